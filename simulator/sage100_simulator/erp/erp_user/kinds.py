"""Rows that have rules of their own: tiers, what belongs to one, collaborateurs."""

from __future__ import annotations

from ...errors import Invalid, Refused
from ..db.values import empty
from ..db.write_transaction import WriteTransaction
from ..schema import fields, shapes
from ..schema.fields import Read
from ..schema.row import TableRow, Values, integer
from ..schema.shapes import RowShape
from ..system import parametres
from ..tiers import collaborateur, contact, livraison, tiers
from . import lookup
from .plain import Rows

TERMS = fields.read_as(Read.PAYMENT_TERMS, fields.ACCOUNT)


def _emptied(shape: RowShape, row: Values, values: Values) -> TableRow:
    """What a user empties of a record that is columns of the row stays there, empty."""
    lines = shape.lines()
    return {
        column: (None if row[column] is None else "") if column in lines and empty(value) else value
        for column, value in values.items()
    }


class Tiers(Rows):
    """F_COMPTET."""

    def insert(self, w: WriteTransaction, values: Values) -> str:
        """Add a tiers with the copy of its billing address. Guide: CON-04, CON-13, ADDR-05."""
        held = {column: value for column, value in values.items() if value is not None}
        for column in shapes.TIERS.lines():
            if shapes.TIERS.group(column) == fields.BILLING_GROUP:
                held.setdefault(column, "")
            elif held.get(column) == "":
                del held[column]
        if held.get("CT_Type", 0) not in range(4):
            raise Refused(f"Type de tiers inconnu : {held['CT_Type']}", "CON-04", "CT_Type")
        tiers.check_accounts(w.conn, held, held.get("CT_Num"))
        row = tiers.create(w, held)
        livraison.copy_of_billing(w, row)
        return str(row["CT_Num"])

    def update(self, w: WriteTransaction, row: TableRow, values: Values) -> None:
        """Change a tiers; one that does not cross leaves the change log alone. Guide: CON-04, CON-13."""
        lookup.check_fixed(row, values, "CT_Num", "CT_Type", "cbMarq")
        held = _emptied(shapes.TIERS, row, values)
        if held.get("CT_Sommeil") not in (None, 0, 1):
            raise Invalid("CT_Sommeil : 0 ou 1", "CT_Sommeil")
        tiers.check_accounts(w.conn, held, row["CT_Num"])
        checked = tiers.check(w.conn, held, row)
        if not tiers.crosses(row):
            w.bulk = True
        tiers.change(w, row, checked)

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a tiers with what is its own. Guide: CON-13."""
        tiers.delete(w, row)


class Livraisons(Rows):
    """F_LIVRAISON: LI_Principal moves from one address to another."""

    def insert(self, w: WriteTransaction, values: Values) -> str:
        """Add a delivery address to the tiers that it names. Guide: ADDR-01, ADDR-09."""
        held = lookup.without_given(values)
        owner = lookup.owner(w.conn, held.get("CT_Num"))
        main = held.pop("LI_Principal", 0)
        row = livraison.create(w, owner, {**held, "CT_Num": owner["CT_Num"]})
        if main and not row["LI_Principal"]:
            livraison.make_main(w, owner, row)
        return str(row["LI_No"])

    def update(self, w: WriteTransaction, row: TableRow, values: Values) -> None:
        """Change a delivery address. Guide: CON-13, ADDR-01, ADDR-09."""
        lookup.check_fixed(row, values, "CT_Num", "LI_No", "cbMarq")
        owner = lookup.owner(w.conn, row["CT_Num"])
        held = dict(values)
        main = held.pop("LI_Principal", row["LI_Principal"])
        livraison.change(w, owner, row, held)
        if main and not row["LI_Principal"]:
            livraison.make_main(w, owner, row)
        elif not main and row["LI_Principal"]:
            raise Refused("Un tiers garde une adresse principale", "CON-13", "LI_Principal")

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a delivery address. Guide: ADDR-10."""
        livraison.delete(w, lookup.owner(w.conn, row["CT_Num"]), row)


class Contacts(Rows):
    """F_CONTACTT."""

    def insert(self, w: WriteTransaction, values: Values) -> str:
        """Add a contact to the tiers that it names. Guide: CONTACT-11."""
        held = {c: v for c, v in lookup.without_given(values).items() if not empty(v)}
        owner = lookup.owner(w.conn, held.get("CT_Num"))
        return str(contact.create(w, owner, {**held, "CT_Num": owner["CT_Num"]})["CT_No"])

    def update(self, w: WriteTransaction, row: TableRow, values: Values) -> None:
        """Change a contact. Guide: CON-13, CONTACT-11."""
        lookup.check_fixed(row, values, "CT_Num", "CT_No", "cbMarq")
        contact.change(w, lookup.owner(w.conn, row["CT_Num"]), row, _emptied(shapes.CONTACT, row, values))

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a contact. Guide: CONTACT-14."""
        contact.delete(w, lookup.owner(w.conn, row["CT_Num"]), row)


class Reglements(Rows):
    """F_REGLEMENTT: payment terms, which the tiers show in words."""

    def insert(self, w: WriteTransaction, values: Values) -> str:
        """Add a line to the payment terms of the tiers that it names. Guide: CON-13, REPL-02."""
        code = str(lookup.owner(w.conn, values.get("CT_Num"))["CT_Num"])
        self._check_mode(w, values)
        marq = w.insert(self.table, {**values, "CT_Num": code})
        tiers.note_shown(w, [code], TERMS)
        return str(marq)

    def update(self, w: WriteTransaction, row: TableRow, values: Values) -> None:
        """Change a line. Guide: CON-13, REPL-02."""
        lookup.check_fixed(row, values, "CT_Num", "cbMarq")
        self._check_mode(w, values)
        if values:
            w.update(self.table, integer(row["cbMarq"]), values)
            tiers.note_shown(w, [str(row["CT_Num"])], TERMS)

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a line. Guide: REPL-02."""
        super().delete(w, row)
        tiers.note_shown(w, [str(row["CT_Num"])], TERMS)

    def _check_mode(self, w: WriteTransaction, values: Values) -> None:
        parametres.check_index(w.conn, "N_Reglement", integer(values.get("N_Reglement")))


class Collaborateurs(Rows):
    """F_COLLABORATEUR."""

    def insert(self, w: WriteTransaction, values: Values) -> str:
        """Add a collaborateur. Guide: FIRST-04."""
        return str(collaborateur.create(w, lookup.without_given(values))["CO_No"])

    def update(self, w: WriteTransaction, row: TableRow, values: Values) -> None:
        """Change a collaborateur. Guide: CON-13, FIRST-04."""
        lookup.check_fixed(row, values, "CO_No", "cbMarq")
        collaborateur.change(w, row, values)

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a collaborateur. Guide: FIRST-04."""
        collaborateur.delete(w, row)
