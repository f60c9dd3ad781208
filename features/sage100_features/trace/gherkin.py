"""Feature files read with the official Gherkin parser, and what pytest-bdd would run wrongly in them.

pytest-bdd drops the first of two scenarios of one name, passes an empty scenario, and puts an example's value
in the place of `<n>` inside a docstring. All of that is refused here, before it runs anything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from gherkin.parser import Parser

from .register import PROFILES, RULE_ID, Register

if TYPE_CHECKING:
    from gherkin import parser_types as parsed

KEPT, REFUSED, BOUNDARY = KINDS = ("kept", "refused", "boundary")
LITERALS = ("AUTOERP",)
"""Texts of the guide that stand in angle brackets and are no placeholder."""
SCENARIO = "sage100_scenario"
"""The name under which a test carries its scenario."""
_PLACEHOLDER = re.compile(r"<([^<>\s][^<>]*)>")


@dataclass(frozen=True, slots=True)
class Step:
    """One step as it is written: keyword type (given, when, then), text, docstring."""

    type: str
    text: str
    line: int
    docstring: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario or outline of a feature file, with the tags that it inherits."""

    path: Path
    line: int
    feature: str
    rule: str
    name: str
    tags: frozenset[str]
    background: tuple[Step, ...]
    steps: tuple[Step, ...]
    outline: bool = False
    examples: tuple[dict[str, str], ...] = field(default=())

    @property
    def rules(self) -> tuple[str, ...]:
        """The ids of the rules that it shows."""
        return tuple(sorted(tag for tag in self.tags if RULE_ID.fullmatch(tag)))

    @property
    def kinds(self) -> tuple[str, ...]:
        """How it shows them: kept, refused, boundary."""
        return tuple(kind for kind in KINDS if kind in self.tags)

    @property
    def at(self) -> str:
        """Where it stands, for a message."""
        return f"{self.path.name}:{self.line}"

    @property
    def runs(self) -> int:
        """How many tests it makes."""
        return len(self.examples) if self.outline else 1

    def rendered(self) -> Iterator[Step]:
        """Every step, background included, as each example gives it."""
        for example in self.examples or ({},):
            for step in (*self.background, *self.steps):
                yield Step(step.type, _render(step.text, example), step.line, step.docstring)


def read_features(folder: Path) -> list[Scenario]:
    """All scenarios of the feature files of a folder, by file and line.

    Args:
        folder: where the `*.feature` files lie.

    Returns:
        Scenarios in file and line order.
    """
    return [scenario for path in sorted(folder.glob("*.feature")) for scenario in read_feature(path)]


def read_feature(path: Path) -> list[Scenario]:
    """The scenarios of one feature file, in line order."""
    feature = Parser().parse(path.read_text(encoding="utf-8")).get("feature")
    if feature is None:
        return []
    found: list[Scenario] = []
    background: tuple[Step, ...] = ()
    tags = _tags(feature)
    for child in feature["children"]:
        if _has_background(child):
            background = _steps(child["background"]["steps"])
        elif _has_rule(child):
            found += _of_rule(path, feature["name"], child["rule"], tags, background)
        elif _has_scenario(child):
            found.append(_scenario(path, feature["name"], "", child["scenario"], tags, background))
    return found


def problems(scenarios: Iterable[Scenario], register: Register) -> list[str]:
    """What must not stand in a feature file, one line each with file and line."""
    every = list(scenarios)
    found = [f"{item.at}: {text}" for item in every for text in _faults(item, register)]
    names = Counter((item.path, item.name) for item in every)
    for item in every:
        if names[item.path, item.name] > 1:
            found.append(
                f"{item.at}: another scenario of this file is named {item.name!r}: one would be dropped"
            )
    return sorted(dict.fromkeys(found))


