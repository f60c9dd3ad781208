"""Batches to the ERP: the next one is collected while the ERP works on the present one, where nothing speaks against it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import pytest

from sage100_engine.application import ADMIN
from sage100_engine.cycle import Cycle, Limits
from sage100_engine.errors import GatewayKind
from sage100_engine.records import Instance, Result, Status
from tests.engine.cycle.worlds import Make, World, failing

NOT_YET_S, SOON_S = 0.3, 10.0
"""In which something must not happen, and in which it has to."""


class Watching:
    """An ERP that takes its time: it answers when so many Accounts have an intent in the store, or gives up waiting."""

    def __init__(self, w: World, awaited: Sequence[int], patience_s: float) -> None:
        self.port, self.store = w.app.connect(w.sheet), w.app.store
        self.awaited, self.patience_s = awaited, patience_s
        self.intents: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.port, name)

    def execute(self, entity: str, instances: Sequence[Instance]) -> list[Result]:
        until = time.monotonic() + self.patience_s
        while (found := self.stored()) < self.awaited[len(self.intents)] and time.monotonic() < until:
            time.sleep(0.01)
        self.intents.append(found)
        return self.port.execute(entity, instances)

    def stored(self) -> int:
        with self.store.view(1) as work:
            return int(work.session.rows("SELECT count(DISTINCT account) FROM sync_intent")[0][0])


def send(w: World, awaited: Sequence[int], patience_s: float, ahead: bool = True) -> list[int]:
    """Accounts with an intent when each batch of two was answered."""
    port = Watching(w, awaited, patience_s)
    report = Cycle(port, w.app.store, 1, w.sheet, limits=Limits(batch=2, ahead=ahead)).run()
    assert (report.status, report.counts.sent) == (Status.SUCCESS, 6)
    return port.intents


def edited() -> World:
    w = World(6)
    w.cycle()
    for code in w.codes:
        w.edit(code, website=f"www.{code}.example")
    return w


def test_the_next_batch_is_collected_while_the_erp_works() -> None:
    """Guide: CON-09."""
    w = edited()
    assert send(w, [4, 4, 2], SOON_S) == [4, 4, 2]
    assert {site for _, site, *_ in w.crm().values()} == {f"www.{code}.example" for code in w.codes}
    assert w.cycle().counts.sent == 0


def test_one_after_the_other_on_demand() -> None:
    """Nothing is ahead of the answer."""
    assert send(edited(), [4, 4, 4], NOT_YET_S, ahead=False) == [2, 2, 2]


def test_nothing_is_collected_before_a_creation_is_answered() -> None:
    """Its answer may cut another Account's link (Guide: CON-18)."""
    w = World()
    w.cycle()
    for number in range(6):
        w.create(f"K{number}")
    assert send(w, [4, 4, 4], NOT_YET_S) == [2, 2, 2]


@pytest.mark.parametrize("batch", [1, 2, 3, 100])
def test_batches_carry_each_account_once(world: Make, batch: int) -> None:
    """Guide: CON-09, CON-10, RUN-22."""
    w = world(7)
    for code in w.codes:
        w.edit(code, website="www.crm.fr")
    person = w.app.create("person", {"company": w.company("T05").key, "lastname": "Neuf"}, ADMIN)
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
