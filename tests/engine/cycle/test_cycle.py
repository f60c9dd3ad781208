"""Cycles of the whole engine on an ERP in memory, with the real store."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sage100_engine.application import ADMIN
from sage100_engine.contract import COMPANY
from sage100_engine.cycle import Cycle, Limits
from sage100_engine.errors import ActionRefused, GatewayKind
from sage100_engine.records import Level, Progress, Report, Stage, Status
from tests.engine.cycle.worlds import DONE, PARTS, QUIET, Make, failing, opened

# -- the two great cycles


def test_push_all_sends_every_linked_record_whole(world: Make) -> None:
    """Guide: SHEET-22."""
    w = world(6)
    w.app.create("company", {"name": "Prospect"}, ADMIN)
    w.cycle()
    w.erp.sent.clear()
    assert w.cycle("push_all").status is Status.SUCCESS
    assert [(one.id, one.state) for one in w.erp.sent] == [(code, "Updated") for code in w.codes]
    for one in w.erp.sent:
        assert one.fields["name"] == f"Maison {one.id}"
        [address], [person] = one.nested["addresses"], one.nested["people"]
        [phone] = person.nested["phones"]
        assert (address.id, address.fields) == ("B", {"city": "Lyon"})
        assert (person.fields["lastname"], phone.fields) == (f"Petit {one.id}", {"number": "0102030405"})
    w.erp.sent.clear()
    assert w.cycle().counts.sent == 0 and w.erp.sent == []


def test_push_all_gives_the_erp_the_values_of_the_crm(world: Make) -> None:
    """Also against an edit of the ERP, which is kept in the journal."""
    w = world(2)
    w.edit("T00", website="www.crm.fr")
    w.erp.edit("T00", website="www.erp.fr")
    w.cycle("push_all")
    assert w.erp.find("T00").fields["website"] == "www.crm.fr"
    assert [(c.loser, c.kept) for c in w.app.conflicts()] == [("www.erp.fr", "crm")]


def test_what_push_all_did_not_bring_home_goes_with_the_next_cycle(world: Make) -> None:
    w = world(3)
    w.erp.locked.add("T01")
    assert w.cycle("push_all").status is Status.WARNING
    w.erp.locked.clear()
    w.erp.sent.clear()
    assert w.cycle().status is Status.SUCCESS
    assert [(one.id, one.fields["name"]) for one in w.erp.sent] == [("T01", "Maison T01")]


def test_a_full_cycle_replaces_what_the_crm_has_and_keeps_it_in_the_journal(world: Make) -> None:
    """Guide: SHEET-21."""
    w = world(6)
    w.edit("T00", website="www.crm.fr", name="Autre nom")
    w.edit("T01", name="Même nom")
    w.erp.edit("T01", name="Même nom")
    report = w.cycle("full")
    assert w.crm()["T00"][:2] == ("Maison T00", None)
    assert w.crm()["T01"][0] == "Même nom"
    lost = {(c.field, c.winner, c.loser, c.kept) for c in w.app.conflicts()}
    assert lost == {
        ("website", None, "www.crm.fr", "erp"),
        ("name", "Maison T00", "Autre nom", "erp"),
    }
    assert report.counts.conflicts == 2 and report.status in DONE
    w.erp.sent.clear()
    assert not w.cycle().counts
    assert w.erp.sent == []


@pytest.mark.parametrize("page", [2, 3, 4])
def test_a_full_cycle_that_broke_off_goes_on_where_it_stood(world: Make, page: int) -> None:
    """The first page is the differential pass's; the load that runs is stored, and so is what it does."""
    w = world(10)
    for code in w.codes:
        w.edit(code, website="www.crm.fr")
    w.erp.before("change_page", page, failing())
    assert w.cycle("full").status is Status.FAILURE
    w.erp.calls.clear()
    assert w.cycle().status in DONE
    assert {row[1] for row in w.crm().values()} == {None}
    assert {held.fields["website"] for held in w.erp.records["account"].values()} == {None}
    assert len(w.app.conflicts()) == 10
    assert w.erp.calls.count("change_page") <= 5 - page + 2


# -- at rest


@pytest.mark.parametrize("tiers", [0, 1, 30])
def test_a_quiet_cycle_writes_nothing_and_makes_four_calls(world: Make, tiers: int, tmp_path: Path) -> None:
    """design 5.7"""
    w = world(tiers, url=f"sqlite:///{tmp_path / 'crm.db'}")
    w.cycle()
    runs = w.app.runs()
    w.erp.calls.clear()
    with closing(sqlite3.connect(tmp_path / "crm.db")) as watching:

        def version() -> Any:
            return watching.execute("PRAGMA data_version").fetchone()

        before = version()
        for _ in range(3):
            report = w.cycle()
            assert (report.run, report.lines, bool(report.counts)) == (None, (), False)
            assert version() == before
    assert w.erp.calls == QUIET * 3
    assert w.erp.sent == [] and w.app.runs() == runs


