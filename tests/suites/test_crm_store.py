"""Transactions of a CRM store, on a database and in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from sage100_engine.crm import Store
from sage100_engine.errors import ConfigurationError
from sage100_engine.ports import CrmStore
from sage100_engine.records import Cursor, Level, LogLine
from tests.suites.stores import CURSOR, FILE, Broken, marks, rows

LINE = LogLine(Level.INFO, "dit")


@pytest.mark.parametrize("begin", [lambda s: s.write(), lambda s: s.sync(1)], ids=["write", "sync"])
def test_a_transaction_is_all_or_nothing(crm: CrmStore, begin: Callable[[CrmStore], Any]) -> None:
    """What all repositories of a unit of work write is committed together."""
    with begin(crm) as unit:
        mine = unit.of(1)
        run = mine.runs.log(None, [LINE])
    with pytest.raises(Broken), begin(crm) as unit:
        mine = unit.of(1)
        mine.runs.log(run, [LINE])
        mine.cursors.save("account", CURSOR)
        raise Broken
    with crm.read() as unit:
        mine = unit.of(1)
        assert mine.runs.lines() == [LINE]
        assert mine.cursors.get("account") == Cursor()


@pytest.mark.parametrize("begin", [lambda s: s.write(), lambda s: s.sync(1)], ids=["write", "sync"])
def test_rows_too_are_all_or_nothing(store: Store, begin: Callable[[Store], Any]) -> None:
    with begin(store) as unit:
        kept = rows(unit, "Company").insert({"comp_name": "Carat"})
    with pytest.raises(Broken), begin(store) as unit:
        rows(unit, "Company").update(kept, {"comp_name": "Autre"})
        rows(unit, "Person").insert({"pers_lastname": "Petit"})
        raise Broken
    with store.read() as unit:
        assert [row["comp_name"] for row in rows(unit, "Company").find()] == ["Carat"]
        assert rows(unit, "Person").find() == []


@pytest.mark.parametrize("begin", [lambda s: s.read(), lambda s: s.view(1)], ids=["read", "view"])
def test_nothing_is_written_by_looking(crm: CrmStore, begin: Callable[[CrmStore], Any]) -> None:
    with begin(crm) as unit:
        unit.of(1).cursors.save("account", CURSOR)
    with crm.read() as unit:
        assert unit.of(1).cursors.get("account") == Cursor()


@pytest.mark.parametrize("begin", [lambda s: s.read(), lambda s: s.view(1)], ids=["read", "view"])
def test_no_row_is_written_by_looking(store: Store, begin: Callable[[Store], Any]) -> None:
    with begin(store) as unit:
        rows(unit, "Company").insert({"comp_name": "Carat"})
    with store.read() as unit:
        assert rows(unit, "Company").find() == []


def test_writers_wait_for_one_another(store: Store) -> None:
    """Both are carried out, whoever comes first."""
    inside, done = threading.Event(), threading.Event()

    def user() -> None:
        inside.wait(10)
        with store.write() as unit:
            rows(unit, "Company").insert({"comp_name": "deux"})
        done.set()

    thread = threading.Thread(target=user)
    thread.start()
    with store.sync(1) as unit:
        rows(unit, "Company").insert({"comp_name": "un"})
        inside.set()
        assert not done.wait(0.2)
    thread.join(10)
    with store.read() as view:
        assert [row["comp_name"] for row in rows(view, "Company").find()] == ["un", "deux"]
    assert marks(store) == set()


@FILE  # in memory there is one connection: who reads holds the store
def test_a_view_is_consistent(store: Store) -> None:
    with store.read() as view:
        assert rows(view, "Company").find() == []
        with store.write() as unit:
            rows(unit, "Company").insert({"comp_name": "Carat"})
        assert rows(view, "Company").find() == []
    with store.read() as view:
        assert len(rows(view, "Company").find()) == 1


@FILE  # what is in memory goes with its process
def test_a_store_keeps_its_name(store: Store, url: str) -> None:
    """Guide: CON-18."""
    again, other = Store(url), Store()
    assert store.uid == again.uid != other.uid
    again.close()
    other.close()


@FILE
def test_a_store_of_another_version_is_left_alone(store: Store, url: str) -> None:
    with store.write() as unit:
        unit.session.run("UPDATE sync_store SET version = version + 1")
    with pytest.raises(ConfigurationError, match="version"):
        Store(url)
