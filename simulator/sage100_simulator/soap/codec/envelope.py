"""The shape of a SOAP 1.1 message, and what the frozen schema says of its headers and of its request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from .faults import EnvelopeError, malformed
from .frozen import ENV, TNS, Contract

_ENVELOPE, _HEADER, _BODY = f"{{{ENV}}}Envelope", f"{{{ENV}}}Header", f"{{{ENV}}}Body"
_MUST, _ACTOR = f"{{{ENV}}}mustUnderstand", f"{{{ENV}}}actor"
_FOR_US = ("", "http://schemas.xmlsoap.org/soap/actor/next")
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_KNOWN = {
    f"{{{TNS}}}{name}": name for name in ("CheckHeader", "SchemaVersionInfo", "CustomisationVersionInfo")
}
_TNS = f"{{{TNS}}}"


class Message(NamedTuple):
    """A request that the schema let through, with those of our headers that are there."""

    operation: str
    request: etree._Element
    headers: list[etree._Element]


def admit(root: etree._Element, contract: Contract) -> Message:
    """The message in an Envelope, once its shape, its headers and its request have been judged.

    Raises:
        ServiceError: Malformed - anything that the frozen schema or SOAP's shape refuses.
        EnvelopeError: another SOAP version, or a header that must be understood and is not.
    """
    if root.tag != _ENVELOPE:
        if etree.QName(root).localname == "Envelope":
            raise EnvelopeError("VersionMismatch", "Seul SOAP 1.1 est compris ici")
        raise malformed("Pas d'Envelope SOAP 1.1")
    parts = [child.tag for child in root]
    if parts not in ([_BODY], [_HEADER, _BODY]):
        raise malformed("L'Envelope contient un Header au plus et un Body")
    headers = list(_headers(root[0], contract)) if len(parts) == 2 else []
    request = _only_child(root[-1])
    name = str(request.tag).removeprefix(_TNS)
    if name not in contract.operations:
        raise malformed(f"Opération inconnue : {request.tag}")
    _judge(request, contract)
    return Message(name, request, headers)


def _headers(header: etree._Element, contract: Contract) -> Iterator[etree._Element]:
    seen = set()
    for entry in header:
        name = _KNOWN.get(str(entry.tag))
        if name is None:
            _refuse_if_it_must_be_understood(entry)
            continue
        if name in seen:
            raise malformed(f"L'en-tête {name} est en double")
        seen.add(name)
        _judge(entry, contract)
        if entry.attrib.pop(_NIL, "false").strip() not in ("1", "true"):  # nil counts as absent
            yield entry


def _refuse_if_it_must_be_understood(entry: etree._Element) -> None:
    if entry.get(_MUST, "0").strip() in ("1", "true") and entry.get(_ACTOR, "") in _FOR_US:
        raise EnvelopeError("MustUnderstand", f"L'en-tête {entry.tag} n'est pas compris")


def _only_child(body: etree._Element) -> etree._Element:
    if len(body) != 1 or (body.text or "").strip() or (body[0].tail or "").strip():
        raise malformed("Le Body contient un élément et un seul")
    return body[0]


def _judge(element: etree._Element, contract: Contract) -> None:
    errors = contract.messages.errors(element)
    if errors:
        raise malformed(f"ligne {errors[0].line} : {errors[0].message}")
