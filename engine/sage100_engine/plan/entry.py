"""What an entry of the change log is about, and whether it is applied, waits or says that something is gone."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from enum import Enum

from ..contract import ADDRESS, BILLING_ID, PERSON
from ..records import CREATED, DELETED, DIFF, RESTORED, Instance, Record, Tiers

_NAMES = ("lastname", "firstname")


class Step(Enum):
    """What is done with an entry."""

    SKIP = "skip"
    """Nothing: it says that something is gone which the CRM does not have."""
    DELETE = "delete"
    """The deletion is gathered, to be carried out after the last page."""
    WAIT = "wait"
    """It is stored until nothing keeps it back any more."""
    TAKE = "take"
    """It is applied, to a new record when there is none."""


class Absence(Enum):
    """What it means that a whole collection lacks a linked record."""

    DELETED = "deleted"
    """The ERP has deleted it."""
    DETACHED = "detached"
    """The ERP was restored: its link is cut, and a user decides."""


# -- whom an entry is about


def outranks(mine: Record | None, linked: Record | None) -> bool:
    """Whether the record that a crmid of ours names comes before the one that is tied to the entry's id.

    Args:
        mine: the record that the crmid names.
        linked: the record that is tied to the id.

    Returns:
        True for another one, tied to nothing, of which something was sent and not answered (design 5.5).

    Guide: CON-18.
    """
    return mine is not None and mine is not linked and not mine.linked and bool(mine.unacknowledged)


def nested_about(tiers: Tiers, entry: Instance, owner: int, ours: int | None) -> Record | None:
    """The nested record that an entry is about.

    Args:
        tiers: in whose Account it is nested, whole.
        entry: address, phone, e-mail or contact.
        owner: key of the contact that a phone or e-mail is of, else 0.
        ours: the key in a crmid of ours.

    Returns:
        The record; None when the CRM has none.

    Guide: CON-02, CON-18, CONTACT-11.
    """
    linked = tiers.by_id(entry.entity, entry.id or "", owner)
    mine = tiers.by_key(entry.entity, ours) if ours else None
    if outranks(mine, linked):
        return mine
    if linked is not None or entry.state == DELETED:
        return linked
    return same(tiers.of(entry.entity, owner), entry)


def same(records: Iterable[Record], entry: Instance) -> Record | None:
    """The one record of the CRM that is the same by the ERP's own key: name of a contact, type of a phone.

    Args:
        records: of the entry's kind, in its Account or of its contact.
        entry: a record that no link and no crmid names.

    Returns:
        The record when it is exact and single; nothing else is ever tied by resemblance (design 5.11).

    Guide: CONTACT-11.
    """
    free = [r for r in records if not (r.linked or r.deleted or r.detached) and _same_key(r, entry)]
    return free[0] if len(free) == 1 else None


def _same_key(record: Record, entry: Instance) -> bool:
    if record.entity == PERSON.name:
        return all(record.fields.get(name) == (entry.fields.get(name) or None) for name in _NAMES)
    return record.entity != ADDRESS.name and record.type == entry.id


def known_by_name(record: Record) -> tuple[str, ...]:
    """The fields by which a record that was never sent is tied, and which so are the same on both sides.

    Args:
        record: that is being tied.

    Returns:
        Wire names: a contact's last and first name.

    Guide: CONTACT-11.
    """
    return _NAMES if record.entity == PERSON.name and not record.unacknowledged else ()


def is_new(entry: Instance, known: Container[str], ours: int | None) -> bool:
    """Whether an account of a load is new to the CRM, so that there is nothing to compare it with.

    Args:
        entry: an account.
        known: the ids of the ERP that Accounts are tied to.
        ours: the key in a crmid of ours.

    Returns:
        True when neither a link nor a crmid names an Account.

    Guide: FIRST-05, FIRST-11.
    """
    return entry.state == CREATED and entry.id is not None and entry.id not in known and not ours


# -- what it carries


def carried(entry: Instance, collection: str) -> Sequence[Instance]:
    """The nested records of one kind that an entry carries.

    Args:
        entry: an account, or a contact.
        collection: addresses, phones, emails or people.

    Returns:
        All of them, the billing address first, for contacts point at it.

    Guide: FIRST-06, FIRST-07, FIRST-13, CONTACT-03.
    """
    records = entry.nested.get(collection, ())
    return sorted(records, key=_after_billing) if collection == ADDRESS.collection else records


def _after_billing(entry: Instance) -> bool:
    return entry.id != BILLING_ID


# -- what is done with it


def account_step(tiers: Tiers | None, entry: Instance, stored: bool) -> Step:
    """What is done with an entry of an Account.

    Args:
        tiers: whom it is about; None when the CRM does not know it.
        entry: an account.
        stored: it was kept back before and is applied now.

    Returns:
        It waits behind a deletion, and until its Account takes part again (design 5.3).

    Guide: CON-02, FIRST-11.
    """
    if entry.state == DELETED:
        return Step.SKIP if tiers is None else Step.DELETE
    if tiers is None:
        return Step.TAKE
    kept_back = not stored and (tiers.account.stopped or bool(tiers.inbox))
    return Step.WAIT if tiers.account.deleting or kept_back else Step.TAKE


def outlives(account: Record, entry: Instance, ours: int | None) -> bool:
    """Whether an Account outlives the deletion that was gathered for it: it has made a tiers since.

    Args:
        account: whom the entry is about.
        entry: an account.
        ours: the key in a crmid of ours.

    Returns:
        True when the entry is of what this very Account made (design 5.5).

    Guide: CON-18.
    """
    return account.deleting and entry.state != DELETED and ours == account.key


def nested_step(record: Record | None, entry: Instance, ours: int | None) -> Step:
    """What is done with a nested entry.

    Args:
        record: whom it is about; None when the CRM does not know it.
        entry: address, phone, e-mail or contact.
        ours: the key in a crmid of ours.

    Returns:
        It waits while a creation of that record is unanswered and it does not bear its crmid.

    Guide: ADDR-07, ADDR-08, ADDR-10, CONTACT-11, CONTACT-14, MAP-06, CON-18.
    """
    if entry.state == DELETED:
        return Step.SKIP if record is None else Step.DELETE
    unanswered = record is not None and not record.linked and record.create_payload is not None
    return Step.WAIT if unanswered and record is not None and ours != record.key else Step.TAKE


# -- what it does not hold


def is_whole(mode: str, state: str, came_back: bool) -> bool:
    """Whether the collections of an account's entry hold everything that the ERP has.

    Args:
        mode: diff, full or restored.
        state: of the entry.
        came_back: its tiers was missing in the ERP.

    Returns:
        True in a load, for a tiers that is new to the ERP, and for one that came back.

    Guide: FIRST-05.
    """
    return mode != DIFF or came_back or state == CREATED


def absent(records: Iterable[Record], entries: Iterable[Instance]) -> list[Record]:
    """The linked records that a whole collection does not hold.

    Args:
        records: of one kind, in its Account or of its contact.
        entries: the whole collection.

    Returns:
        Those records.
    """
    here = {entry.id for entry in entries}
    return [record for record in records if record.linked and record.erp_id not in here]


def absence(mode: str) -> Absence:
    """What it means that a whole collection lacks a record (design 5.8).

    Args:
        mode: diff, full or restored.

    Returns:
        Nothing is deleted by absence after a restore.
    """
    return Absence.DETACHED if mode == RESTORED else Absence.DELETED
