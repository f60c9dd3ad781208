"""What is let in: bounded bytes, in a charset we know, that are one SOAP 1.1 Envelope without a DTD."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from ..errors import ServiceError
from .faults import EnvelopeError, malformed
from .frozen import ENV, TNS, Contract

Environ = dict[str, Any]

_CHARSETS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "iso-8859-1",
    "latin1": "iso-8859-1",
    "iso-8859-15": "iso-8859-15",
    "windows-1252": "cp1252",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_ENVELOPE, _HEADER, _BODY = f"{{{ENV}}}Envelope", f"{{{ENV}}}Header", f"{{{ENV}}}Body"
_MUST, _ACTOR = f"{{{ENV}}}mustUnderstand", f"{{{ENV}}}actor"
_FOR_US = ("", "http://schemas.xmlsoap.org/soap/actor/next")
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_KNOWN = {
    f"{{{TNS}}}{name}": name for name in ("CheckHeader", "SchemaVersionInfo", "CustomisationVersionInfo")
}
_OPERATION_PREFIX = f"{{{TNS}}}"
_PIECE = 1 << 16


@dataclass(slots=True)
class Message:
    """A request that the schema let through."""

    operation: str
    request: etree._Element
    headers: dict[str, dict[str, str]]
    arguments: dict[str, str]

    def argument(self, name: str) -> str:
        """The text of an argument; empty when it is absent."""
        return self.arguments.get(name, "")

    def header(self, name: str, child: str) -> str:
        """The text of a header's child; empty when it, or the header, is absent."""
        return self.headers.get(name, {}).get(child, "")


def read_body(environ: Environ, limit: int) -> bytes:
    """The whole body, at most `limit` bytes, also when it comes chunked.

    Raises:
        ServiceError: TooLarge; Malformed when the length is no number, or the body is missing or compressed.
    """
    length = environ.get("CONTENT_LENGTH") or ""
    if length and not (length.isascii() and length.isdigit()):
        raise malformed("Content-Length n'est pas un nombre")
    if length and int(length) > limit:
        raise _too_large(limit)  # unread: see transport.gateway
    if not length and "HTTP_TRANSFER_ENCODING" not in environ:
        return b""
    try:
        raw = _read(environ["wsgi.input"], int(length) if length else None, limit)
    except (OSError, ValueError) as broken:
        raise malformed("Le corps de la requête n'est pas arrivé") from broken
    if environ.get("HTTP_CONTENT_ENCODING", "").strip().lower() not in ("", "identity"):
        raise malformed("Content-Encoding n'est pas pris en charge")
    return raw


def _read(stream: Any, length: int | None, limit: int) -> bytes:
    raw: bytes = stream.read(limit + 1 if length is None else length)
    if len(raw) <= limit:
        return raw
    for _ in range(4 * limit // _PIECE):  # a client that still sends would get a reset instead of the answer
        if not stream.read(_PIECE):
            break
    raise _too_large(limit)


def _too_large(limit: int) -> ServiceError:
    return ServiceError("TooLarge", f"Requête de plus de {limit} octets")


def charset_of(content_type: str) -> str | None:
    """The charset parameter of a Content-Type, or None."""
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'").lower()
    return None


def parse(raw: bytes, charset: str | None) -> etree._Element:
    """The root of a message.

    Raises:
        ServiceError: Malformed - empty, not XML, a DTD or entity, an unknown or wrong charset.
    """
    if not raw.strip():
        raise malformed("Le corps de la requête est vide")
    encoding = None
    if charset is not None and charset not in ("utf-8", "utf8"):
        raw, encoding = _recoded(raw, charset), "utf-8"
    elif charset is not None:
        encoding = "utf-8"
    try:
        root = etree.fromstring(raw, _parser(encoding))
    except (etree.XMLSyntaxError, ValueError, LookupError) as broken:
        raise malformed(f"XML mal formé : {broken}") from broken
    if root.getroottree().docinfo.internalDTD is not None:  # external ones too
        raise malformed("Une DTD n'est pas permise")
    return root


def _recoded(raw: bytes, charset: str) -> bytes:
    codec = _CHARSETS.get(charset)
    if codec is None:
        raise malformed("Jeu de caractères inconnu")
    try:
        return raw.decode(codec).encode("utf-8")
    except UnicodeError as wrong:
        raise malformed(f"Le corps de la requête n'est pas en {codec}") from wrong


def _parser(encoding: str | None) -> etree.XMLParser:
    # a new one each time: a parser keeps the error log of its last message, and threads would share it
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
        encoding=encoding,
    )


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
    headers = dict(_headers(root[0], contract)) if len(parts) == 2 else {}
    request = _only_child(root[-1])
    name = str(request.tag).removeprefix(_OPERATION_PREFIX)
    if name not in contract.operations:
        raise malformed(f"Opération inconnue : {request.tag}")
    _judge(request, contract)
    arguments = {str(child.tag).removeprefix(_OPERATION_PREFIX): child.text or "" for child in request}
    return Message(name, request, headers, arguments)


def _headers(header: etree._Element, contract: Contract) -> Iterator[tuple[str, dict[str, str]]]:
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
        if entry.get(_NIL, "false").strip() not in ("1", "true"):  # nil counts as absent
            yield name, {str(child.tag).removeprefix(_OPERATION_PREFIX): child.text or "" for child in entry}


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
