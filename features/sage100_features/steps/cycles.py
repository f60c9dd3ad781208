"""Cycles, the line between the two sides, and a client of the web service that is no engine."""

from __future__ import annotations

import threading
from typing import Any

from pytest_bdd import given, parsers, when

from sage100_simulator.erp.utilisateurs import set_password

from ..adapter.protocol import is_refusal
from . import calls
from .starting import accepted
from .story import Story
from .wire import ask_changes


@given("a cycle has run")
@when("a cycle runs")
def cycle(story: Story) -> None:
    """One cycle now, to its end."""
    run(story, "normal")


@when("a full cycle runs")
def full_cycle(story: Story) -> None:
    """One cycle that takes all of the ERP's data."""
    run(story, "full")


def run(story: Story, kind: str) -> None:
    """Order a cycle and remember it."""
    answer = story.engine.sync(kind)
    if is_refusal(answer):
        story.refuse(answer["refused"])
    else:
        story.cycles.append(answer)


@when("two cycles are ordered at once")
def two_cycles(story: Story) -> None:
    """The second is ordered while the first waits for an answer of the ERP."""
    engine, ended = story.engine, []

    def order() -> None:
        ended.append(engine.sync("normal"))

    story.line.hold(calls.asks_for("changes of accounts"))
    orders = [threading.Thread(target=order) for _ in range(2)]
    orders[0].start()
    assert story.line.held.wait(20), "the first cycle never asked for the accounts"
    orders[1].start()
    orders[1].join(0.3)
    story.line.release()
    for one in orders:
        one.join(30)
    story.cycles += ended


@when("the integration is activated")
def activated(story: Story) -> None:
    """« Activer »."""
    accepted(story.engine.activate())


@given("the ERP is out of reach")
@when("the ERP is out of reach")
def out_of_reach(story: Story) -> None:
    """Nothing gets through to the ERP."""
    story.line.cut()


@given("the ERP can be reached again")
@when("the ERP can be reached again")
def in_reach(story: Story) -> None:
    """Everything gets through again."""
    story.line.mend()


@when(parsers.parse('the next answer of the ERP to "{asked}" is lost'))
def answer_lost(story: Story, asked: str) -> None:
    """The ERP does what it is asked, and the engine never learns of it."""
    story.line.lose_answer(calls.asks_for(asked))


@given("the ERP user's password was changed in the ERP")
def password_changed(story: Story) -> None:
    """The sheet still holds the old one."""
    with story.erp.dossier.write() as conn:
        set_password(conn, story.erp.user, "un autre")


@when(parsers.parse('a client asks the ERP for the changes of "{entity}"'))
def client_asks(story: Story, entity: str) -> None:
    """A client of the web service that is no engine, with good credentials."""
    erp: Any = story.erp
    story.client = ask_changes(erp.url, erp.company, erp.user, erp.password, entity)
