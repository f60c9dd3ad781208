"""What every web service must do for the engine, seen through `ErpPort`.

Each test runs on an ERP in memory, on the simulator called as a function, and on the simulator over HTTP, but for
those that are about what one of them alone has: XML and schemas, or sockets.
"""

from __future__ import annotations

import socket
from typing import Any

import pytest

from sage100_engine.contract import LISTS
from sage100_engine.erp import SoapErp
from sage100_engine.errors import BrokenInvariant, GatewayError, GatewayKind
from sage100_engine.ports import ErpPort
from sage100_engine.records import (
    CREATED,
    DELETED,
    RECOVERABLE,
    REFUSED,
    SUCCESS,
    UPDATED,
    Instance,
    Result,
)
from sage100_engine.settings import Secret
from tests.suites.sides import PAGE, FakeSide, Side

SIMULATOR = pytest.mark.parametrize("side", ["in process", "http"], indirect=True)
OVER_HTTP = pytest.mark.parametrize("side", ["http"], indirect=True)


def read_all(erp: ErpPort, entity: str = "account", token: str = "") -> tuple[list[Instance], str]:
    entries: list[Instance] = []
    while True:
        page = erp.change_page(entity, token)
        entries += page.entries
        token = page.next_token
        if page.at_end:
            return entries, token


def company(code: str = "NEUF", crmid: str = "u.1", **fields: str) -> Instance:
    values = {"code": code, "customersupplierflag": "Client", "name": "Carat"} | fields
    return Instance("account", CREATED, None, crmid, dict(values))


def person(crmid: str = "u.2", last: str = "Petit", **nested: Any) -> Instance:
    return Instance("person", CREATED, None, crmid, {"lastname": last}, nested)


def told(results: list[Result]) -> list[tuple[str, str, str]]:
    return [(one.status, one.entity, one.crmid) for one in results]


def kind_of(call: Any, *arguments: Any) -> GatewayKind:
    with pytest.raises(GatewayError) as refused:
        call(*arguments)
    return refused.value.kind


# -- sessions and parameters


def test_the_configuration_needs_no_session(side: Side) -> None:
    found = side.connect().configuration()
    assert (found.schema_version, found.contract_version) == ("1.0", "1.0")
    assert "account" in found.sync_schema


def test_the_parameters_come_with_their_lists(erp: ErpPort) -> None:
    found = erp.customisations()
    assert set(found.lists) == set(LISTS)
    assert [item.id for item in found.lists["language"]] == ["0", "1", "2"]


@SIMULATOR  # the fake has no exercises: nothing in a cycle reads them
def test_the_exercises_come_too(erp: ErpPort) -> None:
    assert erp.customisations().exercises


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"password": "no"}, GatewayKind.CREDENTIALS),
        ({"user": "no"}, GatewayKind.CREDENTIALS),
        ({"company": "AUTRE"}, GatewayKind.COMPANY),
    ],
)
def test_wrong_access_is_typed(side: Side, wrong: dict[str, str], kind: GatewayKind) -> None:
    with pytest.raises(GatewayError) as refused:
        side.connect(**wrong).open_session()
    assert refused.value.kind is kind
    assert refused.value.retryable is False


def test_nothing_is_asked_outside_a_session(side: Side) -> None:
    port = side.connect()
    port.close_session()
    port.open_session()
    port.close_session()
    port.close_session()
    for call in (port.customisations, lambda: port.change_page("account", "")):
        with pytest.raises(BrokenInvariant):
            call()


def test_a_session_outlives_another(side: Side, erp: ErpPort) -> None:
    other = side.connect()
    other.open_session()
    other.close_session()
    assert erp.change_page("account", "").entries


@OVER_HTTP  # the others have no port on which nobody could listen
def test_a_port_where_nobody_listens(side: Side) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    client = SoapErp(f"http://127.0.0.1:{port}/", "crm", Secret("crm"), "X", 5)
    assert kind_of(client.open_session) is GatewayKind.UNAVAILABLE
    client.close_session()


# -- reading


