"""SOAP answers: parsed once, safely, and taken apart by element name."""

from __future__ import annotations

from typing import Any, Final

from lxml import etree

from ..errors import GatewayError, GatewayKind
from .envelope import SAGE, SYNC
from .faults import fault_error, local_name
from .transport import unknown

_ROOTS: Final = tuple(
    (f'<{name} xmlns="{SYNC}"'.encode(), f"<{name}".encode()) for name in ("account", "salesrepresentative")
)


class Reader:
    """Parses answers with one parser of its own: neither DTD nor entity nor network, bounded depth."""

    def __init__(self) -> None:
        self._parser = etree.XMLParser(
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
            huge_tree=False,
            collect_ids=False,
        )

    def result(self, operation: str, body: bytes) -> etree._Element | None:
        """The result element of an answer, None when the operation returns nothing.

        Raises:
            GatewayError: the answer is a Fault, cannot be parsed (unknown, retryable) or is of another
                contract.
        """
        envelope = self._parse(operation, body)
        first = _first_of_body(operation, envelope)
        if local_name(first) == "Fault":
            raise fault_error(first, operation)
        if local_name(first) != f"{operation}Response":
            raise broken(operation, f"élément {local_name(first)} inattendu")
        return first[0] if len(first) else None

    def _parse(self, operation: str, body: bytes) -> etree._Element:
        try:
            root = etree.fromstring(_without_namespace(body), self._parser)
        except etree.XMLSyntaxError as error:
            raise unknown(operation, "réponse illisible") from error
        if _has_doctype(root):
            raise broken(operation, "DTD non admise")
        return root


def broken(operation: str, why: str) -> GatewayError:
    """The error of an answer that is well-formed but does not follow the contract."""
    return GatewayError(GatewayKind.CONTRACT, f"{operation} : {why} dans la réponse du service Sage 100")


def child(parent: etree._Element, name: str, operation: str) -> etree._Element:
    """The child of this name.

    Raises:
        GatewayError: there is none.
    """
    for element in parent:
        if local_name(element) == name:
            return element
    raise broken(operation, f"{name} manque")


def child_text(parent: etree._Element, name: str, operation: str) -> str:
    """The text of the child of this name, empty when it is empty."""
    return child(parent, name, operation).text or ""


def _has_doctype(root: etree._Element) -> bool:
    info: Any = root.getroottree().docinfo
    return bool(info.doctype)


def _first_of_body(operation: str, envelope: etree._Element) -> etree._Element:
    if local_name(envelope) == "Envelope":
        for part in envelope:
            if local_name(part) == "Body" and len(part):
                return part[0]
    raise broken(operation, "corps SOAP vide")


def _without_namespace(body: bytes) -> bytes:
    """The page without its instances' default namespace, which makes walking it a third faster.

    An opening angle bracket cannot stand in a text, so no value is touched; a page with CDATA, where it
    could, is left alone. Names are compared without namespace, so an answer written another way is read too.
    """
    if b"<![CDATA[" in body:
        return body
    for written, bare in _ROOTS:
        body = body.replace(written, bare)
    return body.replace(_RESPONSE, b"<GetChangeLogResponse")


_RESPONSE: Final = f'<GetChangeLogResponse xmlns="{SAGE}"'.encode()
