"""Tiers: customers and suppliers; the other types are there and never cross the wire."""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import Refused
from ..db import logged_rows
from ..db.connection import Connection
from ..db.values import check_length, empty
from ..db.write_transaction import ABSENT, HIDDEN, WriteTransaction
from ..records import ACCOUNT
from ..schema import shapes
from ..schema.row import ColumnValue, TableRow, Values, integer
from ..system import parametres
from . import codification

CLIENT, FOURNISSEUR, SALARIE, AUTRE = range(4)
TYPES = {"Client": CLIENT, "Fournisseur": FOURNISSEUR}


def load(conn: Connection, code: str) -> TableRow | None:
    """The row of a tiers of any type, None if there is none; the code is compared without case."""
    return logged_rows.load(conn, shapes.TIERS, code.upper())


def exchanged() -> tuple[int, ...]:
    """The types of tiers that take part in the exchange. Guide: CON-04."""
    return CLIENT, FOURNISSEUR


def crosses(row: Values) -> bool:
    """Whether a tiers takes part in the exchange. Guide: CON-04."""
    return row["CT_Type"] in exchanged()


def of_exchanged_type() -> str:
    """The same as a condition of SQL. Guide: CON-04."""
    return f"CT_Type IN ({','.join(map(str, exchanged()))})"


def create(w: WriteTransaction, values: Values) -> TableRow:
    """Make a tiers; its billing address is copied by livraison.copy_of_billing.

    Args:
        w: the write.
        values: column to value; what is absent or empty takes the ERP's default.

    Returns:
        The whole row, code and defaults included.

    Raises:
        Refused: a rule. Guide: CODE-01, CODE-12, MAP-10.
    """
    row = logged_rows.blank(shapes.TIERS, values)
    type_ = integer(row["CT_Type"])
    given = codification.given(w, type_) if empty(row["CT_Num"]) else str(row["CT_Num"])
    code = codification.checked(given)
    codification.check_free(w.conn, code)
    row.update(CT_Type=type_, CT_Num=code)
    _fill(w.conn, row)
    row.update(check(w.conn, {column: value for column, value in row.items() if value is not None}, row))
    logged_rows.insert(w, shapes.TIERS, row)
    if crosses(row):
        logged_rows.note_creation(w, shapes.TIERS, row, "", (ABSENT, state(w, row)))
    return row


def _fill(conn: Connection, row: TableRow) -> None:
    """What the ERP gives of its own: defaults, control account, payer. Guide: MAP-10, REPL-02."""
    for column, value in parametres.defaults(conn, integer(row["CT_Type"])).items():
        if row[column] in (None, 0) and (column != "CT_Langue" or row[column] is None):
            row[column] = value
    for column in ("CO_No", "N_Risque", "CT_Sommeil", "CT_Encours", "N_Expedition", "N_Condition"):
        row[column] = row[column] or 0
    row["CT_NumPayeur"] = row["CT_NumPayeur"] or row["CT_Num"]
    if empty(row["CG_NumPrinc"]):
        row["CG_NumPrinc"] = control_account(conn, integer(row["CT_Type"]))


def control_account(conn: Connection, type_: int) -> str | None:
    """The main control account of a type of tiers. Guide: REPL-02."""
    accounts = ",".join(f"T_Val{n:02}T_Compte" for n in range(1, 11))
    row = conn.one(f"SELECT T_Principal, {accounts} FROM P_TIERS WHERE cbIndice = ?", (type_ + 1,))
    return row[row[0]] if row and 1 <= row[0] <= 10 else None


def check(conn: Connection, values: Values, row: Values) -> TableRow:
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
    short = held.get("CT_Classement")
    if isinstance(short, str):
        held["CT_Classement"] = short.upper()
    for column, value in held.items():
        field = shapes.TIERS.texts.get(column)
        if field is not None:
            check_length(field, value)
        elif column in parametres.CHOICES:
            parametres.check_index(conn, column, integer(value), integer(row["CT_Type"]))
    return held


def check_accounts(conn: Connection, values: Values, code: ColumnValue) -> None:
    """The control account and the payer that an ERP user names must exist.

    Raises:
        Refused: one does not. Guide: CON-13.
    """
    account, payer = values.get("CG_NumPrinc"), values.get("CT_NumPayeur")
    if not empty(account) and not conn.value("SELECT 1 FROM F_COMPTEG WHERE CG_Num = ?", (account,)):
        raise Refused(f"Compte collectif : {account} n'existe pas", "CON-13", "controlaccount")
    if not empty(payer) and payer != code and load(conn, str(payer)) is None:
        raise Refused(f"Tiers payeur : {payer} n'existe pas", "CON-13", "payer")


def state(w: WriteTransaction, row: Values) -> int:
    """How a tiers stands towards the CRM. Guide: FIRST-09, MAP-03."""
    return w.state(bool(row["CT_Sommeil"]))


def takes_writes(w: WriteTransaction, row: Values) -> bool:
    """Whether the CRM may write a tiers: not while it sleeps and is not shown. Guide: FIRST-09."""
    return state(w, row) != HIDDEN


def change(w: WriteTransaction, row: TableRow, values: Values, exact: bool = False) -> bool:
    """Write columns of a tiers that were checked; whether anything differed. Guide: MAP-03, MAP-07."""
    after = {**row, **values}
    states = (state(w, row), state(w, after))
    return logged_rows.change(w, shapes.TIERS, row, "", values, states, exact=exact)


def note_shown(w: WriteTransaction, codes: Iterable[str], wires: Iterable[str]) -> None:
    """Log a change of what tiers show, though their rows stay as they are.

    Args:
        w: the write.
        codes: CT_Num of each.
        wires: what they show another value of. Guide: REPL-02.
    """
    for code in codes:
        row = load(w.conn, code)
        if row is not None and crosses(row):
            now = state(w, row)
            w.note(ACCOUNT, code, "", "", "U", (now, now), fields=wires)


def delete(w: WriteTransaction, row: TableRow) -> None:
    """Delete a tiers with its addresses, contacts and payment terms.

    Raises:
        Refused: documents name it. Guide: CON-07, CON-13.
    """
    code = str(row["CT_Num"])
    if w.conn.value("SELECT 1 FROM F_DOCENTETE WHERE DO_Tiers = ?", (code,)):
        raise Refused(f"Tiers {code} : il figure dans des documents", "CON-13", "code")
    for table in ("F_LIVRAISON", "F_CONTACTT", "F_REGLEMENTT", "F_COMPTET"):
        w.conn.run(f"DELETE FROM {table} WHERE CT_Num = ?", (code,))
    w.forget_account(integer(row["cbMarq"]))
    if crosses(row):
        w.note(ACCOUNT, code, "", "", "D", (state(w, row), ABSENT))
