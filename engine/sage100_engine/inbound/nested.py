"""One nested record of an entry: address, phone, e-mail or contact, and a contact's own phones and
e-mails."""

from __future__ import annotations

from ..contract import ADDRESS, COLLECTIONS, PERSON
from ..mapping import nested_type
from ..plan import Absence, Step, absence, absent, carried, company_address, nested_step, person_address
from ..records import Instance, Pending, Record, Tiers
from .claims import detach, link, nested_of, tie
from .deletions import crm_deleted
from .merge import merge
from .working_set import WorkingSet


def apply_nested(working_set: WorkingSet, tiers: Tiers, entry: Instance, mode: str, owner: int = 0) -> None:
    """Apply one nested entry; a stored one gives way to it.

    Guide: ADDR-07, ADDR-08, CONTACT-11, CON-02.
    """
    record = nested_of(working_set, tiers, entry, owner)
    _drop_waiting(tiers, entry, owner)
    step = nested_step(record, entry, working_set.ours(entry.crmid))
    if step is Step.TAKE:
        _take(working_set, tiers, record or _create(working_set, tiers, entry, owner), entry, mode)
    elif step is Step.WAIT:
        tiers.waiting.append(Pending(mode, entry, owner))
    elif step is Step.DELETE and record is not None:
        record.deleting = True


def _drop_waiting(tiers: Tiers, entry: Instance, owner: int) -> None:
    tiers.waiting = [
        w
        for w in tiers.waiting
        if (w.instance.entity, w.instance.id, w.owner) != (entry.entity, entry.id, owner)
    ]


def _take(working_set: WorkingSet, tiers: Tiers, record: Record, entry: Instance, mode: str) -> None:
    if record.erp_id != entry.id:
        tie(working_set, record, entry)
    if record.deleted:
        crm_deleted(working_set, record, entry)
    elif merge(working_set, record, entry, mode) and not record.new:
        working_set.counts.updated += 1
    for collection in entry.nested:
        for inner in carried(entry, collection):
            if not record.deleted:
                apply_nested(working_set, tiers, inner, mode, record.key)


def _create(working_set: WorkingSet, tiers: Tiers, entry: Instance, owner: int) -> Record:
    key = working_set.new_key(entry.entity)
    record = Record(entry.entity, key, {}, nested_type(entry.entity, entry.id), owner, new=True)
    link(working_set, record, entry.id or "")
    tiers.children.append(record)
    working_set.counts.created += 1
    _give_default_address(tiers, record)
    return record


def _give_default_address(tiers: Tiers, record: Record) -> None:
    company = tiers.company.fields
    if record.entity == ADDRESS.name:
        company["default_address"] = company_address(
            company.get("default_address"), record.type, str(record.key)
        )
    elif record.entity == PERSON.name:
        record.fields["default_address"] = person_address(None, company.get("default_address"))


def note_absent(
    working_set: WorkingSet, tiers: Tiers, collection: str, records: list[Instance], mode: str, owner: int = 0
) -> None:
    """What a whole collection does not hold was deleted, or is set aside after a restore (design 5.8)."""
    entity = next(name for name, plural in COLLECTIONS.items() if plural == collection)
    for record in absent(tiers.of(entity, owner), records):
        if absence(mode) is Absence.DETACHED:
            detach(working_set, record)
        else:
            record.deleting = True
    if entity == PERSON.name:
        for inner in records:
            person = tiers.by_id(PERSON.name, inner.id or "")
            for name, own in inner.nested.items() if person is not None and not person.deleted else ():
                note_absent(working_set, tiers, name, own, mode, person.key if person else 0)
