"""Every value that the CRM lets a user type and the ERP cannot take passes unchanged or is refused by name.

The whole stack runs: a CRM store, the cycle, the SOAP client, HTTP, the web service and the ERP's own rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sage100_engine.application import ADMIN, SCREENS
from sage100_engine.bootstrap import open_crm
from sage100_engine.errors import ActionRefused
from sage100_engine.settings import Secret
from sage100_simulator.testing import Simulator


class Place(NamedTuple):
    """A field that a user types, and where the ERP keeps it."""

    entity: str
    field: str
    table: str
    column: str
    size: int


PLACES = (
    Place("company", "name", "F_COMPTET", "CT_Intitule", 69),
    Place("company", "shortname", "F_COMPTET", "CT_Classement", 17),
    Place("company", "website", "F_COMPTET", "CT_Site", 69),
    Place("company", "nafcode", "F_COMPTET", "CT_Ape", 7),
    Place("company", "siret", "F_COMPTET", "CT_Siret", 14),
    Place("address", "street", "F_COMPTET", "CT_Adresse", 35),
    Place("address", "complement", "F_COMPTET", "CT_Complement", 35),
    Place("address", "postcode", "F_COMPTET", "CT_CodePostal", 9),
    Place("address", "city", "F_COMPTET", "CT_Ville", 35),
    Place("address", "region", "F_COMPTET", "CT_CodeRegion", 25),
    Place("phone", "number", "F_COMPTET", "CT_Telephone", 21),
    Place("email", "address", "F_COMPTET", "CT_EMail", 69),
    Place("person", "lastname", "F_CONTACTT", "CT_Nom", 35),
    Place("person", "firstname", "F_CONTACTT", "CT_Prenom", 35),
    Place("person", "function", "F_CONTACTT", "CT_Fonction", 35),
)
CODE = "CARAT"


class World:
    """One tiers with everything on it, in the ERP and in the CRM."""

    def __init__(self, dossier: Any) -> None:
        self.erp = dossier
        dossier.insert(
            "F_COMPTET",
            {
                "CT_Num": CODE,
                "CT_Type": 0,
                "CT_Intitule": "Carat SA",
                "CT_Adresse": "1 place A",
                "CT_Telephone": "0450112233",
                "CT_EMail": "a@carat.fr",
            },
        )
        dossier.insert("F_CONTACTT", {"CT_Num": CODE, "CT_Nom": "Petit", "CT_Prenom": "Anne"})
        self.crm = open_crm("sqlite://", Secret(dossier.password))
        access = {"erp_url": dossier.url, "erp_user": dossier.user, "company": dossier.company}
        self.crm.prepare(access)
        assert self.crm.cycle().status == "Succès"

    def record(self, entity: str) -> int:
        found = self.crm.records(entity)
        if entity == "address":
            found = [one for one in found if one[1]["type"] == "Facturation"]
        return found[0][0]

    def held(self, place: Place) -> Any:
        [row] = self.erp.rows(place.table, CT_Num=CODE)
        return row[place.column] or ""

    def check(self, place: Place, value: str) -> None:
        """Type the value, run a cycle, and see that nothing was cut or lost in silence."""
        before = self.held(place)
        key = self.record(place.entity)
        try:
            self.crm.edit(place.entity, key, {place.field: value}, ADMIN)
        except ActionRefused as refusal:
            assert refusal.rule
            return
        report = self.crm.cycle()
        blocked = self.crm.blocked()
        stored = (self.crm.record(place.entity, key) or {})[place.field] or ""
        if blocked:
            assert self.held(place) == before
            assert stored == value
            assert [one.message for one in blocked if one.message]
            assert report.status == "Avertissement"
            assert {one.record for one in blocked} <= {key, self.record("account")}
        else:
            kept = (
                value.upper() if place.field == "shortname" else value
            )  # the abrégé is upper case in the ERP
            assert self.held(place) == kept
            assert stored == value
            assert report.status == "Succès"
        self.mend(place, key)

    def mend(self, place: Place, key: int) -> None:
        self.crm.edit(place.entity, key, {place.field: "A1"}, ADMIN)
        self.crm.cycle()
        assert self.crm.blocked() == []
        assert self.held(place) == "A1"


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with Simulator() as simulator:
        made = World(simulator.dossier("VALUES", profile=None, tiers=0))
        yield made
        made.crm.close()


def sized(place: Place) -> list[str]:
    size = SCREENS[place.entity][place.field].size
    lengths = sorted({1, min(place.size, size), min(place.size + 1, size), size})
    return ["x" * length for length in lengths]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.entity}.{place.field}")
def test_at_and_beyond_the_length_of_the_erp(world: World, place: Place) -> None:
    for value in sized(place):
        world.check(place, value)


@pytest.mark.parametrize("value", ["a\x0bb", "\x00", "\ufffe", "\x1f x"], ids=ascii)
@pytest.mark.parametrize("place", [PLACES[2], PLACES[5], PLACES[13]], ids=lambda place: place.field)
def test_what_xml_cannot_hold(world: World, place: Place, value: str) -> None:
    world.check(place, value)


@given(place=st.sampled_from(PLACES), value=st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text(world: World, place: Place, value: str) -> None:
    world.check(place, value)
