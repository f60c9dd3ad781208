"""Then: what became of an order - refusals, the status and log of a cycle, blocked records, conflicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from pytest_bdd import parsers, then

from ..adapter.protocol import ACCOUNT, ADDRESS, PERSON, Blocked, Entry
from . import erp_side
from .context import Context
from .phrases import Stored, Table, rows, same, shown

SAID_OF = {
    "Account": (ACCOUNT, ("code", "name")),
    "contact": (PERSON, ("lastname",)),
    "delivery address": (ADDRESS, ("title",)),
}
NAMES = {ACCOUNT: "name", PERSON: "lastname", ADDRESS: "title"}
VERBS = ("created", "changed", "deleted")


@then(parsers.parse('it is refused by {rule}, naming "{text}"'))
def refused(context: Context, rule: str, text: str) -> None:
    """The last order was refused by this rule, with a message that a user understands."""
    problems = context.read_refusal()
    assert [one["rule"] for one in problems] == [rule]
    assert text.lower() in problems[0]["message"].lower()


@then(parsers.parse('the refusal does not name "{text}"'))
def does_not_name(context: Context, text: str) -> None:
    """The refusal is about what is wrong and nothing else."""
    assert text.lower() not in " ".join(one["message"] for one in context.refusal).lower()


@then(parsers.parse("the cycle ends in « {status} »"))
def cycle_ends(context: Context, status: str) -> None:
    """The status of the last cycle."""
    context.nothing_unread()
    assert context.cycle["status"] == status, context.cycle["entries"]


@then(parsers.parse("both cycles end in « {status} »"))
def both_end(context: Context, status: str) -> None:
    """The status of the last two cycles."""
    assert [one.get("status") for one in context.cycles[-2:]] == [status, status]


@then(parsers.parse("the integration's status is « {status} »"))
def status_is(context: Context, status: str) -> None:
    """The status at the head of the sheet."""
    assert context.engine.status()["synchronisation"] == status


@then("the log has neither warning nor error")
def log_clean(context: Context) -> None:
    """The last cycle found nothing wrong."""
    assert [one for one in context.cycle["entries"] if one["level"] != "info"] == []


@then(parsers.re(r'the log says by (?P<rule>[A-Z]+-\d+): "(?P<text>[^"]*)"'))
def log_says(context: Context, rule: str, text: str) -> None:
    """An error or warning of the last cycle."""
    assert rule in [one["rule"] for one in said(context, text)]


@then(
    parsers.re(
        r"the log says, of the (?P<what>Account|contact|delivery address)"
        r' "(?P<name>[^"]*)": "(?P<text>[^"]*)"'
    )
)
def log_says_of(context: Context, what: str, name: str, text: str) -> None:
    """An error or warning of the last cycle, about that record."""
    entity, fields = SAID_OF[what]
    ids = {one["id"] for field in fields for one in context.engine.find(entity, {field: name})}
    found = said(context, text)
    assert [one for one in found if one["entity"] == entity and one["id"] in ids], context.cycle["entries"]


def said(context: Context, text: str) -> list[Entry]:
    """The anomalies of the last cycle whose message holds a text."""
    entries = [one for one in context.cycle["entries"] if one["level"] != "info"]
    found = [one for one in entries if text.lower() in one["message"].lower()]
    assert found, f"{text!r} is not in {[one['message'] for one in entries]}"
    return found


@then("the log never tells the password")
def log_keeps_secret(context: Context) -> None:
    """Neither the log nor the status."""
    assert context.cycle["entries"], "the log says nothing at all"
    assert f"{context.erp.password!r}" not in repr(context.cycle)
    assert all(f" {context.erp.password} " not in f" {one['message']} " for one in context.cycle["entries"])


@then("nothing is blocked")
def nothing_blocked(context: Context) -> None:
    """No record waits."""
    assert context.engine.errors() == []
    assert context.engine.status()["blocked"] == 0


@then("the blocked records are:")
def blocked(context: Context, datatable: Table) -> None:
    """Every record that the ERP does not accept, by name, each with a message."""
    found = context.engine.errors()
    assert all(one["message"] for one in found)
    seen = [{"entity": one["entity"], "name": name_of(context, one)} for one in found]
    wanted, seen = same(rows(datatable), seen)
    assert seen == wanted


def name_of(context: Context, one: Blocked) -> str:
    """The name of a blocked record."""
    found = context.engine.read(one["entity"], one["id"])
    return shown(found["values"][NAMES[one["entity"]]]) if found else ""


@then("the conflict journal is empty")
def no_conflict(context: Context) -> None:
    """No value lost against another."""
    assert context.engine.conflicts() == []


@then("the conflict journal holds:")
def conflicts(context: Context, datatable: Table) -> None:
    """Every value that lost, with both and the side that was kept."""
    fields = datatable[0]
    seen = [{field: shown(one[field]) for field in fields} for one in map(dict, context.engine.conflicts())]
    wanted, seen = same(rows(datatable), seen)
    assert seen == wanted


@then("the effects are:")
def effects(context: Context, datatable: Table) -> None:
    """What was made, changed and deleted since the first When; what is not listed did not happen."""
    wanted = {(row["where"], row["what"]): int(row["count"]) for row in rows(datatable)}
    assert counted(context) == wanted


@then("nothing changed on either side")
def nothing_changed(context: Context) -> None:
    """Both sides are as they were before the first When."""
    assert counted(context) == {}


@then(parsers.re(r"nothing changed in the (?P<where>ERP|CRM)"))
def nothing_changed_in(context: Context, where: str) -> None:
    """One side is as it was before the first When."""
    assert {key: count for key, count in counted(context).items() if key[0] == where} == {}


@then("not a single column of the ERP changed")
def erp_untouched(context: Context) -> None:
    """System columns and parameters included."""
    assert erp_side.state(context.erp) == context.before["erp"]


def counted(context: Context) -> dict[tuple[str, str], int]:
    """How many records of each kind were created, changed and deleted since the first When."""
    context.nothing_unread()
    now, found = context.state(), Counter[tuple[str, str]]()
    for where in ("erp", "crm"):
        for kind, records in now[where].items():
            for verb, count in zip(VERBS, differences(context.before[where][kind], records), strict=True):
                found[where.upper(), f"{kind} {verb}"] += count
    return {key: count for key, count in found.items() if count}


def differences(before: dict[Hashable, Stored], after: dict[Hashable, Stored]) -> tuple[int, int, int]:
    """How many records came, changed and went; Sage's system columns do not count."""
    changed = [key for key in before.keys() & after.keys() if own(before[key]) != own(after[key])]
    return len(after.keys() - before.keys()), len(changed), len(before.keys() - after.keys())


def own(row: Stored) -> Stored:
    """A record without Sage's system columns."""
    return {name: value for name, value in row.items() if not name.startswith("cb")}
