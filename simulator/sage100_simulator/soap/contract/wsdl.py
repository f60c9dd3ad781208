"""The WSDL that spyne makes of the declared operations against the frozen one.

Compared is what a message or a client depends on: names, types, order and occurrence of members, enumerations, and of
each operation its request, answer, fault, headers, action and style. Names of WSDL messages are resolved, not compared.
spyne cannot say two things of the headers, `anyAttribute` and `nillable`; the frozen file alone says them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from ..codec.frozen import TNS

_XS = "{http://www.w3.org/2001/XMLSchema}"
_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
_SOAP = "{http://schemas.xmlsoap.org/wsdl/soap/}"
_ANY = ("any", f"{_XS}anyType")


class Member(NamedTuple):
    """One child element of a type."""

    name: str
    type: str
    min_occurs: str
    max_occurs: str
    nillable: bool


Described = Mapping[str, list[object]]


def differences(frozen: etree._Element, declared: bytes) -> Iterator[str]:
    """Each difference between the frozen WSDL and the one that spyne made."""
    own = etree.fromstring(declared)
    for what, described in (
        ("type", _types),
        ("enumeration", _enumerations),
        ("operation", _operations),
        ("service", _service),
    ):
        yield from _compare(what, described(frozen), described(own))


def _compare(what: str, frozen: Described, own: Described) -> Iterator[str]:
    for name in sorted(frozen.keys() | own.keys()):
        if name not in own or name not in frozen:
            yield f"{what} {name}: {'not in the code' if name in frozen else 'not in the frozen files'}"
        elif frozen[name] != own[name]:
            yield f"{what} {name}: {_first_difference(frozen[name], own[name])}"


def _first_difference(frozen: list[object], own: list[object]) -> str:
    for ours, theirs in zip(own, frozen, strict=False):
        if ours != theirs:
            return f"{ours} in the code, {theirs} frozen"
    return f"{len(own)} in the code, {len(frozen)} frozen"


def _resolved(element: etree._Element, name: str) -> str:
    """A qualified name in an attribute, as {namespace}name."""
    prefix, _, local = element.get(name, "").rpartition(":")
    return f"{{{element.nsmap.get(prefix or None, '')}}}{local}"


# -- types


def _types(wsdl: etree._Element) -> Described:
    """Every complex type, and every request and answer by the name of its element."""
    found: dict[str, list[object]] = {}
    for kind in wsdl.iter(f"{_XS}complexType"):
        named = kind if kind.get("name") else _parent(kind)
        if _parent(named).tag == f"{_XS}schema":  # else it is any content inside of a type
            found[str(named.get("name"))] = [_member(e) for e in kind.iterfind(f"{_XS}sequence/{_XS}element")]
    return found


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def _member(element: etree._Element) -> Member:
    kind = _resolved(element, "type") if element.get("type") else "any"
    return Member(
        str(element.get("name")),
        "any" if kind in _ANY else kind,
        element.get("minOccurs", "1"),
        element.get("maxOccurs", "1"),
        element.get("nillable", "false") == "true",
    )


def _enumerations(wsdl: etree._Element) -> Described:
    """Every enumeration by its full name, its values in order."""
    found: dict[str, list[object]] = {}
    for kind in wsdl.iter(f"{_XS}simpleType"):
        values = [v.get("value") for v in kind.iterfind(f"{_XS}restriction/{_XS}enumeration")]
        if values:
            found[f"{{{_parent(kind).get('targetNamespace')}}}{kind.get('name')}"] = [*values]
    return found


# -- operations


def _operations(wsdl: etree._Element) -> Described:
    """What each operation reads and answers, and how it is bound."""
    parts = {
        (str(message.get("name")), str(part.get("name"))): _resolved(part, "element")
        for message in wsdl.iterfind(f"{_WSDL}message")
        for part in message.iterfind(f"{_WSDL}part")
    }
    bound = {o.get("name"): o for o in wsdl.iterfind(f"{_WSDL}binding/{_WSDL}operation")}
    return {
        str(operation.get("name")): [
            *_messages(operation, parts),
            *_binding(bound[operation.get("name")], parts),
        ]
        for operation in wsdl.iterfind(f"{_WSDL}portType/{_WSDL}operation")
    }


Parts = Mapping[tuple[str, str], str]


def _messages(operation: etree._Element, parts: Parts) -> Iterator[tuple[str, list[str]]]:
    for way in ("input", "output", "fault"):
        for element in operation.iterfind(f"{_WSDL}{way}"):
            message = element.get("message", "").rpartition(":")[2]
            yield way, [kind for (name, _), kind in parts.items() if name == message]


def _binding(operation: etree._Element, parts: Parts) -> Iterator[tuple[str, ...]]:
    for action in operation.iterfind(f"{_SOAP}operation"):
        yield "action", action.get("soapAction", ""), action.get("style", "")
    for header in operation.iterfind(f"{_WSDL}input/{_SOAP}header"):
        message = header.get("message", "").rpartition(":")[2]
        yield "header", parts[message, header.get("part", "")], header.get("use", "")
    for way in ("input", "output"):
        for body in operation.iterfind(f"{_WSDL}{way}/{_SOAP}body"):
            yield way, "body", body.get("use", "")
    for fault in operation.iterfind(f"{_WSDL}fault/{_SOAP}fault"):
        yield "fault", fault.get("name", ""), fault.get("use", "")


def _service(wsdl: etree._Element) -> Described:
    """The service, its port and its binding."""
    schemas = [s for s in wsdl.iter(f"{_XS}schema") if s.get("targetNamespace") == TNS]
    return {
        "names": [wsdl.get("name"), *(s.get("name") for s in wsdl.iterfind(f"{_WSDL}service"))],
        "namespaces": [wsdl.get("targetNamespace"), *(s.get("elementFormDefault") for s in schemas)],
        "ports": [
            (p.get("name"), _resolved(p, "binding"), [child.tag for child in p])
            for p in wsdl.iterfind(f"{_WSDL}service/{_WSDL}port")
        ],
        "bindings": [
            (b.get("name"), _resolved(b, "type"), *(dict(s.attrib) for s in b.iterfind(f"{_SOAP}binding")))
            for b in wsdl.iterfind(f"{_WSDL}binding")
        ],
    }
