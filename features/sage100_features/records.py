"""What a run leaves behind: a JSON record of the engine and one of each scenario."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .adapter.protocol import Description

PASSED, FAILED, BROKEN = "passed", "failed", "broken"


class Result(TypedDict):
    """What became of one scenario; the step is the one that ended it."""

    outcome: str
    message: str
    step: str
    step_type: NotRequired[str]
    step_line: NotRequired[int]


class ScenarioRecord(Result):
    """One scenario in the records of a run."""

    record: str
    id: str
    feature: str
    line: int
    name: str
    rules: list[str]
    kinds: list[str]


class EngineRecord(Description):
    """What the engine says of itself, first among the records of a run."""

    record: str
