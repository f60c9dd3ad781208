"""`pytest -m CODE-01` at the root: exactly the scenarios of that rule."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sage100_features import PACKAGE
from sage100_features.plugin.by_rule import named
from sage100_features.plugin.collect import declared, unique_name
from sage100_features.trace import load_register, read_features

ROOT = Path(__file__).parents[2]


def at_the_root(*words: str) -> subprocess.CompletedProcess[str]:
    here = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *words]
    return subprocess.run(command, cwd=ROOT, env=here, capture_output=True, text=True, timeout=120)


def test_the_scenarios_of_a_rule_are_run_and_nothing_else() -> None:
    """A rule with an outline among its scenarios."""
    every = read_features(PACKAGE)
    rule = next(item.rules[0] for item in every if item.outline and len(item.examples) > 1)
    mine = [item for item in every if rule in item.rules]
    done = at_the_root("-m", rule, "-rp")
    assert done.returncode == 0, done.stdout + done.stderr
    ran = [line.split()[1].split("[")[0] for line in done.stdout.splitlines() if line.startswith("PASSED ")]
    assert len(ran) == len(declared(mine))
    folder = PACKAGE.relative_to(ROOT).as_posix()
    assert set(ran) == {f"{folder}/{item.path.name}::{unique_name(item, {})}" for item in mine}


def test_a_rule_that_waits_is_named_and_not_green() -> None:
    """As `sage100 conform` counts it."""
    pending = next((rule for rule in load_register() if rule.testable and not rule.implemented), None)
    if pending is None:
        pytest.skip("every rule is implemented")
    done = at_the_root("-m", pending.id)
    assert done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED, done.stdout + done.stderr
    assert f"pending {pending.id}: {pending.rule}" in done.stdout


def test_a_rule_that_does_not_exist() -> None:
    """Not a run of nothing."""
    done = at_the_root("-m", "CODE-99")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "no rule CODE-99" in done.stderr


@pytest.mark.parametrize(
    ("expression", "rules"),
    [
        ("", []),
        ("slow and not kept", []),
        ("CODE-06", ["CODE-06"]),
        ("(CODE-06 or ADDR-05) and kept", ["CODE-06", "ADDR-05"]),
        ("my-CODE-06 or CODE-061", []),
    ],
)
def test_rules_in_an_expression(expression: str, rules: list[str]) -> None:
    """What is no id of a rule is left to pytest, so that a plain run and any other marker are what they were."""
    assert named(expression) == rules
