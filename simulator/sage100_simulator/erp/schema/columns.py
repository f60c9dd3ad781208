"""What tables are made of: Sage's kinds of columns, and the system columns that each of its tables bears."""

from __future__ import annotations

from typing import TypedDict, Unpack

from sqlalchemy import Column, DateTime, Integer, MetaData, Numeric, SmallInteger, String, Table
from sqlalchemy.schema import SchemaItem

metadata = MetaData()
MONEY = Numeric(24, 6)


class Options(TypedDict, total=False):
    """What a column may be besides its kind."""

    nullable: bool
    unique: bool
    index: bool
    primary_key: bool
    server_default: str


def text(name: str, length: int, **options: Unpack[Options]) -> Column[str]:
    """A text of at most so many characters."""
    return Column(name, String(length), **options)


def small(name: str, unique: bool = False) -> Column[int]:
    """A small number that is 0 when nobody gives it."""
    return Column(name, SmallInteger, nullable=False, server_default="0", unique=unique)


def _marq() -> Column[int]:
    return Column("cbMarq", Integer, primary_key=True, autoincrement=True)


def f_table(name: str, *own: SchemaItem) -> Table:
    """An F_ table: its own columns, then Sage's system columns."""
    return Table(
        name,
        metadata,
        *own,
        small("cbProt"),
        _marq(),
        text("cbCreateur", 4, nullable=False, server_default="CSQL"),
        Column("cbModification", DateTime),
        Column("cbReplication", Integer, nullable=False, server_default="0"),
        small("cbFlag"),
        Column("cbCreation", DateTime),
        sqlite_autoincrement=True,
    )


def p_table(name: str, *own: SchemaItem) -> Table:
    """A P_ table: one row for each line of a list, cbIndice being the index that N_* columns hold (1-based)."""
    return Table(name, metadata, *own, small("cbIndice", unique=True), _marq())
