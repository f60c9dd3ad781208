"""Every list on which a field stands, each in its own words, and what is missing on one of them.

`missing` and `differing` are pure: they look at what the functions of `LISTS` have read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from sage100_engine.application.queries.screens import SCREENS
from sage100_engine.contract import ENTITIES, NESTED, Kind, Way
from sage100_engine.crm.schema.tables import metadata
from sage100_features.steps import erp_side
from sage100_simulator.erp.schema import fields as wire_fields

XSD = Path(__file__).parents[2] / "fixtures" / "contract" / "sync-sage100.xsd"
_XS, _NOTE = "{http://www.w3.org/2001/XMLSchema}", "{http://www.sage.com/sync/annotation}"
_PHONE = {"accountphone": "phone", "personphone": "phone"}
_KINDS = {
    "t:text": "text",
    "t:flag": "text",
    "t:index": "index",
    "t:boolean": "boolean",
    "t:decimal": "decimal",
}


class Said(NamedTuple):
    """What a list says of a field; None where it is silent."""

    way: str | None = None
    kind: str | None = None
    size: int | None = None
    """Of the ERP's."""


Fields = Mapping[str, Mapping[str, Said]]
"""Entity -> field -> what is said of it."""


def contract() -> Fields:
    """The engine's one list."""
    return {
        name: {field.name: Said(field.way.value, field.kind.value) for field in entity.fields}
        for name, entity in ENTITIES.items()
    }


def sheets() -> Fields:
    """What the sheets show."""
    return {name: dict.fromkeys(screen, Said()) for name, screen in SCREENS.items()}


def columns() -> Fields:
    """The columns of Sage CRM's tables, those that the contract does not know by their own name."""
    found: dict[str, dict[str, Said]] = {}
    for name, entity in ENTITIES.items():
        by_column = {field.column: field.name for field in entity.fields}
        held = [column.name.lower() for column in metadata.tables[entity.table].columns]
        found[name] = {by_column[column]: Said() for column in held if column in by_column}
    return found


def bases() -> Fields:
    """The fields of which both halves are remembered."""
    found: dict[str, dict[str, Said]] = {}
    for entity in (ENTITIES["account"], *NESTED):
        held = {column.name for column in metadata.tables[f"sync_base_{entity.name}"].columns}
        halves = [{name[4:] for name in held if name.startswith(side)} for side in ("erp_", "crm_")]
        found[entity.name] = dict.fromkeys(halves[0] & halves[1], Said())
    return found


def simulator() -> Fields:
    """The simulator's table of wire fields, without those that it does not deliver yet."""
    found: dict[str, dict[str, Said]] = {}
    for record, known in wire_fields.RECORDS.items():
        for name, one in known.items():
            if name not in wire_fields.NOT_DELIVERED_YET and one.read is not wire_fields.Read.RECORD_TYPE:
                said = Said(one.way, _KINDS[f"t:{one.kind}"], one.size or None)
                found.setdefault(_PHONE.get(record, record), {})[name] = said
    return found


def schema() -> Fields:
    """The frozen schema; collections of records are entities of their own, `type` says which record it is."""
    found: dict[str, dict[str, Said]] = {}
    for record in etree.parse(XSD).getroot().findall(f"{_XS}complexType[{_XS}all]"):
        entity = _PHONE.get(record.get("name", ""), record.get("name", ""))
        for element in record.iterfind(f"{_XS}all/{_XS}element"):
            name, size = element.get("name", ""), element.get(f"{_NOTE}size")
            if name not in RECORDS and name != "type":
                kind = _KINDS.get(element.get("type", ""))
                said = Said(element.get(f"{_NOTE}way"), kind, int(size) if size else None)
                found.setdefault(entity, {})[name] = said
    return found


def oracle() -> Fields:
    """The suite's own: where scenarios look in the ERP's tables, by the wire's names."""
    listed = {
        "account": {_WIRE.get(name, (name,)) for name in erp_side.TIERS if name not in erp_side.PLACE},
        "address": {(name,) for name in erp_side.BILLING | erp_side.LIVRAISON},
        "person": {(name,) for name in erp_side.CONTACT},
    }
    named = {entity: {name for names in several for name in names} for entity, several in listed.items()}
    named |= {
        "phone": {"number"} if erp_side.PHONES else set(),
        "email": {"address"} if erp_side.EMAIL else set(),
    }
    return {entity: dict.fromkeys(names, Said()) for entity, names in named.items()}


