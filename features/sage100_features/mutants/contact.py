"""CONTACT: contacts and what hangs on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sage100_engine.contract import PERSON
from sage100_engine.records import Value

from ._merge import NESTED, TWO_WAY, overlooks, stays
from .model import Mutant, always, instead

COMPANY = "sage100_engine.plan.company"
People = Iterable[tuple[Value | int, int]]
Choice = Callable[[int | None, People], int | None]


def _the_last_one(sound: Choice, chosen: int | None, people: People) -> int | None:
    return chosen or max((key for _, key in people), default=None)


def _each_time_anew(sound: Choice, chosen: int | None, people: People) -> int | None:
    return sound(None, people)


MUTANTS = [
    Mutant(
        "CONTACT-01",
        "the last of the list is the main contact",
        f"{COMPANY}.main_person",
        instead(_the_last_one),
    ),
    Mutant(
        "CONTACT-02",
        "the main contact is chosen anew at each cycle",
        f"{COMPANY}.main_person",
        instead(_each_time_anew),
    ),
    Mutant(
        "CONTACT-03",
        "a contact has no default address",
        f"{COMPANY}.person_address",
        always(None),
    ),
    Mutant(
        "CONTACT-11", "a contact's fonction is not taken", TWO_WAY, overlooks("function", entity=PERSON.name)
    ),
    Mutant(
        "CONTACT-14",
        "a contact deleted in the ERP stays in the CRM",
        NESTED,
        stays(PERSON.name),
    ),
    Mutant("CONTACT-07", "any service is taken", "sage100_engine.application.inputs.in_list", always(True)),
]
