"""One port: who answers which path, and with which address."""

from __future__ import annotations

import base64
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urlsplit

import pytest
import requests

from sage100_simulator.clock import Clock
from sage100_simulator.server import HttpServer, Service
from sage100_simulator.settings import Settings
from sage100_simulator.testing import Simulator

HTML = {"Accept": "text/html,*/*"}
ENV = "http://schemas.xmlsoap.org/soap/envelope/"


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        running.dossier("BIJOU", tiers=2)
        running.dossier("SECOND", tiers=2, company="Deuxième & Cie")
        yield running


def call(url: str, header: str, body: str) -> requests.Response:
    text = (
        f'<s:Envelope xmlns:s="{ENV}" xmlns="http://www.sage.com"><s:Header><CheckHeader>{header}</CheckHeader>'
        f"</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )
    return requests.post(
        url, data=text.encode(), headers={"Content-Type": "text/xml; charset=utf-8"}, timeout=10
    )


def opened(url: str, company: str) -> str:
    header = f"<UserName>crm</UserName><Password>crm</Password><CompanyName>{company}</CompanyName>"
    return re.search(r"SessionKey>(\w+)<", call(url, header, "<OpenSession/>").text)[1]  # type: ignore[index]


def changes(url: str, key: str) -> str:
    body = "<GetChangeLog><EntityName>account</EntityName></GetChangeLog>"
    return call(url, f"<SessionId>{key}</SessionId>", body).text


@pytest.mark.parametrize("query", ["wsdl", "WSDL", "singleWsdl"])
@pytest.mark.parametrize("path", ["", "d/BIJOU/", "d/SECOND"])
def test_the_wsdl_gives_the_address_that_it_was_asked_at(simulator: Simulator, path: str, query: str) -> None:
    answer = requests.get(f"{simulator.url}{path}?{query}", headers={"Host": "elsewhere", **HTML}, timeout=10)
    assert answer.headers["Content-Type"].startswith("text/xml")
    address = path and path.rstrip("/") + "/"
    assert re.findall(r'address location="([^"]*)"', answer.text) == [simulator.url + address]


def test_a_browser_is_led_to_the_console(simulator: Simulator) -> None:
    first = requests.get(simulator.url, headers=HTML, allow_redirects=False, timeout=10)
    assert (first.status_code, first.headers["Location"]) == (302, "/console")
    page = requests.get(simulator.url + "console", timeout=10)
    assert "Deuxième &amp; Cie" in page.text
    assert f"{simulator.url}d/SECOND/" in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert not re.search(r"<script|<style|style=|\son\w+=", page.text)


@pytest.mark.parametrize(
    "path", ["nothing", "d/", "d/NOBODY/", "d/BIJOU/more", "consoles", "controls", "../etc/passwd"]
)
def test_other_paths_are_not_there(simulator: Simulator, path: str) -> None:
    assert requests.get(simulator.url + path, timeout=10).status_code == 404
    assert requests.post(simulator.url + path, timeout=10).status_code == 404


def test_health(simulator: Simulator) -> None:
    assert requests.get(simulator.url + "healthz", timeout=10).json() == {"status": "ok"}


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_another_method_is_told_in_soap(simulator: Simulator, method: str) -> None:
    answer = requests.request(method, simulator.url, timeout=10)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert "<faultcode>soap:Client</faultcode>" in answer.text


def test_the_company_selects_the_dossier_and_the_alias_stands_for_it(simulator: Simulator) -> None:
    second = f"{simulator.url}d/SECOND/"
    key = opened(second, "whatever the client is fixed to")
    assert "<ChangeLogInstances>" in changes(second, key)
    assert "<ChangeLogInstances>" in changes(simulator.url, key)
    assert "SessionExpired" in changes(f"{simulator.url}d/BIJOU/", key)


def test_sessions_end_when_they_are_closed_and_when_they_rest() -> None:
    clock = Clock()
    with Simulator(clock=clock, session_idle_seconds=60) as simulator:
        simulator.dossier(tiers=0, profile=None)
        closed, resting = opened(simulator.url, "BIJOU"), opened(simulator.url, "BIJOU")
        call(simulator.url, "", f"<CloseSession><SessionKey>{closed}</SessionKey></CloseSession>")
        assert "SessionExpired" in changes(simulator.url, closed)
        clock.advance(59)
        assert "SessionExpired" not in changes(simulator.url, resting)
        clock.advance(61)
        assert "<Retryable>true</Retryable>" in changes(simulator.url, resting)


def test_sessions_of_a_dropped_dossier_are_gone(simulator: Simulator) -> None:
    gone = simulator.dossier("GONE", profile=None)
    key = opened(gone.url, "GONE")
    gone.drop()
    assert "SessionExpired" in changes(simulator.url, key)
    assert requests.post(gone.url, timeout=10).status_code == 404


def test_clients_side_by_side_get_their_own_answers(simulator: Simulator) -> None:
    """An error log that threads share would quote another client's message."""
    wrong: list[str] = []

    def ask(name: str) -> None:
        for _ in range(40):
            answer = call(
                simulator.url, "<SessionId>x</SessionId>", f"<GetChangeLog><{name}/></GetChangeLog>"
            ).text
            if name not in answer:
                wrong.append(answer)

    threads = [threading.Thread(target=ask, args=(f"Client{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_off_loopback_the_console_wants_the_token() -> None:
    server = HttpServer(
        Service(Settings(host="0.0.0.0", port=0, control_token="secret", check_answers=True), Clock())
    )
    server.start()
    try:
        url = server.service.url.replace("0.0.0.0", "127.0.0.1") + "console"
        wrong = base64.b64encode(b"x:other").decode()
        assert requests.get(url, timeout=10).status_code == 401
        assert requests.get(url, headers={"Authorization": f"Basic {wrong}"}, timeout=10).status_code == 401
        assert requests.get(url, headers={"Authorization": "Basic ?"}, timeout=10).status_code == 401
        assert requests.get(url, auth=("", "secret"), timeout=10).status_code == 200
    finally:
        server.stop()


def test_a_token_does_not_show() -> None:
    assert "secret" not in repr(Settings(control_token="secret"))


def test_clients_that_stop_half_way_hold_nobody_up(simulator: Simulator) -> None:
    parts = urlsplit(simulator.url)
    stalled = [socket.create_connection((parts.hostname, parts.port), timeout=10) for _ in range(5)]
    try:
        for wire in stalled[1:]:
            wire.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<")
        began = time.monotonic()
        assert requests.get(simulator.url + "healthz", timeout=10).status_code == 200
        assert time.monotonic() - began < 5
    finally:
        for wire in stalled:
            wire.close()


def test_requests_sent_together_are_all_answered(simulator: Simulator) -> None:
    parts = urlsplit(simulator.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as wire:
        wire.sendall(
            b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
            b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        assert b"".join(iter(lambda: wire.recv(1 << 16), b"")).count(b'{"status": "ok"}') == 2


@pytest.mark.parametrize("path", ["/", "/nothing", "/control/dossiers"])
def test_a_body_of_absurd_length_is_neither_awaited_nor_given_room(simulator: Simulator, path: str) -> None:
    """It is answered at once, though no byte of it comes."""
    parts, began = urlsplit(simulator.url), time.monotonic()
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as wire:
        wire.sendall(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n".encode())
        wire.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: wire.recv(1 << 16), b""))
    assert time.monotonic() - began < 5
    status, _, rest = answer.partition(b"\r\n")
    assert status.split()[1] in (b"500", b"404", b"401", b"413", b"422")
    assert b"\r\nConnection: close\r\n" in rest
    assert (b"TooLarge" in rest) is (path == "/")


def test_a_body_far_beyond_the_limit_is_answered_once_it_was_sent(simulator: Simulator) -> None:
    body = b" " * (simulator.service.settings.max_body_bytes * 5)
    answer = requests.post(simulator.url, data=body, headers={"Content-Type": "text/xml"}, timeout=20)
    assert answer.status_code == 500 and b"TooLarge" in answer.content


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\nabc", b"TooLarge"),
        (b"Transfer-Encoding: chunked\r\n\r\n" + b"F" * 70_000, b"Malformed"),
        (b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc", b"Malformed"),
        (b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n", b"Malformed"),
        (b"Content-Length: -5\r\n\r\n", b"Malformed"),
    ],
)
def test_sizes_that_cannot_be_are_refused(simulator: Simulator, sent: bytes, code: bytes) -> None:
    """And the next caller is answered; nothing of it is taken for another request."""
    parts = urlsplit(simulator.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as wire:
        wire.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\n" + sent)
        wire.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: wire.recv(1 << 16), b""))
    assert code in answer and answer.count(b"HTTP/1.1 ") == 1
    assert requests.get(simulator.url + "healthz", timeout=10).status_code == 200


def test_headers_without_end_are_not_taken_in(simulator: Simulator) -> None:
    """413, unless the client that still sends meets the closed connection first."""
    parts, answer = urlsplit(simulator.url), b""
    with (
        socket.create_connection((parts.hostname, parts.port), timeout=10) as wire,
        suppress(ConnectionError),
    ):
        wire.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 1_000_000)
        answer = wire.recv(1 << 16)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 413 ")
    assert requests.get(simulator.url + "healthz", timeout=10).status_code == 200