def test_what_is_carried_out_leaves_the_next_cycle_quiet(world: Make) -> None:
    w = world(3)
    w.edit("T00", website="www.crm.fr")
    w.erp.edit("T01", website="www.erp.fr")
    w.create("neuf")
    w.erp.remove_part("T02", ("people", w.person("T02")))
    w.cycle()
    w.cycle()  # takes what the ERP made of the new code
    w.erp.calls.clear()
    assert w.cycle().run is None
    assert w.erp.calls == QUIET
    assert (w.erp.find("T00").fields["website"], w.crm()["T01"][1]) == ("www.crm.fr", "www.erp.fr")
    assert (w.crm()["NEUF"][3], w.crm()["T02"][4]) == ("NEUF", [])


# -- when the ERP fails


@pytest.mark.parametrize("kind", [GatewayKind.UNAVAILABLE, GatewayKind.UNKNOWN, GatewayKind.FAILED])
@pytest.mark.parametrize(
    ("call", "number", "taken"),
    [
        ("open_session", 1, 0),
        ("customisations", 1, 0),
        ("change_page salesrepresentative", 1, 0),
        ("change_page", 1, 0),
        ("change_page", 2, 4),
        ("change_page", 3, 8),
    ],
)
def test_a_first_synchronisation_that_breaks_off_is_resumed(
    world: Make, call: str, number: int, taken: int, kind: GatewayKind
) -> None:
    """Guide: FIRST-14, RUN-08."""
    w = world(10, cycle=False)
    w.erp.before(call, number, failing(kind))
    report = w.cycle()
    assert report.status is Status.FAILURE
    assert [e.message for e in report.lines if e.level is Level.ERROR] == ["rien ne va plus"]
    assert w.app.log(report.run)[-1].message == "rien ne va plus"
    assert (len(w.crm()), report.counts.created) == (taken, taken * PARTS)
    w.erp.calls.clear()
    again = w.cycle()
    assert (again.status in DONE, again.counts.created) == (True, (10 - taken) * PARTS)
    # the pages left, and a pass more after a resumed one
    assert w.erp.calls.count("change_page") == 3 - taken // 4 + bool(taken)
    whole = world(10)
    assert w.crm() == whole.crm()
    assert w.erp.sent == [] and w.cycle().run is None


def test_a_differential_pass_that_breaks_off_is_resumed_before_anything_is_sent(world: Make) -> None:
    """Guide: CON-07; design 5.3."""
    w = world(10)
    for code in w.codes:
        w.erp.edit(code, website="www.erp.fr")
    w.edit("T09", website="www.crm.fr")
    w.erp.before("change_page", 3, failing())
    assert w.cycle().status is Status.FAILURE
    assert [row[1] for row in w.crm().values()].count("www.erp.fr") == 8
    w.erp.edit("T00", website="www.apres.fr")
    w.erp.calls.clear()
    w.cycle()
    assert w.erp.calls.count("change_page") == 2
    assert w.crm()["T00"][1] == "www.apres.fr"
    assert w.crm()["T09"][1] == w.erp.find("T09").fields["website"] == "www.erp.fr"
    assert [c.loser for c in w.app.conflicts()] == ["www.crm.fr"]


@pytest.mark.parametrize("kind", [GatewayKind.UNAVAILABLE, GatewayKind.UNKNOWN])
@pytest.mark.parametrize("batch", [1, 2, 5, 100])
def test_what_was_not_sent_goes_with_the_next_cycle(world: Make, batch: int, kind: GatewayKind) -> None:
    w = world(10)
    for code in w.codes:
        w.edit(code, website="www.crm.fr")
    w.erp.before("execute", 2 if batch < 10 else 1, failing(kind))
    assert w.small(batch=batch).status is Status.FAILURE
    first = [one.id or "" for one in w.erp.sent]
    assert len(first) == len(set(first)) and w.erp.sessions == 0
    w.erp.sent.clear()
    assert w.small(batch=batch).status is Status.SUCCESS
    assert sorted([*first, *(one.id or "" for one in w.erp.sent)]) == w.codes
    assert {held.fields["website"] for held in w.erp.records["account"].values()} == {"www.crm.fr"}
    assert w.cycle().run is None


