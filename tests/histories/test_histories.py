"""The histories that once broke the protocol, against the real stack: each is clean, whatever happened on the way."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.histories import broken
from tests.histories.world import World

Make = Callable[..., World]


def test_stay(world: Make) -> None:
    """A nested change is not lost when its tiers changes again while the pass is read."""
    w = world()
    for code in ("A1", "A2", "A3"):
        w.tiers(code)
    w.cycle()
    for code in ("A1", "A2"):
        w.erp_edit(code, CT_Intitule=f"v1 {code}")
    (row,) = w.deliveries("A3")
    w.erp.update("F_LIVRAISON", row["LI_No"], {"LI_Adresse": "v2 rue"})
    w.on("after change_page", 1, lambda: w.erp_edit("A3", CT_Intitule="v3 A3"))
    w.cycle()
    w.settle()
    assert w.company("A3")["comp_name"] == "v3 A3"


@pytest.mark.parametrize("fault", ["late", "dup"])
def test_seen_own(world: Make, fault: str) -> None:
    """A write that the client gave up on, or that the network repeats, comes after a newer one: it is refused."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.crm_edit("A1", name="v1")
    w.cycle(fault=fault)
    w.crm_edit("A1", name="v2")
    w.cycle()
    w.late()
    w.settle()
    assert w.one("A1")["CT_Intitule"] == "v2"


def test_seen_lost(world: Make) -> None:
    """The ERP is restored and edited between the engine's read and its write."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.erp.snapshot("s")
    w.crm_edit("A1", name="v1")
    w.on("before execute", 1, lambda: w.erp.restore("s"), lambda: w.erp_edit("A1", CT_Intitule="v2"))
    w.cycle()
    w.settle()
    assert w.one("A1")["CT_Intitule"] == "v2"
    assert w.journal() == {"v1"}


def test_unknown_all(world: Make) -> None:
    """The ERP goes back to a snapshot taken before a write: the token does not stay good."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.erp.snapshot("s")
    w.crm_edit("A1", name="v1")
    w.cycle()
    w.erp.restore("s")
    w.settle()
    assert "v1" in w.journal()


def test_tomb_always(world: Make) -> None:
    """A contact made from the CRM is deleted in the ERP before the next cycle."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.crm_person("A1", "v1")
    w.cycle()
    (row,) = w.contacts("A1")
    w.erp.delete("F_CONTACTT", row["CT_No"])
    w.settle()
    assert w.rows("Person") == []


def test_echo_mark(world: Make) -> None:
    """The ERP's default does not beat what the user fills in meanwhile."""
    w = world()
    w.crm_new("K1", "v1")
    w.cycle()
    w.crm_edit("K1", pricecategory="2")
    w.settle()
    assert w.one("K1")["N_CatTarif"] == 2


def test_owed(world: Make) -> None:
    """crm-wins: the user takes the winning value back before it went out; the ERP's does not stay in silence."""
    w = world("crm_wins")
    w.tiers("A1", N_CatTarif=1)
    w.cycle()
    w.erp.lock("A1")
    w.crm_edit("A1", pricecategory="2")
    w.erp.unlock("A1")
    w.erp_edit("A1", N_CatTarif=3)
    w.erp.lock("A1")
    w.cycle()
    w.crm_edit("A1", pricecategory="1")
    w.erp.unlock("A1")
    w.settle()
    assert w.one("A1")["N_CatTarif"] == 1
    assert "3" in w.journal()


