"""One entry of the change log: an account with what it carries."""

from __future__ import annotations

from .. import journal
from ..contract import BILLING_ID, COLLECTIONS
from ..mapping import company_type, status_of, territory_of
from ..records import CREATED, DELETED, DIFF, RESTORED, Instance, Pending, Record, Tiers
from ..replicate import to_company
from .deletions import tiers_deleted
from .merge import follow_dormant, merge
from .nested import apply_nested
from .working_set import WorkingSet, cut, detach, link


def apply_entry(working_set: WorkingSet, entry: Instance, mode: str, stored: bool = False) -> None:
    """Apply one entry, or store it while its Account is out of the flow.

    Args:
        working_set: holds every Tiers that the entry can be about.
        entry: account, with its nested records.
        mode: diff, full or restored.
        stored: it was kept back before and is applied now.

    Guide: CON-02, CON-03, CREATE-08, FIRST-05, MAP-07.
    """
    linked = working_set.by_erp.get(entry.id or "")
    tiers = _claim(working_set, linked, entry)
    if entry.state == DELETED:
        if tiers is not None:
            tiers.account.deleting = True
            tiers.inbox, tiers.waiting = [], []
        return
    if tiers is not None and tiers.account.deleting and working_set.ours(entry.crmid) == tiers.account.key:
        tiers.account.deleting = False  # what was deleted came before what this Account made
    if tiers is not None and _queues(tiers, stored):
        tiers.inbox.append(Pending(mode, entry))
        tiers.met = True
        return
    if tiers is None:
        tiers = _create(working_set, entry)
    elif tiers is not linked:
        _adopt(working_set, tiers, entry)
    _apply(working_set, tiers, entry, mode)


def _queues(tiers: Tiers, stored: bool) -> bool:
    """Whether an entry has to wait: behind a deletion, or until its Account takes part again (design 5.3)."""
    if tiers.account.deleting:
        return True
    return not stored and bool(tiers.account.stopped or tiers.inbox)


def _claim(working_set: WorkingSet, linked: Tiers | None, entry: Instance) -> Tiers | None:
    """The Account that an entry is about: a crmid of ours outranks an older link (design 5.5)."""
    key = working_set.ours(entry.crmid)
    mine = working_set.by_key.get(key) if key else None
    if mine is None or mine is linked or mine.account.linked or not mine.account.unacknowledged:
        return linked
    if linked is not None:
        cut(working_set, linked)
    return mine


def _adopt(working_set: WorkingSet, tiers: Tiers, entry: Instance) -> None:
    """Tie an Account of ours whose creation was never answered (Guide: CON-18)."""
    link(working_set, tiers.account, entry.id or "")
    working_set.index(tiers)
    tiers.account.creation_ordered = False
    tiers.account.marked = True
    for record in tiers.children:
        record.marked = True


def _apply(working_set: WorkingSet, tiers: Tiers, entry: Instance, mode: str) -> None:
    account = tiers.account
    revived, load = account.missing_in_erp, mode != DIFF
    if revived:
        mode = RESTORED
    account.missing_in_erp, tiers.met = False, True
    dormant = account.fields.get("dormant")
    if merge(working_set, account, entry, mode) and not account.new:
        working_set.counts.updated += 1
    if account.new:
        account.fields["status"] = status_of(account.fields.get("dormant"))
    else:
        follow_dormant(tiers, dormant)
    to_company(tiers)
    whole = load or revived or entry.state == CREATED
    _collections(working_set, tiers, entry, mode, whole)
    choose_main_person(tiers)


def _collections(
    working_set: WorkingSet, tiers: Tiers, entry: Instance, mode: str, whole: bool, owner: int = 0
) -> None:
    for collection, records in entry.nested.items():
        for inner in sorted(records, key=_order):
            apply_nested(working_set, tiers, inner, mode, owner)
        if whole:
            _missing(working_set, tiers, collection, records, mode, owner)


def _order(entry: Instance) -> bool:
    """The billing address first: contacts point at it (Guide: CONTACT-03)."""
    return entry.id != BILLING_ID


def _missing(
    working_set: WorkingSet, tiers: Tiers, collection: str, records: list[Instance], mode: str, owner: int
) -> None:
    """What a whole collection does not hold was deleted, or is set aside after a restore (design 5.8)."""
    here = {inner.id for inner in records}
    entity = next(name for name, plural in COLLECTIONS.items() if plural == collection)
    for record in tiers.of(entity, owner):
        if record.linked and record.erp_id not in here:
            if mode == RESTORED:
                detach(working_set, record)
            else:
                record.deleting = True
    if entity == "person":
        for inner in records:
            person = tiers.by_id("person", inner.id or "")
            for name, own in inner.nested.items() if person is not None and not person.deleted else ():
                _missing(working_set, tiers, name, own, mode, person.key if person else 0)


def _create(working_set: WorkingSet, entry: Instance) -> Tiers:
    """A tiers that is new to the CRM gives its own Account and Company, never a prospect's (Guide: CREATE-08, FIRST-11)."""
    flag = entry.fields.get("customersupplierflag")
    account = Record("account", working_set.new_key("account"), {}, new=True)
    company = Record("company", working_set.new_key("company"), {"account": str(account.key)}, new=True)
    company.fields["type"] = company_type(flag, working_set.sheet)
    territory = working_set.territories.get(territory_of(flag, working_set.sheet))
    account.fields["territory"] = str(territory) if territory is not None else None
    tiers = Tiers(account, company)
    link(working_set, account, entry.id or "")
    working_set.add(tiers)
    working_set.counts.created += 1
    return tiers


def choose_main_person(tiers: Tiers) -> None:
    """The first of the tiers' list is the main contact while there is none; a choice is not undone.

    Guide: CONTACT-01, CONTACT-02, CONTACT-14.
    """
    company = tiers.company.fields
    if company.get("main_person"):
        return
    people = [p for p in tiers.of("person") if p.linked and not p.deleted]
    if people:
        first = min(people, key=lambda p: (int(p.fields.get("position") or 1_000_000), p.key))
        company["main_person"] = str(first.key)


def open_inbox(working_set: WorkingSet, tiers: Tiers) -> None:
    """Apply what was kept back, in its order, once nothing keeps it back any more."""
    if tiers.account.deleting:
        return
    if tiers.inbox and not tiers.account.stopped:
        stored, tiers.inbox = tiers.inbox, []
        for pending in stored:
            if tiers.account.erp_id == pending.instance.id:
                apply_entry(working_set, pending.instance, pending.mode, stored=True)
    waiting, tiers.waiting = tiers.waiting, []
    for pending in waiting:
        apply_nested(working_set, tiers, pending.instance, pending.mode, pending.owner)
    if waiting:
        choose_main_person(tiers)


def carry_out_deletion(working_set: WorkingSet, tiers: Tiers) -> None:
    """The tiers is gone; what was made in the ERP with its code since then is another one."""
    newer, tiers.inbox = tiers.inbox, []
    tiers_deleted(working_set, tiers)
    for pending in newer:
        apply_entry(working_set, pending.instance, pending.mode, stored=True)


def note_missing(working_set: WorkingSet, tiers: Tiers) -> None:
    """A load after a restore did not bring this tiers: it is marked, nothing is deleted (design 5.8)."""
    if not tiers.account.missing_in_erp:
        working_set.log.append(journal.missing_in_erp(tiers.account))
        tiers.account.missing_in_erp = True
