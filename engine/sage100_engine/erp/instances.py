"""Instances between XML and records: one walk by element name in, one string per record out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from ..contract import COLLECTIONS
from ..records import CREATED, DELETED, REFUSED, UPDATED, Instance, Page, Result
from .answers import broken, child, child_text
from .envelope import SYNC, ForbiddenCharacter, attribute, text
from .faults import local_name

PARENT_REFUSED: Final = "Fiche parente refusée"
_ENTITY: Final = {collection: entity for entity, collection in COLLECTIONS.items()}
_PLAIN: Final = frozenset({"turnover", "statistics", "freefields"})
"""Collections of plain values, which no record carries yet."""
_STATES: Final = frozenset({CREATED, UPDATED, DELETED})


class _Local(dict[str, str]):
    """Tag -> name without namespace, worked out once for each tag that is met."""

    def __missing__(self, tag: str) -> str:
        name = tag[tag.rfind("}") + 1 :]
        if len(self) < 1000:
            self[tag] = name
        return name


class PageReader:
    """Turns GetChangeLog results into pages."""

    def __init__(self) -> None:
        self._local = _Local()

    def page(self, result: etree._Element, entity: str, operation: str) -> Page:
        """One page of a change log, entries in their order.

        Raises:
            GatewayError: an entry is not of this entity, or lacks its id or its state.
        """
        entries = child(result, "ChangeLogInstances", operation)
        return Page(
            at_end=child_text(result, "AtEnd", operation) in ("true", "1"),
            next_token=child_text(result, "NextPassToken", operation),
            entries=[self._entry(entry, entity, operation) for entry in entries],
        )

    def _entry(self, entry: etree._Element, entity: str, operation: str) -> Instance:
        root = entry[-1][0]
        if self._local[root.tag] != entity:
            raise broken(operation, f"{local_name(root)} au lieu de {entity}")
        return self._record(root, entity)

    def _record(self, element: etree._Element, entity: str) -> Instance:
        fields: dict[str, str | None] = {}
        nested: dict[str, list[Instance]] = {}
        local = self._local
        for part in element:
            name = local[part.tag]
            inner = _ENTITY.get(name)
            if inner is not None:
                nested[name] = [self._record(record, inner) for record in part]
            elif name not in _PLAIN:
                fields[name] = part.text
        get = element.get
        state, own = get("state"), get("own")
        if state not in _STATES:
            raise broken("GetChangeLog", f"{entity} sans état")
        return Instance(
            entity, state, get("id"), get("crmid"), fields, nested, tuple(own.split()) if own else ()
        )


def results(result: etree._Element, operation: str) -> list[Result]:
    """The answers of ExecuteTransactions, in their order."""
    return [_result(element, operation) for element in result]


def _result(element: etree._Element, operation: str) -> Result:
    found = {local_name(part): part.text or "" for part in element}
    try:
        return Result(
            status=found["Status"],
            entity=found["EntityName"],
            message=found.get("Message", ""),
            action=found["Action"],
            crmid=found["CRMID"],
            id=found.get("ID") or None,
        )
    except KeyError as missing:
        raise broken(operation, f"{missing.args[0]} manque") from missing


def render(instance: Instance) -> tuple[str, list[Result]]:
    """An instance as XML, without those nested records that XML cannot hold.

    Args:
        instance: what is to be written, with its nested records.

    Returns:
        The XML, empty when the record itself cannot be sent; and the refusals of what was left out, in the
        form of the ERP's own: nothing is dropped in silence.
    """
    refused: list[Result] = []
    try:
        xml = _xml(instance, refused, f' xmlns="{SYNC}"')
    except _Unfit as unfit:
        refused = [_refusal(instance, str(unfit)), *_refuse_nested(instance)]
        xml = ""
    return xml, refused


class _Unfit(ValueError):
    pass


def _xml(instance: Instance, refused: list[Result], root: str = "") -> str:
    head = _attributes(instance)
    fields = "".join(_field(name, value) for name, value in instance.fields.items())
    inner = "".join(_collection(name, records, refused) for name, records in instance.nested.items())
    return f"<{instance.entity}{root}{head}>{fields}{inner}</{instance.entity}>"


def _attributes(instance: Instance) -> str:
    pairs = (
        ("id", instance.id),
        ("crmid", instance.crmid),
        ("state", instance.state),
        ("seen", instance.seen),
    )
    return "".join(f' {name}="{attribute(value)}"' for name, value in pairs if value is not None)


def _field(name: str, value: str | None) -> str:
    if value is None:
        return f'<{name} nil="true"/>'
    try:
        return f"<{name}>{text(value)}</{name}>"
    except ForbiddenCharacter as error:
        raise _Unfit(f"Caractère {error.character} non admis dans {name}") from error


def _collection(name: str, records: Iterable[Instance], refused: list[Result]) -> str:
    parts = []
    for record in records:
        try:
            parts.append(_xml(record, refused))
        except _Unfit as unfit:
            refused += [_refusal(record, str(unfit)), *_refuse_nested(record)]
    return f"<{name}>{''.join(parts)}</{name}>"


def _refusal(instance: Instance, message: str, status: str = REFUSED) -> Result:
    return Result(status, instance.entity, message, instance.state, instance.crmid or "", instance.id)


def _refuse_nested(instance: Instance) -> list[Result]:
    return [
        refusal
        for records in instance.nested.values()
        for record in records
        for refusal in (_refusal(record, PARENT_REFUSED, "RecoverableError"), *_refuse_nested(record))
    ]
