"""Cycles of the whole engine on an ERP in memory, with the real store."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fake_erp import COMPANY, USER, FakeErp

from sage100_engine.bootstrap import Application
from sage100_engine.crm import Store
from sage100_engine.cycle import Cycle, Limits
from sage100_engine.errors import ActionRefused, GatewayError, GatewayKind
from sage100_engine.functions import ADMIN, create_tiers
from sage100_engine.ports import ErpPort
from sage100_engine.records import Counts, Level, Progress, Report, Status
from sage100_engine.settings import Sheet

SHEET = {"erp_url": "http://fake.invalid/", "erp_user": USER, "company": COMPANY}
DONE = (Status.SUCCESS, Status.WARNING)
PARTS = 4
"""Records of each tiers: itself, its address, its contact and the contact's phone."""
QUIET = ["open_session", "customisations", "change_page salesrepresentative", "change_page"]


class App(Application):
    """The composition root with the ERP in memory in the web service's place."""

    def __init__(self, erp: FakeErp, url: str = "sqlite://") -> None:
        super().__init__(Store(url))
        self.erp = erp

    def connect(self, wanted: Sheet) -> ErpPort:
        return self.erp.connect(wanted.erp_user, company=wanted.company)


class World:
    """An ERP and a CRM; each tiers has a billing address, a contact and the contact's mobile phone."""

    def __init__(self, tiers: int = 0, url: str = "sqlite://", **sheet: str) -> None:
        self.erp = FakeErp(page_size=4)
        self.erp.add("1", "salesrepresentative", lastname="Durand")
        self.codes = [self.tiers(f"T{number:02}") for number in range(tiers)]
        self.app = App(self.erp, url)
        self.sheet = Sheet().with_values(SHEET | sheet)
        self.app.prepare(SHEET | sheet)
        self.erp.calls.clear()

    def tiers(self, code: str) -> str:
        self.erp.add(code, name=f"Maison {code}", website=None, dormant="false")
        self.erp.add_part(code, "address", type="billing", city="Lyon")
        person = self.erp.add_part(code, "person", lastname=f"Petit {code}", firstname=None)
        self.erp.add_part(code, "phone", ("people", person), type="mobile", number="0102030405")
        return code

    def person(self, code: str) -> str:
        """Id of its contact."""
        return next(iter(self.erp.find(code).nested["people"]))

    def cycle(self, kind: str = "normal", confirm: bool = False) -> Report:
        report = self.app.cycle(kind, confirm)
        assert self.erp.sessions == 0
        return report

    def small(self, **limits: Any) -> Report:
        """A cycle that works on little at once."""
        port = self.app.connect(self.sheet)
        return Cycle(port, self.app.store, 1, self.sheet, limits=Limits(**limits)).run()

    def company(self, code: str) -> dict[str, Any]:
        with self.app.store.read() as work:
            [row] = work.find("Company", {"comp_code": code})
        return row

    def edit(self, code: str, **values: Any) -> None:
        self.app.edit("company", self.company(code)["comp_companyid"], values, ADMIN)

    def create(self, code: str, **values: Any) -> int:
        """A CRM user's new Company, whose tiers is ordered; no cycle runs."""
        values = {"name": f"Carat {code}", "code": code, "default_integration": "Sage100", **values}
        key = self.app.create("company", values, ADMIN)
        create_tiers.run(self.app.store, ADMIN, key, lambda: None)
        return key

    def crm(self) -> dict[str, Any]:
        """What users see of each tiers, by code."""
        with self.app.store.read() as work:
            people: dict[int, list[str]] = {}
            for row in work.find("Person"):
                people.setdefault(row["pers_accountid"], []).append(row["pers_lastname"])
            return {
                row["comp_code"]: (
                    row["comp_name"],
                    row["comp_website"],
                    row["comp_status"],
                    work.link(1, "account", row["comp_primaryaccountid"]),
                    people.get(row["comp_primaryaccountid"], []),
                )
                for row in work.find("Company")
            }

    def linked(self) -> int:
        return sum(link is not None for *_, link, _ in self.crm().values())


@pytest.fixture
def world() -> Callable[..., World]:
    def make(tiers: int = 0, url: str = "sqlite://", cycle: bool = True) -> World:
        made = World(tiers, url)
        if cycle:
            assert made.cycle().status in DONE
            made.erp.calls.clear()
        return made

    return make


