"""Parameter lists, representatives and territories."""

from __future__ import annotations

from sage100_engine.crm import Store
from sage100_engine.ports import CrmStore, Representative
from sage100_engine.records import CREATED, UPDATED, Customisations, Instance, ListItem
from tests.suites.stores import rows

CHANGES = (
    [("0", "Zéro"), ("1", "Un")],
    [("1", "Un"), ("0", "Zéro")],
    [("1", "Uno"), ("2", "Due")],
    [],
)


def lists(*items: tuple[str, str], action: str = "block") -> Customisations:
    return Customisations("1", {"risk": tuple(ListItem(code, text, action) for code, text in items)})


def test_parameters_differ_until_they_are_stored(crm: CrmStore) -> None:
    """Guide: FIRST-02."""
    for items in CHANGES:
        with crm.view(1) as unit:
            assert unit.parameters.differ(lists(*items))
        with crm.sync(1) as unit:
            unit.parameters.save(lists(*items))
            assert not unit.parameters.differ(lists(*items))
            assert unit.parameters.differ(lists(*items, action="warn")) == bool(items)
        with crm.view(1) as unit:
            assert not unit.parameters.differ(lists(*items))
        with crm.view(2) as unit:
            assert unit.parameters.differ(lists(*items)) == bool(items)


def test_parameters_are_stored_in_their_order(store: Store) -> None:
    """Guide: FIRST-02."""

    for items in CHANGES:
        with store.sync(1) as unit:
            unit.parameters.save(lists(*items))
        with store.read() as view:
            assert view.parameters.items("risk") == [ListItem(*item, "block") for item in items]
            assert view.parameters.items("language") == []


def test_representatives_come_change_and_go(store: Store) -> None:
    """Guide: FIRST-04."""

    def take(state: str, name: str) -> None:
        entry = Instance("salesrepresentative", state, "1", None, {"lastname": name})
        with store.sync(1) as unit:
            unit.parameters.save_representatives([entry])

    for state, name, then in (
        (CREATED, "Durand", [Representative("1", "Durand", None)]),
        (CREATED, "Durand", [Representative("1", "Durand", None)]),  # a load brings it again
        (UPDATED, "Dupont", [Representative("1", "Dupont", None)]),
        ("Deleted", "", []),
        ("Deleted", "", []),
    ):
        take(state, name)
        with store.read() as view:
            assert view.parameters.representatives() == then


def test_territories_are_made_once(crm: CrmStore) -> None:
    with crm.sync(1) as unit:
        first = unit.parameters.territories(["Monde", "", "Europe", "Monde"])
    assert list(first) == ["Monde", "Europe"] and len(set(first.values())) == 2
    with crm.sync(1) as unit:
        assert unit.parameters.territories(["Europe", "Monde"]) == first


def test_territories_are_found_by_name_and_by_key(store: Store) -> None:
    for names in (["Monde", "", "Europe", "Monde"], ["Europe", "Monde"]):
        with store.sync(1) as unit:
            made = unit.parameters.territories(names)
            assert [row["terr_caption"] for row in rows(unit, "Territory").find()] == ["Monde", "Europe"]
        with store.read() as view:
            assert {name: view.parameters.territory(name) for name in made} == made
            assert {view.parameters.territory_name(key): key for key in made.values()} == made
            assert (view.parameters.territory("Asie"), view.parameters.territory_name(99)) == (None, None)
