"""What an entry does to the fields of a record, decided as data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sage100_engine.contract import ACCOUNT
from sage100_engine.plan import (
    FORGETS,
    SENDS,
    TAKES,
    Action,
    FieldAction,
    Policy,
    Terms,
    crm_change,
    field_actions,
    unsent,
)
from sage100_engine.plan.compare import CrmChange
from sage100_engine.plan.fields import base_after, one_way, taken, two_way
from sage100_engine.records import EMPTY, Attempt, Base, Instance, Record, Value

ERP, CRM = Terms(Policy.ERP), Terms(Policy.CRM)
FULL, RESTORED = Terms(Policy.ERP, replaces=True), Terms(Policy.ERP, restored=True)
WEBSITE, CONTACTNAME = ACCOUNT.by_name["website"], ACCOUNT.by_name["contactname"]
LONG = "x" * 69
values = st.none() | st.sampled_from(["a", "b", "c"])
bases = st.builds(Base, values, values, st.booleans())
attempts = st.lists(st.builds(Attempt, values, values), max_size=3)
terms = st.builds(Terms, st.sampled_from(Policy), st.booleans(), st.booleans())


def record(
    held: Value, base: Base = EMPTY, tries: list[Attempt] | None = None, name: str = "website"
) -> Record:
    made = Record("account", 1, {name: held})
    made.base = {name: base}
    made.unacknowledged = {name: tries} if tries else {}
    return made


@pytest.mark.parametrize(
    ("held", "base", "tries", "told", "own", "on", "action"),
    [
        ("a", Base("a", "a"), [], "a", False, ERP, None),
        ("b", Base("a", "a"), [], "a", False, ERP, None),  # ours goes out with the rest
        ("a", Base("a", "a"), [], "b", False, ERP, (Action.TAKE, Base("b", "b"))),
        ("a", Base("a", "a"), [], "", False, ERP, (Action.TAKE, EMPTY)),
        ("b", Base("a", "a"), [], "b", False, ERP, (Action.AGREE, Base("b", "b"))),
        ("b", Base("a", "a"), [], "c", False, ERP, (Action.ERP_WINS, Base("c", "c"))),
        ("b", Base("a", "a"), [], "c", False, CRM, (Action.CRM_WINS, Base("c", "a", True))),
        ("c", Base("a", "a"), [Attempt("b", "b")], "b", False, ERP, (Action.ACKNOWLEDGE, Base("b", "b"))),
        ("a", Base("a", "a"), [Attempt("b", "c")], "b", True, ERP, (Action.ACKNOWLEDGE, Base("b", "c"))),
        ("b", Base("b", "b"), [], "B", True, ERP, (Action.TAKE, Base("B", "B"))),
        ("c", Base("b", "b"), [], "B", True, ERP, (Action.SEND, Base("B", "b", True))),
        ("c", Base("b", "b"), [Attempt("c", "c")], "B", True, ERP, (Action.SEND, Base("B", "b", True))),
        # « Tout resynchroniser »
        ("a", Base("a", "a"), [], "a", False, FULL, None),
        ("a", Base("a", "a"), [], "b", False, FULL, (Action.REPLACE, Base("b", "b"))),
        ("b", Base("a", "a"), [], "a", False, FULL, (Action.OVERRULE, Base("a", "a"))),
        (None, Base("a", "a"), [], "a", False, FULL, (Action.REPLACE, Base("a", "a"))),
        ("b", Base("a", "a"), [Attempt("b", "b")], "b", False, FULL, (Action.ACKNOWLEDGE, Base("b", "b"))),
        # a restored ERP
        ("a", Base("a", "a"), [], "b", True, RESTORED, (Action.RESTORE, Base("b", "b"))),
        (None, EMPTY, [], "b", True, RESTORED, (Action.TAKE, Base("b", "b"))),
        ("b", Base("a", "a"), [], "c", True, RESTORED, (Action.ERP_WINS, Base("c", "c"))),
        ("a", Base("a", "a"), [], "a", True, RESTORED, None),
    ],
)
def test_a_two_way_field(
    held: Value,
    base: Base,
    tries: list[Attempt],
    told: str,
    own: bool,
    on: Terms,
    action: tuple[Action, Base] | None,
) -> None:
    """Guide: CON-08."""
    entry = Instance("account", "Updated", "A", fields={"website": told}, own=("website",) if own else ())
    found = field_actions(record(held, base, tries), entry, on)
    assert found == ([] if action is None else [FieldAction("website", action[0], told or None, action[1])])


@pytest.mark.parametrize(
    ("held", "base", "told", "moves"),
    [
        ("a", Base("a", "a"), "a", False),
        ("b", Base("a", "a"), "a", True),  # what the CRM did to it is put right
        ("a", Base("a", "a"), "b", True),
        ("b", Base("a", "a"), "b", True),
        (None, EMPTY, None, False),
    ],
)
def test_a_one_way_field_is_the_erps(held: Value, base: Base, told: Value, moves: bool) -> None:
    """Guide: REPL-02."""
    found = one_way(record(held, base, name="contactname"), CONTACTNAME, told)
    assert found == (FieldAction("contactname", Action.REPLACE, told, Base(told, told)) if moves else None)


def test_absent_fields_say_nothing() -> None:
    assert field_actions(record("b", Base("a", "a")), Instance("account", "Updated", "A"), ERP) == []


def test_fields_come_in_the_order_of_the_contract() -> None:
    told = {"dormant": "1", "name": LONG, "contactname": "Petit"}
    found = field_actions(Record("account", 1, {}), Instance("account", "Created", "A", fields=told), ERP)
    assert [(one.name, one.value) for one in found] == [
        ("name", LONG),
        ("contactname", "Petit"),
        ("dormant", "true"),
    ]


def test_what_the_crm_cannot_show_is_cut_there_alone() -> None:
    """Guide: MAP-01."""
    assert taken(ACCOUNT.by_name["name"], LONG).base == Base(LONG, LONG[:60])


@given(held=values, base=bases, tries=attempts, value=values, own=st.booleans(), on=terms)
def test_a_value_of_the_crm_goes_with_a_trace_or_stays(
    held: Value, base: Base, tries: list[Attempt], value: Value, own: bool, on: Terms
) -> None:
    """What a user typed is replaced by what was shown to him before, agreed on, or journalled (design 5.9)."""
    found = two_way(record(held, base, tries), WEBSITE, value, own, on)
    typed = held is not None and crm_change(held, base, value) is CrmChange.EDIT and held != base.crm
    if typed and found is not None and found.action in TAKES:
        assert found.action in (Action.ERP_WINS, Action.OVERRULE, Action.RESTORE)


@given(held=values, base=bases, tries=attempts, value=values, own=st.booleans(), on=terms)
def test_afterwards_the_erp_half_is_what_the_erp_holds(
    held: Value, base: Base, tries: list[Attempt], value: Value, own: bool, on: Terms
) -> None:
    found = two_way(record(held, base, tries), WEBSITE, value, own, on)
    if found is None:
        assert base.erp == value or held == value
    else:
        assert found.base.erp == found.value == value
        assert found.base.unsent_winner is (found.action in SENDS)


@given(held=values, base=bases, value=values, own=st.booleans(), on=terms)
def test_the_same_entry_twice_does_nothing_more(
    held: Value, base: Base, value: Value, own: bool, on: Terms
) -> None:
    """Guide: RUN-21."""
    one = record(held, base)
    found = two_way(one, WEBSITE, value, own, on)
    if found is not None:
        one.fields["website"] = found.base.crm if found.action in TAKES else held
        one.base["website"] = found.base
        again = two_way(one, WEBSITE, value, own, on._replace(replaces=False))
        assert again is None
        assert unsent(one, "website") is (found.action in SENDS)


@given(action=st.sampled_from(TAKES), value=values, held=values, base=bases, tries=attempts)
def test_what_is_taken_is_nothing_to_send(
    action: Action, value: Value, held: Value, base: Base, tries: list[Attempt]
) -> None:
    assert base_after(action, value, value, held, base, tries) == Base(value, value)


def test_actions_have_their_kinds() -> None:
    assert set(FORGETS) < set(TAKES)
    assert set(Action) - {*TAKES, *SENDS} == {Action.KEEP, Action.ACKNOWLEDGE, Action.AGREE}
    assert len({*TAKES, *SENDS}) == len(TAKES) + len(SENDS)
