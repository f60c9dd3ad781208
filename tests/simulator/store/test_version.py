"""The version of a dossier's database: what it stands for, and an older one brought up in place."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from contextlib import closing
from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from sage100_simulator.erp.db import write_transaction
from sage100_simulator.erp.records import ACCOUNT, COLLECTIONS, REPRESENTATIVE
from sage100_simulator.erp.schema.fields import LINES
from sage100_simulator.erp.schema.version import APPLICATION, UPGRADES, VERSION
from sage100_simulator.erp.sync import idempotency
from sage100_simulator.erp.sync.change_token import DIFFERENTIAL, ChangeToken
from sage100_simulator.erp.system.options import Options
from sage100_simulator.erp.system.sessions import Sessions
from sage100_simulator.errors import Invalid
from sage100_simulator.store import Dossiers, versions
from tests.simulator import postgres
from tests.simulator.conftest import Erp, parameters
from tests.simulator.store.files import DUMPS, alter, new

DIGEST = (1, "c99fd6e3e20f30b3")
"""The version of a dossier's database, and what it stands for."""

CHANGED = """A dossier is not what version {version} was: tables, columns, indexes or stored list values changed.
Raise VERSION in erp/schema/version.py, add the step that makes the new version of the present one to UPGRADES, keep
a dump of a dossier of the present version in tests/simulator/store/dossiers, and write here: DIGEST = ({next}, "{digest}")"""

TOKEN = "account.302f9b35db97.d.13.13.13.0"
"""Minted by the code before, in the dossier of version 0: then SCIERIE changed, and ZINC came and went."""


