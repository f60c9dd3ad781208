"""Nothing disappears wholesale (design 5.8)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sage100_engine.application import ADMIN
from sage100_engine.contract import ACCOUNT, COMPANY
from sage100_engine.records import Counts, Level, Status
from tests.engine.cycle.worlds import DONE, Make, World


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
    assert [e.message[:14] for e in report.lines if e.level is Level.ERROR] == ["Effet de masse"] * waits


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
        assert [e.rule for e in report.lines if e.level is Level.ERROR] == ["RUN-08"]
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
    assert w.app.log(report.run) == list(report.lines)


def test_a_permission_that_is_stored_is_used_up(world: Make) -> None:
    w = world(14)
    delete_contacts(w, 6)
    assert w.cycle().status is Status.FAILURE
    with w.app.store.sync(1) as work:
        work.links.confirm_mass_effect(True)
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
        rows, links = work.records.find(COMPANY), work.of(1).links
        names = {row.fields["name"] for row in rows if links.erp_id("account", row.pointer("account") or 0)}
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
        rows = work.records.find(COMPANY, {"code": "T00"})
    found = [(row.fields["name"], row.fields["website"]) for row in rows]
    assert found == [("Maison T00", "www.unsent.example"), ("Autre T00", None)]
    assert w.linked() == 3


def test_a_code_that_we_gave_again_ourselves_stays_tied(world: Make) -> None:
    """A tiers is deleted in the ERP between reading and sending, and its code goes to a new Company of the CRM (CON-18)."""
    w = world(3)
    key = w.create("N2")
    with w.app.store.write() as work:  # no screen gives a code twice
        company = work.records.get(COMPANY, key)
        work.records.change(COMPANY, key, {"code": "T00"}, ADMIN.key)
        work.records.change(ACCOUNT, company.pointer("account"), {"code": "T00"}, ADMIN.key)
    w.erp.before("execute", 1, lambda: w.erp.remove("T00"))
    w.cycle()
    w.cycle()
    with w.app.store.read() as work:
        links = {
            row.key: work.of(1).links.erp_id("account", row.pointer("account"))
            for row in work.records.find(COMPANY, {"code": "T00"})
        }
    assert links.pop(key) == "T00"
    assert list(links.values()) == [None], "the old one is tied to nothing, and there is no third"
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
