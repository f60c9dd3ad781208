"""One record against one entry of the change log: the decisions of `plan`, carried out on the record."""

from __future__ import annotations

from .. import journal
from ..contract import ENTITIES, Entity, Field
from ..mapping import ACTIVE, INACTIVE, canonical, to_crm
from ..plan import Action, crm_change, decide, erp_change
from ..plan.compare import CrmChange, ErpChange
from ..records import EMPTY, RESTORED, Base, Instance, Record, Tiers, Value
from .working_set import WorkingSet, put, set_base


def merge(working_set: WorkingSet, record: Record, entry: Instance, mode: str) -> bool:
    """Set an entry against a record, field by field; absent fields say nothing.

    Returns:
        Whether a value of the CRM changed.
    """
    contract: Entity = ENTITIES[record.entity]
    before = dict(record.fields)
    own = () if mode == RESTORED else entry.own
    for field in contract.wire:
        if field.name in entry.fields:
            value = canonical(field, entry.fields[field.name])
            if field.name in contract.two_way:
                _two_way(working_set, record, field, value, field.name in own, mode)
            else:
                _one_way(working_set, record, field.name, value)
    return record.fields != before


def _one_way(working_set: WorkingSet, record: Record, name: str, value: Value) -> None:
    if value != record.base.get(name, EMPTY).erp or record.fields.get(name) != value:
        record.unacknowledged.pop(name, None)
        put(working_set, record, name, value)


def _two_way(
    working_set: WorkingSet, record: Record, field: Field, value: Value, own: bool, mode: str
) -> None:
    name, held = field.name, record.fields.get(field.name)
    base, unacknowledged = record.base.get(name, EMPTY), record.unacknowledged.get(name, [])
    shown = to_crm(field, value)
    erp, crm = erp_change(value, base, unacknowledged, own), crm_change(held, base, shown)
    if working_set.replaces and shown != held:
        return _replace(working_set, record, name, value, held)
    act(
        working_set,
        record,
        name,
        value,
        decide(erp, crm, working_set.policy, bool(unacknowledged)),
        mode,
        shown,
    )
    return None


def _replace(working_set: WorkingSet, record: Record, name: str, value: Value, held: Value) -> None:
    """« Tout resynchroniser »: the ERP's value it is; what was not sent is journalled."""
    if held is not None and held != record.base.get(name, EMPTY).crm:
        working_set.log.append(journal.conflict(record, name, value, held, "erp"))
        working_set.counts.conflicts += 1
    record.unacknowledged.pop(name, None)
    put(working_set, record, name, value)


def act(
    working_set: WorkingSet, record: Record, name: str, value: Value, action: Action, mode: str, shown: Value
) -> None:
    """Carry out one decision on one field."""
    held, base = record.fields.get(name), record.base.get(name, EMPTY)
    if action is Action.ACKNOWLEDGE:
        mine = [t for t in record.unacknowledged[name] if t.sent == value][-1]
        set_base(record, name, Base(value, mine.crm))
    elif action is Action.AGREE:
        set_base(record, name, Base(value, held))
    elif action is Action.TAKE:
        if mode == RESTORED and held is not None and shown != held:
            working_set.log.append(journal.replaced(record, name, value, held, "RUN-21"))
        put(working_set, record, name, value)
    elif action is Action.ERP_WINS:
        working_set.log.append(journal.conflict(record, name, value, held, "erp"))
        working_set.counts.conflicts += 1
        put(working_set, record, name, value)
    elif action is not Action.KEEP:
        if action is Action.CRM_WINS:
            working_set.log.append(journal.conflict(record, name, held, value, "crm"))
            working_set.counts.conflicts += 1
        record.base[name] = Base(value, base.crm, unsent_winner=True)
        record.marked = True


def follow_dormant(tiers: Tiers, before: Value) -> None:
    """Waking makes Account and Company active at once; sleep is gathered and follows after the last page.

    Guide: MAP-03.
    """
    now = tiers.account.fields.get("dormant")
    if now == before or (now != "true" and before != "true"):
        return
    tiers.asleep = now == "true"
    if not tiers.asleep:
        tiers.account.fields["status"] = tiers.company.fields["status"] = ACTIVE


def put_to_sleep(tiers: Tiers) -> None:
    """Make Account and Company inactive (Guide: MAP-03)."""
    tiers.asleep = False
    tiers.account.fields["status"] = tiers.company.fields["status"] = INACTIVE


__all__ = ["CrmChange", "ErpChange", "follow_dormant", "merge", "put_to_sleep"]
