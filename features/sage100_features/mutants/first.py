"""FIRST: the first synchronisation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from sage100_engine.contract import COMPANY
from sage100_engine.cycle.reading import Reading
from sage100_engine.inbound import WorkingSet
from sage100_engine.mapping.wire import Wire
from sage100_engine.ports import SyncUnit
from sage100_engine.records import CREATED, Instance, Value
from sage100_simulator.erp.db.connection import Connection
from sage100_simulator.erp.records import Item
from sage100_simulator.erp.system.options import Options

from ._merge import NOTE, unnoted
from .model import Mutant, Replace, always, answers, instead


def _option(**values: bool) -> Replace:
    def changed(options: Options) -> Options:
        return replace(options, **values)

    return answers(changed)


def _purchases_too(
    sound: Callable[[Connection, int], tuple[Item, ...]], conn: Connection, type_: int
) -> tuple[Item, ...]:
    """Those whose index no sales category has: a doubled index would break the answer itself."""
    sales = sound(conn, 0)
    taken = {item.id for item in sales}
    return (*sales, *(item for item in sound(conn, 1) if item.id not in taken))


def _carried(kind: str, owner: str, kept: int) -> Replace:
    """Of one collection these records alone are taken of a new tiers or contact."""

    def carried(
        sound: Callable[[Instance, str], Sequence[Instance]], entry: Instance, collection: str
    ) -> Sequence[Instance]:
        found = sound(entry, collection)
        new = (collection, entry.entity, entry.state) == (kind, owner, CREATED)
        return found[:kept] if new else found

    return instead(carried)


def _no_type(
    sound: Callable[[Wire, Mapping[str, Value]], list[Value]], wire: Wire, fields: Mapping[str, Value]
) -> list[Value]:
    rest = {name: value for name, value in fields.items() if name != "customersupplierflag"}
    return sound(wire, rest)


def _representatives_first(sound: Callable[[Reading], None], reading: Reading) -> None:
    reading.representatives()
    sound(reading)


def _sends_at_once(
    sound: Callable[[Reading, bool, bool], bool], reading: Reading, full: bool, confirmed: bool
) -> bool:
    sound(reading, full, confirmed)
    return False


def _prospect_gives_way(
    sound: Callable[[Reading, SyncUnit, WorkingSet, list[Instance]], list[Instance]],
    reading: Reading,
    unit: SyncUnit,
    working_set: WorkingSet,
    entries: list[Instance],
) -> list[Instance]:
    for entry in entries:
        for row in unit.records.find(COMPANY, {"name": entry.fields.get("name"), "account": None}):
            unit.records.delete(COMPANY, row.key, 1)
    return sound(reading, unit, working_set, entries)


CARRIED = "sage100_engine.plan.entry.carried"
LOAD = "sage100_simulator.erp.system.options.load"

MUTANTS = [
    Mutant(
        "FIRST-02",
        "purchase categories are told as sales",
        "sage100_simulator.erp.system.parametres.accounting_categories",
        instead(_purchases_too),
    ),
    Mutant(
        "FIRST-04",
        "a renamed collaborateur is not told",
        NOTE,
        unnoted("U", "salesrepresentative"),
    ),
    Mutant(
        "FIRST-06",
        "a second delivery address is left out",
        CARRIED,
        _carried("addresses", "account", 2),
    ),
    Mutant(
        "FIRST-07",
        "a second contact is left out",
        CARRIED,
        _carried("people", "account", 1),
    ),
    Mutant("FIRST-08", "dormant tiers are on from the start", LOAD, _option(dormant=True)),
    Mutant(
        "FIRST-09",
        "a dormant tiers comes over active",
        "sage100_engine.mapping.types.status_of",
        always("Active"),
    ),
    Mutant("FIRST-10", "contacts flow whatever their option", LOAD, _option(contacts=True)),
    Mutant("FIRST-13", "e-mails of contacts are left out", CARRIED, _carried("emails", "person", 0)),
    Mutant(
        "FIRST-05", "the type of a tiers is not taken", "sage100_engine.mapping.wire.told", instead(_no_type)
    ),
    Mutant(
        "FIRST-01",
        "representatives are asked for before the parameters",
        "sage100_engine.cycle.reading.Reading.parameters",
        instead(_representatives_first),
    ),
    Mutant(
        "FIRST-11",
        "a prospect gives way to the tiers of its name",
        "sage100_engine.cycle.reading.Reading.take_new",
        instead(_prospect_gives_way),
    ),
    Mutant(
        "FIRST-14",
        "the first synchronisation sends as well",
        "sage100_engine.cycle.reading.Reading.accounts",
        instead(_sends_at_once),
    ),
]
