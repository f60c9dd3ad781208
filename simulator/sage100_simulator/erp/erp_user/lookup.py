"""Rows found under Sage's names, and what holds for the values that somebody types, whatever the table."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Table

from ...errors import Invalid, NotFound, Refused
from ..db.connection import Connection
from ..db.values import empty, same, typed
from ..schema import shapes
from ..schema.row import ColumnValue, TableRow, Values
from ..schema.tables import metadata
from ..tiers import tiers

# The column that names a row where that is not cbIndice.
KEYS = {
    **{shape.table: shape.key for shape in shapes.ALL},
    "F_REGLEMENTT": "cbMarq",
    "F_COMPTEG": "CG_Num",
    "F_DOCENTETE": "DO_Piece",
    "cbSysLibre": "CB_Name",
}
# What the ERP itself gives a new delivery address, contact or collaborateur.
_GIVEN = {"cbMarq", "cbModification", "cbCreation", "LI_No", "CT_No", "CO_No"}


def table_of(name: str) -> Table:
    """The table of that name.

    Raises:
        NotFound: it is none of Sage's.
    """
    found = metadata.tables.get(name)
    if found is None or name.startswith("sim_"):
        raise NotFound(f"Table inconnue : {name}", "table")
    return found


def key_of(table: str) -> str:
    """The column by which a row of the table is named: cbIndice in the parameters."""
    return KEYS.get(table, "cbIndice")


def _check_columns(table: str, values: Mapping[str, object]) -> None:
    known = table_of(table).columns
    for column in values:
        if column not in known:
            raise NotFound(f"Colonne inconnue : {table}.{column}", column)


def rows(conn: Connection, table: str, filter: Mapping[str, object] | None = None) -> list[TableRow]:
    """Rows by equal columns, in the order in which they were written.

    Args:
        conn: any transaction.
        table: Sage's name.
        filter: column to value; None is every row.

    Raises:
        NotFound: an unknown table or column.
    """
    columns = [column.name for column in table_of(table).columns]
    wanted = filter or {}
    _check_columns(table, wanted)
    where = " AND ".join(f"{column} = ?" for column in wanted)
    order = "cbMarq" if "cbMarq" in columns else "CB_Pos, CB_Name"
    sql = f"SELECT {','.join(columns)} FROM {table}{' WHERE ' + where if where else ''} ORDER BY {order}"
    return [dict(zip(columns, row, strict=True)) for row in conn.all(sql, tuple(wanted.values()))]


def found(conn: Connection, table: str, key: str | int) -> TableRow:
    """The row of that key.

    Raises:
        NotFound: there is none.
    """
    there = rows(conn, table, {key_of(table): _key(table, key)})
    if not there:
        raise _no_row(table, key)
    return there[0]


def _key(table: str, key: str | int) -> str | int:
    if table_of(table).columns[key_of(table)].type.python_type is int:
        if not str(key).isdigit():
            raise _no_row(table, key)
        return int(key)
    return str(key).upper() if table == shapes.TIERS.table else key


def _no_row(table: str, key: str | int) -> NotFound:
    return NotFound(f"Aucune ligne {key} dans {table}", "key")


def owner(conn: Connection, code: ColumnValue) -> TableRow:
    """The tiers that a row names.

    Raises:
        NotFound: it names none.
    """
    row = None if empty(code) else tiers.load(conn, str(code))
    if row is None:
        raise NotFound(f"Aucun tiers {code}", "CT_Num")
    return row


def as_held(table: str, values: Mapping[str, object]) -> TableRow:
    """What somebody types, as the columns hold it.

    Raises:
        NotFound: an unknown table or column.
        Invalid: nothing of the column's kind can be made of a value.
    """
    _check_columns(table, values)
    columns = table_of(table).columns
    return {name: typed(columns[name], value) for name, value in values.items()}


def without_given(values: Values) -> TableRow:
    """The values of a new row, none of which the ERP gives itself.

    Raises:
        Invalid: one is.
    """
    own = values.keys() & _GIVEN
    if own:
        raise Invalid(f"{', '.join(sorted(own))} : donné par la Gestion Commerciale", min(own))
    return dict(values)


def check_fixed(row: Values, values: Values, *columns: str) -> None:
    """These columns keep what they hold.

    Raises:
        Refused: one would change. Guide: CON-13.
    """
    for column in columns:
        if column in values and not same(row[column], values[column]):
            raise Refused(f"{column} ne se modifie pas", "CON-13", column)
