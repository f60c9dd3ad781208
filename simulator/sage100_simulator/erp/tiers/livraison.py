"""Delivery addresses of a tiers. The billing address is columns of the tiers itself."""

from __future__ import annotations

from ...errors import Refused
from ..db import logged_rows, numbering
from ..db.connection import Connection
from ..db.values import empty
from ..db.write_transaction import CRM, ERP, WriteTransaction
from ..records import ACCOUNT, ADDRESS
from ..schema import fields, shapes
from ..schema.row import TableRow, Values, integer
from . import tiers

TITLE_LENGTH = 69
# The lines of an address, by the tiers' column; the country does not cross the wire and is copied all the same.
_COPIED = {
    **{
        line.column: fields.DELIVERY_ADDRESS[wire].column
        for wire, line in fields.BILLING_ADDRESS.items()
        if line.column
    },
    "CT_Pays": "LI_Pays",
}


def load(conn: Connection, number: int) -> TableRow | None:
    """The row of a delivery address, None if there is none."""
    return logged_rows.load(conn, shapes.LIVRAISON, number)


def create(w: WriteTransaction, owner: TableRow, values: Values, exact: bool = False) -> TableRow:
    """Add a delivery address to a tiers; the first becomes the main one.

    Args:
        w: the write.
        owner: the tiers.
        values: column to value; without LI_Intitule the ERP makes a title.
        exact: the address will hold just what the CRM sent, if the title was sent too.

    Raises:
        Refused: a rule. Guide: ADDR-01, ADDR-03, ADDR-08, ADDR-09.
    """
    titles = _titles(w.conn, str(owner["CT_Num"]))
    given = "LI_Intitule" in values
    title = checked_title(values["LI_Intitule"], titles) if given else free_title(base_title(owner), titles)
    row = logged_rows.blank(shapes.LIVRAISON, values)
    row.update(LI_Intitule=title, CT_Num=owner["CT_Num"], LI_Principal=int(not titles))
    return _insert(w, owner, row, exact and given)


def copy_of_billing(w: WriteTransaction, owner: TableRow) -> TableRow:
    """A new tiers' billing address, empty or not, becomes its first delivery address, whoever makes the tiers.

    Args:
        w: the write.
        owner: the tiers, just made.

    Returns:
        The address. Guide: ADDR-05.
    """
    row = logged_rows.blank(shapes.LIVRAISON, billing_copy(owner))
    return _insert(w, owner, row, exact=False, author=ERP if w.author == CRM else "")


def billing_copy(owner: Values) -> TableRow:
    """What the copy of a billing address holds.

    Args:
        owner: the row of the tiers.

    Returns:
        Columns of F_LIVRAISON: the lines as they are now, for from then on the two live apart; the tiers' intitulé for a
        title, and the main address. Guide: ADDR-05, ADDR-06.
    """
    return {
        **{copy: owner[line] for line, copy in _COPIED.items()},
        "CT_Num": owner["CT_Num"],
        "LI_Intitule": base_title(owner),
        "LI_Principal": 1,
    }


def _insert(w: WriteTransaction, owner: TableRow, row: TableRow, exact: bool, author: str = "") -> TableRow:
    logged_rows.check_lengths(shapes.LIVRAISON, row)
    row["LI_No"] = numbering.following(
        w.conn, "LI_No", int(w.conn.value("SELECT MAX(LI_No) FROM F_LIVRAISON") or 0)
    )
    logged_rows.insert(w, shapes.LIVRAISON, row)
    if tiers.crosses(owner):
        now = tiers.state(w, owner)
        logged_rows.note_creation(w, shapes.LIVRAISON, row, str(row["LI_No"]), (now, now), exact, author)
    return row


def change(w: WriteTransaction, owner: TableRow, row: TableRow, values: Values, exact: bool = False) -> bool:
    """Write columns of a delivery address; the billing address stays as it is.

    Raises:
        Refused: a rule. Guide: ADDR-01, ADDR-04, ADDR-06, ADDR-08, ADDR-09.
    """
    if "LI_Intitule" in values:
        checked_title(values["LI_Intitule"], _titles(w.conn, str(row["CT_Num"]), but=integer(row["LI_No"])))
    logged_rows.check_lengths(shapes.LIVRAISON, values)
    now = tiers.state(w, owner)
    return logged_rows.change(w, shapes.LIVRAISON, row, str(row["LI_No"]), values, (now, now), exact=exact)