def test_own_cursor(world: Make) -> None:
    """A tiers is deleted between the differential pass and the full load of one cycle."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.on("after change_page", 1, lambda: w.erp.delete("F_COMPTET", "A1"))
    w.cycle("full")
    w.settle()
    assert w.rows("Account")[0]["acc_intforeignid"] is None


def test_created_whole(world: Make) -> None:
    """An address is deleted while its tiers is dormant."""
    w = world(dormant=False)
    w.tiers("A1")
    w.cycle()
    w.erp_edit("A1", CT_Sommeil=1)
    w.cycle()
    (row,) = w.deliveries("A1")
    w.erp.insert("F_LIVRAISON", {"CT_Num": "A1", "LI_Intitule": "Autre", "LI_Adresse": "x"})
    w.erp.delete("F_LIVRAISON", row["LI_No"])
    w.cycle()
    w.erp_edit("A1", CT_Sommeil=0)
    w.settle()


def test_dormant_waits(world: Make) -> None:
    """An ERP edit of a dormant tiers that is not shown is not overwritten."""
    w = world(dormant=False)
    w.tiers("A1")
    w.cycle()
    w.erp_edit("A1", CT_Sommeil=1)
    w.cycle()
    w.erp_edit("A1", CT_Intitule="v1")
    w.crm_edit("A1", name="v2")
    w.cycle()
    w.cycle()
    assert w.one("A1")["CT_Intitule"] == "v1"
    w.erp_edit("A1", CT_Sommeil=0)
    w.settle()
    assert w.one("A1")["CT_Intitule"] == "v1"
    assert "v2" in w.journal()


def test_noop_echo(world: Make) -> None:
    """A value sent again and held in upper case already."""
    w = world()
    w.crm_new("K1", "v1")
    w.crm_edit("K1", shortname="abrege")
    w.cycle(fault="after")
    w.cycle()
    w.settle()
    assert w.company("K1")["comp_shortname"] == "ABREGE"


def test_inbox(world: Make) -> None:
    """An ERP edit arrives while the tiers is taken out of the flow."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.stop("A1", True)
    w.erp_edit("A1", CT_Intitule="v1")
    w.cycle()
    assert w.company("A1")["comp_name"] == "Maison A1"
    w.stop("A1", False)
    w.settle()
    assert w.company("A1")["comp_name"] == "v1"


def test_journal_restored(world: Make) -> None:
    """A CRM edit that was synchronised is rolled back with the ERP."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.erp.snapshot("s")
    w.crm_edit("A1", website="v1.fr")
    w.cycle()
    w.cycle()
    w.erp.restore("s")
    w.settle()
    assert "v1.fr" in w.journal()


def test_beside(world: Make) -> None:
    """The ERP is restored between the differential pass and the full load of a full cycle."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.erp.snapshot("s")
    key = w.company("A1")["comp_companyid"]
    from sage100_engine.application import ADMIN

    w.app.create("address", {"company": key, "street": "v1 rue"}, ADMIN)
    w.cycle()
    w.on("after change_page", 1, lambda: w.erp.restore("s"))
    w.cycle("full")
    streets = [row["addr_address1"] for row in w.rows("Address")]
    assert "v1 rue" in streets, "what a restored ERP does not hold is set aside, not deleted"


def test_mark_late(world: Make) -> None:
    """A tiers is changed again between two pages of a pass."""
    w = world()
    for code in ("A1", "A2", "A3"):
        w.tiers(code)
    w.cycle()
    for code in ("A1", "A2", "A3"):
        w.erp_edit(code, CT_Intitule=f"v1 {code}")
    w.on("after change_page", 1, lambda: w.erp_edit("A1", CT_Intitule="v2"))
    w.cycle()
    w.settle()
    assert w.company("A1")["comp_name"] == "v2"


@pytest.mark.parametrize("reset", [1, 2])
def test_a_fresh_crm_claims_nothing_of_an_old_one(world: Make, reset: int) -> None:
    """crmids of a CRM that was reset are nobody's."""
    w = world()
    w.crm_new("K1", "v1")
    w.cycle()
    for number in range(reset):
        w.reset_crm()
        w.crm_new(f"K{number + 2}", f"v{number + 2}")
        w.cycle()
        w.cycle()
    w.settle()
    names = {row["CT_Num"]: row["CT_Intitule"] for row in w.erp.rows("F_COMPTET")}
    assert names == {f"K{number + 1}": f"v{number + 1}" for number in range(reset + 1)}
    assert len(w.rows("Company")) == reset + 1


def test_lossy_push(world: Make) -> None:
    """An edit of a cut name, taken back before it went out, does not bring the cut name to the ERP."""
    w = world()
    whole = "v1 " + "x" * 66
    w.tiers("A1", CT_Intitule=whole)
    w.cycle()
    cut = w.company("A1")["comp_name"]
    assert len(cut) == 60
    w.crm_edit("A1", name="v2")
    w.cycle(fault="before")
    w.crm_edit("A1", name=cut)
    w.settle()
    assert w.one("A1")["CT_Intitule"] == whole


