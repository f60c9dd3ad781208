"""What a mutant is, and the ways to make the broken decision out of the sound one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
First = TypeVar("First")
Answer = TypeVar("Answer")
Replace = Callable[[Any], object]
"""Makes the broken one out of the sound one, which is found by its name: each mutant knows of what type it is."""


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


def always(value: object) -> Replace:
    """A decision that no longer looks at anything."""
    return lambda original: lambda *arguments, **named: value


def becomes(value: object) -> Replace:
    """A constant of another value."""
    return lambda original: value


def instead(broken: Callable[Concatenate[Callable[P, Answer], P], Answer]) -> Replace:
    """A decision in whose place `broken` is called, with the sound one before its own arguments."""

    def replace(sound: Callable[P, Answer]) -> Callable[P, Answer]:
        def decide(*arguments: P.args, **named: P.kwargs) -> Answer:
            return broken(sound, *arguments, **named)

        return decide

    return replace


def answers(change: Callable[[Answer], Answer]) -> Replace:
    """A decision whose answer is changed."""

    def replace(sound: Callable[P, Answer]) -> Callable[P, Answer]:
        def decide(*arguments: P.args, **named: P.kwargs) -> Answer:
            return change(sound(*arguments, **named))

        return decide

    return replace


def looks_at(change: Callable[[First], First]) -> Replace:
    """A decision that is given something else than its first argument."""

    def replace(sound: Callable[Concatenate[First, P], Answer]) -> Callable[Concatenate[First, P], Answer]:
        def decide(first: First, /, *rest: P.args, **named: P.kwargs) -> Answer:
            return sound(change(first), *rest, **named)

        return decide

    return replace
