"""The few ways in which the ERP speaks to its database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .dialect import as_is

Row = tuple[Any, ...]
Params = Sequence[Any]


def marks(count: int) -> str:
    """`?,?,?` for so many values."""
    return ",".join("?" * count)


class Connection:
    """One transaction on a dossier: SQL with question marks in, rows as tuples out."""

    __slots__ = ("_adapt", "_raw")

    def __init__(self, raw: Any, adapt: Callable[[str], str] = as_is) -> None:
        self._raw = raw
        self._adapt = adapt

    def _execute(self, sql: str, params: Params) -> Any:
        cursor = self._raw.cursor()
        cursor.execute(self._adapt(sql), params)
        return cursor

    def all(self, sql: str, params: Params = ()) -> list[Row]:
        """Every row of a query."""
        rows: list[Row] = self._execute(sql, params).fetchall()
        return rows

    def one(self, sql: str, params: Params = ()) -> Row | None:
        """The first row of a query, or None."""
        row: Row | None = self._execute(sql, params).fetchone()
        return row

    def value(self, sql: str, params: Params = ()) -> Any:
        """The first value of the first row, or None."""
        row = self._execute(sql, params).fetchone()
        return row[0] if row else None

    def run(self, sql: str, params: Params = ()) -> int:
        """Execute a statement; the number of rows that it touched."""
        touched: int = self._execute(sql, params).rowcount
        return touched

    def many(self, sql: str, rows: Iterable[Params]) -> None:
        """Execute a statement once for each tuple."""
        self._raw.cursor().executemany(self._adapt(sql), rows)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Params]) -> None:
        """Insert tuples that follow the order of `columns`."""
        self.many(f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks(len(columns))})", rows)
