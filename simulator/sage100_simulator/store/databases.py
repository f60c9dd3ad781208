"""The databases under the dossiers: SQLite in memory, a SQLite file; `url` has any other."""

from __future__ import annotations

import sqlite3
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from ..erp.db.connection import Connection
from ..erp.schema.tables import metadata, sim_incarnation
from ..errors import ServiceError
from .images import BytesImage, FileImage, Image, connect, from_bytes


class FairLock:
    """A lock that is granted in the order of asking; the thread that holds it may take it again."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[tuple[int, threading.Lock]] = deque()
        self._owner: int | None = None
        self._depth = 0

    def __enter__(self) -> None:
        me = threading.get_ident()
        with self._guard:
            if self._owner in (None, me):
                self._owner, self._depth = me, self._depth + 1
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append((me, turn))
        turn.acquire()

    def __exit__(self, *_: object) -> None:
        with self._guard:
            self._depth -= 1
            if self._depth:
                return
            if self._waiting:
                self._owner, turn = self._waiting.popleft()
                self._depth = 1
                turn.release()
            else:
                self._owner = None

    @property
    def mine(self) -> bool:
        """Whether the calling thread holds it."""
        return self._owner == threading.get_ident()


class Database(ABC):
    """What a dossier asks of its database. `before` is called once the write lock is held, before anything changes."""

    def __init__(self) -> None:
        self._lock = FairLock()

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Keep every writer out."""
        with self._lock:
            yield

    @abstractmethod
    def read(self) -> Any:
        """A context manager: a consistent view."""

    @abstractmethod
    def write(self, before: Callable[[], None]) -> Any:
        """A context manager: one transaction."""

    @abstractmethod
    def has_schema(self) -> bool:
        """Whether the tables are there."""

    @abstractmethod
    def create_schema(self) -> None:
        """Make the tables that are not there."""

    @abstractmethod
    def image(self) -> Image:
        """The present state; the caller holds `exclusive`."""

    @abstractmethod
    def load(self, image: Image) -> None:
        """Replace the state; the caller holds `exclusive`."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it."""


@cache
def _ddl() -> tuple[str, ...]:
    dialect = sqlite.dialect()
    tables = metadata.sorted_tables
    made = [str(CreateTable(table, if_not_exists=True).compile(dialect=dialect)) for table in tables]
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda i: str(i.name))]
    return (*made, *(str(CreateIndex(i, if_not_exists=True).compile(dialect=dialect)) for i in indexes))


@cache
def empty_image() -> bytes:
    """The content of a database in which every table is there, and empty."""
    raw = connect(":memory:")
    try:
        for statement in _ddl():
            raw.execute(statement)
        return raw.serialize()
    finally:
        raw.close()


@contextmanager
def _transaction(raw: sqlite3.Connection) -> Iterator[Connection]:
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        raise ServiceError("Busy", "La base est occupée par un autre traitement") from error
    try:
        yield Connection(raw)
        raw.execute("COMMIT")
    except BaseException:
        raw.execute("ROLLBACK")
        raise


class MemoryDatabase(Database):
    """One connection behind one fair lock."""

    def __init__(self) -> None:
        super().__init__()
        self._raw = connect(":memory:")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._lock:
            yield Connection(self._raw)

    @contextmanager
    def write(self, before: Callable[[], None]) -> Iterator[Connection]:
        with self._lock:
            before()
            with _transaction(self._raw) as conn:
                yield conn

    def has_schema(self) -> bool:
        return False

    def create_schema(self) -> None:
        self._swap(from_bytes(empty_image()))

    def image(self) -> Image:
        return BytesImage(self._raw.serialize())

    def load(self, image: Image) -> None:
        self._swap(image.open())

    def _swap(self, new: sqlite3.Connection) -> None:
        old, self._raw = self._raw, new
        old.close()

    def close(self) -> None:
        self._raw.close()


class FileDatabase(Database):
    """A file in WAL mode: one writer at a time, readers beside it on connections of their own."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._idle: deque[sqlite3.Connection] = deque()

    @contextmanager
    def _borrowed(self) -> Iterator[sqlite3.Connection]:
        try:
            raw = self._idle.pop()
        except IndexError:
            raw = connect(str(self._path))
            raw.execute("PRAGMA journal_mode = WAL")
            raw.execute("PRAGMA synchronous = NORMAL")
        try:
            yield raw
        finally:
            self._idle.append(raw)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._borrowed() as raw:
            raw.execute("BEGIN")
            try:
                yield Connection(raw)
            finally:
                raw.execute("ROLLBACK")

    @contextmanager
    def write(self, before: Callable[[], None]) -> Iterator[Connection]:
        with self._lock:
            before()
            with self._borrowed() as raw, _transaction(raw) as conn:
                yield conn

    def has_schema(self) -> bool:
        with self._borrowed() as raw:
            found = raw.execute(
                "SELECT 1 FROM sqlite_master WHERE name = ?", (sim_incarnation.name,)
            ).fetchone()
        return found is not None

    def create_schema(self) -> None:
        with self._borrowed() as raw, _transaction(raw):
            for statement in _ddl():
                raw.execute(statement)

    def image(self) -> Image:
        with self._borrowed() as raw:
            return FileImage(raw)

    def load(self, image: Image) -> None:
        source = image.open()
        try:
            with self._borrowed() as raw:
                source.backup(raw)
        finally:
            source.close()

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()
