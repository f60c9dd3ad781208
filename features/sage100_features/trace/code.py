"""Where the code names a rule: docstrings (`Guide: CODE-02.`), errors (`rule="CODE-02"`), comments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from .register import Register

SIMULATOR, ENGINE = PRODUCT = ("sage100_simulator", "sage100_engine")
SUITE = ("sage100_features.adapter", "sage100_features.steps")
_MUTANT = re.compile(r"\bMutant\(\s*(?:rule=)?[\"']([A-Z]+-\d{2})[\"']")


@dataclass(frozen=True, slots=True)
class Citation:
    """One file and line that names a rule."""

    rule: str
    package: str
    file: str
    line: int

    @property
    def at(self) -> str:
        """Where it stands, for a message."""
        return f"{self.file}:{self.line}"


def folder_of(package: str) -> Path:
    """Where a package lies, without importing it."""
    spec = find_spec(package)
    locations = spec.submodule_search_locations if spec else None
    if not locations:
        raise ModuleNotFoundError(package)
    return Path(next(iter(locations)))


def citations(register: Register, packages: tuple[str, ...] = PRODUCT + SUITE) -> list[Citation]:
    """Every place of these packages' sources that names a rule, in file and line order."""
    found = []
    for package in packages:
        root = folder_of(package)
        top = root.parents[package.count(".")]
        for path in sorted(root.rglob("*.py")):
            name = path.relative_to(top).as_posix()
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                found += [Citation(rule, package, name, number) for rule in register.cited_in(line)]
    return found


def mutants(folder: Path) -> dict[str, int]:
    """How many mutants are registered for each rule, read from the sources of a folder."""
    counts: dict[str, int] = {}
    for path in sorted(folder.rglob("*.py")):
        for rule in _MUTANT.findall(path.read_text(encoding="utf-8")):
            counts[rule] = counts.get(rule, 0) + 1
    return counts
