"""What goes to the ERP, and what its answers mean."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sage100_engine.plan import Answer, Turn, answer, changes, creation, missing_code, state_of, turn
from sage100_engine.records import (
    CREATED,
    DELETED,
    DIFF,
    FATAL,
    RECOVERABLE,
    REFUSED,
    SUCCESS,
    UPDATED,
    Attempt,
    Base,
    Blocked,
    Instance,
    Pending,
    Record,
    Result,
    Tiers,
)

values = st.none() | st.sampled_from(["a", "b", "c"])
bases = st.builds(Base, values, values, st.booleans())
attempts = st.lists(st.builds(Attempt, values, values), max_size=3)


def tiers(fields: dict[str, str] | None = None, **account: Any) -> Tiers:
    return Tiers(Record("account", 1, dict(fields or {}), **account), Record("company", 1, {}))


INBOX = [Pending(DIFF, Instance("account", "Updated", "A"))]


@pytest.mark.parametrize(
    ("whom", "told"),
    [
        (tiers(link=1), Turn.SPEAKS),
        (tiers(creation_ordered=True), Turn.SPEAKS),
        (tiers(link=1, blocked=Blocked("account", 1, "", None, 3)), Turn.SPEAKS),
        (tiers(link=1, missing_in_erp=True), Turn.SPEAKS),
        (tiers(), Turn.UNTIED),
        (tiers(detached=True), Turn.UNTIED),
        (tiers(detached=True, creation_ordered=True), Turn.DETACHED),
        (tiers(link=1, stopped=True), Turn.WAITS),
        (tiers(link=1, deleting=True), Turn.WAITS),
        (tiers(stopped=True), Turn.WAITS),
        (replace(tiers(link=1), inbox=INBOX), Turn.WAITS),
    ],
)
def test_the_turn_of_an_account(whom: Tiers, told: Turn) -> None:
    """Guide: RUN-11, RUN-22."""
    assert turn(whom) is told


@pytest.mark.parametrize(
    ("whom", "missing"),
    [
        (tiers({"code": "CARAT"}, creation_ordered=True), False),
        (tiers({"code": "[ATTENTE]"}, creation_ordered=True), True),
        (tiers({"code": "<AUTOERP>"}, creation_ordered=True), True),
        (tiers(creation_ordered=True), True),
        (tiers(), False),
        (tiers(creation_ordered=True, link=1), False),
    ],
)
def test_a_code_that_is_missing(whom: Tiers, missing: bool) -> None:
    """Guide: CODE-01, CODE-02."""
    assert missing_code(whom) is missing


@pytest.mark.parametrize(
    ("record", "state"),
    [
        (Record("address", 3, {}, "delivery"), CREATED),
        (Record("address", 3, {}, "delivery", link=1), UPDATED),
        (Record("address", 3, {}, "delivery", link=1, deleted=True), DELETED),
        (Record("address", 3, {}, "delivery", deleted=True), None),
        (Record("address", 3, {}, "delivery", deleted=True, create_payload={}), CREATED),  # it may be there
        (Record("address", 3, {}, "delivery", detached=True), None),
        (Record("address", 3, {}, "delivery", link=1, deleting=True), None),
        (Record("phone", 3, {}, "fax"), CREATED),
        (Record("phone", 3, {}, "Domicile"), None),
        (Record("email", 3, {}, "information"), CREATED),
        (Record("person", 3, {}), CREATED),
    ],
)
def test_as_what_a_record_is_sent(record: Record, state: str | None) -> None:
    """Guide: ADDR-08, MAP-06, CON-18."""
    assert state_of(record) == state


@pytest.mark.parametrize(
    ("held", "base", "tries", "push", "sent"),
    [
        ("a", Base("a", "a"), [], False, None),
        ("b", Base("a", "a"), [], False, Attempt("b", "b")),
        (None, Base("a", "a"), [], False, Attempt(None, None)),
        ("a", Base("a", "a"), [Attempt("b", "b")], False, Attempt("a", "a")),  # taken back: what the ERP held
        ("a", Base("long", "a"), [Attempt("b", "b")], False, Attempt("long", "a")),
        ("a", Base("b", "a", unsent_winner=True), [], False, Attempt("a", "a")),  # it won
        ("a", Base("a", "a"), [], True, Attempt("a", "a")),
        ("a", Base("long", "a"), [], True, Attempt("long", "a")),
        (None, None, [], True, None),  # never seen on either side
    ],
)
def test_what_an_update_carries(
    held: str | None, base: Base | None, tries: list[Attempt], push: bool, sent: Attempt | None
) -> None:
    """Guide: CON-17, RUN-21."""
    record = Record("account", 1, {"website": held}, link=1, push=push)
    record.base = {"website": base} if base else {}
    record.unacknowledged = {"website": tries} if tries else {}
    assert changes(record) == ({"website": sent} if sent else {})


@given(held=values, base=bases, tries=attempts, push=st.booleans())
def test_only_what_was_taken_back_or_cut_goes_as_the_erp_held_it(
    held: str | None, base: Base, tries: list[Attempt], push: bool
) -> None:
    record = Record("account", 1, {"website": held}, link=1, push=push, base={"website": base})
    record.unacknowledged = {"website": tries} if tries else {}
    for one in changes(record).values():
        assert one.crm == held
        assert one.sent == held or (one.sent == base.erp and held == base.crm)


def test_what_a_creation_carries() -> None:
    """Guide: ADDR-02, CON-18."""
    record = Record("address", 3, {"title": "Siège", "city": "Lyon", "main": "true"}, "billing")
    sent = creation(record)
    assert "title" not in sent and "main" not in sent
    assert (sent["city"], sent["street"], sent["type"]) == (
        Attempt("Lyon", "Lyon"),
        Attempt(None, None),
        Attempt("billing", None),
    )
    record.type = "delivery"
    assert creation(record)["title"] == Attempt("Siège", "Siège")
    record.create_payload = sent
    record.fields["city"] = "Paris"
    assert creation(record) is sent


@pytest.mark.parametrize(
    ("status", "action", "state", "means"),
    [
        (SUCCESS, UPDATED, UPDATED, Answer.TAKEN),
        (SUCCESS, DELETED, DELETED, Answer.TAKEN),
        (RECOVERABLE, UPDATED, UPDATED, Answer.BLOCKED),
        (RECOVERABLE, CREATED, CREATED, Answer.BLOCKED),
        (FATAL, CREATED, CREATED, Answer.BLOCKED),
        (REFUSED, UPDATED, UPDATED, Answer.BLOCKED),
        (REFUSED, CREATED, CREATED, Answer.AFRESH),
        (REFUSED, DELETED, UPDATED, Answer.GONE),
        (REFUSED, DELETED, CREATED, Answer.GONE),
        (REFUSED, DELETED, DELETED, Answer.BLOCKED),
    ],
)
def test_what_an_answer_means(status: str, action: str, state: str, means: Answer) -> None:
    """Guide: CON-10, CON-18, CON-19."""
    assert answer(Result(status, "person", "", action, "uid.3", "12"), state) is means
