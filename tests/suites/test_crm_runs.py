"""The cycles that did or found something, with their logs."""

from __future__ import annotations

from dataclasses import asdict, replace

from sage100_engine.crm import Store
from sage100_engine.crm.rows import Rows
from sage100_engine.crm.schema.sync_tables import sync_sheet
from sage100_engine.ports import CrmStore
from sage100_engine.records import Counts, Level, LogLine, Status
from sage100_engine.settings import Sheet

CONFLICT = LogLine(Level.INFO, "conflit", "CON-08", "account", 1, "CARAT", "name", "a", "b", "erp")
LINE = LogLine(Level.WARNING, "dit")


def with_sheet(store: CrmStore) -> None:
    """The sheet, where there are tables: its row has the status."""
    if isinstance(store, Store):
        with store.write() as unit:
            Rows(unit.session, sync_sheet).insert(asdict(Sheet(erp_user="crm", company="FAKE")))


def test_a_run_has_its_log_and_its_end(crm: CrmStore) -> None:
    with_sheet(crm)
    with crm.view(1) as unit:
        assert (unit.runs.status(), unit.links.mass_effect_confirmed()) == (Status.NONE, False)
    with crm.sync(1) as unit:
        run = unit.runs.log(None, [CONFLICT])
        assert unit.runs.log(run, [CONFLICT]) == run
        assert unit.runs.save_counts(run, Counts(created=2)) == run
        assert unit.runs.unended() == [run]
        unit.runs.end(run, Status.WARNING)
        assert unit.runs.status() is Status.WARNING
        other = unit.runs.save_counts(None, Counts(sent=1))
        assert other != run and unit.runs.unended() == [other]
        unit.runs.end(other, Status.SUCCESS)
        unit.links.confirm_mass_effect(True)
    with crm.view(1) as unit:
        assert (unit.runs.status(), unit.links.mass_effect_confirmed()) == (Status.SUCCESS, True)
        assert unit.runs.numbers() == [run, other]
    with crm.sync(1) as unit:
        unit.links.confirm_mass_effect(False)
        assert not unit.links.mass_effect_confirmed()


def test_lines_come_back_as_they_were(crm: CrmStore) -> None:
    with crm.view(1) as unit:
        assert (unit.runs.numbers(), unit.runs.lines(), unit.runs.conflicts()) == ([], [], [])
    with crm.sync(1) as unit:
        one = unit.runs.log(None, [LINE, CONFLICT])
        unit.runs.log(one, [LINE])
        two = unit.runs.log(None, [replace(CONFLICT, loser="c")])
    with crm.sync(2) as unit:
        unit.runs.log(None, [replace(CONFLICT, loser="d")])
    with crm.view(1) as unit:
        assert unit.runs.lines(one) == [LINE, CONFLICT, LINE]
        assert unit.runs.lines() == unit.runs.lines(two) == [replace(CONFLICT, loser="c")]
        assert [line.loser for line in unit.runs.conflicts()] == ["b", "c"]


def test_a_run_without_a_line_is_a_run(crm: CrmStore) -> None:
    with crm.sync(1) as unit:
        run = unit.runs.log(None, ())
    with crm.view(1) as unit:
        assert (unit.runs.numbers(), unit.runs.lines(run)) == ([run], [])


def test_counts_are_columns_of_the_run(store: Store) -> None:
    counts = Counts(1, 2, 3, 4, 5, 6)
    with store.sync(1) as unit:
        unit.runs.save_counts(None, Counts(created=9))
        unit.runs.save_counts(1, counts)
        columns = ", ".join(asdict(counts))
        assert unit.session.rows(f"SELECT {columns} FROM sync_run") == [tuple(asdict(counts).values())]
