"""Then: what the ERP was asked and sent since the first When."""

from __future__ import annotations

from pytest_bdd import parsers, then

from . import calls
from .story import Story
from .words import Table, rows, same


@then("the ERP was not called")
def not_called(story: Story) -> None:
    """Not one call of any kind."""
    assert story.calls() == []


@then("the ERP was called in this order:")
def called_in_order(story: Story, datatable: Table) -> None:
    """Every call that carries data, in order."""
    assert calls.kinds(story.calls()) == [row["call"] for row in rows(datatable)]


@then("the ERP was called for nothing but:")
def called_for(story: Story, datatable: Table) -> None:
    """Each kind of call that carries data."""
    seen = set(calls.kinds(story.calls()))
    assert "transactions of accounts" in seen, "nothing was sent at all"
    assert seen <= {row["call"] for row in rows(datatable)}


@then(parsers.parse("the ERP received {number:d} records"))
def received_number(story: Story, number: int) -> None:
    """How many records were sent to the ERP."""
    story.nothing_unread()
    assert len(calls.sent(story.calls())) == number


@then("the ERP received these records:")
def received(story: Story, datatable: Table) -> None:
    """Every record sent to the ERP, with its own fields."""
    found = [{field: row[field] for field in datatable[0]} for row in calls.sent(story.calls())]
    expected, seen = same(rows(datatable), found)
    assert seen == expected


@then(parsers.parse('the ERP never received "{text}"'))
def never_received(story: Story, text: str) -> None:
    """A value that must not go out."""
    assert calls.sent(story.calls()), "nothing was sent at all"
    assert text not in "".join(call["request"] for call in story.calls())


@then("the ERP told the changes of these tiers:")
def told(story: Story, datatable: Table) -> None:
    """Every tiers in the ERP's answers to a question for changes."""
    found = [{"code": row["id"]} for row in calls.told(story.calls())]
    expected, seen = same(rows(datatable), found)
    assert seen == expected


@then("the ERP answered one status for each record received")
def one_status_each(story: Story) -> None:
    """As many statuses as records, and some of either."""
    served = story.calls()
    number = len(calls.sent(served))
    assert number > 1, "too little was sent to tell"
    assert calls.results(served) == number


@then("the ERP never served two sessions at once")
def one_session(story: Story) -> None:
    """Sessions of the integration follow one another."""
    assert calls.most_open(story.calls()) == 1


@then(parsers.parse('the client is refused, naming "{text}"'))
def client_refused(story: Story, text: str) -> None:
    """A fault that says what."""
    assert text in story.client.fault
    assert story.client.entries == 0


@then(parsers.parse("the client is given {number:d} record"))
def client_given(story: Story, number: int) -> None:
    """An answer."""
    assert story.client.fault == ""
    assert story.client.entries == number
