"""What a cycle keeps in a CRM store, and that it is the only one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from stores import CURSOR, FILE, Broken, stored

from sage100_engine.crm import Store
from sage100_engine.functions import sheet
from sage100_engine.records import (
    CREATED,
    DIFF,
    RESTORED,
    UPDATED,
    Counts,
    Cursor,
    Customisations,
    Instance,
    Level,
    ListItem,
    LogLine,
    Status,
)

# -- where reading stands


@pytest.mark.parametrize("entity", ["account", "salesrepresentative"])
def test_a_cursor_is_saved_with_its_page(store: Store, entity: str) -> None:
    """design 5.3"""
    with store.view(1) as work:
        assert work.cursors.get(entity) == Cursor() and work.cursors.get(entity).first
    with pytest.raises(Broken), store.sync(1) as work:
        work.insert("Company", {"comp_name": "Carat"})
        work.cursors.save(entity, CURSOR)
        raise Broken
    with store.view(1) as work:
        assert (work.cursors.get(entity), work.find("Company")) == (Cursor(), [])
    for cursor in (CURSOR, Cursor("jeton", mode=DIFF), Cursor(mode=RESTORED)):
        with store.sync(1) as work:
            work.insert("Company", {"comp_name": "Carat"})
            work.cursors.save(entity, cursor)
        with store.view(1) as work:
            assert work.cursors.get(entity) == cursor
            assert work.find("Company")
            others = {"account", "salesrepresentative"} - {entity}
            assert [work.cursors.get(other) for other in others] == [Cursor()]
        with store.view(2) as work:
            assert work.cursors.get(entity) == Cursor()


def test_a_load_knows_whom_it_has_not_met(store: Store) -> None:
    keys = [stored(store, f"T{number}").account.key for number in range(4)]
    with store.sync(1) as work:
        work.cursors.note_met(keys[:1])
        assert work.cursors.missing(0, 10) == keys[1:]
        assert work.cursors.missing(keys[1], 1) == keys[2:3]
        work.cursors.begin_load()
        assert work.cursors.missing(0, 10) == keys
        work.cursors.note_met(keys[:1])
        work.cursors.restart()
        assert work.cursors.missing(0, 10) == keys


# -- parameters and representatives


def test_parameters_are_stored_when_they_differ(store: Store) -> None:
    """Guide: FIRST-02."""

    def lists(*items: tuple[str, str]) -> Customisations:
        return Customisations("1", {"risk": tuple(ListItem(code, text, "block") for code, text in items)})

    def held() -> list[tuple[str, str]]:
        with store.read() as work:
            rows = work.find("Custom_Captions", {"capt_family": "risk"})
        return [(r["capt_code"], r["capt_fr"]) for r in sorted(rows, key=lambda r: r["capt_order"])]

    for items in (
        [("0", "Zéro"), ("1", "Un")],
        [("1", "Un"), ("0", "Zéro")],
        [("1", "Uno"), ("2", "Due")],
        [],
    ):
        with store.view(1) as work:
            assert work.parameters.differ(lists(*items))
        with store.sync(1) as work:
            work.parameters.save(lists(*items))
            assert not work.parameters.differ(lists(*items))
        assert held() == items


def test_representatives_come_change_and_go(store: Store) -> None:
    """Guide: FIRST-04."""

    def take(state: str, name: str) -> None:
        with store.sync(1) as work:
            work.parameters.save_representatives(
                [Instance("salesrepresentative", state, "1", None, {"lastname": name})]
            )

    def held() -> list[str]:
        with store.read() as work:
            return [row["repr_lastname"] for row in work.find("Representative")]

    for state, name, then in (
        (CREATED, "Durand", ["Durand"]),
        (CREATED, "Durand", ["Durand"]),  # a load brings it again
        (UPDATED, "Dupont", ["Dupont"]),
        ("Deleted", "", []),
        ("Deleted", "", []),
    ):
        take(state, name)
        assert held() == then


# -- the log


def test_a_run_has_its_log_and_its_end(store: Store) -> None:
    sheet.configure(store, {"erp_user": "crm", "company": "FAKE"})
    entry = LogLine(Level.INFO, "conflit", "CON-08", "account", 1, "CARAT", "name", "a", "b", "erp")
    with store.view(1) as work:
        assert (work.runs.status(), work.quarantine.count(), work.links.mass_effect_confirmed()) == (
            Status.NONE,
            0,
            False,
        )
    with store.sync(1) as work:
        run = work.runs.log(None, [entry])
        assert work.runs.log(run, [entry]) == run
        assert work.runs.save_counts(run, Counts(created=2)) == run
        assert work.runs.unended() == [run]
        work.runs.end(run, Status.WARNING)
        assert work.runs.status() is Status.WARNING
        other = work.runs.save_counts(None, Counts(sent=1))
        assert other != run and work.runs.unended() == [other]
        work.runs.end(other, Status.SUCCESS)
        work.links.confirm_mass_effect(True)
    with store.view(1) as work:
        assert (work.runs.status(), work.links.mass_effect_confirmed()) == (Status.SUCCESS, True)


# -- one cycle at a time

SOON = 0.5
"""Seconds within which a cycle that waited is to start."""


def test_a_second_cycle_waits_and_then_runs(store: Store) -> None:
    """Guide: RUN-23."""
    entered: list[float] = []

    def second() -> None:
        with store.cycle(1):
            entered.append(time.monotonic())

    thread = threading.Thread(target=second)
    with store.cycle(1):
        thread.start()
        thread.join(0.3)
        assert entered == []
        with store.sync(1) as work:  # whoever waits holds nothing up
            work.insert("Company", {"comp_name": "Carat"})
        left = time.monotonic()
    thread.join(10)
    assert entered and entered[0] - left < SOON


def test_cycles_of_two_integrations_do_not_wait(store: Store) -> None:
    with store.cycle(1), store.cycle(2):
        pass


def test_a_cycle_that_breaks_lets_go(store: Store) -> None:
    for _ in range(2):
        with pytest.raises(Broken), store.cycle(1):
            raise Broken


OTHER = """
import sys
from sage100_engine.crm import Store
with Store(sys.argv[1]).cycle(1):
    print("in", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def other(url: str) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Another process that runs a cycle until it is told to end."""
    running: list[subprocess.Popen[str]] = []

    def start() -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        process = subprocess.Popen(
            [sys.executable, "-c", OTHER, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


@FILE
@pytest.mark.parametrize("end", ["told", "killed"])
def test_a_cycle_waits_for_another_process(
    store: Store, other: Callable[[], subprocess.Popen[str]], end: str
) -> None:
    """Guide: RUN-23."""
    process = other()
    assert process.stdin and process.stdout and process.stdout.readline() == "in\n"
    entered: list[float] = []

    def mine() -> None:
        with store.cycle(1):
            entered.append(time.monotonic())

    thread = threading.Thread(target=mine)
    thread.start()
    thread.join(0.3)
    assert entered == []
    with store.write() as work:  # screens go on
        work.insert("Company", {"comp_name": "Carat"})
    if end == "killed":
        process.kill()
    else:
        process.stdin.write("\n")
        process.stdin.flush()
    process.wait(10)
    left = time.monotonic()
    thread.join(10)
    assert entered and entered[0] - left < SOON


@FILE
def test_another_process_waits_for_a_cycle(store: Store, other: Callable[[], subprocess.Popen[str]]) -> None:
    lines: list[str] = []
    with store.cycle(1):
        process = other()
        thread = threading.Thread(target=lambda: lines.append(process.stdout.readline()))  # type: ignore[union-attr]
        thread.start()
        thread.join(1)
        assert lines == []
    thread.join(10)
    assert lines == ["in\n"]
