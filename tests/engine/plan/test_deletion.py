"""A deletion on one side against what the other side did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sage100_engine.plan import Action, Edit, Fate, Policy, erp_edits, fate, is_mass, revival, unsent_fields
from sage100_engine.records import Attempt, Base, Instance, Record

BASE = {"lastname": Base("Petit", "Petit"), "function": Base("Gérant", "Gérant")}
EDIT = Edit("function", "Président", Base("Président", "Gérant"))


def deleted(tries: dict[str, list[Attempt]] | None = None) -> Record:
    held = {"lastname": "Petit", "function": "Gérant"}
    return Record(
        "person", 7, held, deleted=True, link=1, erp_id="12", base=dict(BASE), unacknowledged=tries or {}
    )


def entry(own: tuple[str, ...] = (), **fields: str) -> Instance:
    return Instance("person", "Updated", "12", fields={"lastname": "Petit", **fields}, own=own)


@pytest.mark.parametrize(
    ("told", "own", "tries", "edits"),
    [
        ({}, (), {}, []),
        ({"function": "Gérant"}, (), {}, []),
        ({"function": "Président"}, (), {}, [EDIT]),
        ({"function": "Président"}, ("function",), {}, []),  # our own write
        ({"function": "Président"}, (), {"function": [Attempt("Président", "Président")]}, []),
        ({"function": "Président"}, (), {"function": [Attempt("Gérante", "Gérante")]}, [EDIT]),
        ({"position": "3"}, (), {}, []),  # nobody edits it in the CRM
        ({"firstname": "Anne"}, (), {}, [Edit("firstname", "Anne", Base("Anne", None))]),
    ],
)
def test_the_edits_of_the_erp(
    told: dict[str, str], own: tuple[str, ...], tries: dict[str, list[Attempt]], edits: list[Edit]
) -> None:
    """Guide: CON-08."""
    assert erp_edits(deleted(tries), entry(own, **told)) == edits


@pytest.mark.parametrize(
    ("edits", "policy", "then"),
    [
        ([], Policy.ERP, Fate.UNDISPUTED),
        ([], Policy.CRM, Fate.UNDISPUTED),
        ([EDIT], Policy.ERP, Fate.REVIVED),
        ([EDIT], Policy.CRM, Fate.DELETED),
    ],
)
def test_the_fate_of_what_the_crm_deleted(edits: list[Edit], policy: Policy, then: Fate) -> None:
    """Guide: CON-08."""
    assert fate(edits, policy) is then


def test_what_comes_back_is_what_the_erp_holds() -> None:
    found = revival(deleted(), entry(function="Président", position="2"))
    assert [(one.name, one.action, one.value, one.base) for one in found] == [
        ("lastname", Action.TAKE, "Petit", Base("Petit", "Petit")),
        ("function", Action.TAKE, "Président", Base("Président", "Président")),
        ("position", Action.TAKE, "2", Base("2", "2")),
    ]


def test_what_an_erp_deletion_takes_along() -> None:
    """Guide: CONTACT-14."""
    record = deleted({"lastname": [Attempt("Petite", "Petite")]})
    record.fields |= {"function": "Président", "position": "9"}
    assert unsent_fields(record) == ["lastname", "function"]


@given(count=st.integers(0, 200), total=st.integers(0, 1000))
def test_a_mass_effect_is_more_than_five_and_more_than_a_fifth(count: int, total: int) -> None:
    assert is_mass(count, total) is (count > 5 and count > total / 5)
