"""CREATE: « Créer le tiers », and tiers that come from the ERP."""

from __future__ import annotations

from typing import Any

from .model import Mutant


def _no_website(sound: Any) -> Any:
    return lambda company: {**sound(company), "website": None}


def _not_a_new_one(sound: Any) -> Any:
    return lambda tiers: None if tiers.company.new else sound(tiers)


def _no_shortname(sound: Any) -> Any:
    return lambda company: {**sound(company), "shortname": None}


MUTANTS = [
    Mutant("CREATE-06", "the website is not copied", "sage100_engine.replicate.account_values", _no_website),
    Mutant(
        "CREATE-08",
        "the Company of a new tiers stays empty",
        "sage100_engine.replicate.to_company",
        _not_a_new_one,
    ),
    Mutant(
        "CREATE-05",
        "the abrégé does not get to the Account",
        "sage100_engine.replicate.account_values",
        _no_shortname,
    ),
]
