"""FIRST: the first synchronisation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .model import Mutant, Replace, always


def _option(**values: bool) -> Replace:
    return lambda sound: lambda conn: replace(sound(conn), **values)


def _purchases_too(sound: Any) -> Any:
    """Those whose index no sales category has: a doubled index would break the answer itself."""

    def both(conn: Any, type_: int) -> Any:
        sales = sound(conn, 0)
        taken = {item.id for item in sales}
        return (*sales, *(item for item in sound(conn, 1) if item.id not in taken))

    return both


def _silent_collaborateur(sound: Any) -> Any:
    def note(self: Any, entity: str, key: str, kind: str, nid: str, op: str, *rest: Any, **named: Any) -> Any:
        if entity == "salesrepresentative" and op == "U":
            return None
        return sound(self, entity, key, kind, nid, op, *rest, **named)

    return note


def _carried(collection: str, owner: str, kept: int) -> Replace:
    """Of one collection these records alone are taken of a new tiers or contact."""

    def broken(sound: Any) -> Any:
        def carried(entry: Any, name: str) -> Any:
            found = sound(entry, name)
            new = (name, entry.entity, entry.state) == (collection, owner, "Created")
            return found[:kept] if new else found

        return carried

    return broken


def _no_type(sound: Any) -> Any:
    return lambda wire, fields: sound(
        wire, {name: value for name, value in fields.items() if name != "customersupplierflag"}
    )


def _representatives_first(sound: Any) -> Any:
    def parameters(self: Any) -> None:
        self.representatives()
        sound(self)

    return parameters


def _sends_at_once(sound: Any) -> Any:
    def accounts(self: Any, *told: Any) -> bool:
        sound(self, *told)
        return False

    return accounts


def _prospect_gives_way(sound: Any) -> Any:
    def take_new(self: Any, unit: Any, entries: Any) -> Any:
        from sage100_engine.contract import COMPANY

        for entry in entries:
            for row in unit.records.find(COMPANY, {"name": entry.fields.get("name"), "account": None}):
                unit.records.delete(COMPANY, row.key, 1)
        return sound(self, unit, entries)

    return take_new


CARRIED = "sage100_engine.plan.entry.carried"
LOAD = "sage100_simulator.erp.system.options.load"

MUTANTS = [
    Mutant(
        "FIRST-02",
        "purchase categories are told as sales",
        "sage100_simulator.erp.system.parametres.accounting_categories",
        _purchases_too,
    ),
    Mutant(
        "FIRST-04",
        "a renamed collaborateur is not told",
        "sage100_simulator.erp.db.write_transaction.WriteTransaction.note",
        _silent_collaborateur,
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
    Mutant("FIRST-05", "the type of a tiers is not taken", "sage100_engine.mapping.wire.told", _no_type),
    Mutant(
        "FIRST-01",
        "representatives are asked for before the parameters",
        "sage100_engine.cycle.reading.Reading.parameters",
        _representatives_first,
    ),
    Mutant(
        "FIRST-11",
        "a prospect gives way to the tiers of its name",
        "sage100_engine.cycle.reading.Reading.take_new",
        _prospect_gives_way,
    ),
    Mutant(
        "FIRST-14",
        "the first synchronisation sends as well",
        "sage100_engine.cycle.reading.Reading.accounts",
        _sends_at_once,
    ),
]
