"""What became of each scenario, as JSON records that survive the way from a worker to its controller."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import pytest
from pytest_bdd.parser import Step

from ..records import BROKEN, FAILED, PASSED, EngineRecord, Result, ScenarioRecord
from ..trace import Scenario

PROPERTY = "sage100"
STEP = pytest.StashKey[Step]()
RESULT = pytest.StashKey[Result]()
IDENTITY = pytest.StashKey[str]()
STEPS_FOLDER = pytest.StashKey[Path]()


def note_step(item: pytest.Item, step: Step) -> None:
    """Keep which step ended a scenario."""
    item.stash[STEP] = step


def judge(item: pytest.Item, call: pytest.CallInfo[None], report: pytest.TestReport) -> None:
    """Take one phase of a test into its result: the worst phase counts."""
    if call.when == "setup":
        item.stash[RESULT] = Result(outcome=PASSED, message="", step="")
    result = item.stash[RESULT]
    if report.passed or result["outcome"] == BROKEN:
        return
    if report.skipped:
        result["outcome"], result["message"] = BROKEN, "skipped: a skip is never green"
        return
    error = call.excinfo.value if call.excinfo else None
    step = item.stash.get(STEP, None)
    failed = report.when != "setup" and is_verdict(error, item.config.stash[STEPS_FOLDER])
    if failed and result["outcome"] == FAILED:
        return
    result["outcome"], result["message"] = FAILED if failed else BROKEN, message_of(error)
    if step is not None and report.when == "call":
        result["step"] = f"{step.type.capitalize()} {step.name}"
        result["step_type"], result["step_line"] = step.type, step.line_number


def attach(report: pytest.TestReport, item: pytest.Item, scenario: Scenario) -> None:
    """Hang the result of a test on a report, as JSON."""
    record = _record(item.stash[IDENTITY], scenario, item.stash[RESULT])
    report.user_properties.append((PROPERTY, json.dumps(record)))


def attached(report: pytest.TestReport) -> ScenarioRecord | None:
    """The result that hangs on a report, if one does."""
    found = [json.loads(str(value)) for name, value in report.user_properties if name == PROPERTY]
    return found[-1] if found else None


def missing(identity: str, scenario: Scenario) -> ScenarioRecord:
    """The record of a scenario that was declared and did not run."""
    return _record(identity, scenario, Result(outcome=BROKEN, message="declared, and did not run", step=""))


def _record(identity: str, scenario: Scenario, result: Result) -> ScenarioRecord:
    return {
        **result,
        "record": "scenario",
        "id": identity,
        "feature": scenario.path.name,
        "line": scenario.line,
        "name": scenario.name,
        "rules": list(scenario.rules),
        "kinds": list(scenario.kinds),
    }


def is_verdict(error: BaseException | None, steps: Path) -> bool:
    """Whether an exception is an assertion made by a step; any other one is the harness's."""
    if not isinstance(error, AssertionError):
        return False
    return steps in Path(last_frame(error.__traceback__)).parents


def last_frame(traceback: TracebackType | None) -> str:
    """The file in which an exception arose."""
    if traceback is None:
        return ""
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback.tb_frame.f_code.co_filename


def message_of(error: BaseException | None) -> str:
    """An exception in a few lines; the type is named unless it is a plain assertion."""
    if error is None:
        return ""
    text = str(error).strip()
    return text if isinstance(error, AssertionError) and text else f"{type(error).__name__}: {text}"


def write(path: Path, records: Sequence[EngineRecord | ScenarioRecord]) -> None:
    """One JSON object per line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n" for record in records)
    path.write_text(text, encoding="utf-8")