def test_a_full_load_is_paged_and_shows_each_record_once(erp: ErpPort, side: Side) -> None:
    first = erp.change_page("account", "")
    assert (len(first.entries), first.at_end) == (PAGE, False)
    entries, token = read_all(erp)
    assert sorted(entry.id or "" for entry in entries) == sorted(side.codes())
    assert {entry.state for entry in entries} == {CREATED}
    assert read_all(erp, token=token)[0] == []


def test_a_page_can_be_asked_for_again(erp: ErpPort) -> None:
    """After a crash reading goes on where it was committed."""
    token = erp.change_page("account", "").next_token
    once, again = erp.change_page("account", token), erp.change_page("account", token)
    assert [entry.id for entry in once.entries] == [entry.id for entry in again.entries]


def test_representatives_come_too(erp: ErpPort, side: Side) -> None:
    entries, token = read_all(erp, "salesrepresentative")
    assert len(entries) == side.representatives() > 0
    assert all(entry.fields["lastname"] for entry in entries)
    assert read_all(erp, "salesrepresentative", token)[0] == []


def test_a_change_of_the_erp_comes_once(erp: ErpPort, side: Side) -> None:
    entries, token = read_all(erp)
    code = entries[0].id or ""
    side.edit(code, website="www.carat.fr")
    changed, token = read_all(erp, token=token)
    assert [(entry.id, entry.state, entry.fields["website"]) for entry in changed] == [
        (code, UPDATED, "www.carat.fr")
    ]
    assert "website" not in changed[0].own
    assert read_all(erp, token=token)[0] == []


def test_a_record_comes_and_goes(erp: ErpPort, side: Side) -> None:
    _, token = read_all(erp)
    side.add("NEUF", "Carat")
    entries, token = read_all(erp, token=token)
    assert [(entry.id, entry.state, entry.crmid) for entry in entries] == [("NEUF", CREATED, None)]
    side.remove("NEUF")
    entries, token = read_all(erp, token=token)
    assert [(entry.id, entry.state) for entry in entries] == [("NEUF", DELETED)]
    side.add("NEUF", "Carat")
    side.remove("NEUF")
    side.add("NEUF", "Autre")
    entries, _ = read_all(erp, token=token)
    assert [(entry.id, entry.state) for entry in entries] == [("NEUF", DELETED), ("NEUF", CREATED)]


def test_a_contact_comes_with_its_tiers(erp: ErpPort, side: Side) -> None:
    entries, token = read_all(erp)
    code = entries[0].id or ""
    key = side.add_contact(code, "Neuf")
    [entry], token = read_all(erp, token=token)
    assert (entry.id, entry.state) == (code, UPDATED)
    assert [(one.id, one.state, one.fields["lastname"]) for one in entry.nested["people"]] == [
        (key, CREATED, "Neuf")
    ]
    side.remove_contact(code, key)
    [entry], _ = read_all(erp, token=token)
    # those that follow it move up one rank: they come as changed
    assert [one.state for one in entry.nested["people"] if one.id == key] == [DELETED]


def test_what_changes_while_a_pass_is_read_comes_in_the_next(erp: ErpPort, side: Side) -> None:
    """Nothing is lost behind the mark, its contacts neither."""
    entries, token = read_all(erp)
    codes = [entry.id or "" for entry in entries]
    for code in codes[:6]:
        side.edit(code, website="www.un.fr")
    side.add_contact(codes[5], "Neuf")
    page = erp.change_page("account", token)
    assert (len(page.entries), page.at_end) == (PAGE, False)
    side.edit(codes[5], website="www.deux.fr")
    rest, token = read_all(erp, token=page.next_token)
    again, token = read_all(erp, token=token)
    seen = {entry.id: entry for entry in (*page.entries, *rest, *again)}
    assert set(seen) == set(codes[:6])
    assert seen[codes[5]].fields["website"] == "www.deux.fr"
    named = [one.fields["lastname"] for e in (*rest, *again) for one in e.nested.get("people", [])]
    assert "Neuf" in named
    assert read_all(erp, token=token)[0] == []


def test_a_token_that_is_not_known_is_told_apart(erp: ErpPort, side: Side) -> None:
    _, token = read_all(erp)
    assert kind_of(erp.change_page, "account", "nonsense") is GatewayKind.TOKEN
    assert kind_of(erp.change_page, "salesrepresentative", token) is GatewayKind.TOKEN
    side.restore()
    assert kind_of(erp.change_page, "account", token) is GatewayKind.TOKEN