Make = Callable[..., World]


def failing(kind: GatewayKind = GatewayKind.UNAVAILABLE) -> Callable[[], None]:
    def fail() -> None:
        raise GatewayError(kind, "rien ne va plus")

    return fail


# -- nothing disappears wholesale (design 5.8)


def delete_tiers(w: World, count: int) -> None:
    for code in w.codes[:count]:
        w.erp.remove(code)


def put_to_sleep(w: World, count: int) -> None:
    for code in w.codes[:count]:
        w.erp.edit(code, dormant="true")


def delete_contacts(w: World, count: int) -> None:
    for code in w.codes[:count]:
        w.erp.remove_part(code, ("people", w.person(code)))


def still_there(w: World) -> dict[Callable[[World, int], None], int]:
    """How many have not been touched, by what may be done to them."""
    rows = w.crm().values()
    return {
        delete_tiers: sum(link is not None for _, _, _, link, _ in rows),
        put_to_sleep: sum(status == "Active" for _, _, status, _, _ in rows),
        delete_contacts: sum(len(people) for *_, people in rows),
    }


EFFECTS = [delete_tiers, put_to_sleep, delete_contacts]
MASS = [
    # of so many, so many: whether they wait
    (5, 5, False),
    (6, 6, True),
    (29, 6, True),
    (30, 6, False),
    (34, 7, True),
    (35, 7, False),
]


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize(("total", "count", "waits"), MASS)
def test_more_than_a_fifth_and_more_than_five_wait_whole(
    world: Make, effect: Callable[[World, int], None], total: int, count: int, waits: bool
) -> None:
    """Guide: RUN-08."""
    w = world(total)
    effect(w, count)
    report = w.cycle()
    assert (report.status is Status.FAILURE) is waits
    assert still_there(w)[effect] == total - (0 if waits else count)
    assert [e.message[:14] for e in report.entries if e.level is Level.ERROR] == ["Effet de masse"] * waits


@pytest.mark.parametrize("effect", EFFECTS)
def test_what_waits_is_told_until_it_is_confirmed_and_then_carried_out_once(
    world: Make, effect: Callable[[World, int], None]
) -> None:
    """Guide: RUN-08."""
    w = world(10)
    effect(w, 6)
    for _ in range(3):
        w.erp.edit("T09", website="www.carat.fr")  # the rest goes on
        report = w.cycle()
        assert report.status is Status.FAILURE and not report.counts.deleted
        assert [e.rule for e in report.entries if e.level is Level.ERROR] == ["RUN-08"]
        assert (still_there(w)[effect], w.crm()["T09"][1]) == (10, "www.carat.fr")
    assert w.cycle(confirm=True).status in DONE
    assert still_there(w)[effect] == 4
    assert w.cycle().status in DONE
    w.codes = [w.tiers(f"N{number}") for number in range(6)]
    w.cycle()
    before = still_there(w)[effect]
    effect(w, 6)
    assert w.cycle().status is Status.FAILURE
    assert still_there(w)[effect] == before


def test_what_waits_is_stored_in_the_log_once(world: Make) -> None:
    w = world(10)
    put_to_sleep(w, 6)
    report = w.cycle()
    assert w.app.log(report.run) == list(report.entries)


def test_a_permission_that_is_stored_is_used_up(world: Make) -> None:
    w = world(14)
    delete_contacts(w, 6)
    assert w.cycle().status is Status.FAILURE
    with w.app.store.sync(1) as work:
        work.confirm(True)
    assert w.cycle().status in DONE
    assert still_there(w)[delete_contacts] == 8
    w.codes = w.codes[6:]
    delete_contacts(w, 6)
    assert w.cycle().status is Status.FAILURE
    assert still_there(w)[delete_contacts] == 8


def test_one_kind_that_waits_does_not_hold_up_another(world: Make) -> None:
    w = world(10)
    delete_contacts(w, 6)
    w.erp.remove("T09")
    assert w.cycle().status is Status.FAILURE
    assert (w.linked(), still_there(w)[delete_contacts]) == (9, 10)
    assert w.cycle(confirm=True).status in DONE
    assert still_there(w)[delete_contacts] == 4


