"""Phones and e-mails: their tables, and those that tie them to their Accounts, Companies and people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ...contract import EMAIL, PHONE, Entity


class ContactPoint(NamedTuple):
    """The tables of phones, or of e-mails."""

    entity: Entity
    link: str
    """Prefix of the columns of the table of ties."""

    @property
    def table(self) -> str:
        """The table of ties."""
        return f"{self.entity.table}Link"

    @property
    def key(self) -> str:
        """What a tie ties, by its key."""
        return f"{self.link}_{self.entity.table}Id"


CONTACT_POINTS: Mapping[str, ContactPoint] = {
    PHONE.name: ContactPoint(PHONE, "PLink"),
    EMAIL.name: ContactPoint(EMAIL, "ELink"),
}
