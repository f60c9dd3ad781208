"""CODE: the account code."""

from __future__ import annotations

from .model import Mutant, always

MUTANTS = [
    Mutant("CODE-01", "anything is a code", "sage100_engine.mapping.code.is_code", always(True)),
    Mutant(
        "CODE-02",
        "a company without a code is sent",
        "sage100_engine.apply.collect.missing_code",
        always(False),
    ),
]
