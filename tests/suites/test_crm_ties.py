"""What hangs on what."""

from __future__ import annotations

import pytest

from sage100_engine.contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, PERSON, PHONE, Entity
from sage100_engine.crm import Store
from sage100_engine.ports import Tie
from tests.suites.stores import marks, stored

HOLDERS = (COMPANY, ACCOUNT, PERSON)
each = pytest.mark.parametrize("entity", [ADDRESS, PHONE, EMAIL], ids=lambda entity: entity.name)


def held(key: int, holder: Entity, number: int) -> Tie:
    return Tie(key, "standard", **{holder.name: number})


@each
def test_ties_are_found_by_what_is_tied_and_by_who_holds_it(store: Store, entity: Entity) -> None:
    with store.write() as unit:
        key, other = (unit.records.add(entity, {}, 1) for _ in range(2))
        for number, holder in enumerate(HOLDERS, 1):
            unit.ties.add(entity, held(key, holder, number), 1)
        unit.ties.add(entity, held(other, COMPANY, 1), 1)
        found = unit.ties.of(entity, key)
        assert [tie._replace(key=0) for tie in found] == [
            held(key, holder, number) for number, holder in enumerate(HOLDERS, 1)
        ]
        assert [tie.record for tie in unit.ties.held_by(entity, COMPANY, 1)] == [key, other]
        assert unit.ties.held_by(entity, PERSON, 3) == found[2:]
        assert unit.ties.held_by(entity, PERSON, 1) == []


@each
def test_a_tie_changes_and_goes(store: Store, entity: Entity) -> None:
    with store.write() as unit:
        unit.ties.add(entity, Tie(9, "standard", company=5), 1)
        [tie] = unit.ties.of(entity, 9)
        changed = tie._replace(type="fax", company=6)
        unit.ties.change(entity, changed, 1)
        assert unit.ties.of(entity, 9) == unit.ties.held_by(entity, COMPANY, 6) == [changed]
        unit.ties.delete(entity, changed, 1)
        assert unit.ties.of(entity, 9) == unit.ties.held_by(entity, COMPANY, 6) == []


def test_an_address_has_one_tie_for_all_its_holders(store: Store) -> None:
    with store.write() as unit:
        tie = Tie(1, "Facturation", 5, 6, 7)
        unit.ties.add(ADDRESS, tie, 1)
        [found] = unit.ties.of(ADDRESS, 1)
        assert found._replace(key=0) == tie
        for holder, key in zip(HOLDERS, (5, 6, 7), strict=True):
            assert unit.ties.held_by(ADDRESS, holder, key) == [found]


@each
def test_what_is_tied_to_an_account_is_marked(store: Store, entity: Entity) -> None:
    """Guide: CON-17."""
    account = stored(store).account.key
    with store.write() as unit:
        key = unit.records.add(entity, {}, 1)
    assert marks(store) == set()
    kind = entity.types[0]
    with store.write() as unit:
        unit.ties.add(entity, Tie(key, kind, account=account), 1)
    assert marks(store) == {entity.name}
