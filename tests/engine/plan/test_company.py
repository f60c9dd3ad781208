"""What a Company has of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sage100_engine.plan import (
    address_type,
    company_address,
    main_person,
    newcomer,
    person_address,
    status_after,
)
from sage100_engine.records import Value
from sage100_engine.settings import Sheet

SHEET = Sheet(
    default_type_client="Client",
    default_type_supplier="Fournisseur",
    default_territory="France",
    supplier_territory="Achats",
)
people = st.lists(st.tuples(st.none() | st.integers(0, 9), st.integers(1, 99)), max_size=5)


@pytest.mark.parametrize(
    ("flag", "dormant", "sheet", "made"),
    [
        ("Client", None, SHEET, ("Client", "Active", "France")),
        ("Client", "true", SHEET, ("Client", "Inactive", "France")),
        ("Fournisseur", "false", SHEET, ("Fournisseur", "Active", "Achats")),
        (
            "Fournisseur",
            None,
            Sheet(default_territory="France"),
            (Sheet().default_type_supplier or None, "Active", "France"),
        ),
    ],
)
def test_a_new_tiers(flag: str, dormant: Value, sheet: Sheet, made: tuple[Value, str, str]) -> None:
    """Guide: CREATE-08, FIRST-09."""
    assert newcomer(flag, dormant, sheet) == made


@pytest.mark.parametrize(
    ("before", "now", "status"),
    [
        (None, None, None),
        (None, "false", None),
        ("false", None, None),
        ("true", "true", None),
        ("false", "true", "Inactive"),
        (None, "true", "Inactive"),
        ("true", "false", "Active"),
        ("true", None, "Active"),
    ],
)
def test_sleep(before: Value, now: Value, status: str | None) -> None:
    """Guide: MAP-03."""
    assert status_after(before, now) == status


@pytest.mark.parametrize(
    ("chosen", "candidates", "main"),
    [
        (None, [], None),
        (None, [("2", 7), ("1", 9)], 9),
        (None, [(2, 7), (1, 9)], 9),
        (None, [(None, 3), ("4", 9), ("", 2)], 9),
        (None, [(None, 8), (None, 3)], 3),
        (None, [("1", 8), ("1", 3)], 3),
        (None, [("0", 8), ("1", 3)], 8),
        (5, [("1", 9)], 5),
        (5, [], 5),
    ],
)
def test_the_main_contact(
    chosen: int | None, candidates: list[tuple[Value | int, int]], main: int | None
) -> None:
    """Guide: CONTACT-01, CONTACT-02, CONTACT-14."""
    assert main_person(chosen, candidates) == main


@given(people=people, chosen=st.none() | st.integers(1, 99))
def test_a_choice_is_not_undone(people: list[tuple[int | None, int]], chosen: int | None) -> None:
    first = main_person(chosen, people)
    assert main_person(first, reversed(people)) == first
    assert (first is None) is (chosen is None and not people)


def test_the_default_address_is_the_billing_address() -> None:
    """Guide: MAP-04, ADDR-02."""
    assert (address_type(has_default=False), address_type(has_default=True)) == ("billing", "delivery")
    assert company_address(None, "billing", 3) == company_address(5, "billing", 3) == 3
    assert company_address(None, "delivery", 3) is None
    assert company_address(5, "delivery", 3) == 5


def test_the_default_address_of_a_contact() -> None:
    """Guide: CONTACT-03."""
    assert (person_address(None, 3), person_address(4, 3), person_address(4, None)) == (3, 4, 4)
