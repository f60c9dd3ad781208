"""Accounts with all that the engine knows of them: what is written comes back as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sage100_engine.crm import Store
from sage100_engine.ports import CrmStore
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
from tests.suites.stores import loaded, part, rows, stored, tiers


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
    crm: CrmStore, erp_id: str | None, crmid: str | None, found: bool
) -> None:
    """Guide: CON-18."""
    one = stored(crm)
    crmid = crmid.format(uid=crm.uid, key=one.account.key) if crmid else None
    with crm.view(1) as unit:
        about = unit.accounts.about([Instance("account", UPDATED, erp_id, crmid)])
    assert [t.account.key for t in about] == [one.account.key] * found
    assert all(len(t.children) == 3 for t in about)


def test_everything_known_of_an_account_comes_back(crm: CrmStore) -> None:
    nested = Instance("person", UPDATED, "3", None, {"lastname": "Grand", "function": None})
    entry = Instance("account", CREATED, "CARAT", "u.1", {"name": None}, {"people": [nested], "phones": []})
    entry.own = ("name", "website")
    with crm.sync(1) as unit:
        one = tiers(unit)
        unit.accounts.save([one])
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
        unit.accounts.save([one])
    found = loaded(crm, account.key)
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
    with crm.view(1) as unit:
        assert unit.cursors.waiting() == [account.key]
        assert unit.quarantine.count() == 2
        assert unit.links.deletions() == [
            ("address", [(address.key, account.key)]),
            ("asleep", [(account.key, account.key)]),
        ]
    with crm.sync(1) as unit:
        unit.cursors.restart()
    found = loaded(crm, account.key)
    assert (found.inbox, found.waiting, found.asleep) == ([], [], False)
    with crm.view(1) as unit:
        assert (unit.cursors.waiting(), unit.links.deletions()) == ([], [])


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
def test_a_change_is_stored_and_taken_back(crm: CrmStore, change: Callable[[Record], object]) -> None:
    key = stored(crm).account.key
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
        return {name: getattr(loaded(crm, key).account, name) for name in known}

    before = seen()
    with crm.sync(1) as unit:
        [one] = unit.accounts.load([key])
        change(one.account)
        wanted = {name: getattr(one.account, name) for name in known}
        unit.accounts.save([one])
    assert seen() == wanted != before
    with crm.sync(1) as unit:
        [one] = unit.accounts.load([key])
        for name, value in before.items():
            setattr(one.account, name, value)
        unit.accounts.save([one])
    assert seen() == before


def test_accounts_come_by_their_keys(crm: CrmStore) -> None:
    keys = [stored(crm, f"T{number}").account.key for number in range(3)]
    with crm.view(1) as unit:
        found = unit.accounts.load([keys[2], 999, keys[0], keys[0]])
        assert [one.account.key for one in found] == [keys[0], keys[2]]
        assert unit.accounts.load([]) == []


@pytest.mark.parametrize("table", ["Company", "Account", "Person", "Address", "Phone", "Email"])
def test_a_key_is_never_used_again(store: Store, table: str) -> None:
    keys: list[int] = []
    for cycle in (False, True) * 2:
        transaction: Any = store.sync(1) if cycle else store.write()
        with transaction as unit:
            keys += [rows(unit, table).insert({}), rows(unit, table).insert({})]
            rows(unit, table).remove(keys[-1])
        with store.sync(1) as drawing:
            drawn = [drawing.accounts.new_key(table.lower()) for _ in range(2)]
        assert drawn == sorted(set(drawn)) and min(drawn) > max(keys)
    assert keys == sorted(set(keys))
