"""Tiers: customers and suppliers; the other types are there and never cross the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import Refused
from ..db import logged_rows
from ..db.connection import Connection
from ..db.logged_rows import TableRow
from ..db.values import check_length, empty
from ..db.write_transaction import ABSENT, HIDDEN, WriteTransaction
from ..records import ACCOUNT
from ..schema import shapes
from ..system import parametres
from . import codification

CLIENT, FOURNISSEUR, SALARIE, AUTRE = range(4)
TYPES = {"Client": CLIENT, "Fournisseur": FOURNISSEUR}
_COLUMNS = shapes.TIERS.columns
_SELECT = f"SELECT {','.join(_COLUMNS)} FROM F_COMPTET WHERE CT_Num = ?"


def load(conn: Connection, code: str) -> TableRow | None:
    """The row of a tiers of any type, None if there is none; the code is compared without case."""
    row = conn.one(_SELECT, (code.upper(),))
    return dict(zip(_COLUMNS, row, strict=True)) if row else None


def exchanged() -> tuple[int, ...]:
    """The types of tiers that take part in the exchange. Guide: CON-04."""
    return CLIENT, FOURNISSEUR


def crosses(row: Mapping[str, Any]) -> bool:
    """Whether a tiers takes part in the exchange. Guide: CON-04."""
    return row["CT_Type"] in exchanged()


def of_exchanged_type() -> str:
    """The same as a condition of SQL. Guide: CON-04."""
    return f"CT_Type IN ({','.join(map(str, exchanged()))})"


def create(w: WriteTransaction, values: Mapping[str, Any]) -> TableRow:
    """Make a tiers; its billing address is copied by livraison.copy_of_billing.

    Args:
        w: the write.
        values: column to value; what is absent or empty takes the ERP's default.

    Returns:
        The whole row, code and defaults included.

    Raises:
        Refused: a rule. Guide: CODE-01, CODE-12, MAP-10.
    """
    row: TableRow = dict.fromkeys(_COLUMNS) | dict(values)
    row["CT_Type"] = row["CT_Type"] or CLIENT
    row["CT_Num"] = codification.given(w, row["CT_Type"]) if empty(row["CT_Num"]) else row["CT_Num"]
    row["CT_Num"] = codification.checked(row["CT_Num"])
    codification.check_free(w.conn, row["CT_Num"])
    _fill(w.conn, row)
    checked = check(w.conn, {column: value for column, value in row.items() if value is not None}, row)
    row.update(checked)
    stored = {column: value for column, value in row.items() if value is not None}
    row["cbMarq"] = w.insert("F_COMPTET", stored)
    if crosses(row):
        logged_rows.note_creation(w, shapes.TIERS, row, "", (ABSENT, state(w, row)))
    return row


def _fill(conn: Connection, row: TableRow) -> None:
    """What the ERP gives of its own: defaults, control account, payer. Guide: MAP-10, REPL-02."""
    for column, value in parametres.defaults(conn, row["CT_Type"]).items():
        if row[column] in (None, 0) and (column != "CT_Langue" or row[column] is None):
            row[column] = value
    for column in ("CO_No", "N_Risque", "CT_Sommeil", "CT_Encours", "N_Expedition", "N_Condition"):
        row[column] = row[column] or 0
    row["CT_NumPayeur"] = row["CT_NumPayeur"] or row["CT_Num"]
    if empty(row["CG_NumPrinc"]):
        row["CG_NumPrinc"] = control_account(conn, row["CT_Type"])


def control_account(conn: Connection, type_: int) -> str | None:
    """The main control account of a type of tiers. Guide: REPL-02."""
    accounts = ",".join(f"T_Val{n:02}T_Compte" for n in range(1, 11))
    row = conn.one(f"SELECT T_Principal, {accounts} FROM P_TIERS WHERE cbIndice = ?", (type_ + 1,))
    return row[row[0]] if row and 1 <= row[0] <= 10 else None


def check(conn: Connection, values: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    """Hold new values against the ERP's rules.

    Args:
        conn: the write transaction.
        values: column to new value.
        row: the tiers as it stands, or will.

    Returns:
        The values as the ERP holds them: the abrégé in upper case.

    Raises:
        Refused: a length, an index outside its list, an account or a payer that does not exist. Guide: CON-13, MAP-01.
    """
    held = dict(values)
    if isinstance(held.get("CT_Classement"), str):
        held["CT_Classement"] = held["CT_Classement"].upper()
    for column, value in held.items():
        field = shapes.TIERS.texts.get(column)
        if field is not None:
            check_length(field, value)
        elif column in parametres.CHOICES:
            parametres.check_index(conn, column, value or 0, row["CT_Type"])
    return held


def check_accounts(conn: Connection, values: Mapping[str, Any], code: str | None) -> None:
    """The control account and the payer that an ERP user names must exist.

    Raises:
        Refused: one does not. Guide: CON-13.
    """
    account, payer = values.get("CG_NumPrinc"), values.get("CT_NumPayeur")
    if not empty(account) and not conn.value("SELECT 1 FROM F_COMPTEG WHERE CG_Num = ?", (account,)):
        raise Refused(f"Compte collectif : {account} n'existe pas", "CON-13", "controlaccount")
    if not empty(payer) and payer != code and load(conn, str(payer)) is None:
        raise Refused(f"Tiers payeur : {payer} n'existe pas", "CON-13", "payer")


def state(w: WriteTransaction, row: Mapping[str, Any]) -> int:
    """How a tiers stands towards the CRM. Guide: FIRST-09, MAP-03."""
    return w.state(bool(row["CT_Sommeil"]))


def takes_writes(w: WriteTransaction, row: Mapping[str, Any]) -> bool:
    """Whether the CRM may write a tiers: not while it sleeps and is not shown. Guide: FIRST-09."""
    return state(w, row) != HIDDEN


def change(w: WriteTransaction, row: TableRow, values: Mapping[str, Any], exact: bool = False) -> bool:
    """Write columns of a tiers that were checked; whether anything differed. Guide: MAP-03, MAP-07."""
    after = {**row, **values}
    states = (state(w, row), state(w, after))
    return logged_rows.change(w, shapes.TIERS, row, "", values, states, exact=exact)


def delete(w: WriteTransaction, row: TableRow) -> None:
    """Delete a tiers with its addresses, contacts and payment terms.

    Raises:
        Refused: documents name it. Guide: CON-07, CON-13.
    """
    code = row["CT_Num"]
    if w.conn.value("SELECT 1 FROM F_DOCENTETE WHERE DO_Tiers = ?", (code,)):
        raise Refused(f"Tiers {code} : il figure dans des documents", "CON-13", "code")
    for table in ("F_LIVRAISON", "F_CONTACTT", "F_REGLEMENTT", "F_COMPTET"):
        w.conn.run(f"DELETE FROM {table} WHERE CT_Num = ?", (code,))
    w.forget_account(row["cbMarq"])
    if crosses(row):
        w.note(ACCOUNT, code, "", "", "D", (state(w, row), ABSENT))