def test_who_wakes_up_again_waits_no_more(world: Make) -> None:
    w = world(10)
    put_to_sleep(w, 6)
    assert w.cycle().status is Status.FAILURE
    for code in w.codes[:6]:
        w.erp.edit(code, dormant="false")
    assert w.cycle().status in DONE
    assert w.cycle(confirm=True).status in DONE
    assert still_there(w)[put_to_sleep] == 10


def replace_tiers(w: World, count: int) -> None:
    """Deleted in the ERP, and others made there with the same codes."""
    for code in w.codes[:count]:
        w.erp.remove(code)
        w.tiers(code)
        w.erp.edit(code, name=f"Autre {code}")


@pytest.mark.parametrize("at_once", [True, False])
def test_codes_that_were_given_again_wait_with_the_deletions(world: Make, at_once: bool) -> None:
    """What comes after a deletion that waits queues behind it (design 5.3)."""
    w = world(10)
    before = w.crm()
    if not at_once:
        delete_tiers(w, 6)
        assert w.cycle().status is Status.FAILURE
        for code in w.codes[:6]:
            w.erp.add(code, name="Autre")
        w.erp.edit("T01", name="Autre T01")
    else:
        replace_tiers(w, 6)
    assert w.cycle().status is Status.FAILURE
    w.erp.edit("T00", name="Autre T00")
    assert w.cycle().status is Status.FAILURE
    assert w.crm() == before
    assert w.cycle(confirm=True).status in DONE
    with w.app.store.read() as work:
        rows = work.find("Company")
        names = {row["comp_name"] for row in rows if work.link(1, "account", row["comp_primaryaccountid"])}
    assert (len(rows), len(names)) == (16, 10 if at_once else 7)
    assert {"Autre T00", "Autre T01", "Maison T06"} <= names
    assert w.cycle().counts == Counts()


def test_a_code_given_again_is_another_company(world: Make) -> None:
    """The old one stays, tied to nothing."""
    w = world(3)
    w.edit("T00", website="www.unsent.example")
    replace_tiers(w, 1)
    assert w.cycle().status in DONE
    with w.app.store.read() as work:
        found = [
            (row["comp_name"], row["comp_website"]) for row in work.find("Company", {"comp_code": "T00"})
        ]
    assert found == [("Maison T00", "www.unsent.example"), ("Autre T00", None)]
    assert w.linked() == 3


def test_a_code_that_we_gave_again_ourselves_stays_tied(world: Make) -> None:
    """A tiers is deleted in the ERP between reading and sending, and its code goes to a new Company of the CRM (CON-18)."""
    w = world(3)
    w.app.create("company", {"name": "Nouveau", "code": "N1"}, ADMIN)
    key = w.create("N2")
    with w.app.store.write() as work:  # no screen gives a code twice
        account = work.get("Company", key)["comp_primaryaccountid"]
        work.update("Company", key, {"comp_code": "T00"})
        work.update("Account", account, {"acc_code": "T00"})
    w.erp.before("execute", 1, lambda: w.erp.remove("T00"))
    w.cycle()
    w.cycle()
    with w.app.store.read() as work:
        tied = [
            row["comp_name"]
            for row in work.find("Company", {"comp_code": "T00"})
            if work.link(1, "account", row["comp_primaryaccountid"])
        ]
    assert tied == ["Carat N2"]
    assert w.cycle().counts == Counts()


def test_an_erp_that_is_empty_empties_nothing(world: Make) -> None:
    """By absence, whether the token is good or not."""
    w = world(10)
    before = w.crm()
    w.erp.records["account"].clear()
    assert w.cycle("full").status in DONE
    assert w.crm() == before
    w.erp.restart()
    assert w.cycle().status is Status.WARNING
    assert w.crm() == before
    assert w.cycle().status in DONE


