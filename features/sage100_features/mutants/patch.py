"""Break one decision for a while, wherever the code already holds on to it.

A function keeps its identity and gets other code: modules that imported it by name, tables that list it and
bound methods all run the broken one. A constant is replaced in every module of the product that holds it.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FunctionType, ModuleType

from ..errors import UsageError
from ..trace.code import PRODUCT
from .model import Mutant


@contextmanager
def applied(mutant: Mutant) -> Iterator[None]:
    """Run the block with the mutant in place of the shipped decision.

    Raises:
        UsageError: the target does not exist, or is nothing that can be replaced.
    """
    owner, name, target = resolve(mutant.target)
    function = _function(target)
    forget = getattr(target, "cache_clear", lambda: None)
    forget()
    undo = _swap_code(function, mutant) if function is not None else _swap_value(owner, name, target, mutant)
    try:
        yield
    finally:
        undo()
        forget()


def resolve(dotted: str) -> tuple[object, str, object]:
    """The owner, the last name and the object that a dotted name means."""
    parts = dotted.split(".")
    for size in range(len(parts) - 1, 0, -1):
        try:
            owner: object = importlib.import_module(".".join(parts[:size]))
        except ModuleNotFoundError as error:
            if error.name and not dotted.startswith(error.name):
                raise
            continue
        for part in parts[size:-1]:
            owner = getattr(owner, part, None)
        value = vars(owner).get(parts[-1]) if owner is not None else None
        if value is None:
            break
        return owner, parts[-1], value
    raise UsageError(f"a mutant's target does not exist: {dotted}")


def _function(target: object) -> FunctionType | None:
    if isinstance(target, property):
        target = target.fget
    target = getattr(target, "__func__", target)
    while (inner := getattr(target, "__wrapped__", None)) is not None:
        target = inner
    return target if isinstance(target, FunctionType) else None


def _swap_code(function: FunctionType, mutant: Mutant) -> Callable[[], None]:
    code, defaults, keywords = function.__code__, function.__defaults__, function.__kwdefaults__
    sound = FunctionType(code, function.__globals__, function.__name__, defaults, function.__closure__)
    sound.__kwdefaults__ = keywords
    broken = mutant.replace(sound)
    key = f"_mutant_{abs(hash(mutant.name))}"
    function.__globals__[key] = broken
    call = "yield from" if inspect.isgeneratorfunction(function) else "return"
    function.__code__ = _trampoline(f"{call} {key}", code.co_freevars, function.__name__)
    function.__defaults__, function.__kwdefaults__ = None, None

    def undo() -> None:
        function.__code__, function.__defaults__, function.__kwdefaults__ = code, defaults, keywords
        function.__globals__.pop(key, None)

    return undo


def _trampoline(call: str, free: tuple[str, ...], name: str) -> CodeType:
    lines = ["def outer():", *(f"    {variable} = None" for variable in free)]
    lines += ["    def inner(*arguments, **named):", f"        {call}(*arguments, **named)"]
    lines += [f"        {variable}" for variable in free]
    space: dict[str, Callable[[], FunctionType]] = {}
    exec("\n".join([*lines, "    return inner"]), {}, space)
    return space["outer"]().__code__.replace(co_name=name)


def _swap_value(owner: object, name: str, value: object, mutant: Mutant) -> Callable[[], None]:
    broken = mutant.replace(value)
    places: list[tuple[object, str]] = [(owner, name)]
    if isinstance(owner, ModuleType):
        places = [
            (module, key)
            for module in list(sys.modules.values())
            if module is not None and module.__name__.startswith(PRODUCT)
            for key, held in list(vars(module).items())
            if held is value and key == name
        ]
    for place, key in places:
        setattr(place, key, broken)

    def undo() -> None:
        for place, key in places:
            setattr(place, key, value)

    return undo
