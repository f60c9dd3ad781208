"""One record against one entry of the change log: what is done to each field, decided before anything moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..contract import ENTITIES, Field, Way
from ..mapping import canonical, to_crm
from ..records import EMPTY, Attempt, Base, Instance, Record, Value
from .compare import ErpChange, crm_change, erp_change
from .table import SENDS, TAKES, Action, Policy, decide


class Terms(NamedTuple):
    """On what terms an entry meets a record.

    Args:
        policy: who wins a conflict.
        replaces: the ERP's values replace the CRM's (« Tout resynchroniser »).
        restored: the ERP was restored, or the tiers came back: nothing of it counts as our own.
    """

    policy: Policy
    replaces: bool = False
    restored: bool = False


class FieldAction(NamedTuple):
    """What is done to one field.

    Args:
        name: wire name of the field.
        action: what is done.
        value: the ERP's, canonical.
        base: what is remembered of both sides afterwards; its CRM half is what the CRM shows when it takes the value.
    """

    name: str
    action: Action
    value: Value
    base: Base


def field_actions(record: Record, entry: Instance, terms: Terms) -> list[FieldAction]:
    """What an entry does to a record; fields that are absent from it say nothing.

    Args:
        record: as the CRM holds it.
        entry: the same record as the ERP tells it.
        terms: on what terms they meet.

    Returns:
        One action for each field that is not left as it is, in the contract's order.

    Guide: CON-08, REPL-02.
    """
    told, own = entry.fields, () if terms.restored else entry.own
    found = []
    for field in ENTITIES[record.entity].wire:
        if field.name in told:
            value = canonical(field, told[field.name])
            if field.way is Way.BOTH:
                action = two_way(record, field, value, field.name in own, terms)
            else:
                action = one_way(record, field, value)
            if action is not None:
                found.append(action)
    return found


def two_way(record: Record, field: Field, value: Value, own: bool, terms: Terms) -> FieldAction | None:
    """What is done to a field that both sides edit.

    Args:
        record: as the CRM holds it.
        field: whose value it is.
        value: what the ERP holds now, canonical.
        own: nobody but the integration has changed it.
        terms: on what terms they meet.

    Returns:
        The action, None when all stays as it is.

    Guide: CON-08, MAP-01, MAP-04, MAP-05, MAP-06, ADDR-04, CONTACT-11.
    """
    name = field.name
    base, attempts = record.base.get(name, EMPTY), record.unacknowledged.get(name, ())
    erp = erp_change(value, base, attempts, own)
    if erp is ErpChange.NONE and not terms.replaces:
        return None
    held, shown = record.fields.get(name), to_crm(field, value)
    if terms.replaces and shown != held:
        action = Action.REPLACE if held is None or held == base.crm else Action.OVERRULE
    else:
        action = decide(erp, crm_change(held, base, shown), terms.policy, bool(attempts))
        if action is Action.KEEP:
            return None
        if action is Action.TAKE and terms.restored and held is not None and shown != held:
            action = Action.RESTORE
    after = base_after(action, value, shown, held, base, attempts)
    return FieldAction(name, action, value, after)


def one_way(record: Record, field: Field, value: Value) -> FieldAction | None:
    """What is done to a field that only the ERP changes: it is taken, whatever the CRM holds.

    Args:
        record: as the CRM holds it.
        field: whose value it is.
        value: what the ERP holds now, canonical.

    Returns:
        The action, None when the CRM shows that value already.

    Guide: REPL-02, MAP-02, MAP-03, MAP-14.
    """
    if value == record.base.get(field.name, EMPTY).erp and record.fields.get(field.name) == value:
        return None
    return taken(field, value, Action.REPLACE)


def taken(field: Field, value: Value, action: Action = Action.TAKE) -> FieldAction:
    """The ERP's value goes to the CRM, cut to what it can show.

    Args:
        field: whose value it is.
        value: the ERP's, canonical.
        action: one of `TAKES`.

    Returns:
        The action.

    Guide: MAP-01.
    """
    return FieldAction(field.name, action, value, Base(value, to_crm(field, value)))


def base_after(
    action: Action, value: Value, shown: Value, held: Value, base: Base, attempts: Sequence[Attempt]
) -> Base:
    """What is remembered of both sides once an action is carried out.

    Args:
        action: not `KEEP`.
        value: what the ERP holds, canonical.
        shown: what the CRM would show of it.
        held: what the CRM holds.
        base: what was remembered.
        attempts: our values that the ERP has not answered for, oldest first.

    Returns:
        The ERP half is its value; the CRM half what its users have seen, or had typed when they sent that value.

    Guide: CON-08, CON-17.
    """
    if action in TAKES:
        return Base(value, shown)
    if action in SENDS:
        return Base(value, base.crm, unsent_winner=True)
    if action is Action.ACKNOWLEDGE:
        return Base(value, next(one.crm for one in reversed(attempts) if one.sent == value))
    return Base(value, held)
