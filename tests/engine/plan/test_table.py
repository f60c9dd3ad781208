"""The decision table, row by row: what each change on each side makes of a field."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sage100_engine.plan import Action, CrmChange, ErpChange, Policy, decide
from sage100_engine.plan.table import TABLE

N, H, O, E = ErpChange.NONE, ErpChange.ECHO, ErpChange.OWN, ErpChange.EDIT  # noqa: E741
CN, CS, CE = CrmChange.NONE, CrmChange.SAME, CrmChange.EDIT
KEEP, TAKE, ACK, AGREE, OWE = Action.KEEP, Action.TAKE, Action.ACKNOWLEDGE, Action.AGREE, Action.SEND
ERP, CRM = Action.ERP_WINS, Action.CRM_WINS

ROWS = [
    # erp, crm, then: erp wins / crm wins, and each once more while a value of ours is not answered
    (N, CN, KEEP, KEEP, KEEP, KEEP),
    (N, CS, KEEP, KEEP, KEEP, KEEP),
    (N, CE, KEEP, KEEP, KEEP, KEEP),
    (H, CN, ACK, ACK, ACK, ACK),
    (H, CS, ACK, ACK, ACK, ACK),
    (H, CE, ACK, ACK, ACK, ACK),
    (O, CN, TAKE, TAKE, OWE, OWE),
    (O, CS, OWE, OWE, OWE, OWE),
    (O, CE, OWE, OWE, OWE, OWE),
    (E, CN, TAKE, TAKE, TAKE, TAKE),
    (E, CS, AGREE, AGREE, AGREE, AGREE),
    (E, CE, ERP, CRM, ERP, CRM),
]
EXPECTED = {
    (erp, crm, policy, pending): action
    for erp, crm, *actions in ROWS
    for (pending, policy), action in zip(
        itertools.product((False, True), (Policy.ERP, Policy.CRM)), actions, strict=True
    )
}
any_erp, any_crm = st.sampled_from(ErpChange), st.sampled_from(CrmChange)
any_policy, any_pending = st.sampled_from(Policy), st.booleans()


@pytest.mark.parametrize(
    ("erp", "crm", "policy", "pending"),
    EXPECTED,
    ids=lambda one: one.value if hasattr(one, "value") else f"pending={one}",
)
def test_every_row(erp: ErpChange, crm: CrmChange, policy: Policy, pending: bool) -> None:
    """Guide: CON-08."""
    assert decide(erp, crm, policy, pending) is EXPECTED[erp, crm, policy, pending]


def test_the_table_is_total() -> None:
    assert set(TABLE) == set(itertools.product(ErpChange, CrmChange))
    assert set(EXPECTED) == set(itertools.product(ErpChange, CrmChange, Policy, (False, True)))


def test_a_conflict_is_one_case_only() -> None:
    assert [pair for pair, action in TABLE.items() if action is None] == [(E, CE)]
    assert not {ERP, CRM} & set(TABLE.values())


@given(policy=any_policy, pending=any_pending)
def test_nothing_happens_where_nothing_changed(policy: Policy, pending: bool) -> None:
    assert decide(N, CN, policy, pending) is KEEP


@given(erp=any_erp, crm=any_crm, pending=any_pending)
def test_the_policy_matters_in_a_conflict_alone(erp: ErpChange, crm: CrmChange, pending: bool) -> None:
    found = {policy: decide(erp, crm, policy, pending) for policy in Policy}
    if (erp, crm) == (E, CE):
        assert found == {Policy.ERP: ERP, Policy.CRM: CRM}
    else:
        assert len(set(found.values())) == 1


@given(erp=any_erp, crm=any_crm, policy=any_policy, pending=any_pending)
def test_an_edit_of_the_crm_is_replaced_by_a_conflict_only(
    erp: ErpChange, crm: CrmChange, policy: Policy, pending: bool
) -> None:
    """A user's value leaves the CRM with the journal's knowledge or not at all (design 5.9)."""
    action = decide(erp, crm, policy, pending)
    if crm is CE:
        assert action is not TAKE
    if action is ERP:
        assert (erp, crm, policy) == (E, CE, Policy.ERP)


@given(erp=any_erp, crm=any_crm, policy=any_policy)
def test_a_value_on_its_way_only_holds_back_our_own_answer(
    erp: ErpChange, crm: CrmChange, policy: Policy
) -> None:
    pending, settled = decide(erp, crm, policy, True), decide(erp, crm, policy, False)
    assert pending is settled or (erp, settled, pending) == (O, TAKE, OWE)
