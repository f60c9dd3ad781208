"""A batch without a store: what goes out, and of what there is nothing to say."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from sage100_engine.inbound import WorkingSet
from sage100_engine.outbound import Batch, apply_results, collect_batch
from sage100_engine.plan import Policy
from sage100_engine.records import (
    CREATED,
    DELETED,
    DIFF,
    REFUSED,
    SUCCESS,
    UPDATED,
    Attempt,
    Base,
    Instance,
    Marked,
    Pending,
    Record,
    Result,
    Tiers,
)
from sage100_engine.settings import Sheet

SITE = Base("www.un.fr", "www.un.fr")


def working_set() -> WorkingSet:
    keys = count(100)
    return WorkingSet("uid", Sheet(), Policy.ERP, lambda entity: next(keys))


def tiers(*children: Record, site: str = "www.deux.fr", code: str = "CARAT", **account: Any) -> Tiers:
    fields = {"code": code, "website": site}
    flags = {"link": 5, "erp_id": "CARAT", "base": {"code": Base(code, code), "website": SITE}} | account
    company = Record("company", 1, dict(fields))
    return Tiers(Record("account", 1, dict(fields), marked=True, **flags), company, list(children))


def collected(whom: Tiers) -> Batch:
    return collect_batch(working_set(), Marked([whom], 1), "token")


def test_an_edit_goes_out_with_the_mark_on_which_it_was_decided() -> None:
    """Guide: CON-09, CON-17."""
    whom = tiers()
    batch = collected(whom)
    wanted = Instance("account", UPDATED, "CARAT", "uid.1", {"website": "www.deux.fr"}, seen="token")
    assert (batch.instances, batch.quiet, batch.untied, batch.makes_tiers) == ([wanted], [], [], False)
    assert batch.meta["account", "uid.1"].values == {"website": Attempt("www.deux.fr", "www.deux.fr")}
    assert whom.account.unacknowledged == {"website": [Attempt("www.deux.fr", "www.deux.fr")]}


def test_nothing_to_say_is_quiet() -> None:
    whom = tiers(site="www.un.fr")
    batch = collected(whom)
    assert (batch.instances, batch.meta, batch.quiet) == ([], {}, [whom.account])


@pytest.mark.parametrize("kept_back", ["stopped", "deleting", "inbox"])
def test_who_is_out_of_the_flow_keeps_his_marks(kept_back: str) -> None:
    """Guide: RUN-22."""
    whom = tiers(**({} if kept_back == "inbox" else {kept_back: True}))
    if kept_back == "inbox":
        whom.inbox = [Pending(DIFF, Instance("account", UPDATED, "CARAT"))]
    batch = collected(whom)
    assert (batch.instances, batch.meta, batch.quiet, batch.untied) == ([], {}, [], [])


def test_what_is_tied_to_nothing_loses_its_marks() -> None:
    batch = collected(tiers(link=None, erp_id=None))
    assert (batch.instances, batch.quiet, batch.untied) == ([], [], [1])


def test_a_creation_waits_for_its_code() -> None:
    """Guide: CODE-01, CODE-02."""
    held, whom = working_set(), tiers(code="[ATTENTE]", link=None, erp_id=None, creation_ordered=True)
    batch = collect_batch(held, Marked([whom], 1), "token")
    assert (batch.instances, batch.quiet) == ([], [])
    assert [line.rule for line in held.log] == ["CODE-02"]
    assert whom.account.blocked is not None


def test_a_creation_carries_the_same_until_it_is_answered() -> None:
    """Guide: CON-18."""
    whom = tiers(Record("address", 3, {"city": "Lyon"}, "billing"), link=None, erp_id=None, base={})
    whom.account.creation_ordered = True
    [first] = collected(whom).instances
    whom.account.fields["website"] = whom.company.fields["website"] = "www.trois.fr"
    batch = collected(whom)
    assert batch.makes_tiers and batch.instances == [first]
    assert first.fields == {"code": "CARAT", "website": "www.deux.fr"} and first.seen is None
    [address] = first.nested["addresses"]
    assert (address.state, address.crmid, address.fields) == (
        CREATED,
        "uid.3",
        {"city": "Lyon", "type": "billing"},
    )


def test_a_deletion_goes_out_with_nothing_else() -> None:
    """Guide: CONTACT-14."""
    person = Record("person", 7, {"lastname": "Petit"}, link=6, erp_id="12", deleted=True, marked=True)
    phone = Record("phone", 8, {"number": "1"}, "fax", 7, link=9, erp_id="fax", marked=True)
    batch = collected(tiers(person, phone, site="www.un.fr"))
    [instance] = batch.instances
    assert instance.nested == {"people": [Instance("person", DELETED, "12", "uid.7")]}
    assert phone in batch.quiet and person not in batch.quiet


@pytest.mark.parametrize(
    ("status", "action", "kept", "blocked"),
    [
        (SUCCESS, CREATED, False, False),
        (REFUSED, CREATED, False, True),  # the next one carries the values of then
        ("RecoverableError", CREATED, True, True),
        ("FatalError", CREATED, True, True),
    ],
)
def test_what_an_answer_leaves_of_a_creation(status: str, action: str, kept: bool, blocked: bool) -> None:
    """Guide: CON-10, CON-18, CON-19."""
    held, whom = working_set(), tiers(link=None, erp_id=None, base={}, creation_ordered=True)
    batch = collect_batch(held, Marked([whom], 1), "token")
    results = [Result(status, "account", "non", action, "uid.1", "CARAT")]
    fatal = apply_results(held, results, batch.meta, lambda sent, erp_id: None)
    account = whom.account
    assert (account.create_payload is not None, account.blocked is not None) == (kept, blocked)
    assert account.linked is (status == SUCCESS)
    assert fatal == ("non" if status == "FatalError" else None)
