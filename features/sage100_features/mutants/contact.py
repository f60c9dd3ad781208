"""CONTACT: contacts and what hangs on them."""

from __future__ import annotations

from typing import Any

from ._merge import NESTED, TWO_WAY, overlooks, stays
from .model import Mutant, always

COMPANY = "sage100_engine.plan.company"


def _the_last_one(sound: Any) -> Any:
    return lambda chosen, people: chosen or max((key for _, key in people), default=None)


def _each_time_anew(sound: Any) -> Any:
    return lambda chosen, people: sound(None, people)


MUTANTS = [
    Mutant("CONTACT-01", "the last of the list is the main contact", f"{COMPANY}.main_person", _the_last_one),
    Mutant(
        "CONTACT-02",
        "the main contact is chosen anew at each cycle",
        f"{COMPANY}.main_person",
        _each_time_anew,
    ),
    Mutant(
        "CONTACT-03",
        "a contact has no default address",
        f"{COMPANY}.person_address",
        always(None),
    ),
    Mutant(
        "CONTACT-11", "a contact's fonction is not taken", TWO_WAY, overlooks("function", entity="person")
    ),
    Mutant(
        "CONTACT-14",
        "a contact deleted in the ERP stays in the CRM",
        NESTED,
        stays("person"),
    ),
    Mutant("CONTACT-07", "any service is taken", "sage100_engine.application.inputs.in_list", always(True)),
]
