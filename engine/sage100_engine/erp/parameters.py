"""What GetConfiguration and GetCustomisations return, as records."""

from __future__ import annotations

from lxml import etree

from ..records import Configuration, Customisations, Exercise, FreeField, ListItem
from .answers import broken, child, child_text
from .faults import local_name


def configuration(result: etree._Element) -> Configuration:
    """Versions and schemas of the web service."""
    operation = "GetConfiguration"
    return Configuration(
        schema_version=child_text(result, "SchemaVersion", operation),
        product=child_text(result, "ProductName", operation),
        contract_version=child_text(result, "ContractVersion", operation),
        sync_schema=_schema(result, "SyncSchema"),
        rtd_schema=_schema(result, "RTDSchema"),
    )


def customisations(result: etree._Element) -> Customisations:
    """The dossier's parameters, each list in the ERP's order."""
    operation = "GetCustomisations"
    data = child(result, "CustomisationData", operation)
    if not len(data):
        raise broken(operation, "CustomisationData est vide")
    lists, freefields, statistics, exercises = (
        child(data[0], name, operation) for name in ("lists", "freefields", "statistics", "exercises")
    )
    return Customisations(
        version=child_text(result, "Version", operation),
        lists={_of(entry, "name"): tuple(_item(item) for item in entry) for entry in lists},
        freefields=tuple(_free_field(field) for field in freefields),
        statistics=tuple(ListItem(_of(entry, "name"), _of(entry, "caption")) for entry in statistics),
        exercises=tuple(_exercise(exercise) for exercise in exercises),
    )


def _schema(result: etree._Element, name: str) -> str:
    parent = child(result, name, "GetConfiguration")
    return etree.tostring(parent[0], encoding="unicode", with_tail=False) if len(parent) else ""


def _item(element: etree._Element) -> ListItem:
    return ListItem(_of(element, "id"), _of(element, "caption"), element.get("action"))


def _free_field(element: etree._Element) -> FreeField:
    calculated = _of(element, "calculated") in ("true", "1")
    return FreeField(_of(element, "name"), _of(element, "caption"), _of(element, "type"), calculated)


def _exercise(element: etree._Element) -> Exercise:
    try:
        return Exercise(int(_of(element, "year")), _of(element, "begin"), _of(element, "end"))
    except ValueError as error:
        raise broken("GetCustomisations", "année d'exercice illisible") from error


def _of(element: etree._Element, name: str) -> str:
    value = element.get(name)
    if value is None:
        raise broken("GetCustomisations", f"attribut {name} de {local_name(element)} manque")
    return value
