"""Collaborateurs: the ERP's representatives; the CRM reads them and never writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import Refused
from ..db import numbering
from ..db.connection import Connection
from ..db.logged_rows import TableRow
from ..db.values import check_length, empty, same
from ..db.write_transaction import ABSENT, AWAKE, WriteTransaction
from ..records import REPRESENTATIVE
from ..schema import shapes

_COLUMNS = shapes.COLLABORATEUR.columns
_SELECT = f"SELECT {','.join(_COLUMNS)} FROM F_COLLABORATEUR WHERE CO_No = ?"


def load(conn: Connection, number: int) -> TableRow | None:
    """The row of a collaborateur, None if there is none."""
    row = conn.one(_SELECT, (number,))
    return dict(zip(_COLUMNS, row, strict=True)) if row else None


def create(w: WriteTransaction, values: Mapping[str, Any]) -> TableRow:
    """Add a collaborateur.

    Raises:
        Refused: without a last name, or of a taken name. Guide: FIRST-04.
    """
    row: TableRow = dict.fromkeys(_COLUMNS) | dict(values)
    row["CO_Prenom"] = row["CO_Prenom"] or ""
    _check(w.conn, row, row)
    row["CO_No"] = numbering.following(
        w.conn, "CO_No", int(w.conn.value("SELECT MAX(CO_No) FROM F_COLLABORATEUR") or 0)
    )
    row["cbMarq"] = w.insert("F_COLLABORATEUR", {c: v for c, v in row.items() if v is not None})
    w.note(REPRESENTATIVE, str(row["CO_No"]), "", "", "C", (ABSENT, AWAKE))
    return row


def change(w: WriteTransaction, row: TableRow, values: Mapping[str, Any]) -> None:
    """Write columns of a collaborateur.

    Raises:
        Refused: as in `create`. Guide: FIRST-04.
    """
    held = {column: value for column, value in values.items() if not same(row[column], value)}
    if "CO_Prenom" in held:
        held["CO_Prenom"] = held["CO_Prenom"] or ""
    _check(w.conn, held, {**row, **held})
    if held:
        w.update("F_COLLABORATEUR", row["cbMarq"], held)
        wires = [wire for column in held for wire in shapes.COLLABORATEUR.wires(column)]
        w.note(REPRESENTATIVE, str(row["CO_No"]), "", "", "U", (AWAKE, AWAKE), fields=wires)


def delete(w: WriteTransaction, row: TableRow) -> None:
    """Delete a collaborateur.

    Raises:
        Refused: tiers have it for representative. Guide: FIRST-04.
    """
    if w.conn.value("SELECT 1 FROM F_COMPTET WHERE CO_No = ?", (row["CO_No"],)):
        raise Refused(f"Collaborateur {row['CO_Nom']} : des tiers l'ont pour représentant", "FIRST-04")
    w.conn.run("DELETE FROM F_COLLABORATEUR WHERE cbMarq = ?", (row["cbMarq"],))
    w.note(REPRESENTATIVE, str(row["CO_No"]), "", "", "D", (AWAKE, ABSENT))


def _check(conn: Connection, values: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    for column, value in values.items():
        field = shapes.COLLABORATEUR.texts.get(column)
        if field is not None:
            check_length(field, value)
    if empty(row["CO_Nom"]):
        raise Refused("Nom : obligatoire pour un collaborateur", "CON-13", "lastname")
    wanted = (row["CO_Nom"].casefold(), (row["CO_Prenom"] or "").casefold())
    for number, last, first in conn.all("SELECT CO_No, CO_Nom, CO_Prenom FROM F_COLLABORATEUR"):
        if number != row["CO_No"] and (last.casefold(), (first or "").casefold()) == wanted:
            raise Refused(f"Collaborateur : « {last} {first} » existe déjà", "CON-13", "lastname")
