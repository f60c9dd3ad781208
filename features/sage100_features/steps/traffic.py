"""Then: what the ERP was asked and sent since the first When."""

from __future__ import annotations

from pytest_bdd import parsers, then

from . import calls
from .context import Context
from .phrases import Table, rows, same


@then("the ERP was not called")
def not_called(context: Context) -> None:
    """Not one call of any kind."""
    assert context.calls() == []


@then("the ERP was called in this order:")
def called_in_order(context: Context, datatable: Table) -> None:
    """Every call that carries data, in order."""
    assert calls.kinds(context.calls()) == [row["call"] for row in rows(datatable)]


@then("the ERP was called for nothing but:")
def called_for(context: Context, datatable: Table) -> None:
    """Each kind of call that carries data."""
    seen = set(calls.kinds(context.calls()))
    assert "transactions of accounts" in seen, "nothing was sent at all"
    assert seen <= {row["call"] for row in rows(datatable)}


@then(parsers.parse("the ERP received {number:d} records"))
def received_number(context: Context, number: int) -> None:
    """How many records were sent to the ERP."""
    context.nothing_unread()
    assert len(calls.sent(context.calls())) == number


@then("the ERP received these records:")
def received(context: Context, datatable: Table) -> None:
    """Every record sent to the ERP, with its own fields."""
    found = [{field: row[field] for field in datatable[0]} for row in calls.sent(context.calls())]
    expected, seen = same(rows(datatable), found)
    assert seen == expected


@then(parsers.parse('the ERP never received "{text}"'))
def never_received(context: Context, text: str) -> None:
    """A value that must not go out."""
    assert calls.sent(context.calls()), "nothing was sent at all"
    assert text not in "".join(call.request for call in context.calls())


@then("the ERP told the changes of these tiers:")
def told(context: Context, datatable: Table) -> None:
    """Every tiers in the ERP's answers to a question for changes."""
    found = [{"code": row["id"]} for row in calls.told(context.calls())]
    expected, seen = same(rows(datatable), found)
    assert seen == expected


@then("the ERP answered one status for each record received")
def one_status_each(context: Context) -> None:
    """As many statuses as records, and some of either."""
    served = context.calls()
    number = len(calls.sent(served))
    assert number > 1, "too little was sent to tell"
    assert calls.results(served) == number


@then("the ERP never served two sessions at once")
def one_session(context: Context) -> None:
    """Sessions of the integration follow one another."""
    assert calls.most_open(context.calls()) == 1


@then(parsers.parse('the client is refused, naming "{text}"'))
def client_refused(context: Context, text: str) -> None:
    """A fault that says what."""
    assert text in context.client.fault
    assert context.client.entries == 0


@then(parsers.parse("the client is given {number:d} record"))
def client_given(context: Context, number: int) -> None:
    """An answer."""
    assert context.client.fault == ""
    assert context.client.entries == number
