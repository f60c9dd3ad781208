"""The ERP's web service as the engine sees it: `ErpPort` over SOAP."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from lxml import etree

from ..errors import BrokenInvariant, GatewayError, GatewayKind
from ..records import Configuration, Customisations, Instance, Page, Result
from ..settings import Secret
from . import envelope, instances, parameters
from .answers import Reader, broken, child_text
from .transport import Transport

FULL_LOAD_BESIDE = "0"
"""LastIdentity that asks for a full load beside a token."""


class SoapErp:
    """Calls the web service of one dossier in one session.

    Args:
        url: address of the service.
        user: the ERP user.
        password: his password; shown by no repr, log or error.
        company: raison sociale, which selects the dossier.
        timeout_seconds: how long each answer may take.

    Guide: CON-07, CON-09.
    """

    def __init__(
        self, url: str, user: str, password: Secret, company: str, timeout_seconds: float = 60
    ) -> None:
        self._transport = Transport(url, timeout_seconds)
        self._reader = Reader()
        self._pages = instances.PageReader()
        self._user, self._password, self._company = user, password, company
        self._key: str | None = None

    def __repr__(self) -> str:
        return f"SoapErp({self._transport.url!r}, user={self._user!r}, company={self._company!r})"

    def open_session(self) -> None:
        """Open the session in which all that follows runs.

        Raises:
            GatewayError: unavailable, wrong credentials or wrong company.
        """
        operation = "OpenSession"
        key = child_text(self._with_credentials(operation), "SessionKey", operation)
        if not key:
            raise broken(operation, "SessionKey est vide")
        self._key = key

    def close_session(self) -> None:
        """Close it; never raises, and may be called twice."""
        key, self._key = self._key, None
        if key is not None:
            inner = f"<SessionKey>{envelope.text(key)}</SessionKey>"
            with contextlib.suppress(GatewayError):
                self._call("CloseSession", envelope.session_header(key), inner)
        self._transport.close()

    def configuration(self) -> Configuration:
        """What the web service is; needs no session."""
        return parameters.configuration(self._with_credentials("GetConfiguration"))

    def customisations(self) -> Customisations:
        """The dossier's parameters."""
        return parameters.customisations(self._in_session("GetCustomisations"))

    def change_page(self, entity: str, token: str, beside: str = "") -> Page:
        """One page of changes; see `ErpPort.change_page`."""
        operation = "GetChangeLog"
        if beside and not token:
            inner = envelope.change_log_body(entity, beside, FULL_LOAD_BESIDE)
        else:
            inner = envelope.change_log_body(entity, token, "")
        return self._pages.page(self._in_session(operation, inner), entity, operation)

    def execute(self, entity: str, instances_sent: Sequence[Instance]) -> list[Result]:
        """Send writes; what XML cannot hold is answered here as the ERP would: refused, by name."""
        operation = "ExecuteTransactions"
        rendered = [instances.render(instance) for instance in instances_sent]
        refused = [refusal for _, refusals in rendered for refusal in refusals]
        sent = [xml for xml, _ in rendered if xml]
        if not sent:
            return refused
        answer = self._in_session(operation, envelope.transactions_body(entity, sent))
        return instances.results(answer, operation) + refused

    def _with_credentials(self, operation: str) -> etree._Element:
        try:
            check = envelope.credentials_header(self._user, self._password, self._company)
        except envelope.ForbiddenCharacter as error:
            text = f"Utilisateur, mot de passe ou raison sociale : caractère {error.character} non admis"
            raise GatewayError(GatewayKind.CREDENTIALS, text) from None
        return _required(operation, self._call(operation, check))

    def _in_session(self, operation: str, inner: str = "") -> etree._Element:
        """A call of an open session; one that expired is opened again and the call repeated, once."""
        if self._key is None:
            raise BrokenInvariant(f"{operation} without a session")
        try:
            found = self._call(operation, envelope.session_header(self._key), inner)
        except GatewayError as error:
            if error.kind is not GatewayKind.SESSION:
                raise
            self.open_session()
            found = self._call(operation, envelope.session_header(self._key), inner)
        return _required(operation, found)

    def _call(self, operation: str, check: str, inner: str = "") -> etree._Element | None:
        message = envelope.request(operation, check, inner)
        return self._reader.result(operation, self._transport.post(operation, message))


def _required(operation: str, found: etree._Element | None) -> etree._Element:
    if found is None:
        raise broken(operation, "résultat manquant")
    return found
