"""What the ERP has deleted, gathered with the pages and carried out after the last one."""

from __future__ import annotations

from .. import journal
from ..contract import ENTITIES
from ..plan import unsent
from ..records import Record, Tiers
from .working_set import WorkingSet

LEAST, SHARE = 5, 5


def is_mass(count: int, total: int) -> bool:
    """Whether so many deletions, of so many links of a kind, wait for a confirmation (design 5.8).

    Args:
        count: deletions of one kind in one cycle.
        total: links of that kind.

    Returns:
        True for more than five that are more than a fifth.
    """
    return count > LEAST and count * SHARE > total


def erp_deleted(working_set: WorkingSet, tiers: Tiers, record: Record) -> None:
    """The ERP has deleted a nested record: it goes here too, unsent values journalled (design 5.9).

    Guide: ADDR-10, CONTACT-14.
    """
    if not record.deleted:
        for name in ENTITIES[record.entity].two_way:
            if unsent(record, name):
                loser = record.fields.get(name)
                working_set.log.append(journal.conflict(record, name, journal.CRM_DELETED, loser, "erp"))
                working_set.counts.conflicts += 1
        record.deleted = True
        working_set.counts.deleted += 1
    record.forget()
    record.deleting, record.blocked, record.marked = False, None, False
    if record.entity == "person":
        _person_left(working_set, tiers, record)


def _person_left(working_set: WorkingSet, tiers: Tiers, person: Record) -> None:
    for record in tiers.children:
        if record.owner == person.key:
            erp_deleted(working_set, tiers, record)
    if tiers.company.fields.get("main_person") == str(person.key):
        tiers.company.fields["main_person"] = None


def tiers_deleted(working_set: WorkingSet, tiers: Tiers) -> None:
    """The ERP has deleted the tiers: Account and Company stay, tied to nothing."""
    account = tiers.account
    working_set.log.append(journal.missing_in_erp(account))
    working_set.by_erp.pop(account.erp_id or "", None)
    account.missing_in_erp, account.creation_ordered, account.deleting, account.blocked = (
        True,
        False,
        False,
        None,
    )
    tiers.inbox, tiers.waiting = [], []
    for record in (account, *tiers.children):
        record.forget()
        record.deleting = False
