"""A suite of a few lines, run by the plugin in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

STEPS = """
from types import SimpleNamespace
import pytest
from pytest_bdd import given, parsers, then, when

@pytest.fixture
def memory():
    return SimpleNamespace(value=None)

@given("nothing")
def nothing(): ...

@when(parsers.parse('a user types "{code}"'))
def types(memory, code):
    memory.value = code.upper()

@then(parsers.parse('the code reads "{code}"'))
def reads(memory, code):
    assert memory.value == code
"""
FEATURE = """
@core
Feature: Codes
  @CODE-01
  Rule: Upper case
    @kept
    Scenario: Raised
      When a user types "abc"
      Then the code reads "ABC"
    @boundary
    Scenario Outline: Kept as <code>
      When a user types "<code>"
      Then the code reads "<code>"
      Examples:
        | code |
        | A    |
        | B    |
"""


@dataclass
class Run:
    """What a run of the toy suite left behind."""

    code: int
    output: str
    records: list[dict]

    @property
    def outcomes(self) -> dict[str, str]:
        return {
            record["name"]: record["outcome"] for record in self.records if record["record"] == "scenario"
        }


class Toy:
    """A features folder and a package of steps that a test fills."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.features, self.steps = folder / "features", folder / "toy_steps"
        self.features.mkdir()
        self.steps.mkdir()
        self.feature(FEATURE)
        self.step_file(STEPS)
        hello = Path(__file__).with_name("hello.py").read_text(encoding="utf-8")
        (folder / "hello.py").write_text(hello, encoding="utf-8")

    def feature(self, text: str, name: str = "toy.feature") -> None:
        (self.features / name).write_text(text, encoding="utf-8")

    def step_file(self, text: str, name: str = "__init__.py") -> None:
        (self.steps / name).write_text(text, encoding="utf-8")

    def run(self, *arguments: str, plugins: tuple[str, ...] = ()) -> Run:
        results = self.folder / "results.jsonl"
        command = [sys.executable, "-m", "pytest", "-c", str(self.folder / "none.ini"), "--strict-markers"]
        command += ["--rootdir", str(self.folder), "-p", "pytest_bdd.plugin", "-p", "sage100_features.plugin"]
        command += ["--sage100-features", str(self.features), "--sage100-steps", "toy_steps"]
        command += ["--sage100-engine", "hello:engine", "--sage100-results", str(results)]
        command += [word for plugin in plugins for word in ("-p", plugin)]
        (self.folder / "none.ini").write_text("[pytest]\n", encoding="utf-8")
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "COV_"))}
        environment |= {"PYTHONPATH": str(self.folder), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        done = subprocess.run(
            [*command, *arguments, str(self.features)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=60,
        )
        lines = results.read_text(encoding="utf-8").splitlines() if results.exists() else []
        return Run(done.returncode, done.stdout + done.stderr, [json.loads(line) for line in lines])


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    return Toy(tmp_path)
