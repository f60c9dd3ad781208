"""What a seeded dossier looks like, clean and untidy."""

import hashlib
from collections import Counter
from datetime import UTC, datetime

import pytest
from faker import Faker

from sage100_simulator.erp.schema.row import TableRow
from sage100_simulator.erp.schema.tables import metadata
from sage100_simulator.seed import PROFILES, names, places
from sage100_simulator.seed.generate import generate
from sage100_simulator.seed.numbers import passes_luhn, vat_number
from sage100_simulator.seed.rows import Tiers

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
REAL = ("negoce", "industrie", "services")


def made(profile: str = "negoce", count: int = 400, dirty: bool = False, seed: int = 1) -> list[Tiers]:
    return list(generate(PROFILES[profile], count, seed, dirty, EPOCH))


def every_row(tiers: list[Tiers]) -> list[tuple[str, TableRow]]:
    found: list[tuple[str, TableRow]] = []
    for one in tiers:
        found.append(("F_COMPTET", one.tiers))
        found += [("F_LIVRAISON", row) for row in one.livraisons]
        found += [("F_CONTACTT", row) for row in one.contacts]
        found += [("F_REGLEMENTT", row) for row in one.reglements]
    return found


@pytest.mark.parametrize("dirty", [False, True])
@pytest.mark.parametrize("profile", [*REAL, "benchmark"])
def test_every_value_fits_its_column(profile: str, dirty: bool) -> None:
    for table, row in every_row(made(profile, dirty=dirty)):
        for column, value in row.items():
            length = getattr(metadata.tables[table].columns[column].type, "length", None)
            if isinstance(value, str) and length:
                assert len(value) <= length, (table, column, value)


@pytest.mark.parametrize("profile", REAL)
def test_shares_of_types_and_of_dormant_tiers(profile: str) -> None:
    types = Counter(one.tiers["CT_Type"] for one in made(profile))
    assert types == {0: 340, 1: 60, 2: 4, 3: 4}
    assert sum(one.tiers["CT_Sommeil"] == 1 for one in made(profile)) == 16
    assert not any(one.tiers["CT_Sommeil"] for one in made(profile, 10))


@pytest.mark.parametrize("dirty", [False, True])
def test_the_erp_s_unique_keys_hold(dirty: bool) -> None:
    tiers = made(count=2000, dirty=dirty)
    assert max(Counter(one.tiers["CT_Num"] for one in tiers).values()) == 1
    for one in tiers:
        titles = [str(row["LI_Intitule"]).casefold() for row in one.livraisons]
        assert len(set(titles)) == len(titles)
        people = [(str(row["CT_Nom"]).casefold(), str(row["CT_Prenom"]).casefold()) for row in one.contacts]
        assert len(set(people)) == len(people)


def test_the_first_delivery_address_is_the_billing_address() -> None:
    """Guide: ADDR-05."""
    for one in made():
        first = one.livraisons[0]
        assert first["LI_Principal"] == 1 and first["LI_Intitule"] == one.tiers["CT_Intitule"]
        for line in ("Adresse", "Complement", "CodePostal", "Ville", "CodeRegion", "Pays"):
            assert first[f"LI_{line}"] == one.tiers[f"CT_{line}"]
        assert not any(row["LI_Principal"] for row in one.livraisons[1:])


def test_clean_values_agree_with_each_other() -> None:
    towns = {(t.postcode, t.city, t.region or None, t.country) for t in (*places.FRENCH, *places.FOREIGN)}
    for one in made():
        sheet = one.tiers
        where = (sheet["CT_CodePostal"], sheet["CT_Ville"], sheet["CT_CodeRegion"], sheet["CT_Pays"])
        assert where in towns
        if sheet["CT_Siret"]:
            assert passes_luhn(str(sheet["CT_Siret"]))
            assert sheet["CT_Identifiant"] == vat_number(str(sheet["CT_Siret"])[:9])
            assert sheet["CT_Ape"] in PROFILES["negoce"].naf_codes


def test_clean_names_are_all_different_and_end_in_reserved_domains() -> None:
    tiers = made(count=3000)
    assert len({one.tiers["CT_Intitule"] for one in tiers}) == len(tiers)
    assert all(str(one.tiers["CT_EMail"] or "x@y.example").endswith(".example") for one in tiers)


def test_untidy_data_is_as_untidy_as_a_real_base() -> None:
    tiers = [one.tiers for one in made(count=5000, dirty=True)]
    names = Counter(row["CT_Intitule"] for row in tiers)
    assert 0.06 < 1 - len(names) / len(tiers) < 0.12
    mails = Counter(row["CT_EMail"] for row in tiers if row["CT_EMail"])
    assert max(mails.values()) > 1
    assert sum(not row["CT_Siret"] for row in tiers) > 0.75 * len(tiers)
    assert any("." in str(row["CT_Ape"]) for row in tiers) and any(
        str(row["CT_Ape"]).islower() for row in tiers
    )
    assert len({row["CT_Pays"] for row in tiers}) > 20
    assert any(len(str(row["CT_Intitule"])) == 69 for row in tiers)
    assert any(str(row["CT_Intitule"]).endswith(" ") for row in tiers)
    assert any("&" in str(row["CT_Intitule"]) for row in tiers)
    assert any(row["CT_Telephone"] == "0000000000" for row in tiers)


def test_payers_exist_and_are_mostly_the_tiers_itself() -> None:
    tiers = [one.tiers for one in made(count=2000)]
    codes = {row["CT_Num"] for row in tiers}
    others = [row for row in tiers if row["CT_NumPayeur"] != row["CT_Num"]]
    assert all(row["CT_NumPayeur"] in codes for row in others)
    assert 0 < len(others) < 100


def test_the_shape_of_benchmarks() -> None:
    for one in made("benchmark", 50):
        assert [len(one.livraisons), len(one.contacts), len(one.reglements)] == [1, 1, 1]
        person = one.contacts[0]
        assert one.tiers["CT_Telephone"] and one.tiers["CT_Telecopie"] and one.tiers["CT_EMail"]
        assert person["CT_Telephone"] and person["CT_EMail"] and not person["CT_TelPortable"]


def test_a_smaller_dossier_is_the_beginning_of_a_larger_one() -> None:
    few, many = made(count=10), made(count=400)
    assert [one.tiers for one in few[:10]] == [one.tiers for one in many[:10]]


def test_the_same_bytes_on_every_version_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pools are fixed here, so that another release of Faker does not move the digest."""
    pools = names.People(("Anne", "Zoé"), ("Luc", "Noël"), ("Martin", "Dupré", "Le Goff", "Œuvrard"))
    monkeypatch.setattr(names, "people", lambda: pools)
    told = repr([(table, list(row.items())) for table, row in every_row(made(count=200, dirty=True))])
    assert (
        hashlib.sha256(told.encode()).hexdigest()
        == "28643dd542239e2564eed5efcbfef33b98cee9ecec85b891f73856977988a5c0"
    )


def test_the_names_are_those_that_faker_gives() -> None:
    fake, people = Faker("fr_FR"), names.people()
    fake.seed_instance(1)
    assert {fake.last_name() for _ in range(200)} <= set(people.last)
    assert {fake.first_name_female() for _ in range(200)} <= set(people.women)
    assert {fake.first_name_male() for _ in range(200)} <= set(people.men)


def test_another_seed_is_another_dossier() -> None:
    assert [one.tiers for one in made(seed=1)] != [one.tiers for one in made(seed=2)]
