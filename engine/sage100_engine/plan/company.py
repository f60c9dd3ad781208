"""What a Company has of its own: type, status and territory, main contact, default address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from ..contract import BILLING, DELIVERY
from ..mapping import ACTIVE, INACTIVE, company_type, status_of, territory_of
from ..records import Value
from ..settings import Sheet

Key = TypeVar("Key", int, str)

LAST = 1_000_000
"""Position of a contact that has none."""


class Newcomer(NamedTuple):
    """What Company and Account of a new tiers get: a type, a status, and a territory by its name."""

    type: Value
    status: str
    territory: str


def newcomer(flag: Value, dormant: Value, sheet: Sheet) -> Newcomer:
    """What Company and Account of a new tiers get.

    Args:
        flag: Client or Fournisseur.
        dormant: `true` when the tiers is put to sleep.
        sheet: the integration sheet.

    Returns:
        Type, status and territory.

    Guide: CREATE-08, FIRST-09.
    """
    return Newcomer(company_type(flag, sheet), status_of(dormant), territory_of(flag, sheet))


def status_after(before: Value, now: Value) -> str | None:
    """The status that Account and Company get when the ERP changes `dormant`.

    Args:
        before: what it was.
        now: what it is.

    Returns:
        Active at once for a tiers that wakes; Inactive, gathered and carried out after the last page, for one that
        is put to sleep; None when nothing changes.

    Guide: MAP-03.
    """
    if (now == "true") == (before == "true"):
        return None
    return INACTIVE if now == "true" else ACTIVE


def main_person(chosen: int | None, people: Iterable[tuple[Value | int, int]]) -> int | None:
    """The main contact of a Company.

    Args:
        chosen: the present one.
        people: position and key of each contact that can be it.

    Returns:
        The present one, for a choice is not undone; without one the first by position, the oldest of several.

    Guide: CONTACT-01, CONTACT-02, CONTACT-14.
    """
    if chosen is not None:
        return chosen
    order = [(LAST if position in (None, "") else int(position), key) for position, key in people]
    return min(order)[1] if order else None


def address_type(has_default: bool) -> str:
    """What a user's new address of a Company is.

    Args:
        has_default: the Company has its default address.

    Returns:
        The billing address for the first one, which is the default one; all others are delivery addresses.

    Guide: ADDR-02, MAP-04, MAP-05.
    """
    return DELIVERY if has_default else BILLING


def company_address(present: Key | None, kind: str, key: Key) -> Key | None:
    """The default address of a Company that gets an address.

    Args:
        present: the default address until now.
        kind: billing or delivery.
        key: of the address.

    Returns:
        The billing address, and no other.

    Guide: MAP-04, FIRST-06.
    """
    return key if kind == BILLING else present


def person_address(own: Key | None, company: Key | None) -> Key | None:
    """The default address of a contact.

    Args:
        own: what was chosen for him.
        company: the default address of his Company.

    Returns:
        His own, else that of the Company.

    Guide: CONTACT-03.
    """
    return company if own is None else own