@pytest.mark.parametrize("bulk", [True, False])
def test_replay_silent(world: Make, bulk: bool) -> None:
    """A creation committed, its answer lost, the record edited in the ERP; asked again if the log does not tell."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.crm_person("A1", "v1", "v2")
    w.cycle(fault="after")
    (row,) = w.contacts("A1")
    w.erp.update("F_CONTACTT", row["CT_No"], {"CT_Fonction": "v3"}, bulk=bulk)
    w.settle()
    assert len(w.contacts("A1")) == 1
    assert w.contacts("A1")[0]["CT_Fonction"] == "v3"


@pytest.mark.parametrize("fault", ["before", "after", "late", "dup", "killed"])
@pytest.mark.parametrize("policy", ["erp_wins", "crm_wins"])
def test_a_creation_whatever_becomes_of_its_answer(world: Make, fault: str, policy: str) -> None:
    """One tiers, linked, with the contact and the address that it was sent with."""
    w = world(policy)
    w.crm_new("K1", "v1")
    w.crm_person("K1", "v2", "v3")
    w.cycle(fault=fault)
    w.crm_edit("K1", name="v4")
    w.settle()
    assert len(w.erp.rows("F_COMPTET")) == len(w.rows("Company")) == len(w.rows("Account")) == 1
    assert w.one("K1")["CT_Intitule"] == "v4"
    assert [(row["CT_Nom"], row["CT_Fonction"]) for row in w.contacts("K1")] == [("v2", "v3")]
    assert [row["LI_Adresse"] for row in w.deliveries("K1")] == ["1 place X"]
    assert len(w.rows("Person")) == 1


@pytest.mark.parametrize("fault", ["before", "after", "late", "killed"])
def test_an_edit_after_an_edit_whose_answer_was_lost(world: Make, fault: str) -> None:
    """Our own unanswered write is not read as the ERP's change, not even where a user typed the value again."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.crm_edit("A1", name="v1")
    w.cycle(fault=fault)
    w.late()
    for name in ("x", w.one("A1")["CT_Intitule"]):
        w.erp_edit("A1", CT_Intitule=name)
    w.crm_edit("A1", name="v2")
    w.settle()
    assert w.one("A1")["CT_Intitule"] == "v2"
    assert w.journal() == set()


def test_a_retry_takes_the_values_of_then(world: Make) -> None:
    """A quarantined record is sent with what the user has typed since."""
    w = world()
    w.tiers("A1")
    w.cycle()
    w.erp.lock("A1")
    w.crm_edit("A1", name="v1")
    w.cycle()
    w.crm_edit("A1", name="v2")
    w.erp.unlock("A1")
    w.settle()
    assert w.one("A1")["CT_Intitule"] == "v2"


def test_a_repeated_creation_of_what_was_deleted(world: Make) -> None:
    """A creation comes a second time, after the ERP's users deleted what it had made."""
    w = world()
    w.crm_new("K1", "v1")
    w.cycle(fault="dup")
    w.erp.delete("F_COMPTET", "K1")
    w.cycle()
    w.settle()
    assert w.erp.rows("F_COMPTET") == []


HISTORIES = {name: test for name, test in globals().items() if name.startswith("test_")}


def cases() -> list[Any]:
    """Every history with each of its parameters."""
    found = []
    for name, history in HISTORIES.items():
        marks = [mark.args for mark in getattr(history, "pytestmark", [])]
        for values in product(*(values for _, values in marks)):
            named = dict(zip((key for key, _ in marks), values, strict=True))
            found.append(pytest.param(name, named, id="-".join(map(str, (name, *values)))))
    return found


@pytest.mark.parametrize(("name", "named"), cases())
def test_each_history_fails_without_its_fix(world: Make, name: str, named: dict[str, Any]) -> None:
    """A history that nothing can make fail proves nothing: one decision is broken, and one of its checks sees it."""
    decision = broken.of(name, named)
    with decision.broken(), pytest.raises(AssertionError) as caught:
        HISTORIES[name](world, **named)
    assert Path(caught.traceback[-1].path).parent == Path(__file__).parent, decision.why


def test_every_decision_is_of_a_history() -> None:
    """The table names no history that is gone."""
    assert {broken.key(*case.values) for case in cases()} == set(broken.TABLE)
