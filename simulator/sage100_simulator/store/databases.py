"""The databases under the dossiers: SQLite in memory, a SQLite file; `url` has any other."""

from __future__ import annotations

import sqlite3
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy.dialects import sqlite

from ..erp.db.connection import Connection
from ..errors import ServiceError
from .images import BytesImage, FileImage, Image, connect, from_bytes
from .versions import SQLITE_STAMP, missing, sqlite_content, steps, version_of


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
    def read(self) -> AbstractContextManager[Connection]:
        """A consistent view."""

    @abstractmethod
    def write(self, before: Callable[[], None]) -> AbstractContextManager[Connection]:
        """One transaction."""

    @abstractmethod
    def version(self) -> int | None:
        """Which version it is of, None when it is empty; it stays as it lies there.

        Raises:
            Unknown: it holds no dossier, or one of a version that this simulator does not know.
        """

    @abstractmethod
    def bring_up(self) -> None:
        """Make it a database of the present version in one transaction, whatever `version` says that it is now.

        Raises:
            Unknown: see `version`.
        """

    @abstractmethod
    def image(self) -> Image:
        """The present state; the caller holds `exclusive`."""

    @abstractmethod
    def load(self, image: Image) -> None:
        """Replace the state; the caller holds `exclusive`."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it."""


def _bring_up(conn: Connection) -> None:
    """Make an SQLite database one of the present version, in the transaction that is open."""
    content = sqlite_content(conn)
    version = version_of(content)
    for statement in (*missing(sqlite.dialect(), content), *steps(version), *SQLITE_STAMP):
        conn.run(statement)


@cache
def empty_image() -> bytes:
    """The content of a database in which every table is there, and empty."""
    with closing(connect(":memory:")) as raw:
        _bring_up(Connection(raw))
        return raw.serialize()


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

    def version(self) -> int | None:
        return None

    def bring_up(self) -> None:
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

    def version(self) -> int | None:
        if not self._path.is_file():
            return None
        # without a log beside it nobody writes it: read as it lies there, so that no log is made either
        mode = "mode=ro" if Path(f"{self._path}-wal").exists() else "immutable=1"
        with closing(sqlite3.connect(f"{self._path.resolve().as_uri()}?{mode}", uri=True)) as raw:
            return version_of(sqlite_content(Connection(raw)))

    def bring_up(self) -> None:
        with self._borrowed() as raw, _transaction(raw) as conn:
            _bring_up(conn)

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
