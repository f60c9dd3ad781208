"""Whom an entry is about, and what is done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sage100_engine.plan import (
    Absence,
    Step,
    absence,
    absent,
    account_step,
    is_new,
    is_whole,
    known_by_name,
    nested_about,
    nested_step,
    outlives,
    outranks,
)
from sage100_engine.records import DELETED, DIFF, FULL, RESTORED, Attempt, Instance, Pending, Record, Tiers

SENT = {"lastname": [Attempt("Petit", "Petit")]}


def person(key: int, erp_id: str | None = None, lastname: str = "Petit", **more: Any) -> Record:
    link = key if erp_id else None
    return Record("person", key, {"lastname": lastname, "firstname": None}, link=link, erp_id=erp_id, **more)


def phone(key: int, type: str, erp_id: str | None = None, owner: int = 0) -> Record:
    return Record("phone", key, {}, type, owner, link=key if erp_id else None, erp_id=erp_id)


def tiers(*children: Record, **account: Any) -> Tiers:
    return Tiers(Record("account", 1, {}, **account), Record("company", 1, {}), list(children))


def entry(
    id: str = "12", state: str = "Updated", entity: str = "person", lastname: str = "Petit"
) -> Instance:
    return Instance(entity, state, id, fields={"lastname": lastname} if entity == "person" else {})


@pytest.mark.parametrize(
    ("mine", "wins"),
    [
        (None, False),
        (person(8, unacknowledged=SENT), True),
        (person(8), False),  # nothing of it was sent: a crmid proves nothing
        (person(8, "13", unacknowledged=SENT), False),  # it has its own
    ],
)
@pytest.mark.parametrize("linked", [None, person(7, "12")])
def test_a_crmid_of_ours_outranks_an_older_link(
    mine: Record | None, linked: Record | None, wins: bool
) -> None:
    """Guide: CON-18."""
    assert outranks(mine, linked) is wins
    assert not outranks(linked, linked)


@pytest.mark.parametrize(
    ("children", "told", "ours", "found"),
    [
        ([person(7, "12"), person(8, "13")], entry(), None, 7),
        ([person(7, "12"), person(8, unacknowledged=SENT)], entry(), 8, 8),
        ([person(7, "12"), person(8)], entry(), 8, 7),
        ([], entry(), None, None),
        # by the ERP's own key: exact, single, free
        ([person(7)], entry(), None, 7),
        ([person(7)], entry(state=DELETED), None, None),
        ([person(7)], entry(lastname="petit"), None, None),
        ([person(7), person(8)], entry(), None, None),
        ([person(7, "13"), person(8)], entry(), None, 8),
        ([person(7, deleted=True)], entry(), None, None),
        ([person(7, detached=True)], entry(), None, None),
        ([phone(7, "fax"), phone(8, "standard")], entry("fax", entity="phone"), None, 7),
        ([phone(7, "fax", owner=3)], entry("fax", entity="phone"), None, None),
        ([Record("address", 7, {}, "delivery")], entry("31", entity="address"), None, None),
    ],
)
def test_the_nested_record_that_an_entry_is_about(
    children: list[Record], told: Instance, ours: int | None, found: int | None
) -> None:
    """Guide: CONTACT-11, CON-18."""
    record = nested_about(tiers(*children), told, 0, ours)
    assert (record.key if record else None) == found


@pytest.mark.parametrize(
    ("told", "ours", "new"),
    [
        (Instance("account", "Created", "B"), None, True),
        (Instance("account", "Created", "A"), None, False),
        (Instance("account", "Created", "B"), 4, False),
        (Instance("account", "Updated", "B"), None, False),
        (Instance("account", DELETED, "B"), None, False),
        (Instance("account", "Created", None), None, False),
    ],
)
def test_what_is_new_to_the_crm(told: Instance, ours: int | None, new: bool) -> None:
    """Guide: FIRST-05."""
    assert is_new(told, {"A": 1}, ours) is new


def test_only_a_contact_that_was_never_sent_is_known_by_name() -> None:
    """Guide: CONTACT-11."""
    assert known_by_name(person(7)) == ("lastname", "firstname")
    assert known_by_name(person(7, unacknowledged=SENT)) == known_by_name(phone(7, "fax")) == ()


WAITING = [Pending(DIFF, entry())]


@pytest.mark.parametrize(
    ("whom", "state", "stored", "step"),
    [
        (None, "Created", False, Step.TAKE),
        (None, "Updated", False, Step.TAKE),
        (None, DELETED, False, Step.SKIP),
        (tiers(), "Updated", False, Step.TAKE),
        (tiers(), DELETED, False, Step.DELETE),
        (tiers(stopped=True), "Updated", False, Step.WAIT),
        (tiers(stopped=True), DELETED, False, Step.DELETE),
        (tiers(stopped=True), "Updated", True, Step.TAKE),
        (tiers(deleting=True), "Created", False, Step.WAIT),
        (tiers(deleting=True), "Created", True, Step.WAIT),
        (replace(tiers(), inbox=WAITING), "Updated", False, Step.WAIT),
        (replace(tiers(), inbox=WAITING), "Updated", True, Step.TAKE),
    ],
)
def test_an_entry_of_an_account(whom: Tiers | None, state: str, stored: bool, step: Step) -> None:
    """Guide: CON-02."""
    assert account_step(whom, Instance("account", state, "CARAT"), stored) is step


@pytest.mark.parametrize(
    ("deleting", "state", "ours", "outlived"),
    [
        (True, "Created", 1, True),
        (True, "Created", 2, False),
        (True, "Created", None, False),
        (True, DELETED, 1, False),
        (False, "Created", 1, False),
    ],
)
def test_an_account_outlives_a_deletion_by_what_it_made(
    deleting: bool, state: str, ours: int | None, outlived: bool
) -> None:
    """Guide: CON-18."""
    account = Record("account", 1, {}, deleting=deleting)
    assert outlives(account, Instance("account", state, "CARAT"), ours) is outlived


UNANSWERED: dict[str, Attempt] = {}


@pytest.mark.parametrize(
    ("record", "state", "ours", "step"),
    [
        (None, "Updated", None, Step.TAKE),
        (None, DELETED, None, Step.SKIP),
        (person(7, "12"), "Updated", None, Step.TAKE),
        (person(7, "12"), DELETED, None, Step.DELETE),
        (person(7), "Updated", None, Step.TAKE),
        (person(7, create_payload=UNANSWERED), "Updated", None, Step.WAIT),
        (person(7, create_payload=UNANSWERED), "Updated", 8, Step.WAIT),
        (person(7, create_payload=UNANSWERED), "Updated", 7, Step.TAKE),
        (person(7, "12", create_payload=UNANSWERED), "Updated", None, Step.TAKE),
    ],
)
def test_a_nested_entry(record: Record | None, state: str, ours: int | None, step: Step) -> None:
    """Guide: CONTACT-11."""
    assert nested_step(record, entry(state=state), ours) is step


@pytest.mark.parametrize(
    ("mode", "state", "came_back", "whole"),
    [
        (DIFF, "Updated", False, False),
        (DIFF, "Created", False, True),
        (DIFF, "Updated", True, True),
        (FULL, "Updated", False, True),
        (RESTORED, "Updated", False, True),
    ],
)
def test_a_collection_is_whole(mode: str, state: str, came_back: bool, whole: bool) -> None:
    assert is_whole(mode, state, came_back) is whole


def test_what_a_whole_collection_lacks() -> None:
    there, gone, unlinked = person(7, "12"), person(8, "13"), person(9)
    assert absent([there, gone, unlinked], [entry("12"), entry("14")]) == [gone]
    assert [absence(mode) for mode in (DIFF, FULL, RESTORED)] == [
        Absence.DELETED,
        Absence.DELETED,
        Absence.DETACHED,
    ]
