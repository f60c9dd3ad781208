"""Which version of the store a database is, and what is done about it: made, brought up or refused."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.schema import CreateColumn

from ...errors import ConfigurationError
from ..schema.sync_tables import sync_store
from ..schema.upgrades import UPGRADES, VERSION
from .triggers import triggers

Query = Callable[[str], Iterable[Sequence[Any]]]
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
)
_COLUMNS = "SELECT name FROM pragma_table_info('sync_store')"
_TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'sync~_%' ESCAPE '~'"


def refuse(path: Path | None) -> None:
    """See that a file is a store of ours, or none yet, before anything touches it.

    Raises:
        ConfigurationError: it is somebody else's, or of a version that this engine does not know.
    """
    if path is None or not path.is_file():
        return
    # without a log beside it nobody writes it: read as it lies there, so that no log is made either
    mode = "mode=ro" if Path(f"{path}-wal").exists() else "immutable=1"
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)) as connection:
            version_of(lambda sql: connection.execute(sql).fetchall())
    except sqlite3.Error:
        return  # whoever opens it is told why it cannot be read


def version_of(query: Query) -> int | None:
    """The version of the store, None of a database without tables.

    Raises:
        ConfigurationError: it is no store, or of a version that cannot be brought up.
    """
    tables = [row[0] for row in query(f"{_TABLES} ORDER BY name")]
    if not tables:
        return None
    if not {"uid", "version"} <= {row[0] for row in query(_COLUMNS)}:
        raise ConfigurationError([f"Pas de base CRM : le fichier contient déjà autre chose ({tables[0]})"])
    [version] = [row[0] for row in query("SELECT version FROM sync_store")] or [None]
    if version != VERSION and version not in UPGRADES:
        known = " ou ".join(str(one) for one in (*UPGRADES, VERSION))
        raise ConfigurationError([f"Base CRM de la version {version}, le moteur connaît {known}"])
    return int(version)


def bring_up(connection: Connection) -> str:
    """Make the store, or bring it up, in the transaction that is open; the base uid.

    Raises:
        ConfigurationError: see `version_of`.
    """
    execute = connection.exec_driver_sql
    version = version_of(lambda sql: execute(sql).fetchall())
    if version is None:
        _make(connection)
    elif version != VERSION:
        _upgrade(connection, version)
    return str(execute("SELECT uid FROM sync_store").scalar_one())


def _make(connection: Connection) -> None:
    sync_store.metadata.create_all(connection)
    for statement in triggers():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "INSERT INTO sync_store (id, uid, version) VALUES (1, ?, ?)", (uuid.uuid4().hex[:12], VERSION)
    )
    connection.exec_driver_sql("INSERT INTO Users (User_UserId, User_Logon) VALUES (1, 'admin')")


def _complete(connection: Connection) -> None:
    """Add the tables and columns that were not there yet."""
    execute, metadata = connection.exec_driver_sql, sync_store.metadata
    metadata.create_all(connection)
    for name, table in metadata.tables.items():
        held = {row[0].lower() for row in execute(f"SELECT name FROM pragma_table_info('{name}')")}
        for column in table.columns:
            if column.name.lower() not in held:
                text = CreateColumn(column).compile(dialect=connection.dialect)
                execute(f"ALTER TABLE {name} ADD COLUMN {text}")


def _upgrade(connection: Connection, version: int) -> None:
    """No trigger marks what a step writes: they go first and come back last."""
    execute = connection.exec_driver_sql
    for (name,) in execute(_TRIGGERS).fetchall():
        execute(f"DROP TRIGGER {name}")
    _complete(connection)
    for step in range(version, VERSION):
        for statement in UPGRADES[step]:
            execute(statement)
    for statement in triggers():
        execute(statement)
    execute("UPDATE sync_store SET version = ?", (VERSION,))
