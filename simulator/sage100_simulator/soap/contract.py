"""`make contract`: the models and the fields of instances against the frozen files; 1 on any difference."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from ..erp.records import ACCOUNT, COLLECTIONS
from ..erp.schema import fields
from ..erp.tiers.tiers import TYPES
from ..settings import contract_dir
from . import instances, models
from .frozen import TNS, Contract
from .operations import OPERATIONS

_XS = "{http://www.w3.org/2001/XMLSchema}"
_ANNOTATION = "{http://www.sage.com/sync/annotation}"
_TABLE, _SCHEMA = "erp/schema/fields.py", "sync-sage100.xsd"


class Member(NamedTuple):
    """One child element of a type, as either side declares it."""

    name: str
    type: str
    min_occurs: str
    max_occurs: str
    nillable: bool


Types = Mapping[str, list[Member]]
Enumerations = Mapping[str, list[str]]


# -- the frozen side


def frozen_types(schema: etree._Element) -> Types:
    """Every complex type of the WSDL, and every request and answer by the name of its element."""
    found = {str(t.get("name")): _frozen_members(t) for t in schema.iterfind(f"{_XS}complexType")}
    for element in schema.iterfind(f"{_XS}element"):
        anonymous = element.find(f"{_XS}complexType")
        if anonymous is not None:
            found[str(element.get("name"))] = _frozen_members(anonymous)
    return found


def _frozen_members(kind: etree._Element) -> list[Member]:
    return [
        Member(
            str(e.get("name")),
            str(e.get("type", "any")).rpartition(":")[2],
            e.get("minOccurs", "1"),
            e.get("maxOccurs", "1"),
            e.get("nillable", "false") == "true",
        )
        for e in kind.iterfind(f"{_XS}sequence/{_XS}element")
    ]


def frozen_enumerations(schema: etree._Element) -> Enumerations:
    """Every enumeration of a schema, its values in order."""
    found = {
        str(t.get("name")): [str(v.get("value")) for v in t.iterfind(f"{_XS}restriction/{_XS}enumeration")]
        for t in schema.iterfind(f"{_XS}simpleType")
    }
    return {name: values for name, values in found.items() if values}


# -- the side of the models


def model_types() -> Types:
    """The same of the spyne models."""
    named = {kind.get_type_name(): kind for kind in (*models.RECORDS, *models.ARRAYS)}
    return {name: _model_members(kind) for name, kind in {**named, **models.MESSAGES}.items()}


def _model_members(kind: Any) -> list[Member]:
    return [_model_member(name, member) for name, member in kind._type_info.items()]


def _model_member(name: str, kind: Any) -> Member:
    attributes = kind.Attributes
    type_name = "any" if models.is_any(kind) else kind.get_type_name()
    most = attributes.max_occurs
    many = "unbounded" if most in ("unbounded", float("inf")) else str(most)
    return Member(name, type_name, str(attributes.min_occurs), many, bool(attributes.nillable))


def model_enumerations() -> Enumerations:
    """The enumerations of the models."""
    return {kind.get_type_name(): list(kind.Attributes.values) for kind in models.ENUMERATIONS}


# -- the fields of instances


class FieldSpec(NamedTuple):
    """What the XSD says of a field, and the table of wire fields too."""

    type: str
    size: int
    way: str
    caption: str


def frozen_fields(schema: etree._Element) -> dict[str, dict[str, FieldSpec]]:
    """The fields of each type of record in the instances' schema, the collections of nested records among them."""
    return {
        str(record.get("name")): {str(e.get("name")): _frozen_field(e) for e in members}
        for record in schema.iterfind(f"{_XS}complexType")
        if (members := record.findall(f"{_XS}all/{_XS}element"))
    }


def _frozen_field(element: etree._Element) -> FieldSpec:
    told = {name: element.get(f"{_ANNOTATION}{name}", "") for name in ("size", "way", "caption")}
    kind = str(element.get("type")).rpartition(":")[2]
    return FieldSpec(kind, int(told["size"] or 0), told["way"], told["caption"])


