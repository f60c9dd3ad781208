"""The three-way comparison of one field: each side against its own half of the base."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sage100_engine.contract import ACCOUNT
from sage100_engine.mapping import canonical, to_crm
from sage100_engine.plan import CrmChange, ErpChange, crm_change, erp_change, unsent
from sage100_engine.records import EMPTY, Attempt, Base, Record, Value

NAME = ACCOUNT.by_name["name"]
values = st.none() | st.sampled_from(["a", "b", "c"]) | st.text(min_size=1, max_size=5)
bases = st.builds(Base, values, values, st.booleans())
attempts = st.lists(st.builds(Attempt, values, values), max_size=3)
names = st.none() | st.text(min_size=1, max_size=90)
A_B = [Attempt("a", "a"), Attempt("b", "b")]


@pytest.mark.parametrize(
    ("value", "base", "tries", "own", "change"),
    [
        ("x", "x", [], False, ErpChange.NONE),
        ("x", "x", [], True, ErpChange.NONE),
        (None, None, [], False, ErpChange.NONE),
        ("a", "a", A_B, True, ErpChange.NONE),  # taken back in the ERP: what it held is no echo
        ("a", "x", A_B, False, ErpChange.ECHO),  # whoever wrote it: by value, not by author (design 5.5)
        ("b", "x", A_B, True, ErpChange.ECHO),
        (None, "x", [Attempt(None, None)], False, ErpChange.ECHO),
        ("A", "x", A_B, True, ErpChange.OWN),  # what the ERP made of it
        ("y", "x", [], True, ErpChange.OWN),
        ("A", "x", A_B, False, ErpChange.EDIT),
        ("y", "x", [], False, ErpChange.EDIT),
        ("y", None, [], False, ErpChange.EDIT),
        (None, "x", [], False, ErpChange.EDIT),
    ],
)
def test_erp_change(value: Value, base: Value, tries: list[Attempt], own: bool, change: ErpChange) -> None:
    assert erp_change(value, Base(base, "held"), tries, own) is change


@pytest.mark.parametrize(
    ("value", "base", "shown", "change"),
    [
        ("x", Base("x", "x"), "x", CrmChange.NONE),
        ("x", Base("y", "x"), "y", CrmChange.NONE),
        (None, EMPTY, "y", CrmChange.NONE),
        ("y", Base("x", "x"), "y", CrmChange.SAME),
        (None, Base("x", "x"), None, CrmChange.SAME),
        ("y", Base("x", "x"), "x", CrmChange.EDIT),
        ("y", Base("x", "x"), "z", CrmChange.EDIT),
        (None, Base("x", "x"), "x", CrmChange.EDIT),
        ("x", Base("x", "x", unsent_winner=True), "y", CrmChange.EDIT),  # it won, and the ERP still lacks it
        ("x", Base("y", "x", unsent_winner=True), "x", CrmChange.SAME),
    ],
)
def test_crm_change(value: Value, base: Base, shown: Value, change: CrmChange) -> None:
    assert crm_change(value, base, shown) is change


@pytest.mark.parametrize(
    ("held", "base", "tries", "due"),
    [
        ("x", Base("x", "x"), [], False),
        (None, None, [], False),
        ("y", Base("x", "x"), [], True),
        (None, Base("x", "x"), [], True),
        ("y", None, [], True),
        ("x", Base("y", "x"), [], False),  # a difference that the CRM has seen is none of its own
        ("x", Base("y", "x", unsent_winner=True), [], True),
        ("x", Base("x", "x"), [Attempt("y", "y")], True),  # taken back, but the ERP may have the other
    ],
)
def test_unsent(held: Value, base: Base | None, tries: list[Attempt], due: bool) -> None:
    record = Record("account", 1, {"name": held} if held else {})
    record.base = {"name": base} if base else {}
    record.unacknowledged = {"name": tries} if tries else {}
    assert unsent(record, "name") is due


@given(base=bases, tries=attempts, own=st.booleans())
def test_what_the_erp_held_or_we_sent_is_no_edit(base: Base, tries: list[Attempt], own: bool) -> None:
    for value in (base.erp, *(attempt.sent for attempt in tries)):
        assert erp_change(value, base, tries, own) in (ErpChange.NONE, ErpChange.ECHO)


@given(value=values, base=bases, tries=attempts)
def test_a_field_that_is_ours_is_never_an_edit(value: Value, base: Base, tries: list[Attempt]) -> None:
    assert erp_change(value, base, tries, True) is not ErpChange.EDIT


@given(value=values, base=bases, tries=attempts, own=st.booleans(), other=values)
def test_the_erp_is_held_against_its_own_half(
    value: Value, base: Base, tries: list[Attempt], own: bool, other: Value
) -> None:
    moved = base._replace(crm=other)
    assert erp_change(value, base, tries, own) is erp_change(value, moved, tries, own)


@given(value=values, base=bases, shown=values, other=values)
def test_the_crm_is_held_against_its_own_half(value: Value, base: Base, shown: Value, other: Value) -> None:
    assert crm_change(value, base, shown) is crm_change(value, base._replace(erp=other), shown)


@given(erp=names, other=names)
def test_a_cut_value_is_no_change_of_the_crm(erp: Value, other: Value) -> None:
    """Whatever the ERP says next: the CRM holds what it could show (design 5.1)."""
    value = canonical(NAME, erp)
    held = to_crm(NAME, value)
    base = Base(value, held)
    assert crm_change(held, base, to_crm(NAME, canonical(NAME, other))) is CrmChange.NONE
    record = Record("account", 1, {"name": held}, base={"name": base})
    assert not unsent(record, "name")


@given(value=values, base=bases, shown=values)
def test_no_change_of_the_crm_means_nothing_to_send(value: Value, base: Base, shown: Value) -> None:
    record = Record("account", 1, {"name": value}, base={"name": base})
    assert unsent(record, "name") is (crm_change(value, base, shown) is not CrmChange.NONE)