def test_parts_that_a_full_load_does_not_bring_were_deleted_unless_they_are_many(world: Make) -> None:
    w = world(10)

    def forget(*codes: str) -> None:
        """A bulk treatment that leaves no trace in the change log."""
        for code in codes:
            w.erp.find(code).nested["people"].clear()

    forget("T00")
    w.cycle()
    assert still_there(w)[delete_contacts] == 10
    assert w.cycle("full").status in DONE
    assert still_there(w)[delete_contacts] == 9
    forget(*w.codes[1:7])
    assert w.cycle("full").status is Status.FAILURE
    assert still_there(w)[delete_contacts] == 9
    w.cycle(confirm=True)
    assert still_there(w)[delete_contacts] == 3


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
            assert (report.run, report.entries, bool(report.counts)) == (None, (), False)
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
    assert [e.message for e in report.entries if e.level is Level.ERROR] == ["rien ne va plus"]
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


# -- sending


@pytest.mark.parametrize("batch", [1, 2, 3, 100])
def test_batches_carry_each_account_once(world: Make, batch: int) -> None:
    """Guide: CON-09, CON-10, RUN-22."""
    w = world(7)
    for code in w.codes:
        w.edit(code, website="www.crm.fr")
    person = w.app.create(
        "person", {"company": w.company("T05")["comp_companyid"], "lastname": "Neuf"}, ADMIN
    )
    w.create("neuf")
    w.erp.locked.add("T03")
    report = w.small(batch=batch)
    assert report.status is Status.WARNING
    sent = [one.id or one.fields["code"] for one in w.erp.sent]
    assert len(sent) == len(set(sent)) >= 8
    assert [b.entity for b in w.app.blocked()] == ["account"]
    changed = {code for code, held in w.erp.records["account"].items() if held.fields.get("website")}
    assert changed == set(w.codes) - {"T03"}
    assert "NEUF" in w.erp.records["account"]
    assert w.app.record("person", person) is not None
    assert "Neuf" in [held.fields["lastname"] for held in w.erp.find("T05").nested["people"].values()]
    w.erp.locked.clear()
    w.erp.sent.clear()
    assert w.small(batch=batch).status is Status.SUCCESS
    assert [one.id for one in w.erp.sent] == ["T03"]
    assert w.app.blocked() == []


def test_an_edit_while_its_record_is_on_its_way_goes_afterwards(world: Make) -> None:
    """Guide: CON-17."""
    w = world(1)
    w.edit("T00", website="www.un.fr")
    w.erp.before("execute", 1, lambda: w.edit("T00", website="www.deux.fr"))
    w.cycle()
    w.cycle()
    assert w.erp.find("T00").fields["website"] == w.crm()["T00"][1] == "www.deux.fr"
    assert w.app.conflicts() == [] and w.cycle().run is None


def test_a_tiers_made_in_the_crm_is_tied_even_if_the_answer_got_lost(world: Make) -> None:
    """Guide: CON-18."""
    w = world(1)
    w.create("neuf")
    w.erp.after("execute", 1, failing(GatewayKind.UNKNOWN))
    assert w.cycle().status is Status.FAILURE
    w.cycle()
    w.cycle()
    assert list(w.erp.records["account"]) == ["T00", "NEUF"]
    assert (w.crm()["NEUF"][3], w.cycle().run) == ("NEUF", None)


# -- one at a time


@pytest.mark.parametrize("place", ["memory", "one store", "two stores"])
def test_two_cycles_at_once_run_one_after_the_other(world: Make, tmp_path: Path, place: str) -> None:
    """Guide: RUN-23."""
    url = "sqlite://" if place == "memory" else f"sqlite:///{tmp_path / 'crm.db'}"
    w = world(6, url=url)
    other = App(w.erp, url) if place == "two stores" else w.app
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
    assert [p.done for p in told if p.step == "accounts"] == [4, 8, 10]
    assert len(w.crm()) == 10
    assert w.erp.calls.count("change_page") == 3


@pytest.mark.parametrize("kind", ["full", "push_all"])
def test_an_armed_cycle_is_carried_out_once(world: Make, kind: str) -> None:
    """Guide: SHEET-21, SHEET-22."""
    w = world(5)
    w.app.rearm(kind)

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
    key = w.company("T00")["comp_companyid"]
    with pytest.raises(ActionRefused):
        w.edit("T00", payer="AUTRE")
    with w.app.store.write() as work:
        work.update("Company", key, {"comp_payer": "AUTRE"})
    w.cycle()
    assert w.company("T00")["comp_payer"] is None
    assert w.erp.sent == []
