"""Which version a dossier's database is, and what brings it up: decided here, carried out by whoever holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Dialect
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from ..erp.db.connection import Connection
from ..erp.schema.tables import metadata
from ..erp.schema.version import APPLICATION, KNOWN_BY, UPGRADES, VERSION

SQLITE_STAMP = (f"PRAGMA application_id = {APPLICATION}", f"PRAGMA user_version = {VERSION}")
_MARK = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
_COLUMNS = (
    "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~'"
)
_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'index'"


class Unknown(Exception):
    """A database that is no dossier, or of a version that this simulator does not know."""


class Content(NamedTuple):
    """What a database holds, as far as its version goes: its mark, the columns of each table, its indexes."""

    application: int
    version: int
    tables: Mapping[str, frozenset[str]]
    indexes: frozenset[str]


def sqlite_content(conn: Connection) -> Content:
    """What an SQLite database holds."""
    [(application, version)] = conn.all(_MARK)
    tables: dict[str, frozenset[str]] = {}
    for table, column in conn.all(_COLUMNS):
        tables[table] = tables.get(table, frozenset()) | {column}
    return Content(application, version, tables, frozenset(name for (name,) in conn.all(_INDEXES)))


def version_of(content: Content) -> int | None:
    """The version of a dossier's database, None of one that holds nothing.

    Raises:
        Unknown: it holds something else, or is of a version that cannot be brought up.
    """
    mark = content.application, content.version
    if mark == (0, 0) and (not content.tables or content.tables.keys() >= KNOWN_BY):
        return 0 if content.tables else None
    if content.application != APPLICATION:
        what = min(content.tables, default=f"application {content.application}")
        raise Unknown(f"elle contient autre chose qu'un dossier ({what})")
    if content.version != VERSION and (content.version == 0 or content.version not in UPGRADES):
        known = " ou ".join(str(version) for version in (*UPGRADES, VERSION))
        raise Unknown(f"elle est de la version {content.version}, ce simulateur connaît {known}")
    return content.version


def missing(dialect: Dialect, content: Content) -> Iterator[str]:
    """The statements that add the tables, columns and indexes that a database lacks."""
    for table in metadata.sorted_tables:
        if table.name not in content.tables:
            yield str(CreateTable(table).compile(dialect=dialect))
            continue
        held, name = content.tables[table.name], dialect.identifier_preparer.format_table(table)
        for column in table.columns:
            if column.name not in held:
                yield f"ALTER TABLE {name} ADD COLUMN {CreateColumn(column).compile(dialect=dialect)}"
    for table in metadata.sorted_tables:
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            if index.name not in content.indexes:
                yield str(CreateIndex(index).compile(dialect=dialect))


def steps(version: int | None) -> Iterator[str]:
    """The statements that convert what a database of that version holds; none for a new one."""
    for step in range(VERSION if version is None else version, VERSION):
        yield from UPGRADES[step]
