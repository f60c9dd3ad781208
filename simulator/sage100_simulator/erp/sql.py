"""The few ways in which the ERP speaks to its database, and what it needs of a dossier."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any, Protocol

from ..clock import Clock
from .verrous import Verrous

Row = tuple[Any, ...]
Params = Sequence[Any]

# Names that another database would fold to lower case: those of Sage's tables and columns.
_SAGE_NAME = re.compile(r"\b(?:[A-Z]{1,4}_[A-Za-z0-9_]+|cb[A-Z][A-Za-z]+)\b")


def as_is(sql: str) -> str:
    """SQL for SQLite: question marks, names of any case."""
    return sql


@lru_cache(maxsize=4096)
def for_format_style(sql: str) -> str:
    """SQL for a database that wants %s and folds unquoted names."""
    return _SAGE_NAME.sub(lambda m: f'"{m.group()}"', sql.replace("%", "%%").replace("?", "%s"))


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


class Dossier(Protocol):
    """One ERP database, as the ERP's functions see it."""

    @property
    def name(self) -> str:
        """Its name in the process and in the URL /d/<name>/."""

    @property
    def company(self) -> str:
        """Its raison sociale."""

    @property
    def clock(self) -> Clock:
        """Where it reads the time."""

    @property
    def verrous(self) -> Verrous:
        """Its record locks."""

    def read(self) -> AbstractContextManager[Connection]:
        """A consistent view; nothing may be written in it."""

    def write(self) -> AbstractContextManager[Connection]:
        """One transaction: committed at the end of the block, rolled back by an exception."""
