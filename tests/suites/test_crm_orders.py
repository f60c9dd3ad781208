"""Creations that users have ordered."""

from __future__ import annotations

from sage100_engine.crm import Store
from tests.suites.stores import marks, stored


def test_an_order_stays_until_it_is_carried_out(store: Store) -> None:
    """Guide: CREATE-12, RUN-11."""
    one = stored(store, erp_id=None)
    key = one.account.key
    with store.write() as user:
        orders = user.of(1).orders
        assert not orders.given(key)
        orders.give(key)
        assert orders.given(key) and not user.of(2).orders.given(key)
    assert marks(store) == {"account", "address", "person", "phone"}
    with store.sync(1) as unit:
        [wanted] = unit.marks.marked(0, 10).tiers
        assert wanted.account.creation_ordered and len(wanted.children) == 3
        wanted.account.creation_ordered = False
        unit.accounts.save([wanted])
        assert not unit.orders.given(key)
    with store.write() as user:  # its tiers has gone: it is ordered again
        user.of(1).orders.give(key)
        assert user.of(1).orders.given(key)
