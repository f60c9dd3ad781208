"""The few ways in which the ERP speaks to its database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from ..schema.row import Row
from .dialect import as_is

Params = Sequence[object]


class _Cursor(Protocol):
    """What is used of a DB-API cursor."""

    @property
    def rowcount(self) -> int: ...
    def execute(self, sql: str, params: Params, /) -> object: ...
    def executemany(self, sql: str, rows: Any, /) -> object: ...
    def fetchall(self) -> Sequence[Row]: ...
    def fetchone(self) -> Row | None: ...


class RawConnection(Protocol):
    """What is used of a DB-API connection."""

    def cursor(self) -> _Cursor: ...


def marks(count: int) -> str:
    """`?,?,?` for so many values."""
    return ",".join("?" * count)


class Connection:
    """One transaction on a dossier: SQL with question marks in, rows as tuples out."""

    __slots__ = ("_adapt", "_raw")

    def __init__(self, raw: RawConnection, adapt: Callable[[str], str] = as_is) -> None:
        self._raw = raw
        self._adapt = adapt

    def _execute(self, sql: str, params: Params) -> _Cursor:
        cursor = self._raw.cursor()
        cursor.execute(self._adapt(sql), params)
        return cursor

    def all(self, sql: str, params: Params = ()) -> Sequence[Row]:
        """Every row of a query."""
        return self._execute(sql, params).fetchall()

    def one(self, sql: str, params: Params = ()) -> Row | None:
        """The first row of a query, or None."""
        return self._execute(sql, params).fetchone()

    def value(self, sql: str, params: Params = ()) -> Any:
        """The first value of the first row, or None."""
        row = self._execute(sql, params).fetchone()
        return row[0] if row else None

    def run(self, sql: str, params: Params = ()) -> int:
        """Execute a statement; the number of rows that it touched."""
        return self._execute(sql, params).rowcount

    def many(self, sql: str, rows: Iterable[Params]) -> None:
        """Execute a statement once for each tuple."""
        self._raw.cursor().executemany(self._adapt(sql), rows)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Params]) -> None:
        """Insert tuples that follow the order of `columns`."""
        self.many(f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks(len(columns))})", rows)
