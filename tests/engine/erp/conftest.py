"""A web service whose every answer is scripted, over real HTTP on the loopback."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"


class Scripted:
    """Accepts connections and gives each request the next answer of its script, as bytes.

    An answer of None closes the connection after the request was read.
    """

    def __init__(self) -> None:
        self.answers: list[bytes | None] = []
        self.requests: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/"
        threading.Thread(target=self._accept, daemon=True).start()

    def says(self, body: str | bytes, status: int = 200, kind: str = "text/xml; charset=utf-8") -> None:
        """Add one answer."""
        content = body.encode() if isinstance(body, str) else body
        head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n"
        self.answers.append(head.encode() + content)

    def says_soap(self, inner: str, status: int = 200) -> None:
        """Add one SOAP answer."""
        self.says(f'<s:Envelope xmlns:s="{SOAP}"><s:Body>{inner}</s:Body></s:Envelope>', status)

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while request := _request(stream):
                self.requests.append(request)
                answer = self.answers.pop(0)
                if answer is None:
                    return
                connection.sendall(answer)


def _request(stream: Any) -> bytes:
    head, length = b"", 0
    while line := stream.readline():
        head += line
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
        if line == b"\r\n":
            return head + stream.read(length)
    return b""


@pytest.fixture
def service() -> Iterator[Scripted]:
    scripted = Scripted()
    yield scripted
    scripted.close()


@pytest.fixture
def erp(service: Scripted) -> Iterator[Any]:
    """A client of it; its session is open."""
    from sage100_engine.erp import SoapErp
    from sage100_engine.settings import Secret

    client = SoapErp(service.url, "crm", Secret("s3cret"), "BIJOU", timeout_seconds=2)
    service.says_soap(opened("K1"))
    client.open_session()
    yield client


@pytest.fixture
def fault() -> Callable[..., str]:
    def render(code: str, retryable: str = "false", role: str = "Client") -> str:
        return (
            f"<s:Fault><faultcode>s:{role}</faultcode><faultstring>non</faultstring><detail>"
            f'<SageFault xmlns="http://www.sage.com"><Code>{code}</Code><Message>non : {code}</Message>'
            f"<Retryable>{retryable}</Retryable></SageFault></detail></s:Fault>"
        )

    return render


def opened(key: str) -> str:
    return (
        '<OpenSessionResponse xmlns="http://www.sage.com"><OpenSessionResult><SessionKey>'
        f"{key}</SessionKey></OpenSessionResult></OpenSessionResponse>"
    )