def schema(path: Path) -> dict[str, object]:
    """Tables with their columns, whatever their order; indexes and triggers; the mark."""
    with closing(sqlite3.connect(path)) as database:
        kinds = dict(database.execute("SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
        told: dict[str, object] = {
            name: sorted(row[1:] for row in database.execute(f"PRAGMA table_info({name})"))
            for name, kind in kinds.items()
            if kind == "table"
        }
        told["others"] = sorted(database.execute("SELECT name, sql FROM sqlite_master WHERE type <> 'table'"))
        told["mark"] = [
            database.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
        ]
        return told


def lists() -> list[object]:
    """The values that rows hold as one of a list, and those that are made of several."""
    return [
        [[one.name, one.type] for one in fields(Options)],
        [write_transaction.USER, write_transaction.CRM, write_transaction.ERP, write_transaction.MEMORY],
        [
            write_transaction.ABSENT,
            write_transaction.HIDDEN,
            write_transaction.AWAKE,
            write_transaction.ASLEEP,
        ],
        [ACCOUNT, REPRESENTATIVE, *COLLECTIONS],
        {owner: list(lines) for owner, lines in LINES.items()},
        idempotency.digest({"name": "Été", "dormant": False, "website": None}),
        str(ChangeToken(ACCOUNT, "life", DIFFERENTIAL, 1, 2, 2)),
    ]


def test_the_version_stands_for_what_a_dossier_holds(tmp_path: Path) -> None:
    held = schema(new(tmp_path / "erp.db"))
    assert held.pop("mark") == [(APPLICATION,), (VERSION,)]
    digest = hashlib.sha256(json.dumps([held, lists()], sort_keys=True).encode()).hexdigest()[:16]
    assert (VERSION, digest) == DIGEST, CHANGED.format(
        version=DIGEST[0], next=max(VERSION, DIGEST[0] + 1), digest=digest
    )


def test_every_older_version_that_is_known_leads_to_this_one() -> None:
    assert list(UPGRADES) == list(range(min(UPGRADES), VERSION))
    assert {path.stem for path in DUMPS.iterdir()} == {f"erp-v{version}" for version in UPGRADES}


# -- a dossier of version 0, written by the code before ------------------------------------------------------------


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in sorted(names)}


def test_an_older_dossier_is_brought_up_with_all_it_holds(
    old: Path, dossiers: Dossiers, tmp_path: Path
) -> None:
    before = rows(old)
    dossiers.open("BIJOU", old)
    dossiers.close()
    assert rows(old) == before
    assert schema(old) == schema(new(tmp_path / "new.db"))


def test_an_older_dossier_goes_on(old: Path, dossiers: Dossiers) -> None:
    """Its users come in, its tokens are good, and a creation that took place is not made again."""
    erp = Erp(dossiers.open("BIJOU", old))
    assert Sessions(dossiers, dossiers.clock, timedelta(minutes=20)).open("crm", "crm", "BIJOU")
    assert erp.dossier.options() == Options(dormant=True, sessions=3)
    told = [(one.id, one.state) for one in erp.read(TOKEN)]
    assert told == [("SCIERIE", "Updated"), ("ZINC", "Deleted")]
    again = erp.one(erp.create("crm.1", code="VERRERIE", name="Verrerie Bleue"))
    assert (again.status, again.id) == ("Success", "VERRERIE")
    assert [row["CT_Num"] for row in erp.rows("F_COMPTET")] == ["SCIERIE", "DORT", "VERRERIE"]
    assert erp.insert("F_LIVRAISON", CT_Num="DORT", LI_Intitule="Dépôt") == "6"


EARLIER = (
    "DROP TABLE P_SERVICECPTA",
    "ALTER TABLE F_COMPTET DROP COLUMN CT_Sommeil",
    "DROP INDEX sim_crmid_asked",
    "ALTER TABLE sim_change DROP COLUMN fields",
)
"""What an earlier version, invented, had not yet; the last two names are folded by no database."""


def test_what_a_database_lacks_is_added(old: Path, dossiers: Dossiers, tmp_path: Path) -> None:
    alter(old, *EARLIER)
    erp = Erp(dossiers.open("BIJOU", old))
    assert [(row["CT_Num"], row["CT_Sommeil"]) for row in erp.rows("F_COMPTET")] == [
        ("SCIERIE", 0),
        ("DORT", 0),
        ("VERRERIE", 0),
    ]
    dossiers.close()
    assert schema(old) == schema(new(tmp_path / "new.db"))


def test_what_a_step_converts(old: Path, dossiers: Dossiers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "UPGRADES", {0: ("UPDATE F_COMPTET SET CT_Site = 'www.' || CT_Num",)})
    erp = Erp(dossiers.open("BIJOU", old))
    assert erp.row("F_COMPTET", CT_Num="DORT")["CT_Site"] == "www.DORT"
    dossiers.close()
    erp = Erp(dossiers.create("BIJOU", "sqlite+pysqlite:///" + str(old)))
    erp.update("F_COMPTET", "DORT", CT_Site="")
    dossiers.close()
    assert Erp(dossiers.open("BIJOU", old)).row("F_COMPTET", CT_Num="DORT")["CT_Site"] == "", "once"


@pytest.mark.parametrize("url", ["{}", "sqlite+pysqlite:///{}"])
def test_a_step_that_fails_leaves_the_database_as_it_was(
    old: Path, dossiers: Dossiers, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    alter(old, *EARLIER)
    before, held = schema(old), rows(old)
    monkeypatch.setattr(
        versions, "UPGRADES", {0: ("DELETE FROM F_COMPTET", "INSERT INTO nowhere VALUES (1)")}
    )
    with pytest.raises(Exception, match="nowhere"):
        dossiers.open("BIJOU", url.format(old))
    assert (schema(old), rows(old)) == (before, held)


def test_whoever_opens_it_at_once_ends_well(old: Path) -> None:
    alter(old, *EARLIER)
    together, told = threading.Barrier(4), []

    def open_it() -> None:
        mine = Dossiers()
        together.wait()
        told.append(mine.open("BIJOU", old).company)
        mine.close()

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == ["BIJOU"] * 4


@pytest.mark.parametrize("kind", ["file", "url", "postgresql"])
def test_a_state_that_is_put_back_is_of_the_present_version(
    old: Path, dossiers: Dossiers, tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    """What is kept was kept after the database was brought up; what fills it is brought up with it."""
    where = {"file": str(old), "url": f"sqlite+pysqlite:///{old}"}.get(kind) or postgres.database(
        request.getfixturevalue("postgresql")
    )
    erp = Erp(dossiers.create("BIJOU", where, fill=parameters))
    erp.dossier.snapshot("one")
    erp.insert("F_COMPTET", CT_Num="A1")
    erp.dossier.restore("one")
    erp.insert("F_COMPTET", CT_Num="A2")
    erp.dossier.reset()
    assert not [row for row in erp.rows("F_COMPTET") if row["CT_Num"].startswith("A")]
    dossiers.close()
    assert dossiers.open("BIJOU", where).company == "BIJOU"
    if kind != "postgresql":
        assert schema(old) == schema(new(tmp_path / "new.db"))


# -- PostgreSQL, which keeps both numbers in a table ---------------------------------------------------------------


@pytest.fixture
def elsewhere(postgresql: str, dossiers: Dossiers) -> str:
    """The URL of a dossier with a tiers, on PostgreSQL."""
    url = postgres.database(postgresql)
    Erp(dossiers.create("BIJOU", url, fill=parameters)).insert(
        "F_COMPTET", CT_Num="SCIERIE", CT_Intitule="Scierie"
    )
    dossiers.drop("BIJOU")
    return url


def on_postgresql(url: str, *statements: str) -> list[tuple[object, ...]]:
    """What the last statement gives."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        for statement in statements:
            cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


COLUMNS = (
    "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns ORDER BY 1, 2"
)
INDEXES = "SELECT indexname FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"


def test_an_older_dossier_on_postgresql_is_brought_up(elsewhere: str, dossiers: Dossiers) -> None:
    held = [on_postgresql(elsewhere, query) for query in (COLUMNS, INDEXES)]
    assert on_postgresql(elsewhere, "SELECT * FROM sim_version") == [(APPLICATION, VERSION)]
    quoted = [statement.replace("P_SERVICECPTA", '"P_SERVICECPTA"') for statement in EARLIER]
    quoted[1] = 'ALTER TABLE "F_COMPTET" DROP COLUMN "CT_Sommeil"'
    on_postgresql(elsewhere, "DROP TABLE sim_version", *quoted)
    erp = Erp(dossiers.open("BIJOU", elsewhere))
    assert [(row["CT_Intitule"], row["CT_Sommeil"]) for row in erp.rows("F_COMPTET")] == [("Scierie", 0)]
    assert on_postgresql(elsewhere, "SELECT * FROM sim_version") == [(APPLICATION, VERSION)]
    assert [on_postgresql(elsewhere, query) for query in (COLUMNS, INDEXES)] == held


def test_another_version_on_postgresql_is_refused(elsewhere: str, dossiers: Dossiers) -> None:
    on_postgresql(elsewhere, f"UPDATE sim_version SET version = {VERSION + 1}")
    with pytest.raises(Invalid, match=f"version {VERSION + 1}"):
        dossiers.open("BIJOU", elsewhere)
    assert on_postgresql(elsewhere, "SELECT * FROM sim_version") == [(APPLICATION, VERSION + 1)]


def test_a_postgresql_database_of_somebody_else_is_refused(postgresql: str, dossiers: Dossiers) -> None:
    url = postgres.database(postgresql)
    on_postgresql(url, "CREATE TABLE recettes (nom TEXT)")
    with pytest.raises(Invalid, match="recettes"):
        dossiers.create("BIJOU", url)
    assert on_postgresql(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == [
        ("recettes",)
    ]