_WIRE = {"risk": ("risklabel", "riskaction"), "type": ("customersupplierflag",)}
RECORDS = frozenset(entity.collection for entity in NESTED)
LISTS: Mapping[str, Callable[[], Fields]] = {
    "contract": contract,
    "sheets": sheets,
    "CRM columns": columns,
    "base tables": bases,
    "simulator": simulator,
    "XSD": schema,
    "oracle": oracle,
}

LATER = {("account", name) for name in ("balance", "turnover", "statistics", "freefields")}
"""What GetChangeLog does not deliver yet: whoever delivers one takes it off here."""
_TABLES = LATER - {("account", "balance")}
"""Of these, what stands in tables of its own."""
ELSEWHERE: Mapping[str, set[tuple[str, str]]] = {
    "contract": _TABLES,
    "CRM columns": _TABLES,
    "base tables": _TABLES,
    "simulator": LATER,
    "delivered": LATER,
    "read": LATER,
    "sheets": LATER
    | {
        ("address", "title"),  # the ERP's business (ADDR-02)
        ("address", "main"),
        ("person", "position"),
        ("company", "account"),  # a tie, shown as the record itself
    },
    "oracle": LATER
    | {
        ("account", "paymentterms"),  # rows of F_REGLEMENTT, in words
        ("person", "position"),  # the order of the rows
    },
}
"""By list, the fields that stand nowhere on it, for a reason."""
WAYS = {("account", "representative"): "the CRM sends it with the option that ties it to the manager"}
"""Fields that the engine sends less often than the ERP would take them."""


def missing(lists: Mapping[str, Fields]) -> list[str]:
    """Every field that one list has and another one of the same kind of record lacks.

    Args:
        lists: by name of the list; a kind of record of which a list says nothing is not its business.

    Returns:
        A sentence for each, with list and field; and for each exception that is none any more.
    """
    own = {(entity, name) for entity, name, said in _all(lists["contract"]) if said.way == Way.CRM.value}
    everything = {(entity, name) for fields in lists.values() for entity, name, _ in _all(fields)}
    found = []
    for title, fields in lists.items():
        apart, wire = ELSEWHERE.get(title, set()), title not in ("contract", "sheets", "CRM columns")
        for entity, name in sorted(everything):
            if entity not in fields or (wire and (entity, name) in own):
                continue
            there = name in fields[entity]
            if there and (entity, name) in apart:
                found.append(f"{title}: {entity}.{name} is there now: take it off the exceptions")
            if not there and (entity, name) not in apart:
                found.append(f"{title}: {entity}.{name} is missing")
    return found


def differing(lists: Mapping[str, Fields]) -> list[str]:
    """Every field of which the contract says something else than the ERP's side does, or that side than the XSD."""
    found = []
    for title, other, exceptions in (
        ("XSD", "contract", WAYS),
        ("simulator", "contract", WAYS),
        ("simulator", "XSD", {}),
    ):
        for entity, name, said in _all(lists[title]):
            against = lists[other].get(entity, {}).get(name, Said())
            for what, one, two in zip(Said._fields, said, against, strict=True):
                apart = what == "way" and (entity, name) in exceptions
                if one != two and None not in (one, two) and not apart:
                    found.append(f"{title}: {what} of {entity}.{name} is {one}, {two} in the {other}")
    return found


def unfit(schema: Fields) -> list[str]:
    """Every text whose column in the CRM is shorter than the ERP's without being cut, or cut without need."""
    found = []
    for entity, name, said in _all(schema):
        field = ENTITIES[entity].by_name.get(name)
        if field is None or field.kind is not Kind.TEXT:
            continue
        if field.size is None:
            found.append(f"contract: {entity}.{name} is a text without a size")
        elif said.size is not None and field.cut != (field.size < said.size):
            found.append(
                f"contract: {entity}.{name} takes {field.size} characters of {said.size}, cut={field.cut}"
            )
    return found


def _all(fields: Fields) -> Iterator[tuple[str, str, Said]]:
    return ((entity, name, said) for entity, named in fields.items() for name, said in named.items())
