"""What one SELECT shows of a tiers: the fields of its dossier, its billing address, its phones and e-mails."""

from __future__ import annotations

from collections.abc import Mapping

from ..records import ACCOUNT, EMAIL, PHONE
from . import fields
from .fields import BILLING_TYPE, WireField
from .reading import Columns, Lines

_BILLING_COLUMNS = ",".join(field.column for field in fields.BILLING_ADDRESS.values() if field.column)


class ColumnSet:
    """The columns of F_COMPTET that cross the wire, their SELECT and their readers.

    Sage's own are STANDARD and the same everywhere; a dossier with columns of its own (informations libres) has a set of
    its own, made of its fields.

    Args:
        known: the fields of the tiers itself.
    """

    def __init__(self, known: Mapping[str, WireField]) -> None:
        self.account = Columns(known)
        self.billing = Columns(fields.BILLING_ADDRESS, self.account.end, BILLING_TYPE)
        lines = Lines(fields.LINES[ACCOUNT], self.billing.end)
        self.phones, self.emails = lines.of(PHONE), lines.of(EMAIL)
        # of every SELECT the fields come first, the keys last
        self.sql = (
            f"SELECT {self.account.sql}, {self.billing.sql}, {lines.sql}, "
            f"COALESCE({_BILLING_COLUMNS}) IS NOT NULL, CT_Sommeil, cbMarq, CT_Num FROM F_COMPTET WHERE CT_Num IN "
        )


STANDARD = ColumnSet(fields.ACCOUNT)
