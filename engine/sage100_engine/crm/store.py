"""The CRM store on SQLite, in a file or in memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .sqlite.database import make_schema, open_engine, usable
from .sqlite.lock import hold
from .sqlite.session import Session
from .sqlite.versions import refuse
from .unit_of_work import SqlSyncUnit, SqlUnitOfWork


class Store:
    """See `ports.CrmStore`.

    Args:
        url: SQLAlchemy URL of an SQLite database; `sqlite://` is in memory.
    """

    def __init__(self, url: str = "sqlite://") -> None:
        self.url = url
        self.engine = open_engine(url)
        database = self.engine.url.database
        self.path = None if database in (None, "", ":memory:") else Path(database)
        refuse(self.path)
        with usable(self.path):
            self.uid = make_schema(self.engine)
        self._one = threading.RLock()
        self._cycles: dict[int, threading.Lock] = {}

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    @contextmanager
    def _transaction(self, write: bool) -> Iterator[Session]:
        """In memory there is one connection, so whoever uses it holds it alone."""
        with (
            usable(self.path),
            self._alone(),
            self.engine.connect().execution_options(sage100_write=write) as connection,
            connection.begin() as transaction,
        ):
            yield Session(connection)
            if not write:
                transaction.rollback()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if self.path is not None:
            yield
            return
        with self._one:
            yield

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        with self._transaction(False) as session:
            yield SqlUnitOfWork(session, self.uid)

    @contextmanager
    def write(self) -> Iterator[SqlUnitOfWork]:
        with self._transaction(True) as session:
            yield SqlUnitOfWork(session, self.uid)

    @contextmanager
    def view(self, integration: int) -> Iterator[SqlSyncUnit]:
        with self._transaction(False) as session:
            yield SqlSyncUnit(session, self.uid, integration)

    @contextmanager
    def sync(self, integration: int) -> Iterator[SqlSyncUnit]:
        with self._transaction(True) as session, session.quiet():
            yield SqlSyncUnit(session, self.uid, integration)

    @contextmanager
    def cycle(self, integration: int) -> Iterator[None]:
        """Between threads a lock, between processes an exclusive transaction on a database beside the store.

        It writes nothing, and the system lets go of it when the process dies, however it dies.

        Guide: RUN-23.
        """
        lock = self._cycles.setdefault(integration, threading.Lock())
        with lock:
            if self.path is None:
                yield
                return
            with hold(Path(f"{self.path}-cycle{integration}")):
                yield