def make_main(w: WriteTransaction, owner: TableRow, row: TableRow, author: str = "") -> None:
    """Give a tiers another main delivery address."""
    now = tiers.state(w, owner)
    numbers = w.conn.all(
        "SELECT LI_No FROM F_LIVRAISON WHERE CT_Num = ? AND LI_Principal = 1 AND LI_No <> ?",
        (row["CT_Num"], row["LI_No"]),
    )
    for other in [found for (number,) in numbers if (found := load(w.conn, number))]:
        logged_rows.change(
            w, shapes.LIVRAISON, other, str(other["LI_No"]), {"LI_Principal": 0}, (now, now), author=author
        )
    logged_rows.change(
        w, shapes.LIVRAISON, row, str(row["LI_No"]), {"LI_Principal": 1}, (now, now), author=author
    )


def delete(w: WriteTransaction, owner: TableRow, row: TableRow) -> None:
    """Delete a delivery address; when it was the main one, the next takes its place.

    Raises:
        Refused: a document uses it. Guide: ADDR-10.
    """
    number = row["LI_No"]
    if w.conn.value("SELECT 1 FROM F_DOCENTETE WHERE DO_Tiers = ? AND LI_No = ?", (row["CT_Num"], number)):
        raise Refused(f"Adresse « {row['LI_Intitule']} » : un document l'utilise", "ADDR-10", "title")
    w.conn.run("DELETE FROM F_LIVRAISON WHERE cbMarq = ?", (row["cbMarq"],))
    w.forget(integer(owner["cbMarq"]), shapes.record_ids(shapes.LIVRAISON, str(number)))
    if tiers.crosses(owner):
        now = tiers.state(w, owner)
        w.note(ACCOUNT, str(row["CT_Num"]), ADDRESS, str(number), "D", (now, now), exact=w.author == CRM)
    if row["LI_Principal"]:
        _promote(w, owner)


def _promote(w: WriteTransaction, owner: TableRow) -> None:
    number = w.conn.value("SELECT MIN(LI_No) FROM F_LIVRAISON WHERE CT_Num = ?", (owner["CT_Num"],))
    following = load(w.conn, number) if number is not None else None
    if following is not None:
        make_main(w, owner, following, author=ERP)


# -- titles


def base_title(owner: Values) -> str:
    """What titles of a tiers' addresses are made from: its intitulé, or its number when it has none."""
    return str(owner["CT_Intitule"] or owner["CT_Num"])[:TITLE_LENGTH]


def checked_title(title: object, taken: set[str]) -> str:
    """A title that somebody typed.

    Args:
        title: as typed.
        taken: the tiers' other titles, folded.

    Raises:
        Refused: empty, or taken whatever its case. Guide: ADDR-01, ADDR-09.
    """
    if empty(title):
        raise Refused("Intitulé : obligatoire pour une adresse de livraison", "ADDR-01", "title")
    if str(title).casefold() in taken:
        raise Refused(f"Intitulé : « {title} » existe déjà dans ce tiers", "ADDR-09", "title")
    return str(title)


def free_title(base: str, taken: set[str]) -> str:
    """A title that the ERP makes: the base, then ` 2`, ` 3`..., cut to fit.

    Args:
        base: the tiers' intitulé.
        taken: the tiers' titles, folded.

    Returns:
        The first that is free, 69 characters at most. Guide: ADDR-03.
    """
    title, number = base[:TITLE_LENGTH], 1
    while title.casefold() in taken:
        number += 1
        suffix = f" {number}"
        title = base[: TITLE_LENGTH - len(suffix)] + suffix
    return title


def _titles(conn: Connection, code: str, but: int | None = None) -> set[str]:
    rows = conn.all("SELECT LI_No, LI_Intitule FROM F_LIVRAISON WHERE CT_Num = ?", (code,))
    return {(title or "").casefold() for number, title in rows if number != but}
