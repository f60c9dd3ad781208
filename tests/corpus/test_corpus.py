"""The corpus: every message in process and over HTTP, its verdict, and nothing changed by a refused one."""

from __future__ import annotations

import io
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from lxml import etree

from sage100_simulator.erp.schema.tables import metadata
from sage100_simulator.testing import DossierHandle, Simulator

CORPUS = yaml.safe_load((Path(__file__).parent / "messages.yaml").read_text(encoding="utf-8"))
LIMIT = 60_000
ENV, TNS = "http://schemas.xmlsoap.org/soap/envelope/", "http://www.sage.com"
CHANGES = "<GetChangeLog><EntityName>account</EntityName></GetChangeLog>"
CREDENTIALS = (
    "<CheckHeader><UserName>crm</UserName><Password>crm</Password>"
    "<CompanyName>BIJOU</CompanyName></CheckHeader>"
)
RETRYABLE = {"SessionExpired", "CustomisationVersionChanged", "SessionLimit", "Exclusive", "Busy"}


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Bench:
    simulator: Simulator
    dossier: DossierHandle
    key: str


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with Simulator(max_body_bytes=LIMIT, control_token="t") as simulator:
        dossier = simulator.dossier(tiers=3)
        yield Bench(simulator, dossier, simulator_session(simulator))


def simulator_session(simulator: Simulator) -> str:
    answer = in_process(simulator, "POST", {}, envelope(CREDENTIALS, "<OpenSession/>").encode(), False)
    return re.search(rb"SessionKey>(\w+)<", answer.body)[1].decode()  # type: ignore[index]


def envelope(header: str, body: str) -> str:
    inner = f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body>"
    return f'<s:Envelope xmlns:s="{ENV}" xmlns="{TNS}">{inner}</s:Envelope>'


def message(case: dict[str, Any], key: str) -> bytes:
    if "raw_fill" in case:
        return b"x" * case["raw_fill"]
    body = case.get("body", CHANGES)
    if "nest" in case:
        body = CHANGES.replace("account", "<a>" * case["nest"] + "</a>" * case["nest"])
    if "fill" in case:
        body = CHANGES.replace("account", "a" * case["fill"])
    text = case["raw"] if "raw" in case else envelope(case.get("header", "$SESSION"), body)
    for name, value in (
        ("$SESSION", "<CheckHeader><SessionId>$KEY</SessionId></CheckHeader>"),
        ("$CREDENTIALS", CREDENTIALS),
        ("$CHANGES", CHANGES),
        ("$KEY", key),
    ):
        text = text.replace(name, value)
    return text.encode(case.get("encoding", "utf-8"))


def headers_of(case: dict[str, Any], content: bytes) -> dict[str, str]:
    told = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '"http://www.sage.com/GetChangeLog"'}
    told["Transfer-Encoding" if case.get("chunked") else "Content-Length"] = (
        "chunked" if case.get("chunked") else str(len(content))
    )
    told.update(case.get("headers", {}))
    return {name: value for name, value in told.items() if value is not None}


def in_process(
    simulator: Simulator, method: str, headers: dict[str, str], content: bytes, chunked: bool
) -> Answer:
    environ: dict[str, Any] = {"REQUEST_METHOD": method, "PATH_INFO": "/", "wsgi.input": io.BytesIO(content)}
    if not chunked and "Content-Length" not in headers:
        environ["CONTENT_LENGTH"] = str(len(content))
    for name, value in headers.items():
        plain = name.upper().replace("-", "_")
        environ[plain if plain in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{plain}"] = value
    started: list[Any] = []
    body = b"".join(simulator.service(environ, lambda status, found: started.append((status, found))))
    return Answer(int(started[0][0][:3]), dict(started[0][1]), body)


def over_http(
    simulator: Simulator, method: str, headers: dict[str, str], content: bytes, chunked: bool
) -> Answer:
    parts = urlsplit(simulator.url)
    lines = [f"{method} / HTTP/1.1", f"Host: {parts.netloc}", "Connection: close"]
    head = "\r\n".join([*lines, *(f"{name}: {value}" for name, value in headers.items()), "", ""]).encode()
    if chunked:
        pieces = [content[at : at + 7000] for at in range(0, len(content), 7000)]
        content = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as wire:
        wire.sendall(head + content)
        received = b"".join(iter(lambda: wire.recv(1 << 16), b""))
    top, _, body = received.partition(b"\r\n\r\n")
    status, *rest = top.decode().split("\r\n")
    return Answer(int(status.split()[1]), dict(line.split(": ", 1) for line in rest), body)


def content_of(dossier: DossierHandle) -> dict[str, list[tuple[Any, ...]]]:
    with dossier.dossier.read() as conn:
        return {table.name: conn.all(f"SELECT * FROM {table.name}") for table in metadata.sorted_tables}


def verdict(answer: Answer) -> str:
    """accepted, the Code of the fault, or soap:... for SOAP's own."""
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert int(answer.headers["Content-Length"]) == len(answer.body)
    first = etree.fromstring(answer.body)[-1][0]
    if first.tag != f"{{{ENV}}}Fault":
        assert first.tag.endswith("Response")
        return "accepted"
    detail = first.find(f"detail/{{{TNS}}}SageFault")
    if detail is None:
        return first.findtext("faultcode") or ""
    code = detail.findtext(f"{{{TNS}}}Code") or ""
    assert first.findtext("faultcode") == "soap:Client"
    assert detail.findtext(f"{{{TNS}}}Retryable") == str(code in RETRYABLE).lower()
    assert detail.findtext(f"{{{TNS}}}Message") == first.findtext("faultstring") != ""
    return code


@pytest.mark.parametrize("way", [in_process, over_http], ids=["process", "http"])
@pytest.mark.parametrize("case", CORPUS, ids=[case["name"] for case in CORPUS])
def test_the_verdict_of_a_message(bench: Bench, case: dict[str, Any], way: Any) -> None:
    content = message(case, bench.key)
    before = content_of(bench.dossier)
    answer = way(
        bench.simulator,
        case.get("method", "POST"),
        headers_of(case, content),
        content,
        case.get("chunked", False),
    )
    assert content_of(bench.dossier) == before
    if way is over_http and "http" in case:
        assert answer.status == case["http"]["status"]
        return
    assert verdict(answer) == case["expect"], answer.body.decode()
    assert answer.status == case.get("status", 200 if case["expect"] == "accepted" else 500)
    if answer.status == 405:
        assert answer.headers["Allow"] == "POST"


def test_names_tell_messages_apart() -> None:
    assert len({case["name"] for case in CORPUS}) == len(CORPUS)


def test_no_test_turns_the_check_of_answers_off() -> None:
    tests = Path(__file__).parents[1]
    sources = [
        path for path in tests.rglob("*.py") if "benchmarks" not in path.parts and path != Path(__file__)
    ]
    assert [str(path) for path in sources if "check_answers=False" in path.read_text(encoding="utf-8")] == []
