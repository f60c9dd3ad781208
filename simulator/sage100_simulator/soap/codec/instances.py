"""Instances as they come in: XML to records, once the frozen schema and what it cannot say are satisfied."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from typing import NamedTuple

from lxml import etree

from ...erp.records import ACCOUNT, ADDRESS, COLLECTIONS, CREATED, DELETED, STATES, UPDATED, Instance, Value
from ...erp.schema.fields import (
    BILLING,
    BOOLEAN,
    DECIMAL,
    DELIVERY_TYPE,
    INDEX,
    LINE_FIELDS,
    LINES,
    RECORDS,
    TYPE,
    VALUE_LISTS,
    type_of,
)
from .frozen import SYNC, Contract, Judge

_NS = f"{{{SYNC}}}"
_RECORD_OF = {collection: record for record, collection in COLLECTIONS.items()}
# The ERP's alone, collections of plain values: what a client sends of them is let lie.
_SHOWN_ONLY = frozenset(field.wire for field in RECORDS[ACCOUNT].values() if field.kind in VALUE_LISTS)
# The fields whose text is not their value, by type of record and wire name.
KINDS = {
    record: {field.wire: field.kind for field in known.values() if field.kind in (BOOLEAN, INDEX, DECIMAL)}
    for record, known in RECORDS.items()
}
# The ids of phones and e-mails, by record and owner.
OWN_IDS = {
    (entity, owner): tuple(name for kind, name in lines if kind == entity)
    for owner, lines in LINES.items()
    for entity in LINE_FIELDS
}
_LONGEST_INDEX = 18  # digits that every database takes as an integer
_REASONS = {
    "SCHEMAV_ELEMENT_CONTENT": "élément inattendu",
    "SCHEMAV_CVC_ELT_1": "élément inconnu",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_2": "valeur simple attendue",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_3": "texte inattendu",
    "SCHEMAV_CVC_IDC": "identifiant en double",
}


class Broken(Exception):
    """An instance that is refused whole; the message begins with the path, in names."""


class Named(NamedTuple):
    """What an answer needs of a record that was refused unread."""

    entity: str
    action: str
    crmid: str
    id: str


def read(element: etree._Element, entity: str, contract: Contract) -> Instance:
    """The record, with its nested ones, that a Transaction carries.

    Args:
        element: the root of the instance, still in its message.
        entity: the EntityName of the request; the root must be of that name.
        contract: whose schema of instances judges.

    Returns:
        The instance; absent fields are absent, nil ones None.

    Raises:
        Broken: the schema, or a check that it cannot express, refuses it.
    """
    broken = _schema_error(element, contract.instances)
    if broken:
        raise Broken(broken)
    name = _local(element)
    if name != entity:
        raise Broken(f"{name} : {entity} attendu")
    instance = _record(element, name, "")
    instance.seen = element.get("seen")
    return instance


def named(element: etree._Element) -> Iterator[Named]:
    """The records of a refused instance that are to be answered: the root, and each that has a crmid."""
    for record in element.iter(etree.Element):
        crmid = record.get("crmid", "")
        if crmid or record is element:
            state = record.get("state", "")
            yield Named(_local(record), state if state in STATES else UPDATED, crmid, record.get("id", ""))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


# -- the schema


def _schema_error(element: etree._Element, judge: Judge) -> str:
    if not judge.errors(element):
        return ""
    alone = deepcopy(element)  # so that the paths of the errors begin at the instance
    error = judge.errors(alone)[0]
    found = alone.getroottree().xpath(error.path) if error.path else [alone]
    node = found[0] if isinstance(found, list) and found and isinstance(found[0], etree._Element) else alone
    return f"{_path(node)} : {_reason(error)}"


def _path(element: etree._Element) -> str:
    parent = element.getparent()
    name = _local(element)
    if parent is None or not str(parent.tag).startswith(_NS):  # the instance itself
        return name
    if _local(parent) in _RECORD_OF:
        name = f"{name}[{len(list(element.itersiblings(element.tag, preceding=True))) + 1}]"
    return f"{_path(parent)}/{name}"


def _reason(error: etree._LogEntry) -> str:
    known = _REASONS.get(error.type_name)
    if known:
        return known
    text = str(error.message).replace(_NS, "")
    return text.partition(": ")[2] if text.startswith("Element '") and "attribute" not in text else text


# -- what XSD 1.0 cannot say


def _record(element: etree._Element, entity: str, owner: str) -> Instance:
    instance = Instance(
        entity=entity,
        state=element.get("state", ""),
        id=element.get("id"),
        crmid=element.get("crmid"),
        fields={},
        nested={},
    )
    kinds = KINDS[type_of(entity, owner)]
    for child in element:
        name = _local(child)
        if instance.state == DELETED:
            raise Broken(f"{_path(child)} : une fiche supprimée n'a que des attributs")
        if name in _RECORD_OF:
            instance.nested[name] = [_record(item, _RECORD_OF[name], entity) for item in child]
        elif name not in _SHOWN_ONLY:
            instance.fields[name] = _value(child, kinds.get(name))
    _check_id(element, instance, owner)
    return instance


def _value(element: etree._Element, kind: str | None) -> Value:
    text = element.text or ""
    if element.get("nil", "false").strip() in ("true", "1"):
        if text:
            raise Broken(f"{_path(element)} : nil avec un contenu")
        return None
    return text if kind is None else _number(element, kind, text.strip())


def _number(element: etree._Element, kind: str, text: str) -> Value:
    if not text:
        raise Broken(f"{_path(element)} : vide sans nil")
    if kind == BOOLEAN:
        return text in ("true", "1")
    if kind == DECIMAL:
        return Decimal(text)
    if len(text.lstrip("+-0")) > _LONGEST_INDEX:
        raise Broken(f"{_path(element)} : nombre trop grand")
    return int(text)


def _check_id(element: etree._Element, record: Instance, owner: str) -> None:
    if record.state != CREATED:
        if record.id is None:
            raise Broken(f"{_path(element)} : id manquant")
        return
    kind = record.fields.get(TYPE)
    if record.entity == ADDRESS:
        _check_address(element, record.id, kind)
    elif (record.entity, owner) in OWN_IDS:
        if (record.id or kind) not in OWN_IDS[record.entity, owner]:
            raise Broken(f"{_path(element)} : type manquant ou id inconnu")
        _check_agreement(element, record.id, kind)
    elif record.id is not None:
        raise Broken(f"{_path(element)} : une fiche créée n'a pas encore d'id")


def _check_address(element: etree._Element, identifier: str | None, kind: Value) -> None:
    if identifier is None and kind is None:
        raise Broken(f"{_path(element)} : type manquant")
    if identifier is not None and (identifier != BILLING or kind == DELIVERY_TYPE):
        raise Broken(f"{_path(element)} : une fiche créée n'a pas encore d'id")


def _check_agreement(element: etree._Element, identifier: str | None, kind: Value) -> None:
    if identifier is not None and kind is not None and identifier != kind:
        raise Broken(f"{_path(element)} : id et type se contredisent")
