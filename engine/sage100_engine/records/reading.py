"""Where the reading of the change log stands, and what of it is still due."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

DIFF, FULL, RESTORED = "diff", "full", "restored"
"""What a page is part of: a differential pass, a full load, or the full load after the token was no longer good."""
ASLEEP = "asleep"
"""What is due for an Account whose tiers was put to sleep."""


@dataclass
class Cursor:
    """Where the reading of one entity stands.

    Args:
        token: the differential token, empty before the first load has ended.
        cursor: where a full load that runs stands.
        mode: diff, full or restored (the full load after the token was no longer good).
        full_wanted: a full load follows the differential pass.
        replaces: that load's values replace the CRM's (« Tout resynchroniser »).
        amid: the differential pass stands between two of its pages.
        moved: the page that led here is to be remembered (not stored).
    """

    token: str = ""
    cursor: str = ""
    mode: str = FULL
    full_wanted: bool = False
    replaces: bool = False
    amid: bool = False
    moved: bool = field(default=False, compare=False)

    @property
    def first(self) -> bool:
        """Whether the first synchronisation has not come to its end yet (Guide: FIRST-14)."""
        return self.mode == FULL and not self.token


class Ref(NamedTuple):
    """A record by its key, and the Account that it belongs to."""

    record: int
    account: int


class Due(NamedTuple):
    """What the ERP has deleted of one kind: account, address, phone, email, person; or `ASLEEP`."""

    kind: str
    records: list[Ref]

    @property
    def entity(self) -> str:
        """Of which entity the records are."""
        return "account" if self.kind == ASLEEP else self.kind
