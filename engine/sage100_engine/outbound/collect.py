"""What the CRM has to tell the ERP about one Account: at most one instance in a cycle."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..contract import ACCOUNT, BILLING, COLLECTIONS, ENTITIES
from ..inbound.working_set import WorkingSet
from ..mapping import PLACEHOLDERS
from ..plan import unsent
from ..records import (
    CREATED,
    DELETED,
    EMPTY,
    UPDATED,
    Attempt,
    Instance,
    Record,
    Tiers,
    Value,
)
from ..replicate import put_right, to_account, to_company


@dataclass(slots=True)
class Sent:
    """What was sent for one record, to be settled by the answer: per field, the value and what the CRM
    held."""

    tiers: Tiers
    record: Record
    state: str
    values: dict[str, Attempt] = field(default_factory=dict)


Meta = dict[tuple[str, str], Sent]
"""What was sent, by entity and crmid."""


def tidy(tiers: Tiers) -> None:
    """Before anything is compared: the Company's edits to the Account, one-way fields back to what they were.

    Guide: MAP-08, MAP-13, REPL-02.
    """
    if tiers.account.linked:
        to_account(tiers)
        put_right(tiers.account, ACCOUNT.one_way)
        to_company(tiers)
    for record in tiers.children:
        if record.linked:
            put_right(record, ENTITIES[record.entity].one_way)


def collect(working_set: WorkingSet, tiers: Tiers, token: str, meta: Meta) -> Instance | None:
    """The instance to send for an Account, None when there is nothing to say.

    Args:
        working_set: settings.
        tiers: the Account with those of its records that may have changed, all of them for a creation.
        token: final token of the pass on which this is decided.
        meta: filled with what is sent.

    Returns:
        The instance, its intents noted in the records.

    Guide: CON-09, CON-17, RUN-11, RUN-18.
    """
    account = tiers.account
    if account.stopped or tiers.inbox or account.detached or account.deleting:
        return None
    if not account.linked and not account.creation_ordered:
        return None
    mine: Meta = {}
    instance = _account(working_set, tiers, token, mine)
    _nested(working_set, tiers, instance, 0, mine)
    if instance.state == UPDATED and not instance.fields and not instance.nested:
        return None
    mine.setdefault((ACCOUNT.name, instance.crmid or ""), Sent(tiers, account, instance.state))
    meta.update(mine)
    return instance


def missing_code(tiers: Tiers) -> bool:
    """Whether a creation cannot go out for want of a code (Guide: CODE-01, CODE-02)."""
    code = tiers.account.fields.get("code")
    return tiers.account.creation_ordered and not tiers.account.linked and (not code or code in PLACEHOLDERS)


def _account(working_set: WorkingSet, tiers: Tiers, token: str, meta: Meta) -> Instance:
    account, crmid = tiers.account, working_set.crmid(tiers.account)
    if account.linked:
        fields = _changes(tiers, account, crmid, meta)
        return Instance(ACCOUNT.name, UPDATED, account.erp_id, crmid, fields, seen=token or None)
    return Instance(ACCOUNT.name, CREATED, None, crmid, _creation(tiers, account, crmid, meta))


def _nested(working_set: WorkingSet, tiers: Tiers, parent: Instance, owner: int, meta: Meta) -> None:
    for entity, collection in COLLECTIONS.items():
        found = [_one(working_set, tiers, r, meta) for r in tiers.of(entity, owner)]
        records = [instance for instance in found if instance is not None]
        if records:
            parent.nested[collection] = records


def _one(working_set: WorkingSet, tiers: Tiers, record: Record, meta: Meta) -> Instance | None:
    if record.detached or record.deleting:
        return None
    crmid = working_set.crmid(record)
    if not record.linked:
        return _new(working_set, tiers, record, crmid, meta)
    if record.deleted:
        meta[record.entity, crmid] = Sent(tiers, record, DELETED)
        return Instance(record.entity, DELETED, record.erp_id, crmid)
    instance = Instance(record.entity, UPDATED, record.erp_id, crmid)
    instance.fields = _changes(tiers, record, crmid, meta)
    if record.entity == "person":
        _nested(working_set, tiers, instance, record.key, meta)
    if not instance.fields and not instance.nested:
        return None
    meta.setdefault((record.entity, crmid), Sent(tiers, record, UPDATED))
    return instance


def _new(working_set: WorkingSet, tiers: Tiers, record: Record, crmid: str, meta: Meta) -> Instance | None:
    if record.deleted and record.create_payload is None:
        return None
    if record.entity in ("phone", "email") and record.type not in ENTITIES[record.entity].types:
        return None
    instance = Instance(record.entity, CREATED, None, crmid, _creation(tiers, record, crmid, meta))
    if record.entity == "person" and not record.deleted:
        _nested(working_set, tiers, instance, record.key, meta)
    return instance


def _changes(tiers: Tiers, record: Record, crmid: str, meta: Meta) -> dict[str, Value]:
    """The fields that have to go out, with the ERP half of the base for one whose edit was taken back."""
    values: dict[str, Attempt] = {}
    for name in ENTITIES[record.entity].two_way:
        if unsent(record, name) or (record.push and name in record.base):
            base, held = record.base.get(name, EMPTY), record.fields.get(name)
            taken_back = held == base.crm and not base.unsent_winner
            values[name] = Attempt(base.erp if taken_back else held, held)
    for name, attempt in values.items():
        _remember(record, name, attempt)
    if values:
        meta[record.entity, crmid] = Sent(tiers, record, UPDATED, values)
    return {name: attempt.sent for name, attempt in values.items()}


def _remember(record: Record, name: str, attempt: Attempt) -> None:
    """Every value sent is ours until the ERP has answered (design 5.4)."""
    unacknowledged = record.unacknowledged.setdefault(name, [])
    if attempt in unacknowledged:
        unacknowledged.remove(attempt)
    unacknowledged.append(attempt)


def _creation(tiers: Tiers, record: Record, crmid: str, meta: Meta) -> dict[str, Value]:
    """The payload of a creation: the first one again while it is unanswered (Guide: CON-18)."""
    if record.create_payload is None:
        record.create_payload = {
            name: Attempt(v, record.fields.get(name)) for name, v in _payload(record).items()
        }
        for name, attempt in record.create_payload.items():
            if attempt.sent is not None and name != "type":
                _remember(record, name, attempt)
    values = {name: attempt for name, attempt in record.create_payload.items() if name != "type"}
    meta[record.entity, crmid] = Sent(tiers, record, CREATED, values)
    return {name: attempt.sent for name, attempt in record.create_payload.items() if attempt.sent is not None}


def _payload(record: Record) -> dict[str, Value]:
    contract = ENTITIES[record.entity]
    names = [n for n in contract.creation if not (n == "title" and record.type == BILLING)]
    payload = {name: record.fields.get(name) for name in names}
    if record.type:
        payload["type"] = record.type
    return payload
