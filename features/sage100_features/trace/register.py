"""The rule register, read from rules.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from .. import PACKAGE
from ..errors import RegisterError

PROFILES = (
    "core",
    "addresses",
    "contacts",
    "links",
    "replicas",
    "rtdv",
    "documents",
    "administration",
    "operations",
    "multi",
)
SIDES = ("erp", "engine", "both", "ops")
STATUSES = ("pending", "implemented")
LEVELS = ("must", "should")
PATH = PACKAGE / "rules.yaml"
RULE_ID = re.compile(r"[A-Z]+-\d{2}")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the guide, as the register states it."""

    id: str
    where: str
    side: str
    profile: str
    status: str
    rule: str
    lines: str
    level: str
    testable: bool
    note: str = ""
    why: str = ""

    @property
    def chapter(self) -> str:
        """The letters of the id."""
        return self.id.rpartition("-")[0]

    @property
    def of_erp(self) -> bool:
        """Whether the ERP alone has to honour it, whatever the engine."""
        return self.side == "erp"

    @property
    def implemented(self) -> bool:
        """Whether the rule's issue has come."""
        return self.status == "implemented"


class Register:
    """All rules by id, in the guide's order."""

    def __init__(self, rules: list[Rule]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self.prefixes = tuple(dict.fromkeys(rule.chapter for rule in rules))

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __len__(self) -> int:
        return len(self._rules)

    def __contains__(self, rule_id: object) -> bool:
        return rule_id in self._rules

    def __getitem__(self, rule_id: str) -> Rule:
        return self._rules[rule_id]

    @property
    def implemented(self) -> list[Rule]:
        """The testable rules whose issue has come."""
        return [rule for rule in self if rule.implemented and rule.testable]

    def cited_in(self, text: str) -> list[str]:
        """The ids of the register's chapters that a text names, known or not, in order of appearance."""
        pattern = rf"(?<![\w-])(?:{'|'.join(self.prefixes)})-\d{{2}}(?!\w)"
        return list(dict.fromkeys(re.findall(pattern, text)))


def load_register(path: Path = PATH) -> Register:
    """Read and check the register.

    Args:
        path: the YAML file.

    Returns:
        The register.

    Raises:
        RegisterError: an entry is incomplete, doubled or holds an unknown value; all of them are named.
    """
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
    problems = [problem for entry in entries for problem in _problems(entry)]
    ids = [entry.get("id") for entry in entries]
    problems += [f"{rule_id}: stands there twice" for rule_id in sorted({i for i in ids if ids.count(i) > 1})]
    if problems:
        raise RegisterError("\n".join(problems))
    return Register([Rule(**entry) for entry in entries])


_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_REQUIRED = ("id", "where", "side", "profile", "status", "rule", "lines", "level", "testable")


def _problems(entry: dict[str, object]) -> Iterator[str]:
    name = entry.get("id", "?")
    for key in _REQUIRED:
        if entry.get(key) in (None, ""):
            yield f"{name}: {key} is missing"
    if not RULE_ID.fullmatch(str(name)):
        yield f"{name}: is no rule id"
    allowed = {"side": SIDES, "profile": PROFILES, "status": STATUSES, "level": LEVELS}
    for key, values in allowed.items():
        if entry.get(key) not in values:
            yield f"{name}: {key} {entry.get(key)!r} is none of {', '.join(values)}"
    if entry.get("testable") is False and not entry.get("why"):
        yield f"{name}: not testable, and does not say why"
    for key in entry.keys() - {*_REQUIRED, "note", "why"}:
        yield f"{name}: unknown key {key}"
