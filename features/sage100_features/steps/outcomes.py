"""Then: what became of an order - refusals, the status and log of a cycle, blocked records, conflicts."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pytest_bdd import parsers, then

from . import erp_side
from .story import Story
from .words import Row, Table, rows, same, shown

SAID_OF = {
    "Account": ("account", ("code", "name")),
    "contact": ("person", ("lastname",)),
    "delivery address": ("address", ("title",)),
}
NAMES = {"account": "name", "person": "lastname", "address": "title"}
VERBS = ("created", "changed", "deleted")


@then(parsers.parse('it is refused by {rule}, naming "{text}"'))
def refused(story: Story, rule: str, text: str) -> None:
    """The last order was refused by this rule, with a message that a user understands."""
    problems = story.read_refusal()
    assert [one["rule"] for one in problems] == [rule]
    assert text.lower() in problems[0]["message"].lower()


@then(parsers.parse('the refusal does not name "{text}"'))
def does_not_name(story: Story, text: str) -> None:
    """The refusal is about what is wrong and nothing else."""
    assert text.lower() not in " ".join(one["message"] for one in story.refusal).lower()


@then(parsers.parse("the cycle ends in « {status} »"))
def cycle_ends(story: Story, status: str) -> None:
    """The status of the last cycle."""
    story.nothing_unread()
    assert story.cycle["status"] == status, story.cycle["entries"]


@then(parsers.parse("both cycles end in « {status} »"))
def both_end(story: Story, status: str) -> None:
    """The status of the last two cycles."""
    assert [one.get("status") for one in story.cycles[-2:]] == [status, status]


@then(parsers.parse("the integration's status is « {status} »"))
def status_is(story: Story, status: str) -> None:
    """The status at the head of the sheet."""
    assert story.engine.status()["synchronisation"] == status


@then("the log has neither warning nor error")
def log_clean(story: Story) -> None:
    """The last cycle found nothing wrong."""
    assert [one for one in story.cycle["entries"] if one["level"] != "info"] == []


@then(parsers.re(r'the log says by (?P<rule>[A-Z]+-\d+): "(?P<text>[^"]*)"'))
def log_says(story: Story, rule: str, text: str) -> None:
    """An error or warning of the last cycle."""
    assert rule in [one["rule"] for one in said(story, text)]


@then(
    parsers.re(
        r"the log says, of the (?P<what>Account|contact|delivery address)"
        r' "(?P<name>[^"]*)": "(?P<text>[^"]*)"'
    )
)
def log_says_of(story: Story, what: str, name: str, text: str) -> None:
    """An error or warning of the last cycle, about that record."""
    entity, fields = SAID_OF[what]
    ids = {one["id"] for field in fields for one in story.engine.find(entity, {field: name})}
    found = said(story, text)
    assert [one for one in found if one["entity"] == entity and one["id"] in ids], story.cycle["entries"]


def said(story: Story, text: str) -> list[dict[str, Any]]:
    """The anomalies of the last cycle whose message holds a text."""
    entries = [one for one in story.cycle["entries"] if one["level"] != "info"]
    found = [one for one in entries if text.lower() in one["message"].lower()]
    assert found, f"{text!r} is not in {[one['message'] for one in entries]}"
    return found


@then("the log never tells the password")
def log_keeps_secret(story: Story) -> None:
    """Neither the log nor the status."""
    assert story.cycle["entries"], "the log says nothing at all"
    assert f"{story.erp.password!r}" not in repr(story.cycle)
    assert all(f" {story.erp.password} " not in f" {one['message']} " for one in story.cycle["entries"])


@then("nothing is blocked")
def nothing_blocked(story: Story) -> None:
    """No record waits."""
    assert story.engine.errors() == []
    assert story.engine.status()["blocked"] == 0


@then("the blocked records are:")
def blocked(story: Story, datatable: Table) -> None:
    """Every record that the ERP does not accept, by name, each with a message."""
    found = story.engine.errors()
    assert all(one["message"] for one in found)
    seen = [{"entity": one["entity"], "name": name_of(story, one)} for one in found]
    wanted, seen = same(rows(datatable), seen)
    assert seen == wanted


def name_of(story: Story, entry: dict[str, Any]) -> str:
    """The name of the record that an entry is about."""
    found = story.engine.read(entry["entity"], entry["id"])
    return shown(found["values"][NAMES[entry["entity"]]]) if found else ""


@then("the conflict journal is empty")
def no_conflict(story: Story) -> None:
    """No value lost against another."""
    assert story.engine.conflicts() == []


@then("the conflict journal holds:")
def conflicts(story: Story, datatable: Table) -> None:
    """Every value that lost, with both and the side that was kept."""
    fields = datatable[0]
    seen = [{field: shown(one[field]) for field in fields} for one in story.engine.conflicts()]
    wanted, seen = same(rows(datatable), seen)
    assert seen == wanted


@then("the effects are:")
def effects(story: Story, datatable: Table) -> None:
    """What was made, changed and deleted since the first When; what is not listed did not happen."""
    wanted = {(row["where"], row["what"]): int(row["count"]) for row in rows(datatable)}
    assert counted(story) == wanted


@then("nothing changed on either side")
def nothing_changed(story: Story) -> None:
    """Both sides are as they were before the first When."""
    assert counted(story) == {}


@then(parsers.re(r"nothing changed in the (?P<where>ERP|CRM)"))
def nothing_changed_in(story: Story, where: str) -> None:
    """One side is as it was before the first When."""
    assert {key: count for key, count in counted(story).items() if key[0] == where} == {}


@then("not a single column of the ERP changed")
def erp_untouched(story: Story) -> None:
    """System columns and parameters included."""
    assert erp_side.state(story.erp) == story.before["erp"]


def counted(story: Story) -> dict[tuple[str, str], int]:
    """How many records of each kind were created, changed and deleted since the first When."""
    story.nothing_unread()
    now, found = story.state(), Counter[tuple[str, str]]()
    for where in ("erp", "crm"):
        for kind, records in now[where].items():
            for verb, count in zip(VERBS, differences(story.before[where][kind], records), strict=True):
                found[where.upper(), f"{kind} {verb}"] += count
    return {key: count for key, count in found.items() if count}


def differences(before: dict[Any, Row], after: dict[Any, Row]) -> tuple[int, int, int]:
    """How many records came, changed and went; Sage's system columns do not count."""
    changed = [key for key in before.keys() & after.keys() if own(before[key]) != own(after[key])]
    return len(after.keys() - before.keys()), len(changed), len(before.keys() - after.keys())


def own(row: Row) -> Row:
    """A record without Sage's system columns."""
    return {name: value for name, value in row.items() if not name.startswith("cb")}
