"""CODE: the account code."""

from __future__ import annotations

from collections.abc import Callable

from sage100_engine.mapping import PLACEHOLDERS
from sage100_engine.ports import Row
from sage100_engine.settings import Integration

from .model import Mutant, always, becomes, instead


def _case_counts(sound: Callable[[str], str], code: str) -> str:
    sound(code)
    return code


def _any_code_will_do(
    sound: Callable[[Integration | None, Row], Integration], found: Integration | None, company: Row
) -> Integration:
    code = company.fields["code"]
    return sound(found, company.edited({"code": "SANSCODE" if code in PLACEHOLDERS else code}))


MUTANTS = [
    Mutant("CODE-01", "anything is a code", "sage100_engine.mapping.code.is_code", always(True)),
    Mutant(
        "CODE-12",
        "a code of another case is another code",
        "sage100_simulator.erp.tiers.codification.checked",
        instead(_case_counts),
    ),
    Mutant(
        "CODE-02",
        "« Créer le tiers » goes without a code",
        "sage100_engine.application.commands.create_tiers.conditions",
        instead(_any_code_will_do),
    ),
    Mutant("CODE-03", "a new Company's code is empty", "sage100_engine.mapping.code.WAITING", becomes("")),
    Mutant(
        "CODE-11",
        "« Créer le tiers » takes a code that exists",
        "sage100_engine.application.commands.create_tiers.unique_code",
        always(None),
    ),
]
