"""What a mutant is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Replace = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One decision of the shipped code, broken.

    Args:
        rule: id of the rule that it breaks.
        name: what the broken code does, in a few words, unique among all mutants.
        target: dotted name of a function, method or module constant of the simulator or the engine.
        replace: makes the broken one out of the sound one.
    """

    rule: str
    name: str
    target: str
    replace: Replace


def always(value: Any) -> Replace:
    """A decision that no longer looks at anything."""
    return lambda original: lambda *arguments, **named: value


def becomes(value: Any) -> Replace:
    """A constant of another value."""
    return lambda original: value
