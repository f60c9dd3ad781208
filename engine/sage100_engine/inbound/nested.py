"""One nested record of an entry: address, phone, e-mail or contact, and a contact's own phones and
e-mails."""

from __future__ import annotations

from .. import journal
from ..contract import BILLING, BILLING_ID, DELIVERY, ENTITIES
from ..mapping import canonical
from ..plan import Policy
from ..records import DELETED, EMPTY, Base, Instance, Pending, Record, Tiers
from .merge import merge
from .working_set import WorkingSet, detach, link, put, set_base


def apply_nested(working_set: WorkingSet, tiers: Tiers, entry: Instance, mode: str, owner: int = 0) -> None:
    """Apply one nested entry; a deletion is gathered and carried out after the last page.

    Guide: ADDR-07, ADDR-08, CONTACT-11, CON-02.
    """
    record = _find(working_set, tiers, entry, owner)
    _drop_waiting(tiers, entry, owner)
    if entry.state == DELETED:
        if record is not None:
            record.deleting = True
        return
    record = record or _same(tiers, entry, owner)
    if (
        record is not None
        and not record.linked
        and record.create_payload is not None
        and not _claimed(working_set, record, entry)
    ):
        tiers.waiting.append(Pending(mode, entry, owner))
        return
    if record is None:
        record = _create(working_set, tiers, entry, owner)
    elif record.erp_id != entry.id:
        _tie(working_set, record, entry)
    if record.deleted:
        _deleted_here(working_set, record, entry)
    elif merge(working_set, record, entry, mode) and not record.new:
        working_set.counts.updated += 1
    _own_collections(working_set, tiers, record, entry, mode)


def _own_collections(
    working_set: WorkingSet, tiers: Tiers, person: Record, entry: Instance, mode: str
) -> None:
    for records in entry.nested.values():
        for inner in records:
            if not person.deleted:
                apply_nested(working_set, tiers, inner, mode, person.key)


def _find(working_set: WorkingSet, tiers: Tiers, entry: Instance, owner: int) -> Record | None:
    """The record that an entry is about: a crmid of ours outranks an older link to that id (design 5.5)."""
    linked = tiers.by_id(entry.entity, entry.id or "", owner)
    key = working_set.ours(entry.crmid)
    mine = tiers.by_key(entry.entity, key) if key else None
    if mine is None or mine is linked or mine.linked or not mine.unacknowledged:
        return linked
    if linked is not None:
        detach(working_set, linked)
    return mine


def _claimed(working_set: WorkingSet, record: Record, entry: Instance) -> bool:
    return working_set.ours(entry.crmid) == record.key


def _drop_waiting(tiers: Tiers, entry: Instance, owner: int) -> None:
    """A stored entry gives way to a newer one."""
    tiers.waiting = [
        w
        for w in tiers.waiting
        if (w.instance.entity, w.instance.id, w.owner) != (entry.entity, entry.id, owner)
    ]


def _same(tiers: Tiers, entry: Instance, owner: int) -> Record | None:
    """The one record of the CRM that is the same by the ERP's own key: name of a contact, type of a phone.

    Exact and single, inside one linked account; nothing else is ever tied by resemblance (design 5.11).
    """
    free = [
        r
        for r in tiers.of(entry.entity, owner)
        if not r.linked and not r.deleted and not r.detached and _same_key(r, entry)
    ]
    return free[0] if len(free) == 1 else None


def _same_key(record: Record, entry: Instance) -> bool:
    if record.entity == "person":
        return all(record.fields.get(f) == (entry.fields.get(f) or None) for f in ("lastname", "firstname"))
    return record.entity != "address" and record.type == entry.id


def _tie(working_set: WorkingSet, record: Record, entry: Instance) -> None:
    named = record.entity == "person" and not record.unacknowledged
    link(working_set, record, entry.id or "")
    record.blocked = None
    if named:
        for name in ("lastname", "firstname"):
            value = record.fields.get(name)
            set_base(record, name, Base(value, value))
    record.marked = True


def _create(working_set: WorkingSet, tiers: Tiers, entry: Instance, owner: int) -> Record:
    record = Record(entry.entity, working_set.new_key(entry.entity), {}, _type(entry), owner, new=True)
    link(working_set, record, entry.id or "")
    tiers.children.append(record)
    working_set.counts.created += 1
    company = tiers.company.fields
    if record.type == BILLING:
        company["default_address"] = str(record.key)
    if record.entity == "person":
        record.fields["default_address"] = company.get("default_address")
    return record


def _type(entry: Instance) -> str:
    if entry.entity == "address":
        return BILLING if entry.id == BILLING_ID else DELIVERY
    return "" if entry.entity == "person" else entry.id or ""


def _deleted_here(working_set: WorkingSet, record: Record, entry: Instance) -> None:
    """Deleted in the CRM, present in the ERP: the policy decides if it was changed there (design 5.9)."""
    contract = ENTITIES[record.entity]
    edits = []
    for name in contract.two_way:
        if name in entry.fields and name not in entry.own:
            value = canonical(contract.by_name[name], entry.fields[name])
            sent = [t.sent for t in record.unacknowledged.get(name, [])]
            if value != record.base.get(name, EMPTY).erp and value not in sent:
                edits.append((name, value))
    if not edits:
        return
    working_set.counts.conflicts += 1
    if working_set.policy is Policy.ERP:
        _revive(working_set, record, entry)
        return
    for name, value in edits:
        working_set.log.append(journal.conflict(record, name, journal.CRM_DELETED, value, "crm"))
        set_base(record, name, Base(value, record.base.get(name, EMPTY).crm))


def _revive(working_set: WorkingSet, record: Record, entry: Instance) -> None:
    record.deleted = False
    record.unacknowledged = {}
    working_set.log.append(journal.revived(record))
    contract = ENTITIES[record.entity]
    for field in contract.wire:
        if field.name in entry.fields:
            put(working_set, record, field.name, canonical(field, entry.fields[field.name]))
