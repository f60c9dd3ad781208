"""CODE: the account code."""

from __future__ import annotations

from typing import Any

from .model import Mutant, always, becomes


def _case_counts(sound: Any) -> Any:
    def checked(code: str) -> str:
        sound(code)
        return code

    return checked


def _any_code_will_do(sound: Any) -> Any:
    def conditions(found: Any, company: Any) -> Any:
        code = company.fields["code"]
        return sound(found, company.edited({"code": "SANSCODE" if code in (None, "[ATTENTE]") else code}))

    return conditions


MUTANTS = [
    Mutant("CODE-01", "anything is a code", "sage100_engine.mapping.code.is_code", always(True)),
    Mutant(
        "CODE-12",
        "a code of another case is another code",
        "sage100_simulator.erp.tiers.codification.checked",
        _case_counts,
    ),
    Mutant(
        "CODE-02",
        "« Créer le tiers » goes without a code",
        "sage100_engine.application.commands.create_tiers.conditions",
        _any_code_will_do,
    ),
    Mutant("CODE-03", "a new Company's code is empty", "sage100_engine.mapping.code.WAITING", becomes("")),
    Mutant(
        "CODE-11",
        "« Créer le tiers » takes a code that exists",
        "sage100_engine.application.commands.create_tiers.unique_code",
        always(None),
    ),
]
