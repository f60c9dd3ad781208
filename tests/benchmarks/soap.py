"""Envelopes made by hand, and a load of small calls from a process that does nothing else."""

from __future__ import annotations

import http.client
import re
import selectors
import socket
import sys
import time
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

_ENVELOPE = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:s="http://www.sage.com">'
    "<e:Header><s:CheckHeader>{header}</s:CheckHeader></e:Header><e:Body><s:{operation}>{body}</s:{operation}>"
    "</e:Body></e:Envelope>"
)


def envelope(operation: str, body: str = "", session: str = "", company: str = "BIJOU") -> bytes:
    """One request; with the demonstration user's credentials when there is no session."""
    user = "<s:UserName>crm</s:UserName><s:Password>crm</s:Password>"
    header = f"{user}<s:CompanyName>{company}</s:CompanyName>"
    if session:
        header = f"<s:SessionId>{session}</s:SessionId>"
    return _ENVELOPE.format(operation=operation, body=body, header=header).encode()


def change_log(token: str, session: str) -> bytes:
    """A GetChangeLog of accounts."""
    body = f"<s:EntityName>account</s:EntityName><s:Token>{escape(token)}</s:Token>"
    return envelope("GetChangeLog", body, session)


def post(connection: http.client.HTTPConnection, body: bytes) -> bytes:
    """One call on an open connection; its answer, which must be no Fault."""
    connection.request("POST", "/", body, {"Content-Type": "text/xml; charset=utf-8"})
    answer = connection.getresponse()
    text = answer.read()
    if answer.status != 200:
        raise RuntimeError(text[:500])
    return text


def field(text: bytes, name: str) -> str:
    """The text of the first element of a name."""
    found = re.search(rf"<(?:\w+:)?{name}>([^<]*)<".encode(), text)
    return found[1].decode() if found else ""


def open_session(connection: http.client.HTTPConnection) -> str:
    """A session of the demonstration user."""
    return field(post(connection, envelope("OpenSession")), "SessionKey")


def load(url: str, connections: int, seconds: float) -> float:
    """Calls a second of GetChangeLog at rest, over so many kept connections, each sending as soon as it was answered."""
    host, port = urlsplit(url).hostname or "", urlsplit(url).port or 80
    first = http.client.HTTPConnection(host, port)
    session = open_session(first)
    page = b""
    while field(page, "AtEnd") != "true":
        page = post(first, change_log(field(page, "NextPassToken"), session))
    token = field(page, "NextPassToken")
    body = change_log(token, session)
    head = f"POST / HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: text/xml; charset=utf-8\r\n"
    request = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
    _exchange(host, port, request, connections, 0.5)
    return _exchange(host, port, request, connections, seconds)


def _exchange(host: str, port: int, request: bytes, connections: int, seconds: float) -> float:
    selector = selectors.DefaultSelector()
    for _ in range(connections):
        sock = socket.create_connection((host, port))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(sock, selectors.EVENT_READ, bytearray())
        sock.sendall(request)
    calls, started = 0, time.perf_counter()
    while (now := time.perf_counter()) - started < seconds:
        for key, _ in selector.select(1):
            calls += _answered(key.fileobj, key.data, request)  # type: ignore[arg-type]
    for key in list(selector.get_map().values()):
        key.fileobj.close()  # type: ignore[union-attr]
    return calls / (now - started)


def _answered(sock: socket.socket, buffer: bytearray, request: bytes) -> int:
    part = sock.recv(65536)
    if not part:
        raise ConnectionError("the service closed the connection")
    buffer += part
    end = buffer.find(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", buffer[:end]) if end >= 0 else None
    if length is None or len(buffer) < end + 4 + int(length[1]):
        return 0
    if not buffer.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(bytes(buffer[:300]))
    buffer.clear()
    sock.sendall(request)
    return 1


if __name__ == "__main__":
    print(load(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
