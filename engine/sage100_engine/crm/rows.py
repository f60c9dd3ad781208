"""Single rows of Sage CRM's tables: who wrote them and when, and soft deletion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table

from ..errors import BrokenInvariant
from .schema.values import SqlValue
from .sqlite.session import Session
from .stamps import ENGINE_USER, now

Row = dict[str, Any]
"""A row by the names of its columns, in lower case; the driver does not say what their values are."""


class Layout:
    """How the columns of a table are called, and which of them are the system's."""

    def __init__(self, table: Table) -> None:
        self.table = table.name
        self.columns = {column.name.lower(): column.name for column in table.columns}
        self.key = next(iter(table.primary_key.columns)).name
        self.prefix = self.key.lower().split("_")[0]
        self.deleted = self.columns.get(f"{self.prefix}_deleted")

    def column(self, name: str) -> str:
        """The column of that name, in whatever case.

        Raises:
            BrokenInvariant: there is none.
        """
        try:
            return self.columns[name.lower()]
        except KeyError as unknown:
            raise BrokenInvariant(f"{self.table} has no column {name}") from unknown

    def stamp(self, what: str, user: int | None) -> dict[str, SqlValue]:
        """Who created or updated a row, and when, as far as the table says so."""
        stamp = ((f"{self.prefix}_{what}by", user or ENGINE_USER), (f"{self.prefix}_{what}date", now()))
        return {self.columns[name]: value for name, value in stamp if name in self.columns}


layout_of = cache(Layout)


class Rows:
    """The rows of one table.

    Args:
        session: the open transaction.
        table: one of `schema`.
    """

    def __init__(self, session: Session, table: Table) -> None:
        self.session, self.layout = session, layout_of(table)

    def get(self, key: int) -> Row | None:
        """One row by its key, deleted ones too."""
        found = self._select(f"{self.layout.key} = ?", [key])
        return found[0] if found else None

    def find(self, where: Mapping[str, SqlValue] | None = None, deleted: bool = False) -> list[Row]:
        """The rows whose columns equal all of these, by key; deleted ones only on demand."""
        values: list[SqlValue] = []
        parts = ["1 = 1"]
        for name, value in (where or {}).items():
            column = self.layout.column(name)
            parts.append(f"{column} IS NULL" if value is None else f"{column} = ?")
            values += [] if value is None else [value]
        if not deleted and self.layout.deleted:
            parts.append(f"{self.layout.deleted} = 0")
        return self._select(" AND ".join(parts), values)

    def _select(self, where: str, values: Iterable[SqlValue]) -> list[Row]:
        names = tuple(self.layout.columns)
        sql = f"SELECT {', '.join(names)} FROM {self.layout.table} WHERE {where} ORDER BY {self.layout.key}"
        return [dict(zip(names, row, strict=True)) for row in self.session.rows(sql, *values)]

    def insert(self, values: Mapping[str, SqlValue], user: int | None = None) -> int:
        """Make a row and return its key."""
        layout = self.layout
        row = {layout.column(name): value for name, value in values.items()}
        row |= layout.stamp("created", user) | layout.stamp("updated", user)
        into = f"({', '.join(row)}) VALUES ({', '.join('?' * len(row))})" if row else "DEFAULT VALUES"
        return self.session.insert(f"INSERT INTO {layout.table} {into}", *row.values())

    def update(self, key: int, values: Mapping[str, SqlValue], user: int | None = None) -> None:
        """Change these columns of a row."""
        layout = self.layout
        row = {layout.column(name): value for name, value in values.items()} | layout.stamp("updated", user)
        sets = ", ".join(f"{name} = ?" for name in row)
        self.session.run(f"UPDATE {layout.table} SET {sets} WHERE {layout.key} = ?", *row.values(), key)

    def remove(self, key: int, user: int | None = None) -> None:
        """Delete softly: the row stays with its history, marked deleted."""
        self.update(key, {f"{self.layout.prefix}_deleted": 1}, user)
