"""spyne's WSGI server for the service: one call from the bytes that come to the bytes that go, and its line in the journal."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from wsgiref.types import StartResponse, WSGIEnvironment

from lxml import etree
from spyne.server.wsgi import WsgiApplication

from ...clock import Clock
from ...errors import NotFound, ServiceError
from ...journal import TEXT, Journal
from ..codec import faults
from ..codec.answers import check_answer
from ..codec.faults import HEAD, TAIL
from ..codec.frozen import TNS
from ..operations.call import Backend, Call
from .application import SageApplication
from .context import CallContext

Answer = tuple[bytes, bytes, bytes]  # the Envelope's head, the Body's child, the Envelope's tail

log = logging.getLogger(__name__)

DOSSIER = "sage100.dossier"  # in the environ: the name of the dossier that was called at /d/<dossier>/
_XML = "text/xml; charset=utf-8"
_OK, _FAULT, _WRONG_METHOD = "200 OK", "500 Internal Server Error", "405 Method Not Allowed"
_WSDL_QUERIES = ("wsdl", "singlewsdl")


class SageServer(WsgiApplication):
    """The service behind every SOAP address of a process; whatever is posted, the answer is SOAP.

    Args:
        application: the declared operations.
        backend: what they work on.
        address: the public address of the service, with its last slash, once it is known.
        journal_of: the journal of a dossier by its name; the empty name keeps the calls of no dossier.
        clock: tells when a call came.
        check_answers: hold each answer against the frozen schemas before it goes out; for tests.
    """

    def __init__(
        self,
        application: SageApplication,
        backend: Backend,
        address: Callable[[], str],
        journal_of: Callable[[str], Journal],
        clock: Clock,
        check_answers: bool,
    ) -> None:
        super().__init__(application)
        self._backend = backend
        self._address = address
        self._journal_of = journal_of
        self._clock = clock
        self._check_answers = check_answers

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse, wsgi_url: str | None = None
    ) -> Iterable[bytes]:
        """WSGI: the WSDL, a call, or the answer to anything but a POST."""
        if self.is_wsdl_request(environ):
            return self.handle_wsdl_request(environ, start_response, wsgi_url or "")
        if environ["REQUEST_METHOD"] == "POST":
            return self.handle_rpc(environ, start_response)
        return _send(start_response, _WRONG_METHOD, _fault(faults.malformed("SOAP demande POST")))

    # -- the WSDL

    def is_wsdl_request(self, environ: WSGIEnvironment) -> bool:
        """Whether the WSDL is asked for; spyne's own test would take more for it."""
        asked = environ.get("QUERY_STRING", "").lower()
        return environ["REQUEST_METHOD"] == "GET" and asked in _WSDL_QUERIES

    def handle_wsdl_request(
        self, environ: WSGIEnvironment, start_response: StartResponse, url: str
    ) -> Iterable[bytes]:
        """The frozen WSDL with the address that was called; spyne would make one of the declarations."""
        alias = environ.get(DOSSIER, "")
        wsdl = self._backend.contract.wsdl_at(self._address() + (f"d/{alias}/" if alias else ""))
        start_response(_OK, [("Content-Type", _XML), ("Content-Length", str(len(wsdl)))])
        return [wsdl]

    # -- a call

    def handle_rpc(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one POST and keep it in the journal."""
        at, began = self._clock.now(), time.perf_counter()
        call = Call(self._backend, environ.get(DOSSIER, ""))
        try:
            answer = self._answer(environ, call)
        except Exception:  # spyne catches its own Faults alone
            log.exception("%s failed", call.operation or "a request")
            answer = _internal(call)
        self._record(call, at, time.perf_counter() - began, answer[1])
        return _send(start_response, _FAULT if call.fault else _OK, answer)

    def _answer(self, environ: WSGIEnvironment, call: Call) -> Answer:
        """spyne's steps: envelope, arguments, operation, answer; a listener writes the fault of the first that fails."""
        ctx = CallContext(self, environ, _XML)
        ctx.udc = call
        self.generate_contexts(ctx)
        if ctx.in_error is None:
            self.get_in_object(ctx)
        if ctx.in_error is None:
            self.get_out_object(ctx)
        self.get_out_string(ctx)
        answer: Answer = ctx.out_string
        # spyne's contexts hold each other: the message would wait for the garbage collector
        vars(ctx).clear()
        if self._check_answers:
            check_answer(self._backend.contract, b"".join(answer))
        return answer

    def _record(self, call: Call, at: datetime, seconds: float, content: bytes) -> None:
        request = call.request
        self._journal_of(self._dossier_of(call)).record(
            at=at,
            operation=call.operation,
            seconds=seconds,
            received_bytes=call.received_bytes,
            sent_bytes=len(content),
            entity="" if request is None else request.findtext(f"{{{TNS}}}EntityName", ""),
            counts=call.counts,
            fault=call.fault,
            # the Body's child alone, and of a message that was understood: headers hold passwords
            request=b"" if request is None else etree.tostring(request, encoding="utf-8")[:TEXT],
            answer=content[:TEXT],
        )

    def _dossier_of(self, call: Call) -> str:
        if call.dossier:
            return call.dossier.name
        try:
            if call.alias:
                return self._backend.dossiers.get(call.alias).name
            if call.company:
                return self._backend.dossiers.by_company(call.company).name
        except (ServiceError, NotFound):
            pass
        return ""


def _fault(error: ServiceError) -> Answer:
    return HEAD, faults.render(error), TAIL


def _internal(call: Call) -> Answer:
    error = faults.internal()
    call.fault = error.code
    return _fault(error)


def _send(start_response: StartResponse, status: str, answer: Answer) -> list[bytes]:
    headers = [("Content-Type", _XML), ("Content-Length", str(sum(map(len, answer))))]
    if status == _WRONG_METHOD:
        headers.append(("Allow", "POST"))
    start_response(status, headers)
    return [b"".join(answer)]
