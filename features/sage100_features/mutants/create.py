"""CREATE: « Créer le tiers », and tiers that come from the ERP."""

from __future__ import annotations

from typing import Any

from .model import Mutant


def _no_website(sound: Any) -> Any:
    return lambda work, company, user: sound(work, {**company, "comp_website": None}, user)


def _not_a_new_one(sound: Any) -> Any:
    return lambda tiers: None if tiers.company.new else sound(tiers)


def _no_shortname(sound: Any) -> Any:
    return lambda work, company, user: sound(work, {**company, "comp_shortname": None}, user)


def _any_integration(sound: Any) -> Any:
    return lambda work, company: sound(work, {**company, "comp_intid": company["comp_intid"] or 1})


def _no_cycle(sound: Any) -> Any:
    def create_tiers(self: Any, company: int, user: Any) -> Any:
        from sage100_engine.functions import create_tiers as button
        from sage100_engine.records import Counts, Report, Status

        return button.run(self.store, user, company, lambda: Report(None, Status.SUCCESS, Counts(), (), 0.0))

    return create_tiers


MUTANTS = [
    Mutant(
        "CREATE-06",
        "the website is not copied",
        "sage100_engine.functions.create_tiers._account",
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
        "sage100_engine.functions.create_tiers._account",
        _no_shortname,
    ),
    Mutant(
        "CREATE-01",
        "« Créer le tiers » goes without a default integration",
        "sage100_engine.functions.create_tiers._conditions",
        _any_integration,
    ),
    Mutant(
        "CREATE-12",
        "no cycle starts by itself",
        "sage100_engine.bootstrap.Application.create_tiers",
        _no_cycle,
    ),
]
