"""CREATE: « Créer le tiers », and tiers that come from the ERP."""

from __future__ import annotations

from collections.abc import Callable

from sage100_engine.ports import Row
from sage100_engine.records import Counts, Report, Status, Tiers
from sage100_engine.settings import Integration

from .model import Mutant, Replace, always, instead, looks_at


def _without(field: str) -> Replace:
    def emptied(company: Row) -> Row:
        return company.edited({field: None})

    return looks_at(emptied)


def _not_a_new_one(sound: Callable[[Tiers], None], tiers: Tiers) -> None:
    if not tiers.company.new:
        sound(tiers)


def _any_integration(
    sound: Callable[[Integration | None, Row], Integration], found: Integration | None, company: Row
) -> Integration:
    chosen = company.fields["default_integration"] or "1"
    return sound(found, company.edited({"default_integration": chosen}))


MUTANTS = [
    Mutant(
        "CREATE-06",
        "the website is not copied",
        "sage100_engine.application.commands.create_tiers.new_account",
        _without("website"),
    ),
    Mutant(
        "CREATE-08",
        "the Company of a new tiers stays empty",
        "sage100_engine.replicate.to_company",
        instead(_not_a_new_one),
    ),
    Mutant(
        "CREATE-05",
        "the abrégé does not get to the Account",
        "sage100_engine.application.commands.create_tiers.new_account",
        _without("shortname"),
    ),
    Mutant(
        "CREATE-01",
        "« Créer le tiers » goes without a default integration",
        "sage100_engine.application.commands.create_tiers.conditions",
        instead(_any_integration),
    ),
    Mutant(
        "CREATE-12",
        "no cycle starts by itself",
        "sage100_engine.application.commands.synchronise.carry_out",
        always(Report(None, Status.SUCCESS, Counts(), (), 0.0)),
    ),
]
