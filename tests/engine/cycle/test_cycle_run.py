"""What is kept of a cycle as it goes, on a store in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sage100_engine import journal
from sage100_engine.cycle.cycle_run import CycleRun
from sage100_engine.plan import Policy
from sage100_engine.records import Blocked, Counts, Level, LogLine, Progress, Report, Status
from sage100_engine.settings import Sheet
from tests.suites.fake_crm import FakeStore
from tests.suites.stores import Broken, stored

LINE = LogLine(Level.INFO, "un")
WARNING = LogLine(Level.WARNING, "deux")
ERROR = LogLine(Level.ERROR, "trois")
SECONDS = 1.5


def begun(store: FakeStore) -> CycleRun:
    def silent(_: Progress) -> None:
        return None

    return CycleRun(store, 1, Sheet(), Policy.ERP, silent)


def lines(store: FakeStore) -> list[LogLine]:
    with store.view(1) as unit:
        return unit.runs.lines()


def runs(store: FakeStore) -> list[int]:
    with store.view(1) as unit:
        return unit.runs.numbers()


def ended(store: FakeStore, *said: LogLine) -> Report:
    run = begun(store)
    run.log(*said)
    return run.end(SECONDS)


def block(store: FakeStore) -> None:
    """One Account goes to quarantine."""
    one = stored(store)
    one.account.blocked = Blocked("account", one.account.key, "non", None, 1)
    with store.sync(1) as unit:
        unit.accounts.save([one])


def test_a_quiet_cycle_leaves_no_trace() -> None:
    """design 5.7"""
    store = FakeStore()
    ended(store)  # the first one sets the status
    before = runs(store)
    store.transactions.clear()
    run = begun(store)
    run.close_interrupted()
    report = run.end(SECONDS)
    assert report == Report(None, Status.SUCCESS, Counts(), (), SECONDS)
    assert store.transactions == {"view": 2}
    assert runs(store) == before


def test_a_line_is_logged_once() -> None:
    store = FakeStore()
    run = begun(store)
    run.log(LINE, WARNING)
    run.log(LINE)
    with run.sync() as unit:
        run.append(unit, [ERROR])
    run.log(ERROR, WARNING)
    assert lines(store) == [ERROR]
    report = run.end(SECONDS)
    assert lines(store) == [ERROR, LINE, WARNING]
    assert set(report.lines) == {LINE, WARNING, ERROR} and len(report.lines) == 3
    assert runs(store) == [report.run]


def test_what_a_broken_transaction_logged_is_not_stored() -> None:
    """design 5.9"""
    store = FakeStore()
    run = begun(store)
    with pytest.raises(Broken), run.sync() as unit:
        run.append(unit, [LINE])
        raise Broken
    assert (runs(store), lines(store)) == ([], [])


def test_nothing_to_say_begins_no_run() -> None:
    store = FakeStore()
    run = begun(store)
    with run.sync() as unit:
        run.append(unit, [])
        run.count(unit, Counts())
    assert (run.number, runs(store)) == (None, [])


def test_counts_stand_in_the_row_of_the_run() -> None:
    """A cycle that is killed has done what it did."""
    store = FakeStore()
    run = begun(store)
    for counts in (Counts(created=2, sent=1), Counts(), Counts(created=3, refused=1)):
        with run.sync() as unit:
            run.count(unit, counts)
    total = Counts(created=5, sent=1, refused=1)
    with store.view(1) as unit:
        [number] = unit.runs.numbers()
        assert unit.runs.held.runs[number].counts == total
        assert unit.runs.unended() == [number]
    report = run.end(SECONDS)
    assert (report.run, report.counts, report.status) == (number, total, Status.SUCCESS)
    with store.view(1) as unit:
        assert unit.runs.unended() == []


@pytest.mark.parametrize(
    ("said", "quarantined", "status"),
    [
        ([], False, Status.SUCCESS),
        ([LINE], False, Status.SUCCESS),
        ([LINE, WARNING], False, Status.WARNING),
        ([], True, Status.WARNING),
        ([LINE, ERROR, WARNING], True, Status.FAILURE),
    ],
)
def test_the_status_is_the_worst_that_was_found(
    said: list[LogLine], quarantined: bool, status: Status
) -> None:
    """Guide: RUN-06, RUN-07, RUN-08."""
    store = FakeStore()
    if quarantined:
        block(store)
    assert ended(store, *said).status is status
    with store.view(1) as unit:
        assert unit.runs.status() is status


def test_a_status_that_changes_leaves_a_trace() -> None:
    store = FakeStore()
    ended(store, ERROR)
    report = ended(store)
    assert (report.status, report.run, report.lines) == (Status.SUCCESS, 2, ())
    assert ended(store).run is None


def test_what_changed_is_stored_with_its_log_and_its_counts() -> None:
    store = FakeStore()
    one, run = stored(store), begun(store)
    with run.sync() as unit:
        working_set = run.working_set(unit)
        assert (working_set.uid, working_set.new_key("account")) == (store.uid, one.account.key + 1)
        working_set.add(one)
        one.account.fields["name"] = "Nouveau"
        working_set.log.append(LINE)
        working_set.counts.updated += 1
        run.store_changes(unit, working_set)
    with store.view(1) as unit:
        [found] = unit.accounts.load([one.account.key])
        assert found.account.fields["name"] == "Nouveau"
        assert unit.runs.lines() == [LINE]
    assert run.counts == Counts(updated=1)


def test_runs_of_processes_that_died_are_ended() -> None:
    """Guide: RUN-21."""
    store = FakeStore()
    with store.sync(1) as unit:
        dead = [unit.runs.log(None, [LINE]) for _ in range(2)]
        ended_well = unit.runs.log(None, [LINE])
        unit.runs.end(ended_well, Status.SUCCESS)
    with store.sync(2) as unit:
        another = unit.runs.log(None, ())
    begun(store).close_interrupted()
    with store.view(1) as unit:
        assert unit.runs.unended() == []
        for run in dead:
            assert unit.runs.lines(run) == [LINE, journal.interrupted()]
        assert unit.runs.lines(ended_well) == [LINE]
        assert unit.runs.status() is Status.FAILURE
        assert unit.of(2).runs.unended() == [another]


def test_what_the_lines_of_a_conflict_keep() -> None:
    """design 5.9"""
    store = FakeStore()
    conflict = replace(LINE, field="name", winner="a", loser="b", kept="erp")
    ended(store, LINE, conflict)
    with store.view(1) as unit:
        assert unit.runs.conflicts() == [conflict]
