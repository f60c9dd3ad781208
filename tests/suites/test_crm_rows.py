"""Transactions and rows of a CRM store: each test runs in memory and on a file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from stores import FILE, Broken, marks

from sage100_engine.crm import Store
from sage100_engine.errors import BrokenInvariant, ConfigurationError

# -- transactions


@pytest.mark.parametrize("begin", [lambda s: s.write(), lambda s: s.sync(1)], ids=["write", "sync"])
def test_a_transaction_is_all_or_nothing(store: Store, begin: Callable[[Store], Any]) -> None:
    with begin(store) as work:
        kept = work.insert("Company", {"comp_name": "Carat"})
    with pytest.raises(Broken), begin(store) as work:
        work.update("Company", kept, {"comp_name": "Autre"})
        work.insert("Person", {"pers_lastname": "Petit"})
        raise Broken
    with store.read() as work:
        assert [row["comp_name"] for row in work.find("Company")] == ["Carat"]
        assert work.find("Person") == []


@pytest.mark.parametrize("begin", [lambda s: s.read(), lambda s: s.view(1)], ids=["read", "view"])
def test_nothing_is_written_by_looking(store: Store, begin: Callable[[Store], Any]) -> None:
    with begin(store) as work:
        work.insert("Company", {"comp_name": "Carat"})
    with store.read() as work:
        assert work.find("Company") == []


def test_writers_wait_for_one_another(store: Store) -> None:
    """Both are carried out, whoever comes first."""
    inside, done = threading.Event(), threading.Event()

    def user() -> None:
        inside.wait(10)
        with store.write() as work:
            work.insert("Company", {"comp_name": "deux"})
        done.set()

    thread = threading.Thread(target=user)
    thread.start()
    with store.sync(1) as work:
        work.insert("Company", {"comp_name": "un"})
        inside.set()
        assert not done.wait(0.2)
    thread.join(10)
    with store.read() as view:
        assert [row["comp_name"] for row in view.find("Company")] == ["un", "deux"]
    assert marks(store) == set()


@FILE  # in memory there is one connection: who reads holds the store
def test_a_view_is_consistent(store: Store) -> None:
    with store.read() as view:
        assert view.find("Company") == []
        with store.write() as work:
            work.insert("Company", {"comp_name": "Carat"})
        assert view.find("Company") == []
    with store.read() as view:
        assert len(view.find("Company")) == 1


@FILE  # what is in memory goes with its process
def test_a_store_keeps_its_name(store: Store, url: str) -> None:
    """Guide: CON-18."""
    again, other = Store(url), Store()
    assert store.uid == again.uid != other.uid
    again.close()
    other.close()


@FILE
def test_a_store_of_another_version_is_left_alone(store: Store, url: str) -> None:
    with store.write() as work:
        work.run("UPDATE sync_store SET version = version - 1")
    with pytest.raises(ConfigurationError, match="version"):
        Store(url)


# -- rows


def test_rows_are_found_by_their_columns(store: Store) -> None:
    with store.write() as work:
        for code, site in (("A", None), ("B", "www.b.fr"), ("C", None)):
            work.insert("Company", {"comp_code": code, "comp_website": site})
        keys = [row["comp_companyid"] for row in work.find("Company")]
        assert keys == sorted(keys) and len(keys) == 3

        def codes(**where: Any) -> list[str]:
            return [row["comp_code"] for row in work.find("Company", where)]

        assert codes(comp_website=None) == ["A", "C"]
        assert codes(comp_website="www.b.fr") == ["B"]
        assert codes(comp_website=None, comp_code="C") == ["C"]
        assert codes(COMP_CODE="A") == ["A"]
        with pytest.raises(BrokenInvariant):
            codes(comp_nonsense=1)
        assert work.get("Company", 999) is None


def test_a_removed_row_stays_with_its_history(store: Store) -> None:
    with store.write() as work:
        key = work.insert("Company", {"comp_name": "Carat"}, user=7)
        work.remove("Company", key, user=8)
        assert work.find("Company") == []
        [row] = work.find("Company", {"comp_name": "Carat"}, deleted=True)
        assert row == work.get("Company", key)
    assert (row["comp_deleted"], row["comp_createdby"], row["comp_updatedby"]) == (1, 7, 8)
    assert row["comp_createddate"] <= row["comp_updateddate"]


@pytest.mark.parametrize("table", ["Company", "Account", "Person", "Address", "Phone", "Email"])
def test_a_key_is_never_used_again(store: Store, table: str) -> None:
    keys: list[int] = []
    for cycle in (False, True) * 2:
        transaction: Any = store.sync(1) if cycle else store.write()
        with transaction as work:
            keys += [work.insert(table, {}), work.insert(table, {})]
            work.remove(table, keys[-1])
        with store.sync(1) as drawing:
            drawn = [drawing.accounts.new_key(table.lower()) for _ in range(2)]
        assert drawn == sorted(set(drawn)) and min(drawn) > max(keys)
    assert keys == sorted(set(keys))


def test_territories_are_made_once(store: Store) -> None:
    with store.sync(1) as work:
        first = work.parameters.territories(["Monde", "", "Europe", "Monde"])
    with store.sync(1) as work:
        assert work.parameters.territories(["Europe", "Monde"]) == first
        assert [row["terr_caption"] for row in work.find("Territory")] == ["Monde", "Europe"]