def own_fields() -> dict[str, dict[str, FieldSpec]]:
    """The same of erp/schema/fields.py."""
    return {
        record: {
            field.wire: FieldSpec(field.kind, field.size, field.way, field.caption)
            for field in known.values()
        }
        for record, known in fields.RECORDS.items()
    }


def nested_names(record: str) -> set[str]:
    """The collections of nested records that a type of record has."""
    if record == ACCOUNT:
        return set(COLLECTIONS.values())
    return {COLLECTIONS[entity] for entity, _ in fields.LINES.get(record, ())}


def _compare_fields(schema: etree._Element) -> Iterator[str]:
    frozen, own = frozen_fields(schema), own_fields()
    for record in sorted(frozen.keys() | own.keys()):
        nested = nested_names(record)
        theirs, ours = frozen.get(record, {}), own.get(record, {})
        for name in sorted(theirs.keys() | ours.keys() | nested):
            place = f"field {record}/{name}"
            if name not in theirs:
                yield f"{place}: not in {_SCHEMA}"
            elif name not in ours and name not in nested:
                yield f"{place}: not in {_TABLE}"
            elif name in ours:
                yield from _compare_field(place, theirs[name], ours[name])


def _compare_field(place: str, theirs: FieldSpec, ours: FieldSpec) -> Iterator[str]:
    for what, frozen, own in zip(FieldSpec._fields, theirs, ours, strict=True):
        if frozen != own:
            yield f"{place}: {what} {own!r} in {_TABLE}, {frozen!r} in {_SCHEMA}"


def _compare_not_delivered() -> Iterator[str]:
    for name in fields.NOT_DELIVERED_YET.keys() & fields.ACCOUNT.keys():
        yield f"field account/{name}: in ACCOUNT of {_TABLE}, and in NOT_DELIVERED_YET"


def _compare_lists(schema: etree._Element) -> Iterator[str]:
    listed = frozen_enumerations(schema)
    own = {fields.FLAG: list(TYPES), "addresstype": [fields.BILLING_TYPE, fields.DELIVERY_TYPE]}
    own |= {
        f"{fields.type_of(entity, owner)}type": list(ids)
        for (entity, owner), ids in instances.OWN_IDS.items()
    }
    for name, values in own.items():
        if listed.get(name) != values:
            yield f"values of {name}: {values} in {_TABLE}, {listed.get(name)} in {_SCHEMA}"


# -- the comparison


def differences(directory: Path) -> list[str]:
    """Every difference between the frozen files in a directory and the code; empty when there is none."""
    contract = Contract(directory)
    sync = etree.parse(str(directory / "sync-sage100.xsd")).getroot()
    return [
        *_compare("type", frozen_types(contract.types), model_types()),
        *_compare("enumeration", frozen_enumerations(contract.types), model_enumerations()),
        *_compare(
            "operations",
            {"of the service": sorted(contract.operations)},
            {"of the service": sorted(OPERATIONS)},
        ),
        *_compare(
            "namespace",
            {"of the messages": [contract.types.get("targetNamespace")]},
            {"of the messages": [TNS]},
        ),
        *_compare_fields(sync),
        *_compare_not_delivered(),
        *_compare_lists(sync),
    ]


def _compare(what: str, frozen: Mapping[str, list[Any]], own: Mapping[str, list[Any]]) -> Iterator[str]:
    for name in sorted(frozen.keys() | own.keys()):
        if name not in own or name not in frozen:
            yield f"{what} {name}: {'not in the code' if name in frozen else 'not in the frozen files'}"
        elif frozen[name] != own[name]:
            yield f"{what} {name}: {_first_difference(frozen[name], own[name])}"


def _first_difference(frozen: list[Any], own: list[Any]) -> str:
    for ours, theirs in zip(own, frozen, strict=False):
        if ours != theirs:
            return f"{ours} in the code, {theirs} frozen"
    return f"{len(own)} in the code, {len(frozen)} frozen"


def main(arguments: list[str]) -> int:
    """Print every difference; 0 without one, else 1."""
    found = differences(Path(arguments[0]) if arguments else contract_dir())
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
