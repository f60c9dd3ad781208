"""What is read at all: bounded bytes, in a charset we know, that are XML without a DTD."""

from __future__ import annotations

from wsgiref.types import InputStream, WSGIEnvironment

from lxml import etree

from ...errors import ServiceError
from .faults import malformed

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
_PIECE = 1 << 16


def read_body(environ: WSGIEnvironment, limit: int) -> bytes:
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


def _read(stream: InputStream, length: int | None, limit: int) -> bytes:
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
        root = etree.fromstring(raw, parser := _parser(encoding))
    except (etree.XMLSyntaxError, ValueError, LookupError) as broken:
        raise malformed(f"XML mal formé : {broken}") from broken
    overlooked = parser.error_log.filter_from_errors()  # an undeclared prefix, when a warning follows it
    if overlooked:
        raise malformed(f"XML mal formé : {overlooked[0].message}")
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
