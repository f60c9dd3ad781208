"""One record against one entry of the change log: what `plan` decides for its fields, carried out."""

from __future__ import annotations

from collections.abc import Iterable

from .. import journal
from ..contract import ENTITIES
from ..plan import FORGETS, SENDS, TAKES, Action, FieldAction, field_actions
from ..records import CRM, ERP, Instance, Record
from .working_set import WorkingSet, set_base


def merge(working_set: WorkingSet, record: Record, entry: Instance, mode: str) -> bool:
    """Set an entry against a record.

    Returns:
        Whether a value of the CRM changed.
    """
    actions = field_actions(record, entry, working_set.terms(mode))
    if not actions:
        return False
    before = dict(record.fields)
    carry_out(working_set, record, actions)
    return record.fields != before


def carry_out(working_set: WorkingSet, record: Record, actions: Iterable[FieldAction]) -> None:
    """Do to the fields of a record what was decided."""
    for one in actions:
        _journal(working_set, record, one)
        if one.action in FORGETS:
            record.unacknowledged.pop(one.name, None)
        if one.action in TAKES:
            _show(working_set, record, one)
        if one.action in SENDS:
            record.marked = True
        set_base(record, one.name, one.base)


def _journal(working_set: WorkingSet, record: Record, one: FieldAction) -> None:
    """The value that loses is kept (design 5.9)."""
    held = record.fields.get(one.name)
    if one.action in (Action.ERP_WINS, Action.OVERRULE):
        working_set.conflict(journal.conflict(record, one.name, one.value, held, ERP))
    elif one.action is Action.CRM_WINS:
        working_set.conflict(journal.conflict(record, one.name, held, one.value, CRM))
    elif one.action is Action.RESTORE:
        working_set.log.append(journal.replaced(record, one.name, one.value, held, "RUN-21"))


def _show(working_set: WorkingSet, record: Record, one: FieldAction) -> None:
    """Give the CRM what it can show of the ERP's value."""
    value, shown = one.value, one.base.crm
    size = ENTITIES[record.entity].by_name[one.name].size
    if shown != value and value and size:
        working_set.log.append(journal.cut(record, one.name, value, size))
    record.fields[one.name] = shown
