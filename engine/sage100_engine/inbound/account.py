"""An account of an entry, onto its Account and its Company, with what it carries."""

from __future__ import annotations

from ..contract import ACCOUNT, COMPANY, PERSON
from ..mapping import ACTIVE, INACTIVE
from ..plan import carried, is_whole, main_person, newcomer, status_after
from ..records import RESTORED, Instance, Record, Tiers, Value
from ..replicate import to_company
from .claims import link
from .merge import merge
from .nested import apply_nested, note_absent
from .working_set import WorkingSet


def apply_account(working_set: WorkingSet, tiers: Tiers, entry: Instance, mode: str) -> None:
    """Apply an entry to the Account that it is about (Guide: CON-03, MAP-07)."""
    account, came_back = tiers.account, tiers.account.missing_in_erp
    account.missing_in_erp, tiers.met = False, True
    whole, mode = is_whole(mode, entry.state, came_back), RESTORED if came_back else mode
    dormant = account.fields.get("dormant")
    changed = merge(working_set, account, entry, mode)
    if account.new:
        _fill_new(working_set, tiers)
    else:
        working_set.counts.updated += changed
        _follow_dormant(tiers, dormant)
    to_company(tiers)
    for collection, records in entry.nested.items():
        for inner in carried(entry, collection):
            apply_nested(working_set, tiers, inner, mode)
        if whole:
            note_absent(working_set, tiers, collection, records, mode)
    choose_main_person(tiers)


def create(working_set: WorkingSet, entry: Instance) -> Tiers:
    """A tiers that is new to the CRM gives its own Account and Company, never a prospect's (Guide: CREATE-08, FIRST-11)."""
    account = Record(ACCOUNT.name, working_set.new_key(ACCOUNT.name), {}, new=True)
    company = Record(COMPANY.name, working_set.new_key(COMPANY.name), {"account": str(account.key)}, new=True)
    tiers = Tiers(account, company)
    link(working_set, account, entry.id or "")
    working_set.add(tiers)
    working_set.counts.created += 1
    return tiers


def _fill_new(working_set: WorkingSet, tiers: Tiers) -> None:
    fields, company = tiers.account.fields, tiers.company.fields
    new = newcomer(fields.get("customersupplierflag"), fields.get("dormant"), working_set.sheet)
    territory = working_set.territories.get(new.territory)
    company["type"], fields["status"] = new.type, new.status
    fields["territory"] = str(territory) if territory is not None else None


def _follow_dormant(tiers: Tiers, before: Value) -> None:
    """Waking makes Account and Company active at once; sleep is gathered and follows after the last page."""
    status = status_after(before, tiers.account.fields.get("dormant"))
    if status is not None:
        tiers.asleep = status == INACTIVE
    if status == ACTIVE:
        _set_status(tiers, ACTIVE)


def put_to_sleep(tiers: Tiers) -> None:
    """Make Account and Company inactive (Guide: MAP-03)."""
    tiers.asleep = False
    _set_status(tiers, INACTIVE)


def _set_status(tiers: Tiers, status: str) -> None:
    tiers.account.fields["status"] = tiers.company.fields["status"] = status


def choose_main_person(tiers: Tiers) -> None:
    """Give the Company its main contact among those that the ERP has (Guide: CONTACT-01, CONTACT-14)."""
    company, present = tiers.company.fields, tiers.company.fields.get("main_person")
    people = ((p.fields.get("position"), p.key) for p in tiers.of(PERSON.name) if p.linked and not p.deleted)
    chosen = main_person(int(present) if present else None, people)
    if chosen is not None:
        company["main_person"] = str(chosen)
