"""The closed step vocabulary, and the traps in which pytest-bdd would run a step wrongly or none at all."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from types import ModuleType

from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from ..trace import Scenario


def step_modules(package: str) -> list[ModuleType]:
    """Import a package of steps with everything in it.

    Args:
        package: dotted name of the package.

    Returns:
        The package and its modules.
    """
    root = importlib.import_module(package)
    names = [info.name for info in pkgutil.walk_packages(getattr(root, "__path__", []), f"{package}.")]
    return [root, *(importlib.import_module(name) for name in sorted(names))]


def definitions() -> list[StepFunctionContext]:
    """Every step that pytest-bdd knows in this process, but for its own, which stops in a debugger."""
    known = step_function_context_registry.values()
    return [step for step in known if not step.step_func.__module__.startswith("pytest_bdd.")]


def problems(scenarios: Iterable[Scenario], steps: list[StepFunctionContext], package: str) -> list[str]:
    """Steps that would always pass, that nobody defined, or that two definitions claim."""
    found = [f"{_name(step)}: {text}" for step in steps for text in _faults(step, package)]
    for scenario in scenarios:
        found += [f"{scenario.path.name}:{text}" for text in _unmatched(scenario, steps)]
    return sorted(dict.fromkeys(found))


def _faults(step: StepFunctionContext, package: str) -> Iterator[str]:
    function = step.step_func
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        yield "an async step is never awaited and always passes"
    if step.type is None:
        yield "is neither Given, When nor Then"
    if not (function.__module__ == package or function.__module__.startswith(f"{package}.")):
        yield f"lies outside the closed vocabulary {package}"


def _unmatched(scenario: Scenario, steps: list[StepFunctionContext]) -> Iterator[str]:
    for step in scenario.rendered():
        matching = [
            one for one in steps if one.type in (step.type, None) and one.parser.is_matching(step.text)
        ]
        if not matching:
            yield f"{step.line}: no step of the vocabulary matches: {step.type.capitalize()} {step.text}"
        elif len(matching) > 1:
            names = " and ".join(sorted(_name(one) for one in matching))
            yield f"{step.line}: {names} both match: {step.type.capitalize()} {step.text}"


def _name(step: StepFunctionContext) -> str:
    return f"{step.step_func.__module__.rpartition('.')[2]}.{step.step_func.__name__}[{step.parser.name}]"
