"""Cycles, the line between the two sides, and a client of the web service that is no engine."""

from __future__ import annotations

import threading

from pytest_bdd import given, parsers, when

from ..adapter.protocol import FULL, NORMAL, Cycle, Refusal
from . import calls
from .context import Context
from .starting import accepted
from .wire import ask_changes


@given("a cycle has run")
@when("a cycle runs")
def cycle(context: Context) -> None:
    """One cycle now, to its end."""
    context.ran(context.engine.sync(NORMAL))


@when("a full cycle runs")
def full_cycle(context: Context) -> None:
    """One cycle that takes all of the ERP's data."""
    context.ran(context.engine.sync(FULL))


@when("two cycles are ordered at once")
def two_cycles(context: Context) -> None:
    """The second is ordered while the first waits for an answer of the ERP."""
    engine = context.engine
    ended: list[Cycle | Refusal] = []

    def order() -> None:
        ended.append(engine.sync(NORMAL))

    context.line.hold(calls.asks_for(calls.ACCOUNTS))
    orders = [threading.Thread(target=order) for _ in range(2)]
    orders[0].start()
    assert context.line.held.wait(20), "the first cycle never asked for the accounts"
    orders[1].start()
    orders[1].join(0.3)
    context.line.release()
    for one in orders:
        one.join(30)
    for answer in ended:
        context.ran(answer)


@when("the integration is activated")
def activated(context: Context) -> None:
    """« Activer »."""
    accepted(context.engine.activate())


@given("the ERP is out of reach")
@when("the ERP is out of reach")
def out_of_reach(context: Context) -> None:
    """Nothing gets through to the ERP."""
    context.line.cut()


@given("the ERP can be reached again")
@when("the ERP can be reached again")
def in_reach(context: Context) -> None:
    """Everything gets through again."""
    context.line.mend()


@when(parsers.parse('the next answer of the ERP to "{asked}" is lost'))
def answer_lost(context: Context, asked: str) -> None:
    """The ERP does what it is asked, and the engine never learns of it."""
    context.line.lose_answer(calls.asks_for(asked))


@given("the ERP user's password was changed in the ERP")
def password_changed(context: Context) -> None:
    """The sheet still holds the old one."""
    context.erp.dossier.set_password(context.erp.user, "un autre")


@when(parsers.parse('a client asks the ERP for the changes of "{entity}"'))
def client_asks(context: Context, entity: str) -> None:
    """A client of the web service that is no engine, with good credentials."""
    erp = context.erp
    context.client = ask_changes(erp.url, erp.company, erp.user, erp.password, entity)
