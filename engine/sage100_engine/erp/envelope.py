"""SOAP requests, built by hand: the texts around the few values that change are constants."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ..settings import Secret

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
SAGE: Final = "http://www.sage.com"
SYNC: Final = "http://www.sage.com/sync/sage100"
CONTRACT_VERSION: Final = "1.0"

_START = (
    f'<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope xmlns:soap="{SOAP}" xmlns="{SAGE}"><soap:Header>'
)
_VERSION = f"<SchemaVersionInfo><VersionNumber>{CONTRACT_VERSION}</VersionNumber></SchemaVersionInfo>"
_MIDDLE = "</soap:Header><soap:Body>"
_END = "</soap:Body></soap:Envelope>"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class ForbiddenCharacter(ValueError):
    """A text holds a character that no XML document can carry."""

    def __init__(self, character: str) -> None:
        self.character = f"U+{ord(character):04X}"
        super().__init__(self.character)


def text(value: str) -> str:
    """A text as XML content; nothing of it is changed on the way.

    Raises:
        ForbiddenCharacter: XML cannot hold it, so that it is refused by name instead of being dropped.
    """
    found = _FORBIDDEN.search(value)
    if found:
        raise ForbiddenCharacter(found.group())
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def attribute(value: str) -> str:
    """A text as the content of a double-quoted XML attribute."""
    return text(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def credentials_header(user: str, password: Secret, company: str) -> str:
    """The CheckHeader that opens a session or asks for the configuration."""
    return (
        f"<CheckHeader><UserName>{text(user)}</UserName><Password>{text(password.reveal())}</Password>"
        f"<CompanyName>{text(company)}</CompanyName></CheckHeader>"
    )


def session_header(key: str) -> str:
    """The CheckHeader of every call within a session."""
    return f"<CheckHeader><SessionId>{text(key)}</SessionId></CheckHeader>"


def request(operation: str, check: str, inner: str = "") -> bytes:
    """The whole message of one call, in UTF-8."""
    body = f"<{operation}>{inner}</{operation}>" if inner else f"<{operation}/>"
    return "".join((_START, check, _VERSION, _MIDDLE, body, _END)).encode()


def change_log_body(entity: str, token: str, last_identity: str) -> str:
    """What GetChangeLog asks for."""
    identity = f"<LastIdentity>{text(last_identity)}</LastIdentity>" if last_identity else ""
    return f"<EntityName>{text(entity)}</EntityName><Token>{text(token)}</Token>{identity}"


def transactions_body(entity: str, instances: Iterable[str]) -> str:
    """What ExecuteTransactions carries: instances already rendered."""
    parts = "".join(f"<Transaction><Instance>{xml}</Instance></Transaction>" for xml in instances)
    return f"<EntityName>{text(entity)}</EntityName><TransactionData>{parts}</TransactionData>"