def _of_rule(
    path: Path, feature: str, rule: parsed.Rule, tags: set[str], background: tuple[Step, ...]
) -> list[Scenario]:
    found = []
    tags = tags | _tags(rule)
    for child in rule["children"]:
        if _has_background(child):
            background = background + _steps(child["background"]["steps"])
        elif _has_scenario(child):
            found.append(_scenario(path, feature, rule["name"], child["scenario"], tags, background))
    return found


def _scenario(
    path: Path,
    feature: str,
    rule: str,
    node: parsed.Scenario,
    tags: set[str],
    background: tuple[Step, ...],
) -> Scenario:
    tags = tags | _tags(node)
    tables = node["examples"]
    for table in tables:
        tags |= _tags(table)
    return Scenario(
        path=path,
        line=node["location"]["line"],
        feature=feature,
        rule=rule,
        name=node["name"],
        tags=frozenset(tags),
        background=background,
        steps=_steps(node["steps"]),
        outline=bool(tables) or "outline" in node["keyword"].lower(),
        examples=tuple(row for table in tables for row in _rows(table)),
    )


def _has_background(child: parsed.Envelope) -> TypeGuard[parsed.BackgroundEnvelope]:
    return "background" in child


def _has_rule(child: parsed.Envelope) -> TypeGuard[parsed.RuleEnvelope]:
    return "rule" in child


def _has_scenario(child: parsed.Envelope) -> TypeGuard[parsed.ScenarioEnvelope]:
    return "scenario" in child


def _tags(node: parsed.Feature | parsed.Rule | parsed.Scenario | parsed.Examples) -> set[str]:
    return {tag["name"].lstrip("@") for tag in node["tags"]}


def _rows(table: parsed.Examples) -> Iterator[dict[str, str]]:
    header = table.get("tableHeader")
    names = [cell["value"] for cell in header["cells"]] if header else []
    for row in table.get("tableBody", []):
        yield dict(zip(names, (cell["value"] for cell in row["cells"]), strict=True))


def _steps(nodes: list[parsed.Step]) -> tuple[Step, ...]:
    types = {"Context": "given", "Action": "when", "Outcome": "then"}
    current, found = "", []
    for node in nodes:
        current = types.get(node["keywordType"], current)
        docstring = node["docString"]["content"] if "docString" in node else ""
        found.append(Step(current, node["text"], node["location"]["line"], docstring))
    return tuple(found)


def _faults(item: Scenario, register: Register) -> Iterator[str]:
    if not item.steps:
        yield "has no step: it would pass"
    elif not any(step.type == "then" for step in item.steps):
        yield "has no Then: it would prove nothing"
    if not item.rules:
        yield "carries no rule tag"
    if not item.kinds:
        yield f"is tagged neither {', '.join('@' + kind for kind in KINDS)}"
    for tag in sorted(item.tags):
        if tag not in KINDS and tag not in PROFILES and tag not in register:
            yield f"unknown tag @{tag}"
    if item.outline and not item.examples:
        yield "is an outline without examples"
    yield from _placeholders(item)


def _placeholders(item: Scenario) -> Iterator[str]:
    columns = {name for row in item.examples for name in row}
    used: set[str] = set(_PLACEHOLDER.findall(item.name))
    for step in (*item.background, *item.steps):
        for name in _PLACEHOLDER.findall(step.docstring):
            if name in columns:
                yield f"line {step.line}: <{name}> inside a docstring would be replaced by the example"
        found = set(_PLACEHOLDER.findall(step.text)) - set(LITERALS)
        used |= found
        for name in sorted(found - columns):
            yield f"line {step.line}: <{name}> is no column of the examples"
    for name in sorted(columns - used - _in_tables(item)):
        yield f"the examples' column {name!r} is used nowhere"


def _in_tables(item: Scenario) -> set[str]:
    lines = item.path.read_text(encoding="utf-8").splitlines()
    return {name for line in lines if line.lstrip().startswith("|") for name in _PLACEHOLDER.findall(line)}


def _render(text: str, example: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: example.get(match[1], match[0]), text)
