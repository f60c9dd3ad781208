"""Whatever writes to the CRM is seen, and nothing else is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from sage100_engine.crm import Store
from sage100_engine.records import Tiers
from tests.suites.stores import FILE, Broken, marks, part, rows, stored, tiers

USER_EDITS = [
    # table, column, the record that it belongs to, what is marked
    ("Account", "acc_website", "account", {"account"}),
    ("Company", "comp_website", "company", {"account"}),
    ("Person", "pers_title", "person", {"person"}),
    ("Address", "addr_city", "address", {"address"}),
    ("Phone", "phon_number", "phone", {"phone"}),
    ("Address_Link", "adli_type", None, {"address"}),
    ("PhoneLink", "plink_deleted", None, {"phone"}),
]
KEY_COLUMNS = {
    "Account": "acc_accountid",
    "Company": "comp_companyid",
    "Person": "pers_personid",
    "Address": "addr_addressid",
    "Phone": "phon_phoneid",
    "Address_Link": "adli_addresslinkid",
    "PhoneLink": "plink_linkid",
}


def plainly(store: Store, sql: str, *values: Any) -> int:
    """A line of SQL by whomever, through a connection of its own."""
    assert store.path is not None
    with closing(sqlite3.connect(store.path)) as connection, connection:
        return connection.execute(sql, values).lastrowid or 0


def row_key(store: Store, one: Tiers, table: str, entity: str | None) -> int:
    if entity:
        return one.company.key if entity == "company" else part(one, entity).key
    with store.read() as unit:
        return int(rows(unit, table).find()[0][KEY_COLUMNS[table]])


@pytest.mark.parametrize(("table", "column", "entity", "marked"), USER_EDITS, ids=lambda v: str(v))
def test_what_a_user_changes_is_marked(
    store: Store, table: str, column: str, entity: str | None, marked: set[str]
) -> None:
    """Guide: CON-17."""
    one = stored(store)
    key = row_key(store, one, table, entity)
    assert marks(store) == set()
    with store.write() as unit:
        rows(unit, table).update(key, {column: 1}, user=7)
    assert marks(store) == marked


@FILE  # nobody else reaches a store in memory
@pytest.mark.parametrize(("table", "column", "entity", "marked"), USER_EDITS, ids=lambda v: str(v))
def test_a_line_of_sql_marks_too(
    store: Store, table: str, column: str, entity: str | None, marked: set[str]
) -> None:
    """Guide: CON-17."""
    one = stored(store)
    key = row_key(store, one, table, entity)
    plainly(store, f"UPDATE {table} SET {column} = 1 WHERE {KEY_COLUMNS[table]} = ?", key)
    assert marks(store) == marked


def test_new_parts_of_an_account_are_marked(store: Store) -> None:
    one = stored(store)
    account, company = one.account.key, one.company.key
    with store.write() as unit:
        rows(unit, "Person").insert({"pers_lastname": "Neuf", "pers_accountid": account})
        address = rows(unit, "Address").insert({"addr_city": "Annecy"})
        rows(unit, "Address_Link").insert({"adli_addressid": address, "adli_accountid": account})
        mail = rows(unit, "Email").insert({"emai_emailaddress": "a@carat.fr"})
        tie = {"elink_entityid": 24, "elink_recordid": account, "elink_type": "information"}
        rows(unit, "EmailLink").insert(tie | {"elink_emailid": mail})
    assert marks(store) == {"person", "address", "email"}
    with store.sync(1) as unit:
        unit.marks.forget([account])
    with store.write() as unit:  # what no Account has is nobody's business
        rows(unit, "Company").insert({"comp_name": "Prospect"})
        rows(unit, "Person").insert({"pers_lastname": "Seul", "pers_companyid": company})
        rows(unit, "Phone").insert({"phon_number": "01"})
    assert marks(store) == set()


def test_a_cycle_marks_nothing_but_what_it_says(store: Store) -> None:
    one = stored(store)
    with store.sync(1) as unit:
        rows(unit, "Company").update(one.company.key, {"comp_website": "www.erp.fr"})
        rows(unit, "Person").update(part(one, "person").key, {"pers_title": "x"})
        rows(unit, "Person").insert({"pers_lastname": "Neuf", "pers_accountid": one.account.key})
        unit.accounts.save([tiers(unit, "DEUX")])
    assert marks(store) == set()
    with store.sync(1) as unit:
        [again] = unit.accounts.load([one.account.key])
        part(again, "address").marked = True
        unit.accounts.save([again])
    assert marks(store) == {"address"}


def test_a_cycle_that_breaks_does_not_leave_users_unseen(store: Store) -> None:
    one = stored(store)
    with pytest.raises(Broken), store.sync(1) as unit:
        rows(unit, "Company").update(one.company.key, {"comp_website": "www.erp.fr"})
        raise Broken
    assert marks(store) == set()
    with store.write() as unit:
        rows(unit, "Company").update(one.company.key, {"comp_website": "www.crm.fr"})
    assert marks(store) == {"account"}


@pytest.mark.parametrize(
    ("answered", "edited", "left"),
    [
        (True, False, set()),
        (True, True, {"account"}),  # changed while it was on its way: it goes again
        (False, False, {"account"}),  # no answer, or a refusal
        (False, True, {"account"}),
    ],
)
def test_a_mark_goes_when_the_erp_has_answered(
    store: Store, answered: bool, edited: bool, left: set[str]
) -> None:
    one = stored(store)

    def edit(site: str) -> None:
        with store.write() as unit:
            rows(unit, "Company").update(one.company.key, {"comp_website": site})

    edit("www.un.fr")
    with store.sync(1) as unit:
        [found] = unit.marks.marked(0, 10).tiers
        unit.marks.mark_in_flight([found.account])
    if edited:
        edit("www.deux.fr")
    if answered:
        with store.sync(1) as unit:
            unit.marks.acknowledge([found.account])
    assert marks(store) == left


def test_marks_are_looked_at_in_the_order_of_the_accounts(store: Store) -> None:
    keys = [stored(store, f"T{number}").account.key for number in range(5)]
    with store.sync(1) as unit:
        unit.marks.mark_all()
    with store.view(1) as unit:
        first, last = unit.marks.marked(0, 2)
        assert [one.account.key for one in first] == keys[:2]
        assert last == keys[1]
        rest, last = unit.marks.marked(last, 10)
        assert last == keys[-1]
        assert unit.marks.marked(last, 10) == ([], last)
        assert [one.account.key for one in rest] == keys[2:]
        assert not unit.marks.any(keys[-1])
    records = [r for one in (*first, *rest) for r in (one.account, *one.children)]
    assert all(record.push and record.marked for record in records)
    with store.sync(1) as unit:
        unit.marks.unmark([r for one in first for r in (one.account, *one.children)])
        assert [one.account.key for one in unit.marks.marked(0, 10).tiers] == keys[2:]
        unit.marks.forget(keys[2:])
        assert not unit.marks.any(0)