def test_what_is_no_failure_of_the_erp_is_not_hidden(world: Make) -> None:
    """A bug ends the cycle; its session is closed and the next cycle runs."""
    w = world(6)

    def broken() -> None:
        raise RuntimeError("a bug")

    w.erp.edit("T00", website="www.erp.fr")
    w.erp.before("change_page", 1, broken)
    with pytest.raises(RuntimeError, match="a bug"):
        w.cycle()
    assert w.erp.sessions == 0
    assert w.cycle().status in DONE
    assert w.crm()["T00"][1] == "www.erp.fr"


# -- one at a time


@pytest.mark.parametrize("place", ["memory", "one store", "two stores"])
def test_two_cycles_at_once_run_one_after_the_other(world: Make, tmp_path: Path, place: str) -> None:
    """Guide: RUN-23."""
    url = "sqlite://" if place == "memory" else f"sqlite:///{tmp_path / 'crm.db'}"
    w = world(6, url=url)
    other = opened(w.erp, url) if place == "two stores" else w.app
    reports: list[Report] = []
    inside, go_on = threading.Event(), threading.Event()

    def held_up() -> None:
        inside.set()
        go_on.wait(10)

    w.erp.before("change_page", 1, held_up)
    first = threading.Thread(target=lambda: reports.append(w.app.cycle()))
    second = threading.Thread(target=lambda: reports.append(other.cycle()))
    first.start()
    assert inside.wait(10)
    second.start()
    second.join(0.2)
    assert w.erp.calls.count("open_session") == 1
    w.edit("T00", website="www.crm.fr")  # an order given meanwhile
    go_on.set()
    first.join(10)
    second.join(10)
    assert [r.status for r in reports] == [Status.SUCCESS] * 2
    starts = [i for i, call in enumerate(w.erp.calls) if call == "open_session"]
    assert w.erp.calls[: len(QUIET)] == QUIET and len(starts) == 2 and starts[1] >= len(QUIET)
    assert w.erp.find("T00").fields["website"] == "www.crm.fr"
    assert [one.id for one in w.erp.sent] == ["T00"]


# -- what is told meanwhile, and the sheet


@pytest.mark.parametrize("ahead", [False, True])
def test_progress_is_told_page_by_page(world: Make, ahead: bool) -> None:
    w = world(10, cycle=False)
    told: list[Progress] = []
    limits = Limits(ahead=ahead)
    Cycle(w.app.connect(w.sheet), w.app.store, 1, w.sheet, progress=told.append, limits=limits).run()
    assert [p.done for p in told if p.stage is Stage.ACCOUNTS] == [4, 8, 10]
    assert len(w.crm()) == 10
    assert w.erp.calls.count("change_page") == 3


@pytest.mark.parametrize("kind", ["full", "push_all"])
def test_an_armed_cycle_is_carried_out_once(world: Make, kind: str) -> None:
    """Guide: SHEET-21, SHEET-22."""
    w = world(5)
    w.app.rearm("resync_all" if kind == "full" else kind)

    def great(report: Report) -> bool:
        return w.erp.calls.count("change_page") > 1 or report.counts.sent > 0

    for expected in (True, False):
        w.erp.calls.clear()
        assert great(w.cycle()) is expected


def test_an_armed_cycle_that_fails_stays_armed(world: Make) -> None:
    w = world(5)
    w.app.rearm("push_all")
    w.erp.calls.clear()
    w.erp.before("customisations", 1, failing())
    assert w.cycle().status is Status.FAILURE
    assert w.cycle().counts.sent > 0


def test_a_value_too_long_for_the_crm_is_told_once_and_never_goes_back(world: Make) -> None:
    """Guide: RUN-07; design 5.1."""
    w = world(1)
    long = "x" * 69
    w.erp.edit("T00", name=long)
    assert w.cycle().status is Status.WARNING
    assert w.crm()["T00"][0] == long[:60]
    w.edit("T00", website="www.crm.fr")
    w.cycle()
    assert [one.fields for one in w.erp.sent] == [{"website": "www.crm.fr"}]
    assert w.erp.find("T00").fields["name"] == long and w.cycle().run is None


def test_users_do_not_edit_what_only_the_erp_changes(world: Make) -> None:
    """And what a line of SQL changes there is put right (Guide: REPL-02)."""
    w = world(1)
    key = w.company("T00").key
    with pytest.raises(ActionRefused):
        w.edit("T00", payer="AUTRE")
    with w.app.store.write() as work:
        work.records.change(COMPANY, key, {"payer": "AUTRE"}, ADMIN.key)
    w.cycle()
    assert w.company("T00").fields["payer"] is None
    assert w.erp.sent == []
