"""A dossier filled by a seed or by a named state, seen through the ERP's own rules."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sage100_simulator.clock import Clock
from sage100_simulator.erp.db import numbering
from sage100_simulator.erp.db.write_transaction import USER
from sage100_simulator.erp.system import parametres
from sage100_simulator.erp.system.dossier import begin
from sage100_simulator.erp.tiers import contact, livraison, tiers
from sage100_simulator.errors import NotFound
from sage100_simulator.seed import PROFILES, filler, fixture, fixtures
from sage100_simulator.store import Dossier, Dossiers

FIXED = datetime(2026, 6, 1, tzinfo=UTC)
DIGEST = """
import hashlib, sys
from datetime import UTC, datetime
from sage100_simulator.clock import Clock
from sage100_simulator.erp.schema.tables import metadata
from sage100_simulator.seed import filler
from sage100_simulator.store import Dossiers

dossiers = Dossiers(Clock(datetime(2026, int(sys.argv[1]), 1, tzinfo=UTC)))
dossier = dossiers.create("n", fill=filler("negoce", 300, 7, dirty=True))
digest = hashlib.sha256()
with dossier.read() as conn:
    for table in metadata.sorted_tables:
        if table.name not in ("sim_incarnation", "sim_user"):
            digest.update(repr(conn.all(f"SELECT * FROM {table.name}")).encode())
print(digest.hexdigest())
"""


def dossier(profile: str = "negoce", count: int = 60, dirty: bool = False) -> Dossier:
    return Dossiers(Clock(FIXED)).create("BIJOU", fill=filler(profile, count, 1, dirty))


def digest(month: int, hash_seed: str) -> str:
    source = Path(__file__).parents[3] / "simulator"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(source)}
    command = [sys.executable, "-c", DIGEST, str(month)]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def test_same_bytes_in_another_process_under_another_hash_seed_and_later_in_the_year() -> None:
    assert digest(2, "1") == digest(2, "4242") == digest(11, "0")


@pytest.mark.parametrize("dirty", [False, True])
@pytest.mark.parametrize("profile", PROFILES)
def test_every_seeded_row_satisfies_the_erp_s_rules(profile: str, dirty: bool) -> None:
    with (place := dossier(profile, dirty=dirty)).write() as conn:
        write = begin(place, conn, USER)
        for (code,) in conn.all("SELECT CT_Num FROM F_COMPTET"):
            sheet = tiers.load(conn, code)
            assert sheet is not None
            assert (
                tiers.check(conn, {k: v for k, v in sheet.items() if v is not None}, sheet)["CT_Num"] == code
            )
            tiers.check_accounts(conn, sheet, code)
            for (number,) in conn.all("SELECT LI_No FROM F_LIVRAISON WHERE CT_Num = ?", (code,)):
                row = livraison.load(conn, number)
                assert row is not None and livraison.change(write, sheet, row, row) is False
            for (number,) in conn.all("SELECT CT_No FROM F_CONTACTT WHERE CT_Num = ?", (code,)):
                person = contact.load(conn, number)
                assert person is not None and contact.change(write, sheet, person, person) is False


@pytest.mark.parametrize("profile", PROFILES)
def test_no_tiers_means_parameters_alone(profile: str) -> None:
    """Guide: MAP-10."""
    place = dossier(profile, 0)
    with place.read() as conn:
        assert conn.value("SELECT COUNT(*) FROM F_COMPTET") == 0
        assert conn.value("SELECT COUNT(*) FROM F_COLLABORATEUR") > 0
    lists = {one.name: one.items for one in parametres.customisations(place).lists}
    assert lists["accountingcategory"][0].caption == "Ventes France"
    assert lists["pricecategory"][0].caption == "Grossiste"
    assert [item.id for item in lists["currency"]] == ["EUR", "USD", "GBP", "CHF"]
    assert [item.action for item in lists["risk"]] == ["À livrer", "À surveiller", "À bloquer"]


def test_the_exercises_follow_the_clock() -> None:
    years = [exercise.year for exercise in parametres.customisations(dossier()).exercises]
    assert years == [2024, 2025, 2026]


def test_numbers_given_by_the_seed_are_not_given_again() -> None:
    place = dossier()
    with place.write() as conn:
        last = conn.value("SELECT MAX(LI_No) FROM F_LIVRAISON")
        conn.run("DELETE FROM F_LIVRAISON WHERE LI_No = ?", (last,))
        assert numbering.following(conn, "LI_No") == last + 1


@pytest.mark.parametrize("name", fixtures())
def test_a_named_state_loads(name: str) -> None:
    place = Dossiers(Clock(FIXED)).create(name, fill=fixture(name))
    assert place.company == name


def test_the_named_state_negoce_has_ten_tiers_that_cross() -> None:
    """Guide: CON-04."""
    with Dossiers(Clock(FIXED)).create("BIJOU", fill=fixture("negoce")).read() as conn:
        shown = conn.all("SELECT CT_Num FROM F_COMPTET WHERE CT_Type < 2 AND CT_Sommeil = 0")
        assert len(shown) == 10 and ("CARAT",) in shown and ("BILLO",) in shown
        assert (
            conn.value("SELECT LI_Intitule FROM F_LIVRAISON WHERE CT_Num = 'CARAT' AND LI_Principal = 1")
            == "Carat SA"
        )


def test_an_unknown_state_is_refused_by_name() -> None:
    with pytest.raises(NotFound, match="negoce"):
        fixture("nowhere")


def test_every_named_state_is_listed_with_its_purpose() -> None:
    readme = (Path(__file__).parents[3] / "fixtures" / "dossiers" / "README.md").read_text(encoding="utf-8")
    assert all(f"| {name}.json |" in readme for name in fixtures())
