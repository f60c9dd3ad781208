"""What the CRM has to tell the ERP about one Account: at most one instance in a cycle."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..contract import ACCOUNT, COLLECTIONS, ENTITIES, PERSON
from ..inbound.working_set import WorkingSet
from ..plan import changes, creation, state_of
from ..records import CREATED, DELETED, UPDATED, Attempt, Instance, Record, Tiers
from ..replicate import put_right, to_account, to_company


@dataclass(slots=True)
class Sent:
    """What was sent for one record, until the answer: per field, the value and what the CRM
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
    """The instance to send for an Account that speaks, None when there is nothing to say.

    Args:
        working_set: settings.
        tiers: the Account with those of its records that may have changed, all of them for a creation.
        token: final token of the pass on which this is decided.
        meta: filled with what is sent.

    Returns:
        The instance, its intents noted in the records.

    Guide: CON-09, CON-17, RUN-11, RUN-18.
    """
    account, mine = tiers.account, Meta()
    state = UPDATED if account.linked else CREATED
    instance = _instance(working_set, tiers, account, state, mine)
    if state == UPDATED:
        instance.seen = token or None
    _nested(working_set, tiers, instance, 0, mine)
    if state == UPDATED and not instance.fields and not instance.nested:
        return None
    mine.setdefault((ACCOUNT.name, instance.crmid or ""), Sent(tiers, account, state))
    meta.update(mine)
    return instance


def _nested(working_set: WorkingSet, tiers: Tiers, parent: Instance, owner: int, meta: Meta) -> None:
    for entity, collection in COLLECTIONS.items():
        found = [_one(working_set, tiers, r, meta) for r in tiers.of(entity, owner)]
        records = [instance for instance in found if instance is not None]
        if records:
            parent.nested[collection] = records


def _one(working_set: WorkingSet, tiers: Tiers, record: Record, meta: Meta) -> Instance | None:
    state = state_of(record)
    if state is None:
        return None
    instance = _instance(working_set, tiers, record, state, meta)
    if record.entity == PERSON.name and not record.deleted:
        _nested(working_set, tiers, instance, record.key, meta)
    if state == UPDATED and not instance.fields and not instance.nested:
        return None
    meta.setdefault((record.entity, instance.crmid or ""), Sent(tiers, record, state))
    return instance


def _instance(working_set: WorkingSet, tiers: Tiers, record: Record, state: str, meta: Meta) -> Instance:
    """A record with what it says of its own; every value sent is ours until the ERP has answered (design 5.4)."""
    instance = Instance(record.entity, state, record.erp_id, working_set.crmid(record))
    sent = _values(record, state)
    if sent:
        told = {name: attempt for name, attempt in sent.items() if name != "type"}
        meta[record.entity, instance.crmid or ""] = Sent(tiers, record, state, told)
        instance.fields = {
            name: attempt.sent
            for name, attempt in sent.items()
            if state == UPDATED or attempt.sent is not None
        }
    return instance


def _values(record: Record, state: str) -> dict[str, Attempt]:
    """What is sent, remembered as such; the first payload of a creation is remembered once (Guide: CON-18)."""
    if state == DELETED:
        return {}
    if state == CREATED:
        again, sent = record.create_payload is not None, creation(record)
        if not again:
            record.create_payload = sent
            _remember(record, {n: one for n, one in sent.items() if n != "type" and one.sent is not None})
        return sent
    sent = changes(record)
    _remember(record, sent)
    return sent


def _remember(record: Record, sent: dict[str, Attempt]) -> None:
    for name, attempt in sent.items():
        unacknowledged = record.unacknowledged.setdefault(name, [])
        if attempt in unacknowledged:
            unacknowledged.remove(attempt)
        unacknowledged.append(attempt)
