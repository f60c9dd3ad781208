"""Opening the CRM's database, and its triggers."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from ...errors import ConfigurationError, StoreError
from ..schema import sync_tables  # noqa: F401 (its tables join the metadata)
from ..schema.tables import metadata
from .triggers import triggers

VERSION = 2
"""Of the tables that are the engine's own; another one's are not read."""
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
    pool: dict[str, Any] = {"poolclass": StaticPool if memory else QueuePool}
    engine = create_engine(parsed, connect_args={"check_same_thread": False, "timeout": BUSY_S}, **pool)
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


def _connected(connection: Any, _: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA cache_size=-65536")
    cursor.execute("PRAGMA temp_store=MEMORY")
    cursor.close()


def _begin(connection: Any) -> None:
    write = connection.get_execution_options().get("sage100_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def make_schema(engine: Engine) -> str:
    """Make the tables and triggers unless they are there; the base uid.

    Raises:
        ConfigurationError: they are of another version.
    """
    with engine.connect().execution_options(sage100_write=True) as connection, connection.begin():
        found = connection.exec_driver_sql(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'sync_store'"
        ).first()
        if not found:
            metadata.create_all(connection)
            for statement in triggers():
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(
                "INSERT INTO sync_store (id, uid, version) VALUES (1, ?, ?)", (uuid.uuid4().hex[:12], VERSION)
            )
            connection.exec_driver_sql("INSERT INTO Users (User_UserId, User_Logon) VALUES (1, 'admin')")
        uid, version = connection.exec_driver_sql("SELECT uid, version FROM sync_store").one()
    if version != VERSION:
        problem = f"Base CRM de la version {version}, celle du moteur est {VERSION} : partez d'une base neuve"
        raise ConfigurationError([problem])
    return str(uid)
