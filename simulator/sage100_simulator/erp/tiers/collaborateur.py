"""Collaborateurs: the ERP's representatives; the CRM reads them and never writes them."""

from __future__ import annotations

from ...errors import Refused
from ..db import logged_rows, numbering
from ..db.connection import Connection
from ..db.values import empty, same
from ..db.write_transaction import ABSENT, AWAKE, WriteTransaction
from ..records import REPRESENTATIVE
from ..schema import shapes
from ..schema.row import TableRow, Values, integer


def create(w: WriteTransaction, values: Values) -> TableRow:
    """Add a collaborateur.

    Raises:
        Refused: without a last name, or of a taken name. Guide: FIRST-04.
    """
    row = logged_rows.blank(shapes.COLLABORATEUR, values)
    row["CO_Prenom"] = row["CO_Prenom"] or ""
    _check(w.conn, row, row)
    row["CO_No"] = numbering.following(
        w.conn, "CO_No", int(w.conn.value("SELECT MAX(CO_No) FROM F_COLLABORATEUR") or 0)
    )
    logged_rows.insert(w, shapes.COLLABORATEUR, row)
    w.note(REPRESENTATIVE, str(row["CO_No"]), "", "", "C", (ABSENT, AWAKE))
    return row


def change(w: WriteTransaction, row: TableRow, values: Values) -> None:
    """Write columns of a collaborateur.

    Raises:
        Refused: as in `create`. Guide: FIRST-04.
    """
    held = {column: value for column, value in values.items() if not same(row[column], value)}
    if "CO_Prenom" in held:
        held["CO_Prenom"] = held["CO_Prenom"] or ""
    _check(w.conn, held, {**row, **held})
    if held:
        w.update("F_COLLABORATEUR", integer(row["cbMarq"]), held)
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


def _check(conn: Connection, values: Values, row: Values) -> None:
    logged_rows.check_lengths(shapes.COLLABORATEUR, values)
    if empty(row["CO_Nom"]):
        raise Refused("Nom : obligatoire pour un collaborateur", "CON-13", "lastname")
    wanted = (str(row["CO_Nom"]).casefold(), str(row["CO_Prenom"] or "").casefold())
    for number, last, first in conn.all("SELECT CO_No, CO_Nom, CO_Prenom FROM F_COLLABORATEUR"):
        if number != row["CO_No"] and (last.casefold(), (first or "").casefold()) == wanted:
            raise Refused(f"Collaborateur : « {last} {first} » existe déjà", "CON-13", "lastname")
