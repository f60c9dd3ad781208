"""CREATE: « Créer le tiers », and tiers that come from the ERP."""

from __future__ import annotations

from typing import Any

from .model import Mutant


def _no_website(sound: Any) -> Any:
    return lambda company: sound(company.edited({"website": None}))


def _not_a_new_one(sound: Any) -> Any:
    return lambda tiers: None if tiers.company.new else sound(tiers)


def _no_shortname(sound: Any) -> Any:
    return lambda company: sound(company.edited({"shortname": None}))


def _any_integration(sound: Any) -> Any:
    return lambda found, company: sound(
        found, company.edited({"default_integration": company.fields["default_integration"] or "1"})
    )


def _no_cycle(sound: Any) -> Any:
    def carry_out(sides: Any, integration: int) -> Any:
        from sage100_engine.records import Counts, Report, Status

        return Report(None, Status.SUCCESS, Counts(), (), 0.0)

    return carry_out


MUTANTS = [
    Mutant(
        "CREATE-06",
        "the website is not copied",
        "sage100_engine.application.commands.create_tiers.new_account",
        _no_website,
    ),
    Mutant(
        "CREATE-08",
        "the Company of a new tiers stays empty",
        "sage100_engine.replicate.to_company",
        _not_a_new_one,
    ),
    Mutant(
        "CREATE-05",
        "the abrégé does not get to the Account",
        "sage100_engine.application.commands.create_tiers.new_account",
        _no_shortname,
    ),
    Mutant(
        "CREATE-01",
        "« Créer le tiers » goes without a default integration",
        "sage100_engine.application.commands.create_tiers.conditions",
        _any_integration,
    ),
    Mutant(
        "CREATE-12",
        "no cycle starts by itself",
        "sage100_engine.application.commands.synchronise.carry_out",
        _no_cycle,
    ),
]
