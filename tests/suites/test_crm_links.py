"""What is tied to what, and what the ERP has deleted of it."""

from __future__ import annotations

import pytest

from sage100_engine.ports import CrmStore
from sage100_engine.records import ASLEEP, Due, Ref
from tests.suites.stores import loaded, part, stored


def test_links_tell_who_is_tied_to_what(crm: CrmStore) -> None:
    """Guide: CON-02."""
    one = stored(crm)
    account, person = one.account.key, part(one, "person").key
    with crm.view(1) as unit:
        for entity, erp_id in {"account": "CARAT", "person": "3", "address": "7", "phone": "mobile"}.items():
            assert unit.links.erp_id(entity, part(one, entity).key) == erp_id
            assert unit.links.count(entity) == 1
        assert unit.of(2).links.erp_id("account", account) is None
        assert unit.links.erp_id("account", 999) is None
        assert unit.links.tied("account", 0, 0, "CARAT") == (account, account)
        assert unit.links.tied("person", account, 0, "3") == (person, account)
        assert unit.links.tied("phone", account, person, "mobile") == (part(one, "phone").key, account)
        assert unit.links.tied("phone", account, 0, "mobile") is None
        assert unit.links.tied("account", 0, 0, "AUTRE") is None
    with crm.view(2) as unit:
        assert unit.links.count("account") == 0
        assert unit.links.tied("account", 0, 0, "CARAT") is None


@pytest.mark.parametrize("entity", ["account", "person", "address", "phone"])
def test_a_link_that_was_cut_can_be_tied_again(crm: CrmStore, entity: str) -> None:
    """Nothing of the old tie is known any more."""
    one = stored(crm)
    key, record = one.account.key, part(one, entity).key
    for erp_id in (None, "9", None, "8", "7"):
        with crm.sync(1) as unit:
            [one] = unit.accounts.load([key])
            part(one, entity).forget()
            unit.accounts.save([one])
            if erp_id:
                part(one, entity).link, part(one, entity).erp_id = unit.accounts.new_key("link"), erp_id
                unit.accounts.save([one])
        with crm.read() as view:
            assert view.of(1).links.erp_id(entity, record) == erp_id
        found = loaded(crm, key)
        assert part(found, entity).base == {}
        assert [r.base for r in (found.account, *found.children)].count({}) == 1


def test_what_is_due_is_told_by_kind(crm: CrmStore) -> None:
    one, two = stored(crm, "UN"), stored(crm, "DEUX")
    keys = [one.account.key, two.account.key]
    two.asleep = part(one, "address").deleting = part(two, "address").deleting = True
    one.account.deleting = True
    with crm.sync(1) as unit:
        unit.accounts.save([one, two])
    with crm.view(1) as unit:
        due = unit.links.deletions()
        assert unit.of(2).links.deletions() == []
    addresses = [Ref(part(of, "address").key, of.account.key) for of in (one, two)]
    assert due == [
        Due("account", [Ref(keys[0], keys[0])]),
        Due("address", addresses),
        Due(ASLEEP, [Ref(keys[1], keys[1])]),
    ]
    assert [each.entity for each in due] == ["account", "address", "account"]
