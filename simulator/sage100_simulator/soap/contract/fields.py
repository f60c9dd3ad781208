"""The table of wire fields against the schema of instances."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from ...erp.records import ACCOUNT, COLLECTIONS
from ...erp.schema import fields
from ...erp.tiers.tiers import TYPES
from ..codec.instances import OWN_IDS

_XS = "{http://www.w3.org/2001/XMLSchema}"
_ANNOTATION = "{http://www.sage.com/sync/annotation}"
_TABLE, _SCHEMA = "erp/schema/fields.py", "sync-sage100.xsd"


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
    listed = {
        str(kind.get("name")): [v.get("value") for v in kind.iterfind(f"{_XS}restriction/{_XS}enumeration")]
        for kind in schema.iterfind(f"{_XS}simpleType")
    }
    own = {fields.FLAG: list(TYPES), "addresstype": [fields.BILLING_TYPE, fields.DELIVERY_TYPE]}
    own |= {f"{fields.type_of(entity, owner)}type": list(ids) for (entity, owner), ids in OWN_IDS.items()}
    for name, values in own.items():
        if listed.get(name) != values:
            yield f"values of {name}: {values} in {_TABLE}, {listed.get(name)} in {_SCHEMA}"


def differences(directory: Path) -> Iterator[str]:
    """Each difference between the schema of instances and the table of wire fields."""
    schema = etree.parse(str(directory / _SCHEMA)).getroot()
    yield from _compare_fields(schema)
    yield from _compare_not_delivered()
    yield from _compare_lists(schema)
