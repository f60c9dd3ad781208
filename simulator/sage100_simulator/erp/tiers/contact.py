"""Contacts of a tiers; their phones and e-mail are columns of their row."""

from __future__ import annotations

from ...errors import Refused
from ..db import logged_rows, numbering
from ..db.connection import Connection
from ..db.values import empty
from ..db.write_transaction import CRM, ERP, WriteTransaction
from ..records import ACCOUNT, PERSON
from ..schema import fields, shapes
from ..schema.fields import Read
from ..schema.row import TableRow, Values, integer
from ..system import parametres
from . import tiers

_RANK = fields.read_as(Read.RANK, fields.PERSON)


def load(conn: Connection, number: int) -> TableRow | None:
    """The row of a contact, None if there is none."""
    return logged_rows.load(conn, shapes.CONTACT, number)


def create(w: WriteTransaction, owner: TableRow, values: Values, exact: bool = False) -> TableRow:
    """Add a contact to a tiers, last in its list.

    Args:
        w: the write.
        owner: the tiers.
        values: column to value.
        exact: it will hold just what the CRM sent.

    Raises:
        Refused: a rule. Guide: CONTACT-07, CONTACT-11.
    """
    row = logged_rows.blank(shapes.CONTACT, values)
    row.update(CT_Num=owner["CT_Num"], CT_Prenom=row["CT_Prenom"] or "", N_Service=row["N_Service"] or 0)
    _check(w.conn, row, row)
    row["CT_No"] = numbering.following(
        w.conn, "CT_No", int(w.conn.value("SELECT MAX(CT_No) FROM F_CONTACTT") or 0)
    )
    logged_rows.insert(w, shapes.CONTACT, row)
    if tiers.crosses(owner):
        now = tiers.state(w, owner)
        logged_rows.note_creation(w, shapes.CONTACT, row, str(row["CT_No"]), (now, now), exact)
    return row


def change(w: WriteTransaction, owner: TableRow, row: TableRow, values: Values, exact: bool = False) -> bool:
    """Write columns of a contact.

    Raises:
        Refused: a rule. Guide: CONTACT-07, CONTACT-11.
    """
    held = dict(values)
    if "CT_Prenom" in held:
        held["CT_Prenom"] = held["CT_Prenom"] or ""
    _check(w.conn, held, {**row, **held})
    now = tiers.state(w, owner)
    return logged_rows.change(w, shapes.CONTACT, row, str(row["CT_No"]), held, (now, now), exact=exact)


def _check(conn: Connection, values: Values, row: Values) -> None:
    logged_rows.check_lengths(shapes.CONTACT, values)
    if "N_Service" in values:
        parametres.check_index(conn, "N_Service", integer(values["N_Service"]))
    if "CT_Nom" in values or "CT_Prenom" in values:
        _check_name(conn, row)


def _check_name(conn: Connection, row: Values) -> None:
    """The ERP tells contacts of a tiers apart by their last and first name. Guide: CONTACT-11."""
    if empty(row["CT_Nom"]):
        raise Refused("Nom : obligatoire pour un contact", "CONTACT-11", "lastname")
    wanted = (str(row["CT_Nom"]).casefold(), str(row["CT_Prenom"] or "").casefold())
    others = conn.all("SELECT CT_No, CT_Nom, CT_Prenom FROM F_CONTACTT WHERE CT_Num = ?", (row["CT_Num"],))
    for number, last, first in others:
        if number != row["CT_No"] and (last.casefold(), (first or "").casefold()) == wanted:
            raise Refused(f"Contact : « {label(row)} » existe déjà dans ce tiers", "CONTACT-11", "lastname")


def label(row: Values) -> str:
    """How a document names a contact: last name, first name, within 35 characters."""
    return f"{row['CT_Nom']} {row['CT_Prenom'] or ''}".strip()[:35]


def delete(w: WriteTransaction, owner: TableRow, row: TableRow) -> None:
    """Delete a contact; those after it move up one place in the tiers' list.

    Raises:
        Refused: a document names it. Guide: CONTACT-14.
    """
    code, number = str(row["CT_Num"]), str(row["CT_No"])
    used = w.conn.value(
        "SELECT 1 FROM F_DOCENTETE WHERE DO_Tiers = ? AND DO_Contact IN (?, ?)",
        (code, label(row), row["CT_Nom"]),
    )
    if used:
        raise Refused(f"Contact « {label(row)} » : un document l'utilise", "CONTACT-14", "lastname")
    w.conn.run("DELETE FROM F_CONTACTT WHERE cbMarq = ?", (row["cbMarq"],))
    w.forget(integer(owner["cbMarq"]), shapes.record_ids(shapes.CONTACT, number))
    if not tiers.crosses(owner):
        return
    now = tiers.state(w, owner)
    w.note(ACCOUNT, code, PERSON, number, "D", (now, now), exact=w.author == CRM)
    after = w.conn.all(
        "SELECT CT_No FROM F_CONTACTT WHERE CT_Num = ? AND CT_No > ? ORDER BY CT_No",
        (code, row["CT_No"]),
    )
    for (moved,) in after:
        w.note(ACCOUNT, code, PERSON, str(moved), "U", (now, now), fields=_RANK, author=ERP)
