"""Opening the CRM's database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from ...errors import ConfigurationError, StoreError
from .lock import patiently
from .versions import bring_up

BUSY_S = 30.0
"""How long a transaction waits for another process's."""


def open_engine(url: str) -> Engine:
    """An engine whose transactions begin as told: the SQLite driver's own habits are switched off."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as unreadable:
        raise ConfigurationError(
            ["Base CRM illisible : il faut un chemin ou une URL SQLAlchemy"]
        ) from unreadable
    if parsed.get_backend_name() != "sqlite":
        raise ConfigurationError([f"Base CRM {parsed.get_backend_name()} : seul SQLite est géré"])
    memory = parsed.database in (None, "", ":memory:")
    arguments = {"check_same_thread": False, "timeout": BUSY_S}
    engine = create_engine(parsed, connect_args=arguments, poolclass=StaticPool if memory else QueuePool)
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def usable(path: Path | None) -> Iterator[None]:
    """What stands in the way of the database becomes one error.

    Raises:
        StoreError: it cannot be opened, is in use for too long, is full or is no database.
    """
    try:
        yield
    except OperationalError as broken:
        raise StoreError(f"Base CRM {path or 'en mémoire'} inutilisable : {broken.orig}") from broken
    except DatabaseError as broken:
        if type(broken) is not DatabaseError:  # a violated constraint and the like is a bug
            raise
        raise StoreError(f"Base CRM {path} inutilisable : {broken.orig}") from broken


def _connected(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    # the driver does not wait by itself while another process turns the same file to WAL
    patiently(lambda: cursor.execute("PRAGMA journal_mode=WAL"), BUSY_S)
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA cache_size=-65536")
    cursor.execute("PRAGMA temp_store=MEMORY")
    cursor.close()


def _begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("sage100_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def make_schema(engine: Engine) -> str:
    """Make the store, or bring an older one up, unless it is there; the base uid.

    Whoever comes second waits for the first one and finds it done.

    Raises:
        ConfigurationError: it is no store, or of a version that cannot be brought up.
    """
    with engine.connect().execution_options(sage100_write=True) as connection, connection.begin():
        return bring_up(connection)
