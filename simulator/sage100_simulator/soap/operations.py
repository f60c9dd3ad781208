"""The ten operations: read the request, call the ERP, write the answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from ..erp.records import ACCOUNT, REPRESENTATIVE, UNRECOVERABLE, Instance, Result
from ..erp.sync import changes, transactions
from ..erp.system import parametres
from ..erp.system.sessions import Sessions
from ..errors import ServiceError
from ..store import Dossier, Dossiers
from . import instances, render
from .customisations import render as render_customisations
from .faults import malformed
from .frozen import TNS, Contract
from .guard import Message
from .text import escape

PRODUCT = "Sage 100 Gestion Commerciale (simulation)"
CONTRACT_VERSION = "1.0"
ENTITIES = (ACCOUNT, REPRESENTATIVE)
_INSTANCES = f"{{{TNS}}}TransactionData/{{{TNS}}}Transaction/{{{TNS}}}Instance/*"


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
    """One request on its way through the service, and what the journal will say of it."""

    message: Message
    company: str = ""
    dossier: Dossier | None = None
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def place(self) -> Dossier:
        """The dossier that the caller was let into."""
        if self.dossier is None:
            raise ServiceError("AccessDenied", "Aucun dossier")
        return self.dossier


Answer = bytes
Work = Callable[[Backend, Call], Answer]


@dataclass(frozen=True, slots=True)
class Operation:
    """How one operation is let in and done."""

    access: Access
    work: Work
    typed: bool = False


def get_authentication_scheme(backend: Backend, call: Call) -> Answer:
    """Passwords go in clear text, and not on every call."""
    return render.result(
        call.message.operation,
        "<PasswordHandling>ClearText</PasswordHandling><AuthenticationOnEveryCall>false</AuthenticationOnEveryCall>",
    )


def open_session(backend: Backend, call: Call) -> Answer:
    """Open a session on the dossier of the credentials."""
    header = call.message.header
    key = backend.sessions.open(
        header("CheckHeader", "UserName"), header("CheckHeader", "Password"), call.company
    )
    call.dossier = backend.dossiers.by_company(call.company)
    return render.result(call.message.operation, f"<SessionKey>{escape(key)}</SessionKey>")


def close_session(backend: Backend, call: Call) -> Answer:
    """Close a session; closing one that is not there is no mistake."""
    backend.sessions.close(call.message.argument("SessionKey"))
    return render.response(call.message.operation, "")


def get_configuration(backend: Backend, call: Call) -> Answer:
    """Versions, and the frozen schemas of instances and of real-time data."""
    contract = backend.contract
    return render.result(
        call.message.operation,
        f"<SchemaVersion>{escape(contract.schema_version)}</SchemaVersion><ProductName>{PRODUCT}</ProductName>"
        f"<ContractVersion>{CONTRACT_VERSION}</ContractVersion>"
        f"<SyncSchema>{contract.sync_schema}</SyncSchema><RTDSchema>{contract.rtd_schema}</RTDSchema>",
    )


def get_customisations(backend: Backend, call: Call) -> Answer:
    """The dossier's parameters: lists, free-field definitions, statistics, exercises."""
    found = parametres.customisations(call.place)
    return render.result(
        call.message.operation,
        f"<Version>{escape(found.version)}</Version>"
        f"<CustomisationData>{render_customisations(found)}</CustomisationData>",
    )


def customisation_version(dossier: Dossier) -> str:
    """The version that CustomisationVersionInfo must carry."""
    return parametres.customisations(dossier).version


def get_change_log(backend: Backend, call: Call) -> Answer:
    """One page of what changed."""
    ask = call.message.argument
    entity = entity_of(ask("EntityName"))
    page = changes.read_page(call.place, entity, ask("Token"), ask("LastIdentity"), backend.page_size)
    call.counts = {"entries": len(page.entries)}
    return render.change_log(page)


def execute_transactions(backend: Backend, call: Call) -> Answer:
    """Write records; one that the schema refuses is answered here and never reaches the ERP."""
    entity = entity_of(call.message.argument("EntityName"))
    if entity != ACCOUNT:
        raise ServiceError("NotSupported", f"{entity} ne s'écrit pas depuis la CRM")
    results = _execute(backend, call, entity)
    call.counts = {"results": len(results), **Counter(str(one.status) for one in results)}
    return render.transaction_results(results)


def entity_of(name: str) -> str:
    """The entity that a request names; there are no others than those of the contract.

    Raises:
        ServiceError: UnknownEntity. Guide: CON-16.
    """
    if name not in ENTITIES:
        raise ServiceError("UnknownEntity", f"Entité inconnue : {name}")
    return name


def _execute(backend: Backend, call: Call, entity: str) -> list[Result]:
    """Sound instances go to the ERP together; answers keep the order of the document."""
    results: list[Result] = []
    sound: list[Instance] = []
    for element in call.message.request.iterfind(_INSTANCES):
        try:
            sound.append(instances.read(element, entity, backend.contract))
        except instances.Broken as broken:
            results += _done(call, entity, sound)
            results += [
                Result(UNRECOVERABLE, one.entity, str(broken), one.action, one.crmid, one.id)
                for one in instances.named(element)
            ]
    return results + _done(call, entity, sound)


def _done(call: Call, entity: str, sound: list[Instance]) -> list[Result]:
    """What the ERP answers for the instances so far; the list is emptied."""
    batch, sound[:] = list(sound), []
    return transactions.execute(call.place, entity, batch) if batch else []


def not_supported(backend: Backend, call: Call) -> Answer:
    """Real-time data and prices are read and judged, and not yet answered."""
    raise ServiceError("NotSupported", f"{call.message.operation} n'est pas pris en charge par cette version")


def read_arguments(call: Call) -> object:
    """The typed arguments of a request; spyne is imported by the first one.

    Raises:
        ServiceError: Malformed - a value that the schema takes and Python cannot hold.
    """
    from . import models

    try:
        return models.read(call.message.request)
    except Exception as unreadable:  # spyne raises whatever the value's own reader raised
        raise malformed(f"Valeur illisible : {unreadable}") from unreadable


OPERATIONS: Mapping[str, Operation] = {
    "GetAuthenticationScheme": Operation(Access.CREDENTIALS_OR_SESSION, get_authentication_scheme),
    "OpenSession": Operation(Access.CREDENTIALS, open_session),
    "CloseSession": Operation(Access.NOTHING, close_session),
    "GetConfiguration": Operation(Access.CREDENTIALS_OR_SESSION, get_configuration),
    "GetCustomisations": Operation(Access.SESSION, get_customisations),
    "GetChangeLog": Operation(Access.SESSION, get_change_log),
    "ExecuteTransactions": Operation(Access.SESSION, execute_transactions),
    "ViewRealTimeData": Operation(Access.SESSION, not_supported, typed=True),
    "GetPricingDetails": Operation(Access.SESSION, not_supported, typed=True),
    "CheckPrice": Operation(Access.SESSION, not_supported, typed=True),
}
