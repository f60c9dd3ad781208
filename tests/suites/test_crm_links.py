"""What a CRM store knows of the other side: links, bases, intents, orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from stores import loaded, marks, part, stored, tiers

from sage100_engine.crm import Store
from sage100_engine.records import (
    CREATED,
    DIFF,
    FULL,
    RESTORED,
    UPDATED,
    Attempt,
    Base,
    Blocked,
    Instance,
    Pending,
    Record,
)

# -- links


def test_links_tell_who_is_tied_to_what(store: Store) -> None:
    """Guide: CON-02."""
    one = stored(store)
    account, person = one.account.key, part(one, "person").key
    with store.view(1) as work:
        for entity, erp_id in {"account": "CARAT", "person": "3", "address": "7", "phone": "mobile"}.items():
            assert work.link(1, entity, part(one, entity).key) == erp_id
            assert work.links.count(entity) == 1
        assert work.link(2, "account", account) is None
        assert work.link(1, "account", 999) is None
        assert work.links.tied("account", 0, 0, "CARAT") == (account, account)
        assert work.links.tied("person", account, 0, "3") == (person, account)
        assert work.links.tied("phone", account, person, "mobile") == (part(one, "phone").key, account)
        assert work.links.tied("phone", account, 0, "mobile") is None
        assert work.links.tied("account", 0, 0, "AUTRE") is None
    with store.view(2) as work:
        assert work.links.count("account") == 0
        assert work.links.tied("account", 0, 0, "CARAT") is None


@pytest.mark.parametrize("entity", ["account", "person", "address", "phone"])
def test_a_link_that_was_cut_can_be_tied_again(store: Store, entity: str) -> None:
    """Nothing of the old tie is known any more."""
    one = stored(store)
    key, record = one.account.key, part(one, entity).key
    for erp_id in (None, "9", None, "8", "7"):
        with store.sync(1) as work:
            [one] = work.accounts.load([key])
            part(one, entity).forget()
            work.accounts.save([one])
            if erp_id:
                part(one, entity).link, part(one, entity).erp_id = work.accounts.new_key("link"), erp_id
                work.accounts.save([one])
        with store.read() as view:
            assert view.link(1, entity, record) == erp_id
        found = loaded(store, key)
        assert part(found, entity).base == {}
        assert [r.base for r in (found.account, *found.children)].count({}) == 1


@pytest.mark.parametrize(
    ("erp_id", "crmid", "found"),
    [
        ("CARAT", None, True),
        ("AUTRE", None, False),
        ("AUTRE", "{uid}.{key}", True),
        ("AUTRE", "other.{key}", False),
        (None, "{uid}.x", False),
    ],
)
def test_entries_find_the_accounts_that_they_can_be_about(
    store: Store, erp_id: str | None, crmid: str | None, found: bool
) -> None:
    """Guide: CON-18."""
    one = stored(store)
    crmid = crmid.format(uid=store.uid, key=one.account.key) if crmid else None
    with store.view(1) as work:
        about = work.accounts.about([Instance("account", UPDATED, erp_id, crmid)])
    assert [t.account.key for t in about] == [one.account.key] * found
    assert all(len(t.children) == 3 for t in about)


def test_an_order_stays_until_it_is_carried_out(store: Store) -> None:
    """Guide: CREATE-12, RUN-11."""
    one = stored(store, erp_id=None)
    key = one.account.key
    with store.write() as user:
        assert not user.wanted(1, key)
        user.want(1, key)
        assert user.wanted(1, key) and not user.wanted(2, key)
    assert marks(store) == {"account", "address", "person", "phone"}
    with store.sync(1) as work:
        [wanted] = work.marks.marked(0, 10).tiers
        assert wanted.account.creation_ordered and len(wanted.children) == 3
        wanted.account.creation_ordered = False
        work.accounts.save([wanted])
        assert not work.wanted(1, key)
    with store.write() as user:  # its tiers has gone: it is ordered again
        user.want(1, key)
        assert user.wanted(1, key)


# -- what the store knows of a record comes back as it was


def test_everything_known_of_an_account_comes_back(store: Store) -> None:
    nested = Instance("person", UPDATED, "3", None, {"lastname": "Grand", "function": None})
    entry = Instance("account", CREATED, "CARAT", "u.1", {"name": None}, {"people": [nested], "phones": []})
    entry.own = ("name", "website")
    with store.sync(1) as work:
        one = tiers(work)
        work.accounts.save([one])
        account, person, address = one.account, part(one, "person"), part(one, "address")
        account.base |= {"website": Base("a", None, unsent_winner=True), "siret": Base(None, "b")}
        account.unacknowledged = {
            "name": [Attempt("x", "y"), Attempt(None, "z")],
            "website": [Attempt("a", None)],
        }
        account.missing_in_erp = account.stopped = True
        account.blocked = Blocked("account", account.key, "non", "RUN-22", 1)
        person.create_payload, person.creation_ordered = (
            {"lastname": Attempt("Petit", "Petit"), "function": Attempt(None, None)},
            False,
        )
        person.blocked = Blocked("person", person.key, "non", None, 3)
        address.deleting = True
        part(one, "phone").detached = part(one, "phone").deleted = True
        one.inbox = [Pending(RESTORED, entry), Pending(DIFF, Instance("account", UPDATED, "CARAT"))]
        one.waiting = [Pending(FULL, nested, owner=0)]
        one.asleep = True
        work.accounts.save([one])
    found = loaded(store, account.key)
    for entity in ("account", "address", "person", "phone"):
        was, now = part(one, entity), part(found, entity)
        for name in (
            "key", "type", "owner", "deleted", "link", "erp_id", "base", "unacknowledged", "create_payload",
            "creation_ordered", "missing_in_erp", "detached", "stopped", "deleting", "marked", "push",
        ):  # fmt: skip
            assert getattr(now, name) == getattr(was, name), (entity, name)
        assert now.blocked == was.blocked
        assert {name: value for name, value in now.fields.items() if value} == was.fields
    assert (found.inbox, found.waiting, found.asleep, found.stored) == (one.inbox, one.waiting, True, 3)
    with store.view(1) as work:
        assert work.cursors.waiting() == [account.key]
        assert work.quarantine.count() == 2
        assert work.links.deletions() == [
            ("address", [(address.key, account.key)]),
            ("asleep", [(account.key, account.key)]),
        ]
    with store.sync(1) as work:
        work.cursors.restart()
    found = loaded(store, account.key)
    assert (found.inbox, found.waiting, found.asleep) == ([], [], False)
    with store.view(1) as work:
        assert (work.cursors.waiting(), work.links.deletions()) == ([], [])


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r.base.update(name=Base("a", "b", unsent_winner=True)),
        lambda r: r.base.clear(),
        lambda r: r.unacknowledged.update(name=[Attempt("a", "b")]),
        lambda r: r.fields.update(name="Nouveau"),
        lambda r: r.fields.update(name=None),
        lambda r: setattr(r, "create_payload", {"name": Attempt("a", "a")}),
        lambda r: setattr(r, "erp_id", "AUTRE"),
        lambda r: setattr(r, "missing_in_erp", True),
        lambda r: setattr(r, "deleting", True),
        lambda r: r.forget(),
    ],
)
def test_a_change_is_stored_and_taken_back(store: Store, change: Callable[[Record], object]) -> None:
    key = stored(store).account.key
    known = (
        "fields",
        "base",
        "unacknowledged",
        "create_payload",
        "link",
        "erp_id",
        "missing_in_erp",
        "deleting",
    )

    def seen() -> dict[str, Any]:
        return {name: getattr(loaded(store, key).account, name) for name in known}

    before = seen()
    with store.sync(1) as work:
        [one] = work.accounts.load([key])
        change(one.account)
        wanted = {name: getattr(one.account, name) for name in known}
        work.accounts.save([one])
    assert seen() == wanted != before
    with store.sync(1) as work:
        [one] = work.accounts.load([key])
        for name, value in before.items():
            setattr(one.account, name, value)
        work.accounts.save([one])
    assert seen() == before
