"""A feature file as a pytest module: every scenario becomes a test, none is dropped, none is added."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenario as bind

from ..trace import SCENARIO, Register, Scenario


class FeatureFile(pytest.Module):
    """The collector of one feature file; its module is made of the scenarios that it declares."""

    scenarios: Sequence[Scenario] = ()

    def _getobj(self) -> ModuleType:
        module = ModuleType(f"feature_{self.path.stem}")
        module.__file__ = str(self.path)
        for item in self.scenarios:
            vars(module)[unique_name(item, vars(module))] = _test(item)
        return module


def unique_name(item: Scenario, taken: Container[str]) -> str:
    """A test name for a scenario, made of its own."""
    name = "test_" + re.sub(r"\W+", "_", item.name).strip("_").lower()
    return name if name not in taken else f"{name}_{item.line}"


def _test(item: Scenario) -> Callable[[], None]:
    @bind(item.path.name, item.name, features_base_dir=str(item.path.parent))
    def test() -> None:
        """Nothing beyond the steps."""

    setattr(test, SCENARIO, item)
    return test


def scenario_of(item: pytest.Item) -> Scenario | None:
    """The scenario behind a test, if there is one."""
    return getattr(getattr(item, "function", None), SCENARIO, None)


def example_of(item: pytest.Item) -> dict[str, str]:
    """The example that a test of an outline runs with."""
    callspec = getattr(item, "callspec", None)
    return dict(callspec.params.get("_pytest_bdd_example", {})) if callspec else {}


def identity(scenario: Scenario, example: dict[str, str], position: int) -> str:
    """A name of one declared test that is the same in every process."""
    tail = f" [{position + 1}: {', '.join(example.values())}]" if example else ""
    return f"{scenario.path.name}: {scenario.name}{tail}"


def declared_with(scenarios: Iterable[Scenario]) -> Iterator[tuple[str, Scenario]]:
    """The identity of each test that feature files declare, with its scenario."""
    for item in scenarios:
        for position, example in enumerate(item.examples if item.outline else ({},)):
            yield identity(item, example, position), item


def declared(scenarios: Iterable[Scenario]) -> list[str]:
    """The identities of all tests that feature files declare."""
    return [name for name, _ in declared_with(scenarios)]


def collected(items: Iterable[pytest.Item]) -> dict[str, pytest.Item]:
    """The tests that pytest made of feature files, by identity."""
    found: dict[str, pytest.Item] = {}
    rows: Counter[tuple[Path, str]] = Counter()
    for item in items:
        scenario = scenario_of(item)
        if scenario is not None:
            key = (scenario.path, scenario.name)
            found[identity(scenario, example_of(item), rows[key])] = item
            rows[key] += 1
    return found


def wanted(
    scenarios: Iterable[Scenario], register: Register, rules: list[str], profiles: list[str]
) -> list[Scenario]:
    """The scenarios of these rules and profiles; of all when none is named."""
    return [
        item
        for item in scenarios
        if any(
            (not rules or rule in rules) and (not profiles or register[rule].profile in profiles)
            for rule in item.rules
            if rule in register
        )
    ]
