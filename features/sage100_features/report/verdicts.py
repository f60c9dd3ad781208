"""What a run says of each rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..adapter.protocol import Description
from ..records import BROKEN, FAILED, PASSED, ScenarioRecord
from ..trace import Register, Rule

UNSUPPORTED, PENDING = "unsupported", "pending"
NO_SCENARIO = "no scenario yet"
VERDICTS = (PASSED, FAILED, UNSUPPORTED, PENDING, BROKEN)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one rule, and why if it is not green."""

    rule: Rule
    verdict: str
    why: str = ""
    scenarios: int = 0

    def record(self) -> dict[str, object]:
        """As one JSON object of the report."""
        return {
            "record": "rule",
            "id": self.rule.id,
            "side": self.rule.side,
            "profile": self.rule.profile,
            "verdict": self.verdict,
            "why": self.why,
            "scenarios": self.scenarios,
        }


def verdicts(
    register: Register, selected: Iterable[str], engine: Description, scenarios: list[ScenarioRecord]
) -> list[Verdict]:
    """Judge each selected rule by its scenarios.

    Args:
        register: all rules.
        selected: ids of the testable rules that the run declares.
        engine: what the engine says of itself.
        scenarios: the records of all scenarios that were declared.

    Returns:
        One verdict for each selected rule, in the order given.
    """
    of_rule: dict[str, list[ScenarioRecord]] = {}
    for record in scenarios:
        for rule in record["rules"]:
            of_rule.setdefault(rule, []).append(record)
    return [_judge(register[rule], engine, of_rule.get(rule, [])) for rule in selected]


def _judge(rule: Rule, engine: Description, records: list[ScenarioRecord]) -> Verdict:
    outcomes = [record["outcome"] for record in records]
    if not rule.implemented:
        return Verdict(rule, PENDING, NO_SCENARIO, len(records))
    if BROKEN in outcomes or not records:
        return Verdict(rule, BROKEN, _first(records, BROKEN) or "no scenario shows it", len(records))
    reason = _unsupported(rule, engine)
    if reason is not None:
        return Verdict(rule, UNSUPPORTED, reason, len(records))
    if FAILED in outcomes:
        return Verdict(rule, FAILED, _first(records, FAILED), len(records))
    return Verdict(rule, PASSED, "", len(records))


def _unsupported(rule: Rule, engine: Description) -> str | None:
    if rule.of_erp:
        return None
    if rule.id in engine["unsupported"]:
        return engine["unsupported"][rule.id]
    if rule.profile not in engine["profiles"]:
        return f"the engine does not support the profile {rule.profile}"
    return None


def _first(records: list[ScenarioRecord], outcome: str) -> str:
    for record in records:
        if record["outcome"] == outcome:
            return f"{record['id']}: {record['step']}: {record['message']}"
    return ""
