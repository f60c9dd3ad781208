"""What one side has deleted: gathered with the pages and carried out after the last one, or held against edits."""

from __future__ import annotations

from .. import journal
from ..contract import PERSON
from ..plan import Fate, erp_edits, fate, revival, unsent_fields
from ..records import CRM, ERP, Instance, Record, Tiers
from .merge import carry_out
from .working_set import WorkingSet, set_base


def erp_deleted(working_set: WorkingSet, tiers: Tiers, record: Record) -> None:
    """The ERP has deleted a nested record: it goes here too, unsent values journalled (design 5.9).

    Guide: ADDR-10, CONTACT-14.
    """
    if not record.deleted:
        for name in unsent_fields(record):
            working_set.conflict(journal.lost_with(record, name, record.fields.get(name), ERP))
        record.deleted = True
        working_set.counts.deleted += 1
    record.forget()
    record.deleting, record.blocked, record.marked = False, None, False
    if record.entity == PERSON.name:
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
    account.missing_in_erp, account.creation_ordered, account.blocked = True, False, None
    tiers.inbox, tiers.waiting = [], []
    for record in (account, *tiers.children):
        record.forget()
        record.deleting = False


def crm_deleted(working_set: WorkingSet, record: Record, entry: Instance) -> None:
    """Deleted in the CRM, present in the ERP: the policy decides if it was changed there (design 5.9)."""
    edits = erp_edits(record, entry)
    what = fate(edits, working_set.policy)
    if what is Fate.UNDISPUTED:
        return
    working_set.counts.conflicts += 1
    if what is Fate.REVIVED:
        _revive(working_set, record, entry)
        return
    for edit in edits:
        working_set.log.append(journal.lost_with(record, edit.name, edit.value, CRM))
        set_base(record, edit.name, edit.base)


def _revive(working_set: WorkingSet, record: Record, entry: Instance) -> None:
    record.deleted, record.unacknowledged = False, {}
    working_set.log.append(journal.revived(record))
    carry_out(working_set, record, revival(record, entry))
