"""Tiers of a load that are new to the CRM: there is nothing to compare them with, so each is decided whole, at once.

It leaves the same records as the general way, which a test holds it to.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from .. import journal
from ..contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, NESTED, PERSON, PHONE
from ..mapping import Wire, nested_type, shown, told, wire_of
from ..plan import carried, company_address, is_new, main_person, newcomer, person_address
from ..records import Instance, NewRecord, NewTiers, Record, Value
from ..replicate import replicas
from .working_set import WorkingSet

_WIRE = {entity.name: wire_of(entity) for entity in (ACCOUNT, *NESTED)}
_POSITION = _WIRE[PERSON.name].names.index("position")
_NOTHING: Mapping[str, Value] = {}


def set_apart(
    working_set: WorkingSet, entries: Sequence[Instance], tied: Container[str]
) -> tuple[list[Instance], list[Instance]]:
    """What a load brings that is new to the CRM, and what needs the general way.

    Args:
        working_set: whose store it is.
        entries: accounts, as a page brings them.
        tied: the ids of the ERP that Accounts are tied to.

    Returns:
        The entries of new tiers, and all others.

    Guide: FIRST-05, FIRST-11.
    """
    new: list[Instance] = []
    rest: list[Instance] = []
    for entry in entries:
        (new if is_new(entry, tied, working_set.ours(entry.crmid)) else rest).append(entry)
    return new, rest


def new_tiers(working_set: WorkingSet, entries: Iterable[Instance]) -> Iterator[NewTiers]:
    """What becomes of new tiers, one after the other: a page of them all at once takes half as long again.

    Args:
        working_set: settings; takes the log and the counts.
        entries: of tiers that are new to the CRM.

    Guide: FIRST-05.
    """
    for entry in entries:
        yield _tiers(working_set, entry)


def _tiers(working_set: WorkingSet, entry: Instance) -> NewTiers:
    company = working_set.new_key(COMPANY.name)
    values: dict[str, Value] = {}
    account = _record(working_set, entry, own=values)
    values |= zip(_WIRE[ACCOUNT.name].names, account.crm, strict=True)
    new = newcomer(values["customersupplierflag"], values["dormant"], working_set.sheet)
    territory = working_set.territories.get(new.territory)
    values["status"], values["territory"] = new.status, None if territory is None else str(territory)
    nested: list[NewRecord] = []
    default: Value = None
    for inner in carried(entry, ADDRESS.collection):
        address = _record(working_set, inner)
        nested.append(address)
        default = company_address(default, address.type, str(address.key))
    _contact_points(working_set, entry, 0, nested)
    people = _people(working_set, entry, {"default_address": person_address(None, default)}, nested)
    main = main_person(None, ((one.crm[_POSITION], one.key) for one in people))
    shared = {**replicas(values), "type": new.type, "account": str(account.key), "default_address": default}
    shared["main_person"] = None if main is None else str(main)
    working_set.counts.created += 1 + len(nested)
    return NewTiers(account, company, shared, nested)


def _contact_points(working_set: WorkingSet, entry: Instance, owner: int, nested: list[NewRecord]) -> None:
    for collection in (PHONE.collection, EMAIL.collection):
        for inner in carried(entry, collection):
            nested.append(_record(working_set, inner, owner))


def _people(
    working_set: WorkingSet, entry: Instance, own: Mapping[str, Value], nested: list[NewRecord]
) -> list[NewRecord]:
    people = []
    for inner in carried(entry, PERSON.collection):
        person = _record(working_set, inner, 0, own)
        people.append(person)
        nested.append(person)
        _contact_points(working_set, inner, person.key, nested)
    return people


def _record(
    working_set: WorkingSet, entry: Instance, owner: int = 0, own: Mapping[str, Value] = _NOTHING
) -> NewRecord:
    entity, erp_id = entry.entity, entry.id
    key, wire = working_set.new_key(entity), _WIRE[entity]
    erp = told(wire, entry.fields)
    crm = shown(wire, erp) if wire.sizes else erp
    if crm is not erp:
        _log_cut(working_set, wire, Record(entity, key, {}, erp_id=erp_id), erp, crm)
    return NewRecord(entity, key, erp_id, nested_type(entity, erp_id), owner, erp, crm, own)


def _log_cut(working_set: WorkingSet, wire: Wire, record: Record, erp: list[Value], crm: list[Value]) -> None:
    for i, size in wire.sizes:
        value = erp[i]
        if value and value != crm[i]:
            working_set.log.append(journal.cut(record, wire.names[i], value, size))
