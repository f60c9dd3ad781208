"""What every CRM store must do for screens and cycles, seen through `CrmPort` and `SyncStore`.

Each test runs on a store in memory and on one in a file; those about a second process or connection on the file alone.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sage100_engine.crm import Store
from sage100_engine.errors import BrokenInvariant
from sage100_engine.functions import sheet
from sage100_engine.records import (
    CREATED,
    DIFF,
    FULL,
    RESTORED,
    UPDATED,
    Base,
    Blocked,
    Counts,
    Cursor,
    Customisations,
    Entry,
    Instance,
    Level,
    ListItem,
    Pending,
    Record,
    Status,
    Tiers,
    Try,
)

CURSOR = Cursor("jeton", "page", FULL, full_wanted=True, replaces=True, amid=True)
FILE = pytest.mark.parametrize("url", ["file"], indirect=True)


@pytest.fixture(params=["memory", "file"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return "sqlite://" if request.param == "memory" else f"sqlite:///{tmp_path / 'crm.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    made = Store(url)
    yield made
    made.close()


class Broken(Exception):
    """Something went wrong in the middle of a transaction."""


def tiers(work: Any, erp_id: str | None = "CARAT", **more: Any) -> Tiers:
    """An Account with its Company, a contact with a mobile phone, and an address; all tied when there is an id."""
    keys = {name: work.new_key(name) for name in ("account", "company", "person", "address", "phone")}

    def one(entity: str, known_as: str | None, name: str, value: str, **more: Any) -> Record:
        link = work.new_key("link") if erp_id and known_as else None
        base = {name: Base(value, value)} if link else {}
        tied = known_as if link else None
        return Record(
            entity, keys[entity], {name: value}, link=link, erp_id=tied, base=base, new=True, **more
        )

    made = Tiers(one("account", erp_id, "name", "Carat"), one("company", None, "name", "Carat"))
    made.account.fields |= {"code": erp_id, "status": "Active", "dormant": "false"}
    made.company.fields |= {"code": erp_id, "status": "Active", "account": str(keys["account"])}
    made.children = [
        one("address", "7", "city", "Lyon", type="delivery"),
        one("person", "3", "lastname", "Petit"),
        one("phone", "mobile", "number", "0102030405", type="mobile", owner=keys["person"]),
    ]
    return made


def stored(store: Store, erp_id: str | None = "CARAT") -> Tiers:
    """One that is there, without a mark."""
    with store.sync(1) as work:
        made = tiers(work, erp_id)
        work.save([made])
    return made


def marks(store: Store, after: int = 0) -> set[str]:
    """The kinds of the records that are marked."""
    with store.look(1) as work:
        found = work.marked(after, 100)
        assert work.has_marks(after) == bool(found)
    return {r.entity for one in found for r in (one.account, *one.children) if r.marked}


def loaded(store: Store, key: int) -> Tiers:
    with store.look(1) as work:
        [found] = work.load([key])
    return found


def part(of: Tiers, entity: str) -> Record:
    return of.account if entity == "account" else next(r for r in of.children if r.entity == entity)


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


@pytest.mark.parametrize("begin", [lambda s: s.read(), lambda s: s.look(1)], ids=["read", "look"])
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
            drawn = [drawing.new_key(table.lower()) for _ in range(2)]
        assert drawn == sorted(set(drawn)) and min(drawn) > max(keys)
    assert keys == sorted(set(keys))


def test_territories_are_made_once(store: Store) -> None:
    with store.sync(1) as work:
        first = work.territories(["Monde", "", "Europe", "Monde"])
    with store.sync(1) as work:
        assert work.territories(["Europe", "Monde"]) == first
        assert [row["terr_caption"] for row in work.find("Territory")] == ["Monde", "Europe"]


# -- links


def test_links_tell_who_is_tied_to_what(store: Store) -> None:
    """Guide: CON-02."""
    one = stored(store)
    account, person = one.account.key, part(one, "person").key
    with store.look(1) as work:
        for entity, erp_id in {"account": "CARAT", "person": "3", "address": "7", "phone": "mobile"}.items():
            assert work.link(1, entity, part(one, entity).key) == erp_id
            assert work.links(entity) == 1
        assert work.link(2, "account", account) is None
        assert work.link(1, "account", 999) is None
        assert work.tied("account", 0, 0, "CARAT") == (account, account)
        assert work.tied("person", account, 0, "3") == (person, account)
        assert work.tied("phone", account, person, "mobile") == (part(one, "phone").key, account)
        assert work.tied("phone", account, 0, "mobile") is None
        assert work.tied("account", 0, 0, "AUTRE") is None
    with store.look(2) as work:
        assert work.links("account") == 0
        assert work.tied("account", 0, 0, "CARAT") is None


@pytest.mark.parametrize("entity", ["account", "person", "address", "phone"])
def test_a_link_that_was_cut_can_be_tied_again(store: Store, entity: str) -> None:
    """Nothing of the old tie is known any more."""
    one = stored(store)
    key, record = one.account.key, part(one, entity).key
    for erp_id in (None, "9", None, "8", "7"):
        with store.sync(1) as work:
            [one] = work.load([key])
            part(one, entity).forget()
            work.save([one])
            if erp_id:
                part(one, entity).link, part(one, entity).erp_id = work.new_key("link"), erp_id
                work.save([one])
        with store.read() as view:
            assert view.link(1, entity, record) == erp_id
        found = loaded(store, key)
        assert part(found, entity).base == {}
        assert [r.base for r in (found.account, *found.children)].count({}) == 1


@pytest.mark.parametrize(
    ("erp_id", "crmid", "found"),
    [
        ("CARAT", None, True),
        ("AUTRE", None, False),
        ("AUTRE", "{uid}.{key}", True),
        ("AUTRE", "other.{key}", False),
        (None, "{uid}.x", False),
    ],
)
def test_entries_find_the_accounts_that_they_can_be_about(
    store: Store, erp_id: str | None, crmid: str | None, found: bool
) -> None:
    """Guide: CON-18."""
    one = stored(store)
    crmid = crmid.format(uid=store.uid, key=one.account.key) if crmid else None
    with store.look(1) as work:
        about = work.about([Instance("account", UPDATED, erp_id, crmid)])
    assert [t.account.key for t in about] == [one.account.key] * found
    assert all(len(t.children) == 3 for t in about)


def test_an_order_stays_until_it_is_carried_out(store: Store) -> None:
    """Guide: CREATE-12, RUN-11."""
    one = stored(store, erp_id=None)
    key = one.account.key
    with store.write() as user:
        assert not user.wanted(1, key)
        user.want(1, key)
        assert user.wanted(1, key) and not user.wanted(2, key)
    assert marks(store) == {"account", "address", "person", "phone"}
    with store.sync(1) as work:
        [wanted] = work.marked(0, 10)
        assert wanted.account.wanted and len(wanted.children) == 3
        wanted.account.wanted = False
        work.save([wanted])
        assert not work.wanted(1, key)
    with store.write() as user:  # its tiers has gone: it is ordered again
        user.want(1, key)
        assert user.wanted(1, key)


# -- what the store knows of a record comes back as it was


def test_everything_known_of_an_account_comes_back(store: Store) -> None:
    nested = Instance("person", UPDATED, "3", None, {"lastname": "Grand", "function": None})
    entry = Instance("account", CREATED, "CARAT", "u.1", {"name": None}, {"people": [nested], "phones": []})
    entry.own = ("name", "website")
    with store.sync(1) as work:
        one = tiers(work)
        work.save([one])
        account, person, address = one.account, part(one, "person"), part(one, "address")
        account.base |= {"website": Base("a", None, owed=True), "siret": Base(None, "b")}
        account.tries = {"name": [Try("x", "y"), Try(None, "z")], "website": [Try("a", None)]}
        account.gone = account.stopped = True
        account.blocked = Blocked("account", account.key, "non", "RUN-22", 1)
        person.first, person.wanted = {"lastname": Try("Petit", "Petit"), "function": Try(None, None)}, False
        person.blocked = Blocked("person", person.key, "non", None, 3)
        address.deleting = True
        part(one, "phone").lost = part(one, "phone").deleted = True
        one.inbox = [Pending(RESTORED, entry), Pending(DIFF, Instance("account", UPDATED, "CARAT"))]
        one.waiting = [Pending(FULL, nested, owner=0)]
        one.asleep = True
        work.save([one])
    found = loaded(store, account.key)
    for entity in ("account", "address", "person", "phone"):
        was, now = part(one, entity), part(found, entity)
        for name in (
            "key", "type", "owner", "deleted", "link", "erp_id", "base", "tries", "first", "wanted", "gone",
            "lost", "stopped", "deleting", "marked", "push",
        ):  # fmt: skip
            assert getattr(now, name) == getattr(was, name), (entity, name)
        assert now.blocked == was.blocked
        assert {name: value for name, value in now.fields.items() if value} == was.fields
    assert (found.inbox, found.waiting, found.asleep, found.stored) == (one.inbox, one.waiting, True, 3)
    with store.look(1) as work:
        assert work.pending() == [account.key]
        assert work.blocked() == 2
        assert work.deletions() == {
            "address": [(address.key, account.key)],
            "asleep": [(account.key, account.key)],
        }
    with store.sync(1) as work:
        work.restart()
    found = loaded(store, account.key)
    assert (found.inbox, found.waiting, found.asleep) == ([], [], False)
    with store.look(1) as work:
        assert (work.pending(), work.deletions()) == ([], {})


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r.base.update(name=Base("a", "b", owed=True)),
        lambda r: r.base.clear(),
        lambda r: r.tries.update(name=[Try("a", "b")]),
        lambda r: r.fields.update(name="Nouveau"),
        lambda r: r.fields.update(name=None),
        lambda r: setattr(r, "first", {"name": Try("a", "a")}),
        lambda r: setattr(r, "erp_id", "AUTRE"),
        lambda r: setattr(r, "gone", True),
        lambda r: setattr(r, "deleting", True),
        lambda r: r.forget(),
    ],
)
def test_a_change_is_stored_and_taken_back(store: Store, change: Callable[[Record], object]) -> None:
    key = stored(store).account.key
    known = ("fields", "base", "tries", "first", "link", "erp_id", "gone", "deleting")

    def seen() -> dict[str, Any]:
        return {name: getattr(loaded(store, key).account, name) for name in known}

    before = seen()
    with store.sync(1) as work:
        [one] = work.load([key])
        change(one.account)
        wanted = {name: getattr(one.account, name) for name in known}
        work.save([one])
    assert seen() == wanted != before
    with store.sync(1) as work:
        [one] = work.load([key])
        for name, value in before.items():
            setattr(one.account, name, value)
        work.save([one])
    assert seen() == before


# -- marks

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
    with store.read() as work:
        return int(work.find(table)[0][KEY_COLUMNS[table]])


@pytest.mark.parametrize(("table", "column", "entity", "marked"), USER_EDITS, ids=lambda v: str(v))
def test_what_a_user_changes_is_marked(
    store: Store, table: str, column: str, entity: str | None, marked: set[str]
) -> None:
    """Guide: CON-17."""
    one = stored(store)
    key = row_key(store, one, table, entity)
    assert marks(store) == set()
    with store.write() as work:
        work.update(table, key, {column: 1}, user=7)
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
    with store.write() as work:
        work.insert("Person", {"pers_lastname": "Neuf", "pers_accountid": account})
        address = work.insert("Address", {"addr_city": "Annecy"})
        work.insert("Address_Link", {"adli_addressid": address, "adli_accountid": account})
        mail = work.insert("Email", {"emai_emailaddress": "a@carat.fr"})
        tie = {"elink_entityid": 24, "elink_recordid": account, "elink_type": "information"}
        work.insert("EmailLink", tie | {"elink_emailid": mail})
    assert marks(store) == {"person", "address", "email"}
    with store.sync(1) as work:
        work.forget_marks([account])
    with store.write() as work:  # what no Account has is nobody's business
        work.insert("Company", {"comp_name": "Prospect"})
        work.insert("Person", {"pers_lastname": "Seul", "pers_companyid": company})
        work.insert("Phone", {"phon_number": "01"})
    assert marks(store) == set()


def test_a_cycle_marks_nothing_but_what_it_says(store: Store) -> None:
    one = stored(store)
    with store.sync(1) as work:
        work.update("Company", one.company.key, {"comp_website": "www.erp.fr"})
        work.update("Person", part(one, "person").key, {"pers_title": "x"})
        work.insert("Person", {"pers_lastname": "Neuf", "pers_accountid": one.account.key})
        work.save([tiers(work, "DEUX")])
    assert marks(store) == set()
    with store.sync(1) as work:
        [again] = work.load([one.account.key])
        part(again, "address").marked = True
        work.save([again])
    assert marks(store) == {"address"}


def test_a_cycle_that_breaks_does_not_leave_users_unseen(store: Store) -> None:
    one = stored(store)
    with pytest.raises(Broken), store.sync(1) as work:
        work.update("Company", one.company.key, {"comp_website": "www.erp.fr"})
        raise Broken
    assert marks(store) == set()
    with store.write() as work:
        work.update("Company", one.company.key, {"comp_website": "www.crm.fr"})
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
        with store.write() as work:
            work.update("Company", one.company.key, {"comp_website": site})

    edit("www.un.fr")
    with store.sync(1) as work:
        [found] = work.marked(0, 10)
        work.going([found.account])
    if edited:
        edit("www.deux.fr")
    if answered:
        with store.sync(1) as work:
            work.settled([found.account])
    assert marks(store) == left


def test_marks_are_looked_at_in_the_order_of_the_accounts(store: Store) -> None:
    keys = [stored(store, f"T{number}").account.key for number in range(5)]
    with store.sync(1) as work:
        work.mark_all()
    with store.look(1) as work:
        first = work.marked(0, 2)
        assert [one.account.key for one in first] == keys[:2]
        assert work.last_marked == keys[1]
        rest = work.marked(work.last_marked, 10)
        assert [one.account.key for one in rest] == keys[2:]
        assert not work.has_marks(keys[-1])
    records = [r for one in (*first, *rest) for r in (one.account, *one.children)]
    assert all(record.push and record.marked for record in records)
    with store.sync(1) as work:
        work.unmark([r for one in first for r in (one.account, *one.children)])
        assert [one.account.key for one in work.marked(0, 10)] == keys[2:]
        work.forget_marks(keys[2:])
        assert not work.has_marks(0)


# -- where reading stands


@pytest.mark.parametrize("entity", ["account", "salesrepresentative"])
def test_a_cursor_is_saved_with_its_page(store: Store, entity: str) -> None:
    """design 5.3"""
    with store.look(1) as work:
        assert work.cursor(entity) == Cursor() and work.cursor(entity).first
    with pytest.raises(Broken), store.sync(1) as work:
        work.insert("Company", {"comp_name": "Carat"})
        work.save_cursor(entity, CURSOR)
        raise Broken
    with store.look(1) as work:
        assert (work.cursor(entity), work.find("Company")) == (Cursor(), [])
    for cursor in (CURSOR, Cursor("jeton", mode=DIFF), Cursor(mode=RESTORED)):
        with store.sync(1) as work:
            work.insert("Company", {"comp_name": "Carat"})
            work.save_cursor(entity, cursor)
        with store.look(1) as work:
            assert work.cursor(entity) == cursor
            assert work.find("Company")
            others = {"account", "salesrepresentative"} - {entity}
            assert [work.cursor(other) for other in others] == [Cursor()]
        with store.look(2) as work:
            assert work.cursor(entity) == Cursor()


def test_a_load_knows_whom_it_has_not_met(store: Store) -> None:
    keys = [stored(store, f"T{number}").account.key for number in range(4)]
    with store.sync(1) as work:
        [one] = work.load(keys[:1])
        one.met = True
        work.save([one, *work.load(keys[1:2])], met=True)
        assert work.missing(0, 10) == keys[1:]
        assert work.missing(keys[1], 1) == keys[2:3]
        work.begin_load()
        assert work.missing(0, 10) == keys
        work.save([one], met=True)
        work.restart()
        assert work.missing(0, 10) == keys


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
        with store.look(1) as work:
            assert work.parameters_differ(lists(*items))
        with store.sync(1) as work:
            work.parameters(lists(*items))
            assert not work.parameters_differ(lists(*items))
        assert held() == items


def test_representatives_come_change_and_go(store: Store) -> None:
    """Guide: FIRST-04."""

    def take(state: str, name: str) -> None:
        with store.sync(1) as work:
            work.representatives([Instance("salesrepresentative", state, "1", None, {"lastname": name})])

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
    entry = Entry(Level.INFO, "conflit", "CON-08", "account", 1, "CARAT", "name", "a", "b", "erp")
    with store.look(1) as work:
        assert (work.status(), work.blocked(), work.confirmed()) == (Status.NONE, 0, False)
    with store.sync(1) as work:
        run = work.log(None, [entry])
        assert work.log(run, [entry]) == run
        assert work.count(run, Counts(created=2)) == run
        assert work.unended() == [run]
        work.end_run(run, Status.WARNING)
        assert work.status() is Status.WARNING
        other = work.count(None, Counts(sent=1))
        assert other != run and work.unended() == [other]
        work.end_run(other, Status.SUCCESS)
        work.confirm(True)
    with store.look(1) as work:
        assert (work.status(), work.confirmed()) == (Status.SUCCESS, True)


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
