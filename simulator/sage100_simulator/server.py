"""One port for everything: SOAP at `/` and `/d/<dossier>/`, the control API, the console, `/healthz`."""

from __future__ import annotations

import base64
import binascii
import hmac
import re
import secrets
import threading
from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from .clock import Clock
from .console import page as console
from .control.hosting import Hosting
from .erp.system.sessions import Sessions
from .errors import NotFound
from .journal import Journals
from .settings import Settings, contract_dir
from .soap.codec.frozen import Contract
from .soap.operations.call import Backend
from .soap.service.application import SageApplication
from .soap.service.server import DOSSIER, SageServer
from .store import Dossiers
from .transport import MOST_HEADER_BYTES, gateway

if TYPE_CHECKING:
    from cheroot.wsgi import Server

Body = Iterable[bytes]

_ALIAS = re.compile(r"/d/([^/]+)/?\Z")


class Service:
    """Everything that one process serves, as one WSGI application.

    Args:
        settings: of the process.
        clock: the time that every dossier reads.
    """

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.control_token = settings.control_token or secrets.token_urlsafe(24)
        self.dossiers = Dossiers(clock)
        self.journals = Journals()
        self.url = settings.public_url
        sessions = Sessions(self.dossiers, clock, timedelta(seconds=settings.session_idle_seconds))
        self.hosting = Hosting(self.dossiers, self.journals, sessions, clock)
        contract = Contract(contract_dir())
        self._soap = SageServer(
            SageApplication(contract, settings.max_body_bytes),
            Backend(contract, self.dossiers, sessions, settings.page_size),
            lambda: self.url,
            self.journals.of,
            clock,
            settings.check_answers,
        )
        self._control: WSGIApplication | None = None
        self._control_lock = threading.Lock()
        self.answered = 0  # requests so far; only ever compared with itself a moment ago

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Body:
        """WSGI: find out who answers a path."""
        try:
            return self._route(environ, start_response)
        finally:
            self.answered += 1

    def _route(self, environ: WSGIEnvironment, start_response: StartResponse) -> Body:
        path = environ.get("PATH_INFO") or "/"
        if path == "/":
            return self._root(environ, start_response)
        if alias := _ALIAS.match(path):
            return self._alias(environ, start_response, alias[1])
        if path == "/control" or path.startswith("/control/"):
            return self._control_app()(environ, start_response)
        if path in ("/console", "/console/"):
            return self._console(environ, start_response)
        if path == "/healthz":
            return _plain(start_response, "200 OK", "application/json", b'{"status": "ok"}')
        return _not_found(start_response)

    # -- SOAP

    def _root(self, environ: WSGIEnvironment, start_response: StartResponse) -> Body:
        wants_a_page = environ["REQUEST_METHOD"] == "GET" and "text/html" in environ.get("HTTP_ACCEPT", "")
        if wants_a_page and not self._soap.is_wsdl_request(environ):
            return _plain(start_response, "302 Found", "text/plain", b"", [("Location", "/console")])
        return self._soap(environ, start_response)

    def _alias(self, environ: WSGIEnvironment, start_response: StartResponse, name: str) -> Body:
        name = unquote(name)
        try:
            self.dossiers.get(name)
        except NotFound:
            return _not_found(start_response)
        environ[DOSSIER] = name
        return self._root(environ, start_response)

    # -- the rest

    def _control_app(self) -> WSGIApplication:
        with self._control_lock:
            if self._control is None:
                # Flask costs a tenth of a second: not before it is asked for
                from .control.app import create_app

                self._control = create_app(self.hosting, self.control_token)
            return self._control

    def _console(self, environ: WSGIEnvironment, start_response: StartResponse) -> Body:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return _plain(
                start_response, "405 Method Not Allowed", "text/plain", b"", [("Allow", "GET, HEAD")]
            )
        if not self.settings.on_loopback and not _knows(environ, self.control_token):
            challenge = [("WWW-Authenticate", 'Basic realm="Sage 100", charset="UTF-8"')]
            return _plain(start_response, "401 Unauthorized", "text/plain", b"", challenge)
        html = console.page(self.url, [(d.name, d.company) for d in self.dossiers.list()])
        return _plain(start_response, "200 OK", "text/html; charset=utf-8", html, console.HEADERS)


def _knows(environ: WSGIEnvironment, token: str) -> bool:
    """Whether a browser gave the control token as the password of Basic authentication."""
    kind, _, given = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    if kind.lower() != "basic":
        return False
    try:
        password = base64.b64decode(given, validate=True).partition(b":")[2]
    except binascii.Error:
        return False
    return hmac.compare_digest(password, token.encode())


def _plain(
    start_response: StartResponse,
    status: str,
    kind: str,
    content: bytes,
    more: Iterable[tuple[str, str]] = (),
) -> Body:
    start_response(status, [("Content-Type", kind), ("Content-Length", str(len(content))), *more])
    return [content]


def _not_found(start_response: StartResponse) -> Body:
    return _plain(start_response, "404 Not Found", "text/plain; charset=utf-8", b"Rien ici\n")


class _Crew:
    """One thread answers, and another joins it only when nothing moves.

    Python runs one thread at a time: on 4 connections one thread answers 3,000 small calls a second, four
    1,750. But a client that stops in the middle of its request must not hold up the others: as long as
    requests wait and none is finished, threads are added; they leave once they have been idle for a while.
    """

    LOOK_SECONDS = 0.05
    IDLE_LOOKS = 100

    def __init__(self, server: Server, service: Service) -> None:
        self._server = server
        self._service = service
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="crew", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End, before the server does."""
        self._stopped.set()
        # no longer: cheroot's grow() waits for ever for a new thread that was told to leave at once
        self._thread.join(timeout=5)

    def _watch(self) -> None:
        seen, idle = -1, 0
        while not self._stopped.wait(self.LOOK_SECONDS):
            pool, answered = self._server.requests, self._service.answered
            idle = idle + 1 if pool.idle > 1 and pool.qsize == 0 else 0
            if pool.qsize and answered == seen:
                pool.grow(1)  # the pool knows its limit
            elif idle > self.IDLE_LOOKS:
                pool.shrink(1)
                idle = 0
            seen = answered


class HttpServer:
    """A service on a port, answering from threads of this process until it is stopped.

    Args:
        service: what is served; its public URL is filled in once the port is known, unless it was given.
    """

    def __init__(self, service: Service) -> None:
        from cheroot import wsgi

        settings = service.settings
        self.service = service
        self._server = wsgi.Server(
            (settings.host, settings.port),
            service,
            numthreads=1,
            max=settings.threads,
            server_name="sage100",
            timeout=30,
        )
        self._server.shutdown_timeout = 2
        self._server.max_request_header_size = MOST_HEADER_BYTES
        self._server.gateway = gateway(4 * settings.max_body_bytes)
        self._crew = _Crew(self._server, service)
        self._thread = threading.Thread(target=self._server.serve, name="http", daemon=True)

    def start(self) -> None:
        """Bind and answer.

        Raises:
            OSError: the address cannot be bound.
        """
        self._server.prepare()
        host, port = self._server.bind_addr[:2]
        shown = f"[{host}]" if ":" in host else host
        self.service.url = (self.service.url or f"http://{shown}:{port}").rstrip("/") + "/"
        self._thread.start()
        self._crew.start()

    def stop(self) -> None:
        """Finish the requests under way, close the port and the dossiers."""
        self._crew.stop()
        self._server.stop()
        self._thread.join(timeout=5)
        self.service.dossiers.close()
