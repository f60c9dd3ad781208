"""Company numbers pass the checks of those who issue them."""

import re

import pytest

from sage100_simulator.seed.numbers import luhn_digit, passes_luhn, siren, siret, vat_number


def test_luhn_knows_a_published_number() -> None:
    assert passes_luhn("73282932000074")
    assert not passes_luhn("73282932000075")
    assert luhn_digit("7992739871") == "3"


@pytest.mark.parametrize("number", [0, 1, 30_000_000, 99_999_999])
def test_siren_siret_and_vat_agree(number: int) -> None:
    company = siren(number)
    assert len(company) == 9 and passes_luhn(company)
    assert passes_luhn(siret(company, 7)) and siret(company, 7).startswith(company)
    key = int(vat_number(company)[2:4])
    assert key == (12 + 3 * (int(company) % 97)) % 97


def test_the_vat_key_of_a_published_number() -> None:
    assert re.fullmatch("FR83404833048", vat_number("404833048"))
