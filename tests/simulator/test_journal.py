"""The journal: what was called, bounded, and no secret in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import requests

from sage100_simulator.journal import TEXT, Journal, redact
from sage100_simulator.testing import Simulator

AT = datetime(2026, 11, 24, tzinfo=UTC)
ENV = "http://schemas.xmlsoap.org/soap/envelope/"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<Password>abc</Password>", "<Password>***</Password>"),
        ("<q:SessionId a='1'>abc</q:SessionId><b/>", "<q:SessionId>***</q:SessionId><b/>"),
        ("<Password><b>abc</b>def</Password>", "<Password>***</Password>"),
        ("<a/><SessionKey>cut of", "<a/><SessionKey>***"),
        ("<Password/><a>b</a>", "<Password/><a>b</a>"),
        ("<Passwords>a</Passwords>", "<Passwords>a</Passwords>"),
    ],
)
def test_secrets_are_replaced(text: str, shown: str) -> None:
    assert redact(text) == shown


def record(journal: Journal, operation: str, request: bytes = b"") -> None:
    journal.record(at=AT, operation=operation, seconds=0.1, received_bytes=1, sent_bytes=2, request=request)


def test_it_is_bounded_in_entries_and_in_text() -> None:
    journal = Journal(entries=3)
    for n in range(5):
        record(journal, str(n), b"x" * (2 * TEXT))
    assert [entry.operation for entry in journal.entries()] == ["2", "3", "4"]
    assert {len(entry.request) for entry in journal.entries()} == {TEXT}


def test_choosing_and_clearing() -> None:
    journal = Journal()
    for operation in ("a", "b", "a"):
        record(journal, operation)
    assert [entry.number for entry in journal.entries("a")] == [1, 3]
    assert [entry.number for entry in journal.entries(since=1)] == [2, 3]
    assert [entry.number for entry in journal.entries(limit=1)] == [3]
    assert journal.entries(limit=0) == []
    journal.clear()
    record(journal, "c")
    assert [(entry.number, entry.operation) for entry in journal.entries()] == [(4, "c")]


def test_a_conversation_leaves_no_secret() -> None:
    header = "<CheckHeader><UserName>crm</UserName><Password>{}</Password><CompanyName>BIJOU</CompanyName></CheckHeader>"
    with Simulator() as simulator:
        dossier = simulator.dossier(tiers=1)
        for password, body in (
            ("crm-wrong-secret", "<OpenSession/>"),
            ("crm", "<OpenSession/>"),
            ("crm", "<OpenSession><Password>in the wrong place secret</Password></OpenSession>"),
            ("crm", "<CloseSession><SessionKey>the key is secret</SessionKey></CloseSession>"),
        ):
            text = (
                f'<s:Envelope xmlns:s="{ENV}" xmlns="http://www.sage.com"><s:Header>{header.format(password)}'
                f"</s:Header><s:Body>{body}</s:Body></s:Envelope>"
            )
            requests.post(simulator.url, data=text, timeout=10)
        kept = dossier.journal()
        assert [(entry.operation, entry.fault) for entry in kept] == [
            ("OpenSession", "AccessDenied"),
            ("OpenSession", ""),
            ("CloseSession", ""),
        ]
        assert "secret" not in repr(kept)
        assert "<SessionKey>***</SessionKey>" in kept[1].answer
        nobody = simulator.service.journals.of("").entries()
        assert [entry.fault for entry in nobody] == ["Malformed"]
        assert "secret" not in repr(nobody)
