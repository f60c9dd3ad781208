"""What an operation is called with: the process's dossiers and sessions, and the call on its way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, Protocol

from lxml import etree

from ...erp.records import ACCOUNT, REPRESENTATIVE
from ...erp.system.sessions import Sessions
from ...errors import ServiceError
from ...store import Dossier, Dossiers
from ..codec.frozen import Contract
from ..codec.models import CheckHeader, CustomisationVersionInfo, SchemaVersionInfo

ENTITIES = (ACCOUNT, REPRESENTATIVE)


class Access(Enum):
    """What a caller must show."""

    NOTHING = "nothing"
    CREDENTIALS = "credentials"
    CREDENTIALS_OR_SESSION = "credentials or session"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Backend:
    """What the operations work on."""

    contract: Contract
    dossiers: Dossiers
    sessions: Sessions[Dossier]
    page_size: int


@dataclass(slots=True)
class Call:
    """One request on its way through the service, as `ctx.udc`: what handlers need, and what the journal will say.

    Args:
        backend: what the operations work on.
        alias: the dossier's name when it was called at /d/<dossier>/, else empty.
    """

    backend: Backend
    alias: str
    received_bytes: int = 0
    operation: str = ""
    request: etree._Element | None = None
    company: str = ""
    dossier: Dossier | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    fault: str = ""

    @property
    def place(self) -> Dossier:
        """The dossier that the caller was let into."""
        if self.dossier is None:
            raise ServiceError("AccessDenied", "Aucun dossier")
        return self.dossier


class Headers(NamedTuple):
    """The headers of a message, in the order of their declaration; None where one is absent."""

    check: CheckHeader | None
    schema: SchemaVersionInfo | None
    customisation: CustomisationVersionInfo | None

    @property
    def caller(self) -> CheckHeader:
        """Who calls.

        Raises:
            ServiceError: AccessDenied - the header is not there.
        """
        if self.check is None:
            raise ServiceError("AccessDenied", "L'en-tête CheckHeader est absent")
        return self.check


class Context(Protocol):
    """What an operation uses of spyne's method context."""

    udc: Call
    in_header: Headers


def entity_of(name: str) -> str:
    """The entity that a request names; there are no others than those of the contract.

    Raises:
        ServiceError: UnknownEntity. Guide: CON-16.
    """
    if name not in ENTITIES:
        raise ServiceError("UnknownEntity", f"Entité inconnue : {name}")
    return name


def not_supported(operation: str) -> ServiceError:
    """The fault of an operation that is declared and not answered by this version."""
    return ServiceError("NotSupported", f"{operation} n'est pas pris en charge par cette version")
