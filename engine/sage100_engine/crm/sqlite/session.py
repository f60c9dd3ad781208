"""A transaction that is open, as statements of SQLite's driver: a `?` for each value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from ..schema.values import SqlRow, SqlValue
from .statements import grouped


class Session:
    """What repositories write and read through.

    Args:
        connection: it has begun a transaction, and whoever began it commits.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, sql: str, *arguments: SqlValue) -> Sequence[Any]:
        """All rows of a query."""
        return self.connection.exec_driver_sql(sql, arguments).fetchall()

    def run(self, sql: str, *arguments: SqlValue) -> None:
        """One statement."""
        self.connection.exec_driver_sql(sql, arguments)

    def insert(self, sql: str, *arguments: SqlValue) -> int:
        """One new row; its key."""
        return int(self.connection.exec_driver_sql(sql, arguments).lastrowid)

    def many(self, sql: str, arguments: Sequence[SqlRow]) -> None:
        """One statement for many rows."""
        if arguments:
            self.connection.exec_driver_sql(sql, arguments)

    def insert_many(self, sql: str, rows: Sequence[SqlRow]) -> None:
        """Many rows for an INSERT that ends in one row of places."""
        for statement, parts in grouped(sql, rows):
            self.many(statement, parts)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Within the block no trigger marks anything."""
        self.run("INSERT INTO sync_quiet (id) VALUES (1)")
        yield
        self.run("DELETE FROM sync_quiet")
