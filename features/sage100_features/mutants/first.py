"""FIRST: the first synchronisation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ._merge import NESTED, ONE_WAY, one_only, skips
from .model import Mutant, Replace, always


def _option(**values: bool) -> Replace:
    return lambda sound: lambda conn: replace(sound(conn), **values)


def _purchases_too(sound: Any) -> Any:
    return lambda conn, type_: (*sound(conn, 0), *sound(conn, 1))


def _silent_collaborateur(sound: Any) -> Any:
    def note(self: Any, entity: str, key: str, kind: str, nid: str, op: str, *rest: Any, **named: Any) -> Any:
        if entity == "salesrepresentative" and op == "U":
            return None
        return sound(self, entity, key, kind, nid, op, *rest, **named)

    return note


def _mail_of_a_contact(tiers: Any, entry: Any, owner: int) -> bool:
    return bool(entry.entity == "email" and owner != 0)


def _representatives_first(sound: Any) -> Any:
    def read_parameters(self: Any) -> None:
        self.read_representatives()
        sound(self)

    return read_parameters


def _sends_at_once(sound: Any) -> Any:
    def read_accounts(self: Any) -> bool:
        sound(self)
        return False

    return read_accounts


def _prospect_gives_way(sound: Any) -> Any:
    def take_new(self: Any, *arguments: Any) -> Any:
        for entry in arguments[-1]:
            for row in self.find(
                "Company", {"comp_name": entry.fields.get("name"), "comp_primaryaccountid": None}
            ):
                self.remove("Company", row["comp_companyid"])
        return sound(self, *arguments)

    return take_new


LOAD = "sage100_simulator.erp.options.load"


def _no_type(sound: Any) -> Any:
    return lambda desk, record, name, value: (
        None if name == "customersupplierflag" else sound(desk, record, name, value)
    )


MUTANTS = [
    Mutant(
        "FIRST-02",
        "purchase categories are told as sales",
        "sage100_simulator.erp.parametres.accounting_categories",
        _purchases_too,
    ),
    Mutant(
        "FIRST-04",
        "a renamed collaborateur is not told",
        "sage100_simulator.erp.ecriture.Ecriture.note",
        _silent_collaborateur,
    ),
    Mutant("FIRST-06", "a second delivery address is left out", NESTED, one_only("address")),
    Mutant("FIRST-07", "a second contact is left out", NESTED, one_only("person")),
    Mutant("FIRST-08", "dormant tiers are on from the start", LOAD, _option(dormant=True)),
    Mutant(
        "FIRST-09",
        "a dormant tiers comes over active",
        "sage100_engine.mapping.types.status_of",
        always("Active"),
    ),
    Mutant("FIRST-10", "contacts flow whatever their option", LOAD, _option(contacts=True)),
    Mutant("FIRST-13", "e-mails of contacts are left out", NESTED, skips(_mail_of_a_contact)),
    Mutant("FIRST-05", "the type of a tiers is not taken", ONE_WAY, _no_type),
    Mutant(
        "FIRST-01",
        "representatives are asked for before the parameters",
        "sage100_engine.cycle.Cycle.read_parameters",
        _representatives_first,
    ),
    Mutant(
        "FIRST-11",
        "a prospect gives way to the tiers of its name",
        "sage100_engine.crm.sync.SqlSyncWork.take_new",
        _prospect_gives_way,
    ),
    Mutant(
        "FIRST-14",
        "the first synchronisation sends as well",
        "sage100_engine.cycle.Cycle.read_accounts",
        _sends_at_once,
    ),
]
