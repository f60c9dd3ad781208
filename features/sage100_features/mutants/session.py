"""The inside of a mutants' run: one pytest session that runs the scenarios of a rule again and again.

Loaded beside the suite's plugin (`-p sage100_features.mutants.session`). Killed means: the scenarios of the
mutant's rule are green without it, and with it a Then of one of them fails by an assertion that a step made.
An exception, a timeout or a broken Given is no kill, nor is a mutant that also turns half of the other rules
red.
"""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import TypedDict

import pytest
from _pytest.runner import runtestprotocol
from pytest_bdd.parser import Step

from ..trace import SCENARIO, Scenario
from .model import Mutant
from .patch import applied
from .registry import load_mutants

GREEN, RED, BROKEN = "green", "red", "broken"
KILLED, SURVIVED, NO_KILL, UNSOUND, TOO_BROAD = "killed", "survived", "no kill", "unsound", "too broad"
_STEP = pytest.StashKey[tuple[Step, BaseException]]()


class Judged(TypedDict):
    """What became of one mutant: the verdict, the scenario that decided, and how long it took."""

    rule: str
    name: str
    verdict: str
    why: str
    seconds: float


def pytest_addoption(parser: pytest.Parser) -> None:
    """What the runner tells its sessions."""
    add = parser.getgroup("sage100-mutants", "mutants").addoption
    add("--sage100-mutants", default="", help="file with the names of the mutants to run, one a line")
    add(
        "--sage100-breadth",
        type=int,
        default=6,
        help="how many other rules must stay green by half; 0 is none",
    )
    add("--sage100-mutants-results", default="", help="write a JSON line for each mutant to this file")


def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Step, exception: BaseException) -> None:
    """Keep the step that ended the scenario."""
    request.node.stash[_STEP] = (step, exception)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """Run the mutants in the place of the tests."""
    config = session.config
    names = Path(config.getoption("sage100_mutants")).read_text(encoding="utf-8").splitlines()
    bench = Bench(session, config.getoption("sage100_breadth"))
    with Path(config.getoption("sage100_mutants_results")).open("w", encoding="utf-8") as out:
        for mutant in load_mutants():
            if mutant.name in names:
                out.write(json.dumps(bench.verdict(mutant), ensure_ascii=False) + "\n")
                out.flush()
    return True


class Bench:
    """The collected scenarios by rule, and what they say with and without a mutant."""

    def __init__(self, session: pytest.Session, breadth: int) -> None:
        self._items = [item for item in session.items if isinstance(item, pytest.Function)]
        self._breadth = breadth
        self._sound: dict[str, tuple[str, str]] = {}
        self._green: dict[pytest.Function, bool] = {}
        self._of_rule: dict[str, list[pytest.Function]] = {}
        for item in self._items:
            for rule in self._rules(item):
                self._of_rule.setdefault(rule, []).append(item)

    def verdict(self, mutant: Mutant) -> Judged:
        """Judge one mutant."""
        started = time.perf_counter()
        verdict, why = self._judge(mutant)
        seconds = round(time.perf_counter() - started, 2)
        return {"rule": mutant.rule, "name": mutant.name, "verdict": verdict, "why": why, "seconds": seconds}

    def _judge(self, mutant: Mutant) -> tuple[str, str]:
        colour, why = self._without(mutant.rule)
        if colour != GREEN:
            return UNSOUND, f"not green without it: {why}"
        others = self._others(mutant.rule)
        try:
            with applied(mutant):
                verdict, why = self._with(mutant)
                if verdict == KILLED and (broad := self._broad(others)):
                    return TOO_BROAD, broad
        except Exception as error:
            return UNSOUND, f"{type(error).__name__}: {error}"
        return verdict, why

    def _without(self, rule: str) -> tuple[str, str]:
        if rule not in self._sound:
            items = self._of_rule.get(rule, [])
            seen = [(item, *self._run(item)) for item in items]
            odd = next(
                ((colour, f"{item.name}: {why}") for item, colour, why in seen if colour != GREEN), None
            )
            self._sound[rule] = odd or ((GREEN, "") if items else (BROKEN, "no scenario"))
        return self._sound[rule]

    def _with(self, mutant: Mutant) -> tuple[str, str]:
        broken = ""
        for item in self._of_rule[mutant.rule]:
            colour, why = self._run(item)
            if colour == RED:
                return KILLED, f"{item.name}: {why}"
            if colour == BROKEN:
                broken = broken or f"{item.name}: {why}"
        return (NO_KILL, broken) if broken else (SURVIVED, "")

    def _others(self, own: str) -> list[pytest.Function]:
        """One scenario each of some other rules, spread over the register and green without any mutant."""
        rules = [rule for rule in sorted(self._of_rule) if rule != own][:: self._stride]
        items = [item for rule in rules if own not in self._rules(item := self._of_rule[rule][0])]
        return [item for item in items if self._is_green(item)] if self._breadth else []

    @property
    def _stride(self) -> int:
        return max(1, len(self._of_rule) // self._breadth) if self._breadth else 1

    def _is_green(self, item: pytest.Function) -> bool:
        if item not in self._green:
            self._green[item] = self._run(item)[0] == GREEN
        return self._green[item]

    def _broad(self, others: list[pytest.Function]) -> str:
        red = [item for item in others if self._run(item)[0] != GREEN]
        told = f"{len(red)} of {len(others)} other rules turn red"
        return told if others and len(red) * 2 >= len(others) else ""

    @staticmethod
    def _rules(item: pytest.Function) -> tuple[str, ...]:
        scenario: Scenario = vars(item.function)[SCENARIO]
        return scenario.rules

    def _elsewhere(self, item: pytest.Function) -> pytest.Function | None:
        """What pytest believes to come next: of another file, so that it lets go of this one's."""
        others = [other for other in self._items if other is not item]
        return next((other for other in others if other.path != item.path), others[0] if others else None)

    def _run(self, item: pytest.Function) -> tuple[str, str]:
        if _STEP in item.stash:
            del item.stash[_STEP]
        reports = runtestprotocol(item, nextitem=self._elsewhere(item), log=False)
        if all(report.passed for report in reports):
            return GREEN, ""
        step, error = item.stash.get(_STEP, (None, None))
        if step is not None and step.type == "then" and _by_a_step(error):
            return RED, f"Then {step.name}: {str(error).strip().splitlines()[0] if str(error) else ''}"
        failed = next(report for report in reports if not report.passed)
        crash = getattr(failed.longrepr, "reprcrash", None)
        told = (
            f"{type(error).__name__}: {error}" if error else getattr(crash, "message", str(failed.longrepr))
        )
        return BROKEN, f"{step.name if step is not None else failed.when}: {told[:300]}"


def _by_a_step(error: BaseException | None) -> bool:
    if not isinstance(error, AssertionError):
        return False
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = trace.tb_frame.f_globals.get("__name__", "") if trace is not None else ""
    return bool(re.search(r"(^|[._])steps(\.|$)", module))
