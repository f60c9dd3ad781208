"""The nouns of the vocabulary: how a feature file names a record, writes a value and lays out a table."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from ..adapter.protocol import Value

Table = list[list[str]]
Row = dict[str, str]
Stored = Mapping[str, object]
"""A record as one of the sides stores it."""
Side = dict[str, dict[Hashable, Stored]]
"""All records of one side, by kind and key."""
ABSENT = "(none)"
ANY = "any"
"""In a table: whatever it is, but something."""

_RECORD = re.compile(
    r"(?P<card>tiers|Company|Account)$"
    r"|(?P<billing>billing address)$"
    r"|delivery address ?(?P<title>.*)$"
    r"|contact (?P<contact>.+)$"
    r"|(?:(?P<phone>standard|fax|mobile)|(?P<other>\w+) phone)(?: of contact (?P<owner>.+))?$"
    r"|(?:(?P<private>\w+) )?e-mail(?: of contact (?P<holder>.+))?$"
)
_FLAGS = {"yes": True, "no": False}


@dataclass(frozen=True)
class Ref:
    """A record of one tiers or Company: what it is, its own name, the contact that it hangs on."""

    kind: str
    key: str = ""
    contact: str = ""

    def __str__(self) -> str:
        holder = f"of contact {self.contact}" if self.contact else ""
        return " ".join(part for part in (self.kind, self.key, holder) if part)


def ref(text: str) -> Ref:
    """The record that a text names, such as `delivery address Dépôt` or `mobile of contact Petit`."""
    found = _RECORD.match(text.strip())
    if found is None:
        raise ValueError(f"a feature file names no such record: {text!r}")
    part = found.groupdict()
    if part["card"]:
        return Ref(part["card"])
    if part["billing"]:
        return Ref("billing")
    if part["title"] is not None:
        return Ref("delivery", part["title"])
    if part["contact"]:
        return Ref("contact", part["contact"])
    if part["phone"] or part["other"]:
        return Ref("phone", part["phone"] or part["other"], part["owner"] or "")
    return Ref("email", part["private"] or "information", part["holder"] or "")


def rows(table: Table) -> list[Row]:
    """The rows of a table, by the names in its head."""
    head, *body = table
    return [dict(zip(head, line, strict=True)) for line in body]


def by_record(table: Table) -> dict[Ref, Row]:
    """The values that a table of record, field and value gives to each record, in the order of the table."""
    found: dict[Ref, Row] = {}
    for row in rows(table):
        found.setdefault(ref(row["record"]), {})[row["field"]] = row["value"]
    return found


def shown(value: object) -> str:
    """A value as a feature file writes it: nothing is empty, true is yes."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def given(text: str) -> Value:
    """A value that a feature file writes, as a user gives it: empty is none."""
    return _FLAGS.get(text, text) if text else None


def same(expected: Iterable[Row], seen: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Two lists of rows in one order, ready to be compared; `any` takes the value that is there."""
    left, right = list(expected), sorted(seen, key=str)
    for row in left:
        for name in [name for name, value in row.items() if value == ANY]:
            rest = {key: value for key, value in row.items() if key != name}
            match = next((one for one in right if rest.items() <= one.items() and one.get(name)), None)
            row[name] = match[name] if match else ANY
    return sorted(left, key=str), right