def test_a_full_load_beside_a_token(erp: ErpPort, side: Side) -> None:
    _, token = read_all(erp)
    assert erp.change_page("account", "", token).entries[0].state == CREATED
    side.restore()
    assert kind_of(erp.change_page, "account", "", token) is GatewayKind.TOKEN


def test_what_the_contract_does_not_define_is_refused(erp: ErpPort) -> None:
    with pytest.raises(GatewayError) as refused:
        erp.change_page("product", "")
    assert refused.value.kind is GatewayKind.CONTRACT
    assert "product" in refused.value.message


# -- writing


def test_a_creation_sent_twice_is_made_once(erp: ErpPort, side: Side) -> None:
    new = company(name="É <\"&> 'x'")
    new.nested["people"] = [person()]
    for _ in range(2):
        found = erp.execute("account", [new])
        assert told(found) == [(SUCCESS, "account", "u.1"), (SUCCESS, "person", "u.2")]
        assert found[0].id == "NEUF"
    assert side.held("NEUF")["name"] == "É <\"&> 'x'"
    assert side.contacts("NEUF") == ["Petit"]


def test_a_creation_of_the_same_name_with_other_values_is_refused(erp: ErpPort, side: Side) -> None:
    erp.execute("account", [company(name="un")])
    [answer] = erp.execute("account", [company(name="deux")])
    assert (answer.status, answer.action) == (REFUSED, CREATED)
    assert side.held("NEUF")["name"] == "un"


def test_what_the_erp_makes_of_a_write_comes_back_as_our_own(erp: ErpPort) -> None:
    _, token = read_all(erp)
    [answer] = erp.execute("account", [company("neuf")])
    assert (answer.status, answer.id) == (SUCCESS, "NEUF")
    [entry], token = read_all(erp, token=token)
    assert (entry.id, entry.crmid, entry.fields["code"]) == ("NEUF", "u.1", "NEUF")
    assert {"code", "name"} <= set(entry.own)
    assert read_all(erp, token=token)[0] == []


def test_a_write_that_is_held_exactly_does_not_come_back(erp: ErpPort, side: Side) -> None:
    """The own write is left out; with a user's edit beside it, it comes and is told apart."""
    entries, token = read_all(erp)
    code = entries[0].id or ""

    def write(site: str) -> None:
        change = Instance("account", UPDATED, code, "u.1", {"website": site}, seen=token)
        assert told(erp.execute("account", [change])) == [(SUCCESS, "account", "u.1")]

    write("www.un.fr")
    assert side.held(code)["website"] == "www.un.fr"
    nothing, token = read_all(erp, token=token)
    assert nothing == []
    write("www.deux.fr")
    side.edit(code, name="Nouveau nom")
    [entry], _ = read_all(erp, token=token)
    assert (entry.fields["name"], entry.fields["website"]) == ("Nouveau nom", "www.deux.fr")
    assert "website" in entry.own and "name" not in entry.own


def test_a_write_on_a_record_that_changed_meanwhile_is_put_off(erp: ErpPort, side: Side) -> None:
    entries, token = read_all(erp)
    code = entries[0].id or ""
    side.edit(code, website="www.erp.fr")
    change = Instance("account", UPDATED, code, "u.1", {"website": "x"}, seen=token)
    [answer] = erp.execute("account", [change])
    assert (answer.status, answer.message) == (RECOVERABLE, "Fiche modifiée entre-temps")
    assert side.held(code)["website"] == "www.erp.fr"


def test_a_write_decided_before_a_restore_is_put_off(erp: ErpPort, side: Side) -> None:
    entries, token = read_all(erp)
    side.restore()
    change = Instance("account", UPDATED, entries[0].id, "u.1", {"website": "x"}, seen=token)
    [answer] = erp.execute("account", [change])
    assert answer.status == RECOVERABLE


