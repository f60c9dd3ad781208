"""The ERP's journal, read: which call asked for what, and which records it carried."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from sage100_simulator.testing import Entry

from ..adapter.protocol import ACCOUNT
from .wire import CLOSE_SESSION, GET_CHANGE_LOG, OPEN_SESSION

Call = Entry
INSTANCE = "{http://www.sage.com/sync/sage100}"
ACCOUNTS = "changes of accounts"
EXECUTE = "ExecuteTransactions"
COLLECTIONS = ("addresses", "phones", "emails", "people")
KINDS = {
    ("GetCustomisations", ""): "parameters",
    (GET_CHANGE_LOG, "salesrepresentative"): "changes of representatives",
    (GET_CHANGE_LOG, ACCOUNT): ACCOUNTS,
    (EXECUTE, ACCOUNT): "transactions of accounts",
}
FRAME = ("GetAuthenticationScheme", OPEN_SESSION, CLOSE_SESSION, "GetConfiguration")
"""Calls that carry no data: who speaks and what the service is."""


def kind(call: Call) -> str:
    """What a call asks for, in the words of the feature files."""
    known = KINDS.get((call.operation, call.entity))
    return known or f"{call.operation} {call.entity}".strip()


def kinds(calls: Sequence[Call]) -> list[str]:
    """What the calls ask for, in order; one that goes on by pages counts once."""
    found = [kind(call) for call in calls if call.operation not in FRAME]
    return [name for n, name in enumerate(found) if n == 0 or found[n - 1] != name]


def asks_for(name: str) -> Callable[[bytes], bool]:
    """Whether the body of a request is a call of that kind."""
    operation, entity = next(key for key, value in KINDS.items() if value == name)
    marks = [operation.encode(), *([f">{entity}<".encode()] if entity else [])]

    def judge(body: bytes) -> bool:
        return all(mark in body for mark in marks)

    return judge


def records(text: str) -> Iterator[etree._Element]:
    """Every record that a request or an answer carries, outer ones first."""
    for element in etree.fromstring(text.encode()).iter():
        if isinstance(element.tag, str) and element.tag.startswith(INSTANCE) and element.get("state"):
            yield element


def sent(calls: Sequence[Call]) -> list[dict[str, str]]:
    """The records that were sent to the ERP, in order, each with the fields that it carries itself."""
    writes = [call for call in calls if call.operation == EXECUTE]
    return [described(one) for call in writes for one in records(call.request)]


def told(calls: Sequence[Call]) -> list[dict[str, str]]:
    """The tiers that the ERP told in answers to a question for changes, in order."""
    asked = [call for call in calls if kind(call) == ACCOUNTS and call.answer]
    found = [described(one) for call in asked for one in records(call.answer)]
    return [one for one in found if one["entity"] == ACCOUNT]


def described(record: etree._Element) -> dict[str, str]:
    """One record as a row: entity, id, state, and the names of its own fields."""
    names = [etree.QName(child).localname for child in record if isinstance(child.tag, str)]
    return {
        "entity": etree.QName(record).localname,
        "id": record.get("id", ""),
        "state": record.get("state", ""),
        "fields": " ".join(sorted(name for name in names if name not in COLLECTIONS)),
    }


def results(calls: Sequence[Call]) -> int:
    """How many statuses the ERP answered."""
    return sum(call.counts.get("results", 0) for call in calls if call.operation == EXECUTE)


def most_open(calls: Sequence[Call]) -> int:
    """How many sessions were open at once at most."""
    most = now = 0
    for call in calls:
        now += (call.operation == OPEN_SESSION and not call.fault) - (call.operation == CLOSE_SESSION)
        most = max(most, now)
    return most
