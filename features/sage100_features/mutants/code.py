"""CODE: the account code."""

from __future__ import annotations

from typing import Any

from .model import Mutant, always


def _case_counts(sound: Any) -> Any:
    def checked(code: str) -> str:
        sound(code)
        return code

    return checked


MUTANTS = [
    Mutant("CODE-01", "anything is a code", "sage100_engine.mapping.code.is_code", always(True)),
    Mutant(
        "CODE-02",
        "a company without a code is sent",
        "sage100_engine.apply.collect.missing_code",
        always(False),
    ),
    Mutant(
        "CODE-12",
        "a code of another case is another code",
        "sage100_simulator.erp.codification.checked",
        _case_counts,
    ),
]