def test_an_open_record_is_put_off(erp: ErpPort, side: Side) -> None:
    entries, token = read_all(erp)
    code = entries[0].id or ""
    change = Instance("account", UPDATED, code, "u.1", {"website": "www.carat.fr"}, seen=token)
    side.lock(code)
    [answer] = erp.execute("account", [change])
    assert answer.status == RECOVERABLE
    side.unlock(code)
    [answer] = erp.execute("account", [change])
    assert (answer.status, side.held(code)["website"]) == (SUCCESS, "www.carat.fr")


def test_one_refusal_does_not_stop_the_others(erp: ErpPort, side: Side) -> None:
    taken = side.codes()[0]
    parent = company(taken, "u.1")
    parent.nested["people"] = [person("u.2")]
    other = company("DEUX", "u.4")
    other.nested["people"] = [person("u.5", "x" * 36), person("u.6", "Petit")]
    found = erp.execute("account", [parent, company("UN", "u.3"), other])
    assert told(found) == [
        (REFUSED, "account", "u.1"),
        (RECOVERABLE, "person", "u.2"),
        (SUCCESS, "account", "u.3"),
        (SUCCESS, "account", "u.4"),
        (REFUSED, "person", "u.5"),
        (SUCCESS, "person", "u.6"),
    ]
    assert found[0].message
    assert {"UN", "DEUX"} <= set(side.codes())
    assert side.contacts("DEUX") == ["Petit"]


def test_parts_are_made_changed_and_deleted_with_their_ids(erp: ErpPort, side: Side) -> None:
    phone = Instance("phone", CREATED, None, "u.3", {"type": "mobile", "number": "0102030405"})
    mail = Instance("email", CREATED, None, "u.4", {"type": "information", "address": "a@carat.fr"})
    new = company()
    new.nested["people"] = [person(phones=[phone], emails=[mail])]
    _, contact, mobile, address = erp.execute("account", [new])
    assert (mobile.id, address.id) == (f"{contact.id}/mobile", f"{contact.id}/information")

    def write(part: Instance) -> list[Result]:
        return erp.execute(
            "account", [Instance("account", UPDATED, "NEUF", "u.1", nested={"people": [part]})]
        )

    change = Instance("person", UPDATED, contact.id, "u.2", {"lastname": "Grand"})
    assert told(write(change)) == [(SUCCESS, "account", "u.1"), (SUCCESS, "person", "u.2")]
    assert side.contacts("NEUF") == ["Grand"]
    for _ in range(2):  # what is gone is gone
        found = write(Instance("person", DELETED, contact.id, "u.2"))
        assert told(found) == [(SUCCESS, "account", "u.1"), (SUCCESS, "person", "u.2")]
    assert side.contacts("NEUF") == []
    [_, again] = write(person())
    assert (again.status, again.action) == (REFUSED, DELETED)


def test_what_was_deleted_in_the_erp_takes_no_write(erp: ErpPort, side: Side) -> None:
    side.add("NEUF", "Carat")
    side.remove("NEUF")
    [answer] = erp.execute("account", [Instance("account", UPDATED, "NEUF", "u.1", {"website": "x"})])
    assert answer.status == REFUSED


def test_a_tiers_is_not_deleted_by_the_web_service(erp: ErpPort, side: Side) -> None:
    side.add("NEUF", "Carat")
    [answer] = erp.execute("account", [Instance("account", DELETED, "NEUF", "u.1")])
    assert answer.status == REFUSED
    assert "NEUF" in side.codes()


@SIMULATOR  # what XML cannot hold is a matter of the client and the wire
def test_what_xml_cannot_hold_is_refused_by_name(erp: ErpPort, side: Side) -> None:
    found = erp.execute("account", [company(name="a\x0bb"), company("DEUX", "u.2")])
    assert sorted(told(found)) == [(SUCCESS, "account", "u.2"), (REFUSED, "account", "u.1")]


@pytest.mark.parametrize("side", ["fake"], indirect=True)  # a cycle's tests count on these
def test_the_fake_counts_its_sessions_and_calls(side: FakeSide) -> None:
    port = side.connect()
    port.open_session()
    assert side.erp.sessions == 1
    port.change_page("account", "")
    port.close_session()
    assert (side.erp.sessions, side.erp.calls) == (0, ["open_session", "change_page"])
