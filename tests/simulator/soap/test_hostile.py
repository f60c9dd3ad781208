"""Bodies that nobody would send: always SOAP, never a bare error, never an Internal one."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from sage100_simulator.testing import Simulator
from tests.simulator.soap.messages import REQUESTS, envelope, post

GOOD = (
    b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://www.sage.com"><s:Header><CheckHeader>'
    b"<SessionId>x</SessionId></CheckHeader></s:Header><s:Body><ExecuteTransactions><EntityName>account</EntityName>"
    b'<TransactionData><Transaction><Instance><account xmlns="http://www.sage.com/sync/sage100" state="Created"/></Instance>'
    b"</Transaction></TransactionData></ExecuteTransactions></s:Body></s:Envelope>"
)
TYPES = [
    "text/xml; charset=utf-8",
    "text/xml",
    "text/xml; charset=utf-16",
    "application/soap+xml; charset=nothing",
    "",
]


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    yield Simulator()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The good message with a few bytes cut out, doubled or replaced."""
    raw = bytearray(GOOD)
    for _ in range(draw(st.integers(1, 4))):
        at, length = draw(st.integers(0, len(raw))), draw(st.integers(0, 30))
        raw[at : at + length] = draw(
            st.one_of(st.binary(max_size=20), st.just(bytes(raw[at : at + length]) * 2))
        )
    return bytes(raw)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.one_of(damaged(), st.binary(max_size=300)), kind=st.sampled_from(TYPES))
def test_every_body_gets_a_soap_answer(simulator: Simulator, raw: bytes, kind: str) -> None:
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/",
        "CONTENT_LENGTH": str(len(raw)),
        "CONTENT_TYPE": kind,
        "wsgi.input": io.BytesIO(raw),
    }
    started: list[Any] = []
    answer = b"".join(simulator.service(environ, lambda status, headers: started.append(status)))
    first = etree.fromstring(answer)[0][0]
    assert started == ["500 Internal Server Error"]
    assert first.tag == "{http://schemas.xmlsoap.org/soap/envelope/}Fault"
    assert b"<Code>Internal</Code>" not in answer


@pytest.mark.parametrize("name", ["s:Envelope", "s:Header", "ExecuteTransactions", "account"])
def test_a_prefix_that_stands_for_nothing(simulator: Simulator, name: str) -> None:
    """lxml refuses it, unless a namespace that it only warns of (not an absolute URI) comes after."""
    request = REQUESTS["ExecuteTransactions"].replace("/></Instance>", '><x xmlns="w"/></account></Instance>')
    message = envelope("", f"<ExecuteTransactions>{request}</ExecuteTransactions>").decode()
    damaged = re.sub(rf"(</?){name}\b", rf"\1none:{name.rpartition(':')[2]}", message)
    assert damaged.count("none:") == 2
    answer = post(simulator, damaged.encode())
    assert answer.code == "Malformed" and b"Namespace prefix none" in answer.body
