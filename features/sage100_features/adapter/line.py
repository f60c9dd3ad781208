"""The line between an engine and the ERP: a relay that can be cut, or lose one request or answer.

It knows nothing of what passes; whoever asks for a loss says by a predicate on the request's body which one.
"""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import urlsplit, urlunsplit

Predicate = Callable[[bytes], bool]
"""Whether the body of a request is the one that is meant."""
_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}


class Answer(NamedTuple):
    """What the ERP answered."""

    status: int
    headers: list[tuple[str, str]]
    content: bytes


class Line:
    """One relay for a whole process; `begin` points it at another ERP and mends it.

    `lose_answer` and `lose_request` hit the next request that the predicate accepts; `hold` stops it until
    `release`, and `held` is set as soon as it stands.
    """

    def __init__(self) -> None:
        self._target = ("127.0.0.1", 0)
        self._lock = threading.Lock()
        self._plans: list[tuple[str, Predicate]] = []
        self._cut = False
        self.held, self._released = threading.Event(), threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Relay,), {"line": self}))
        self._server.daemon_threads = True
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        ).start()

    def begin(self, url: str) -> str:
        """Lead to this ERP, without any fault planned.

        Args:
            url: the ERP's own address.

        Returns:
            The address to give to the engine.
        """
        parts = urlsplit(url)
        self.mend()
        with self._lock:
            self._plans.clear()
        self._target = (parts.hostname or "127.0.0.1", parts.port or 80)
        host, port = self._server.server_address[:2]
        return urlunsplit((parts.scheme, f"{host!s}:{port}", parts.path, parts.query, ""))

    def close(self) -> None:
        """End the relay."""
        self.release()
        self._server.shutdown()
        self._server.server_close()

    def cut(self) -> None:
        """Let nothing through."""
        self._cut = True

    def mend(self) -> None:
        """Let everything through again, what is held included."""
        self._cut = False
        self.release()
        self.held, self._released = threading.Event(), threading.Event()

    def lose_answer(self, to: Predicate) -> None:
        """Deliver the next such request and drop its answer."""
        self._plan("answer", to)

    def lose_request(self, to: Predicate) -> None:
        """Drop the next such request before the ERP sees it."""
        self._plan("request", to)

    def hold(self, to: Predicate) -> None:
        """Stop the next such request on its way."""
        self._plan("hold", to)

    def release(self) -> None:
        """Let the request that is held go on."""
        self._released.set()

    def pass_on(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer | None:
        """Carry one request; None means that the caller gets no answer."""
        fate = self._fate(body)
        if self._cut or fate == "request":
            return None
        if fate == "hold":
            self.held.set()
            self._released.wait(30)
        connection = http.client.HTTPConnection(*self._target, timeout=120)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        lost = fate == "answer" or self._cut
        return None if lost else Answer(answer.status, answer.getheaders(), content)

    def _plan(self, what: str, to: Predicate) -> None:
        with self._lock:
            self._plans.append((what, to))

    def _fate(self, body: bytes) -> str:
        with self._lock:
            for plan in self._plans:
                if plan[1](body):
                    self._plans.remove(plan)
                    return plan[0]
        return ""


class _Relay(BaseHTTPRequestHandler):
    line: Line
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP}
        try:
            answer = self.line.pass_on(self.command, self.path, headers, body)
        except OSError:
            answer = None
        if answer is None:
            self.close_connection = True
            return
        self._reply(answer)

    do_GET = do_POST

    def _reply(self, answer: Answer) -> None:
        self.send_response_only(answer.status)
        for name, value in answer.headers:
            if name.lower() not in _HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)
        self.wfile.flush()

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: bodies may hold a password."""
