"""One entry of the change log: an account with what it carries."""

from __future__ import annotations

from .. import journal
from ..contract import BILLING_ID
from ..mapping import company_type, status_of, territory_of
from ..records import COLLECTIONS, CREATED, DELETED, DIFF, RESTORED, Instance, Pending, Record, Tiers
from ..replicate import to_company
from .deletions import tiers_gone
from .desk import Desk, cut, link, set_aside
from .merge import follow_dormant, merge
from .nested import apply_nested


def apply_entry(desk: Desk, entry: Instance, mode: str, stored: bool = False) -> None:
    """Apply one entry, or store it while its Account is out of the flow.

    Args:
        desk: holds every Tiers that the entry can be about.
        entry: account, with its nested records.
        mode: diff, full or restored.
        stored: it was kept back before and is applied now.

    Guide: CON-02, CON-03, CREATE-08, FIRST-05, MAP-07.
    """
    linked = desk.by_erp.get(entry.id or "")
    tiers = _claim(desk, linked, entry)
    if entry.state == DELETED:
        if tiers is not None:
            tiers.account.deleting = True
            tiers.inbox, tiers.waiting = [], []
        return
    if tiers is not None and tiers.account.deleting and desk.ours(entry.crmid) == tiers.account.key:
        tiers.account.deleting = False  # what was deleted came before what this Account made
    if tiers is not None and _queues(tiers, stored):
        tiers.inbox.append(Pending(mode, entry))
        tiers.met = True
        return
    if tiers is None:
        tiers = _create(desk, entry)
    elif tiers is not linked:
        _adopt(desk, tiers, entry)
    _apply(desk, tiers, entry, mode)


def _queues(tiers: Tiers, stored: bool) -> bool:
    """Whether an entry has to wait: behind a deletion, or until its Account takes part again (design 5.3)."""
    if tiers.account.deleting:
        return True
    return not stored and bool(tiers.account.stopped or tiers.inbox)


def _claim(desk: Desk, linked: Tiers | None, entry: Instance) -> Tiers | None:
    """The Account that an entry is about: a crmid of ours outranks an older link (design 5.5)."""
    key = desk.ours(entry.crmid)
    mine = desk.by_key.get(key) if key else None
    if mine is None or mine is linked or mine.account.linked or not mine.account.tries:
        return linked
    if linked is not None:
        cut(desk, linked)
    return mine


def _adopt(desk: Desk, tiers: Tiers, entry: Instance) -> None:
    """Tie an Account of ours whose creation was never answered (Guide: CON-18)."""
    link(desk, tiers.account, entry.id or "")
    desk.index(tiers)
    tiers.account.wanted = False
    tiers.account.marked = True
    for record in tiers.children:
        record.marked = True


def _apply(desk: Desk, tiers: Tiers, entry: Instance, mode: str) -> None:
    account = tiers.account
    revived, load = account.gone, mode != DIFF
    if revived:
        mode = RESTORED
    account.gone, tiers.met = False, True
    dormant = account.fields.get("dormant")
    if merge(desk, account, entry, mode) and not account.new:
        desk.counts.updated += 1
    if account.new:
        account.fields["status"] = status_of(account.fields.get("dormant"))
    else:
        follow_dormant(tiers, dormant)
    to_company(tiers)
    whole = load or revived or entry.state == CREATED
    _collections(desk, tiers, entry, mode, whole)
    choose_main_person(tiers)


def _collections(desk: Desk, tiers: Tiers, entry: Instance, mode: str, whole: bool, owner: int = 0) -> None:
    for collection, records in entry.nested.items():
        for inner in sorted(records, key=_order):
            apply_nested(desk, tiers, inner, mode, owner)
        if whole:
            _missing(desk, tiers, collection, records, mode, owner)


def _order(entry: Instance) -> bool:
    """The billing address first: contacts point at it (Guide: CONTACT-03)."""
    return entry.id != BILLING_ID


def _missing(
    desk: Desk, tiers: Tiers, collection: str, records: list[Instance], mode: str, owner: int
) -> None:
    """What a whole collection does not hold was deleted, or is set aside after a restore (design 5.8)."""
    here = {inner.id for inner in records}
    entity = next(name for name, plural in COLLECTIONS.items() if plural == collection)
    for record in tiers.of(entity, owner):
        if record.linked and record.erp_id not in here:
            if mode == RESTORED:
                set_aside(desk, record)
            else:
                record.deleting = True
    if entity == "person":
        for inner in records:
            person = tiers.by_id("person", inner.id or "")
            for name, own in inner.nested.items() if person is not None and not person.deleted else ():
                _missing(desk, tiers, name, own, mode, person.key if person else 0)


def _create(desk: Desk, entry: Instance) -> Tiers:
    """A tiers that is new to the CRM gives its own Account and Company, never a prospect's (Guide: CREATE-08, FIRST-11)."""
    flag = entry.fields.get("customersupplierflag")
    account = Record("account", desk.new_key("account"), {}, new=True)
    company = Record("company", desk.new_key("company"), {"account": str(account.key)}, new=True)
    company.fields["type"] = company_type(flag, desk.sheet)
    territory = desk.territories.get(territory_of(flag, desk.sheet))
    account.fields["territory"] = str(territory) if territory is not None else None
    tiers = Tiers(account, company)
    link(desk, account, entry.id or "")
    desk.add(tiers)
    desk.counts.created += 1
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


def open_inbox(desk: Desk, tiers: Tiers) -> None:
    """Apply what was kept back, in its order, once nothing keeps it back any more."""
    if tiers.account.deleting:
        return
    if tiers.inbox and not tiers.account.stopped:
        stored, tiers.inbox = tiers.inbox, []
        for pending in stored:
            if tiers.account.erp_id == pending.instance.id:
                apply_entry(desk, pending.instance, pending.mode, stored=True)
    waiting, tiers.waiting = tiers.waiting, []
    for pending in waiting:
        apply_nested(desk, tiers, pending.instance, pending.mode, pending.owner)
    if waiting:
        choose_main_person(tiers)


def carry_out_deletion(desk: Desk, tiers: Tiers) -> None:
    """The tiers is gone; what was made in the ERP with its code since then is another one."""
    newer, tiers.inbox = tiers.inbox, []
    tiers_gone(desk, tiers)
    for pending in newer:
        apply_entry(desk, pending.instance, pending.mode, stored=True)


def note_gone(desk: Desk, tiers: Tiers) -> None:
    """A load after a restore did not bring this tiers: it is marked, nothing is deleted (design 5.8)."""
    if not tiers.account.gone:
        desk.log.append(journal.gone(tiers.account))
        tiers.account.gone = True
