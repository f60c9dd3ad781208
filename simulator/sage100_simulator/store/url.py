"""Dossiers on any other database that SQLAlchemy reaches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal

import sqlalchemy
from sqlalchemy import Column, Engine, Integer, MetaData, Table, inspect

from ..erp.db.connection import Connection, Params, marks
from ..erp.db.dialect import as_is, for_format_style
from ..erp.schema.row import Row
from ..erp.schema.tables import metadata
from ..erp.schema.version import APPLICATION, VERSION
from .databases import Database, empty_image
from .images import BytesImage, Image, from_bytes
from .versions import SQLITE_STAMP, Content, missing, sqlite_content, steps, version_of

# Where a database that has no header of its own keeps what SQLite's says; no part of a kept state.
sim_version = Table(
    "sim_version",
    MetaData(),
    Column("application", Integer, nullable=False),
    Column("version", Integer, nullable=False),
)


class PlainConnection(Connection):
    """A transaction whose driver gives decimals and dates: the ERP gets numbers and texts, as SQLite has them."""

    def all(self, sql: str, params: Params = ()) -> list[Row]:
        return [_plain(row) for row in super().all(sql, params)]

    def one(self, sql: str, params: Params = ()) -> Row | None:
        row = super().one(sql, params)
        return None if row is None else _plain(row)

    def value(self, sql: str, params: Params = ()) -> object:
        row = self.one(sql, params)
        return row[0] if row else None


def _plain(row: Row) -> Row:
    return tuple([_number_or_text(value) if type(value) in _OTHER else value for value in row])


_OTHER = frozenset({Decimal, date, datetime})


def _number_or_text(value: Decimal | date) -> float | str:
    if isinstance(value, Decimal):
        return float(value)
    return value.strftime("%Y-%m-%d %H:%M:%S.%f") if isinstance(value, datetime) else value.isoformat()


class UrlDatabase(Database):
    """Any other database that SQLAlchemy reaches; a kept state is the rows of every table."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._sqlite = engine.dialect.name == "sqlite"
        self._adapt = as_is if engine.dialect.paramstyle == "qmark" else for_format_style

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        raw = self._engine.raw_connection()
        try:
            yield PlainConnection(raw, self._adapt)
            raw.commit()
        except BaseException:
            raw.rollback()
            raise
        finally:
            raw.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._transaction() as conn:
            yield conn

    @contextmanager
    def write(self, before: Callable[[], None]) -> Iterator[Connection]:
        with self._lock:
            before()
            with self._transaction() as conn:
                yield conn

    def version(self) -> int | None:
        with self._engine.connect() as connection:
            return version_of(self._content(connection))

    def bring_up(self) -> None:
        with self._engine.begin() as connection:
            if self._sqlite:
                connection.exec_driver_sql("BEGIN IMMEDIATE")  # its driver begins nothing for a table
            content = self._content(connection)
            converted = map(self._adapt, steps(version_of(content)))
            for statement in (*missing(self._engine.dialect, content), *converted):
                connection.exec_driver_sql(statement)
            self._stamp(connection)

    def _content(self, connection: sqlalchemy.Connection) -> Content:
        if self._sqlite:
            return sqlite_content(Connection(connection.connection))
        return _content(connection)

    def _stamp(self, connection: sqlalchemy.Connection) -> None:
        if self._sqlite:
            for statement in SQLITE_STAMP:
                connection.exec_driver_sql(statement)
            return
        sim_version.create(connection, checkfirst=True)
        connection.execute(sim_version.delete())
        connection.execute(sim_version.insert().values(application=APPLICATION, version=VERSION))

    def image(self) -> Image:
        memory = from_bytes(empty_image())
        try:
            with self._transaction() as conn:
                _copy(conn, Connection(memory))
            return BytesImage(memory.serialize())
        finally:
            memory.close()

    def load(self, image: Image) -> None:
        memory = image.open()
        try:
            with self._transaction() as conn:
                for table in metadata.sorted_tables:
                    conn.run(f"DELETE FROM {table.name}")
                _copy(Connection(memory), conn)
        finally:
            memory.close()

    def close(self) -> None:
        self._engine.dispose()


def _content(connection: sqlalchemy.Connection) -> Content:
    look = inspect(connection)
    tables = {
        table: frozenset(one["name"] for one in held) for (_, table), held in look.get_multi_columns().items()
    }
    indexes = frozenset(str(one["name"]) for held in look.get_multi_indexes().values() for one in held)
    marked = connection.execute(sim_version.select()).one() if sim_version.name in tables else None
    return Content(marked.application if marked else 0, marked.version if marked else 0, tables, indexes)


def _copy(source: Connection, target: Connection) -> None:
    for table in metadata.sorted_tables:
        columns = [column.name for column in table.columns]
        target.many(
            f"INSERT INTO {table.name} ({','.join(columns)}) VALUES ({marks(len(columns))})",
            source.all(f"SELECT {','.join(columns)} FROM {table.name}"),
        )
