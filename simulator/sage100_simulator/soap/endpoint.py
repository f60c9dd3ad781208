"""The SOAP service of one process: guard, judge, session, operation, answer, journal - in this order."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from ..clock import Clock
from ..errors import NotFound, ServiceError
from ..journal import TEXT, Journal
from . import faults, guard
from .access import let_in
from .answers import check_answer
from .faults import HEAD, TAIL, EnvelopeError
from .guard import Environ
from .operations import OPERATIONS, Backend, Call, read_arguments

StartResponse = Callable[..., Any]

log = logging.getLogger(__name__)

_XML = "text/xml; charset=utf-8"
_OK, _FAULT, _WRONG_METHOD = "200 OK", "500 Internal Server Error", "405 Method Not Allowed"


@dataclass(slots=True)
class _Note:
    """What becomes known of a request on its way, for the journal."""

    alias: str
    received_bytes: int = 0
    call: Call | None = None
    fault: str = ""


class Endpoint:
    """The service behind every SOAP address of a process.

    Args:
        backend: what the operations work on.
        journal_of: the journal of a dossier by its name; the empty name keeps the calls of no dossier.
        clock: tells when a call came.
        max_body_bytes: larger requests are refused.
        check_answers: hold each answer against the frozen schemas before it goes out; for tests.
    """

    def __init__(
        self,
        backend: Backend,
        journal_of: Callable[[str], Journal],
        clock: Clock,
        max_body_bytes: int,
        check_answers: bool,
    ) -> None:
        self._backend = backend
        self._journal_of = journal_of
        self._clock = clock
        self._limit = max_body_bytes
        self._check_answers = check_answers

    def serve(self, environ: Environ, start_response: StartResponse, alias: str = "") -> list[bytes]:
        """Answer one POST; whatever its body, the answer is SOAP.

        Args:
            environ: WSGI's.
            start_response: WSGI's.
            alias: the dossier's name when it was called at /d/<dossier>/, else empty.
        """
        at, began = self._clock.now(), time.perf_counter()
        note = _Note(alias)
        content, status = self._answer(environ, note)
        self._record(note, at, time.perf_counter() - began, content)
        return send(start_response, status, content)

    def _answer(self, environ: Environ, note: _Note) -> tuple[bytes, str]:
        try:
            return self._checked(self._perform(environ, note)), _OK
        except (ServiceError, EnvelopeError) as refused:
            return self._refuse(note, refused), _FAULT
        except Exception:  # nothing of it is told
            log.exception("%s failed", note.call.message.operation if note.call else "a request")
            return self._refuse(note, faults.internal()), _FAULT

    def _perform(self, environ: Environ, note: _Note) -> bytes:
        raw = guard.read_body(environ, self._limit)
        note.received_bytes = len(raw)
        root = guard.parse(raw, guard.charset_of(environ.get("CONTENT_TYPE") or ""))
        call = note.call = Call(guard.admit(root, self._backend.contract))
        operation = OPERATIONS[call.message.operation]
        if operation.typed:
            read_arguments(call)
        let_in(self._backend, call, operation.access, note.alias)
        return operation.work(self._backend, call)

    def _refuse(self, note: _Note, error: ServiceError | EnvelopeError) -> bytes:
        note.fault = error.code if isinstance(error, ServiceError) else error.faultcode
        return self._checked(faults.render(error))

    def _checked(self, content: bytes) -> bytes:
        if self._check_answers:
            check_answer(self._backend.contract, HEAD + content + TAIL)
        return content

    def _record(self, note: _Note, at: Any, seconds: float, content: bytes) -> None:
        call = note.call
        self._journal_of(self._dossier_of(note)).record(
            at=at,
            operation=call.message.operation if call else "",
            seconds=seconds,
            received_bytes=note.received_bytes,
            sent_bytes=len(content),
            entity=call.message.argument("EntityName") if call else "",
            counts=call.counts if call else {},
            fault=note.fault,
            # the Body's child alone, and of a message that was understood: headers hold passwords
            request=etree.tostring(call.message.request, encoding="utf-8")[:TEXT] if call else b"",
            answer=content[:TEXT],
        )

    def _dossier_of(self, note: _Note) -> str:
        if note.call and note.call.dossier:
            return note.call.dossier.name
        try:
            if note.alias:
                return self._backend.dossiers.get(note.alias).name
            if note.call:
                return self._backend.dossiers.by_company(
                    note.call.message.header("CheckHeader", "CompanyName")
                ).name
        except (ServiceError, NotFound):
            pass
        return ""


def send(start_response: StartResponse, status: str, content: bytes) -> list[bytes]:
    """Put the Body's child into its Envelope and send it with its length."""
    headers = [("Content-Type", _XML), ("Content-Length", str(len(HEAD) + len(content) + len(TAIL)))]
    if status == _WRONG_METHOD:
        headers.append(("Allow", "POST"))
    start_response(status, headers)
    return [HEAD + content + TAIL]


def wrong_method(start_response: StartResponse) -> list[bytes]:
    """The answer to anything but a POST."""
    return send(start_response, _WRONG_METHOD, faults.render(faults.malformed("SOAP demande POST")))
