"""`pytest -m CODE-01` at the root of the repository: the scenarios of a rule, in place of the tests.

The tests' own conftest asks for it, so that neither a plain `pytest` nor anybody else's pays for the suite.
"""

from __future__ import annotations

import importlib
import re

import pytest

from .. import PACKAGE
from ..trace import Rule, load_register

PLUGIN = "sage100_features.plugin"
_NAMED = re.compile(r"(?<![\w-])[A-Z]+-\d{2}(?![\w-])")


def named(expression: str) -> list[str]:
    """The ids of rules in a marker expression."""
    return list(dict.fromkeys(_NAMED.findall(expression)))


def select(config: pytest.Config) -> None:
    """Collect the feature files when no path is given and `-m` names a rule; pytest's own selection does the rest.

    Raises:
        pytest.UsageError: there is no such rule.
    """
    rules = named(config.option.markexpr)
    if not rules or config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return
    register = load_register()
    unknown = [rule for rule in rules if rule not in register]
    if unknown:
        raise pytest.UsageError(f"no rule {', '.join(unknown)} in the register")
    config.args = [str(PACKAGE)]
    config.pluginmanager.register(importlib.import_module(PLUGIN), PLUGIN)
    config.pluginmanager.register(Silent([register[rule] for rule in rules]), "sage100-silent")


class Silent:
    """Names the rules that no scenario can speak for: nothing selected is not green."""

    def __init__(self, rules: list[Rule]) -> None:
        self._rules = rules

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say of each such rule why."""
        for rule in self._rules:
            if not rule.testable:
                terminalreporter.write_line(f"not testable {rule.id}: {rule.why}")
            elif not rule.implemented:
                terminalreporter.write_line(f"pending {rule.id}: {rule.rule}")
