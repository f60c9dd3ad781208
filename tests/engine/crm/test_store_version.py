"""The version of the CRM store: what it stands for, an older one brought up in place, any other refused untouched."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sage100_engine import cli, mapping, settings
from sage100_engine.application import ADMIN, Application
from sage100_engine.bootstrap import web_service
from sage100_engine.contract import (
    ACCOUNT_LINKS,
    ADDRESS_TYPES,
    COMPANY_LINKS,
    ENTITIES,
    FAMILY_TYPE,
    LISTS,
    PERSON_LINKS,
)
from sage100_engine.crm import Store
from sage100_engine.crm.schema.upgrades import UPGRADES, VERSION
from sage100_engine.crm.sqlite import versions
from sage100_engine.errors import ConfigurationError
from sage100_engine.ports import ErpPort
from sage100_engine.records import DIFF, FULL, RESTORED, Counts, Level, Status
from sage100_engine.settings import Secret, Sheet
from sage100_simulator.testing import DossierHandle, Simulator

STORES = Path(__file__).parent / "stores"
DIGEST = (3, "b1a1cd882c532d87")
"""The version of the store, and what it stands for."""

CHANGED = """The store is not what version {version} was: tables, columns, triggers or stored list values changed.
Raise VERSION in crm/schema/upgrades.py, add the step that makes the new version of the present one to UPGRADES, keep
a dump of a store of the present version in tests/engine/crm/stores, and write here: DIGEST = ({next}, "{digest}")"""


def schema(database: sqlite3.Connection) -> dict[str, Any]:
    """Tables with their columns, whatever their order; indexes and triggers."""
    kinds = dict(database.execute("SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
    columns = {
        name: sorted(
            (row[1].lower(), row[2], row[3], row[4], row[5])
            for row in database.execute(f"PRAGMA table_info({name})")
        )
        for name, kind in kinds.items()
        if kind == "table"
    }
    others = dict(
        database.execute("SELECT name, sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL")
    )
    return {"tables": columns, "others": others}


def lists() -> list[Any]:
    """The values that rows hold as one of a list."""
    return [
        {name: entity.types for name, entity in ENTITIES.items()},
        dict(ADDRESS_TYPES),
        [COMPANY_LINKS, PERSON_LINKS, ACCOUNT_LINKS],
        [FAMILY_TYPE, *LISTS],
        [
            mapping.ACTIVE,
            mapping.INACTIVE,
            mapping.CLIENT,
            mapping.SUPPLIER,
            mapping.NONE,
            *mapping.PLACEHOLDERS,
        ],
        [settings.ACTIVE, settings.INACTIVE],
        {name: list(allowed) for name, allowed in settings.CHOICES.items()},
        [DIFF, FULL, RESTORED],
        [str(one) for one in (*Status, *Level)],
    ]


def test_the_version_stands_for_what_the_store_holds(tmp_path: Path) -> None:
    Store(f"sqlite:///{tmp_path / 'crm.db'}").close()
    with closing(sqlite3.connect(tmp_path / "crm.db")) as database:
        held = json.dumps([schema(database), lists()], sort_keys=True)
    digest = hashlib.sha256(held.encode()).hexdigest()[:16]
    assert (VERSION, digest) == DIGEST, CHANGED.format(
        version=DIGEST[0], next=max(VERSION, DIGEST[0] + 1), digest=digest
    )


def test_every_older_version_that_is_known_leads_to_this_one() -> None:
    assert list(UPGRADES) == list(range(min(UPGRADES), VERSION))
    assert {path.stem for path in STORES.glob("crm-v*")} == {f"crm-v{version}" for version in UPGRADES}


# -- a store of version 2, written by the code before -------------------------------------------------------------


def dumped(name: str, path: Path) -> Path:
    with closing(sqlite3.connect(path)) as database:
        database.executescript((STORES / f"{name}.sql").read_text("utf-8"))
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return dumped("crm-v2", tmp_path / "crm.db")


def rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: [dict(row) for row in database.execute(f"SELECT * FROM {name}")] for name in sorted(names)
        }


def test_an_older_store_is_brought_up_with_all_it_holds(old: Path, tmp_path: Path) -> None:
    before = rows(old)
    Store(f"sqlite:///{old}").close()
    after = rows(old)
    assert after.pop("sync_store") == [one | {"version": VERSION} for one in before.pop("sync_store")]
    journal = {one["entry"]: one for one in after.pop("sync_journal")}
    for line in before.pop("sync_journal"):
        empty = dict.fromkeys(("deleted", *(name for name, value in line.items() if value == "<supprimé>")))
        assert (
            journal.pop(line["entry"]).items()
            >= {name: value for name, value in line.items() if name not in (*empty, "winner")}.items()
        )
    assert journal == {}
    assert after == before
    Store(f"sqlite:///{tmp_path / 'new.db'}").close()
    with closing(sqlite3.connect(old)) as one, closing(sqlite3.connect(tmp_path / "new.db")) as new:
        assert schema(one) == schema(new)


def test_a_deletion_of_an_older_journal_has_its_own_column(old: Path) -> None:
    Store(f"sqlite:///{old}").close()
    told = [
        tuple(line[name] for name in ("field", "winner", "loser", "kept", "deleted"))
        for line in rows(old)["sync_journal"]
        if line["kept"] is not None
    ]
    assert told == [
        ("website", "www.erp.fr", "www.crm.fr", "erp", None),
        (None, None, None, "erp", "crm"),
        ("function", None, "Saisie perdue", "erp", "erp"),
        ("function", None, "Gérant", "crm", "crm"),
    ]


@pytest.fixture
def erp(tmp_path: Path) -> Iterator[DossierHandle]:
    with Simulator(page_size=10) as simulator:
        made = simulator.service.dossiers.open("BEFORE", str(dumped("erp-before", tmp_path / "erp.db")))
        yield DossierHandle(simulator, made, "crm", "crm")


@pytest.fixture
def app(old: Path, erp: DossierHandle) -> Iterator[Application]:
    """The CRM of before, whose ERP stands at another address now."""

    def moved(sheet: Sheet, password: Secret) -> ErpPort:
        return web_service(replace(sheet, erp_url=erp.url), password)

    with Application(Store(f"sqlite:///{old}"), moved, Secret(erp.password)) as made:
        yield made


def test_an_older_store_goes_on(app: Application, erp: DossierHandle) -> None:
    """What it had not sent arrives once, beside new edits of both sides, and what was blocked still is."""
    [blocked] = app.blocked()
    companies = {values["code"]: key for key, values in app.records("company")}
    app.edit("company", companies["SCIERIE"], {"website": "www.scierie.fr"}, ADMIN)
    app.edit("company", companies["GUILBERT"], {"nafcode": "4778C"}, ADMIN)
    erp.update("F_COMPTET", "BIGOT", {"CT_Site": "www.bigot.fr"})
    app.cycle(confirm=True)
    assert app.cycle(confirm=True).status is Status.WARNING
    assert app.cycle().counts == Counts(sent=1, refused=1)
    assert [(one.record, one.message) for one in app.blocked()] == [(blocked.record, blocked.message)]
    held = {values["code"]: values for _, values in app.records("company")}
    tiers = {row["CT_Num"]: row for row in erp.rows("F_COMPTET") if row["CT_Num"] in held}
    for name, column in (("website", "CT_Site"), ("nafcode", "CT_Ape"), ("siret", "CT_Siret")):
        assert {code: held[code][name] for code in tiers} == {
            code: row[column] for code, row in tiers.items()
        }
    sites = {row["CT_Site"] for row in tiers.values()}
    assert {"www.scierie.fr", "www.bigot.fr", "www.a-envoyer.fr", "www.reponse-perdue.fr"} <= sites
    asleep = {code for code, row in tiers.items() if row["CT_Sommeil"]}
    assert asleep == {code for code in tiers if held[code]["status"] == "inactive"}
    assert (len(tiers), len(asleep)) == (31, 8)
    people = [row["CT_Nom"] for row in erp.rows("F_CONTACTT")]
    assert (people.count("Nouveau"), len(erp.rows("F_CONTACTT", CT_Num="SCIERIE"))) == (1, 1)


def test_a_step_that_fails_leaves_the_store_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(old)
    monkeypatch.setattr(versions, "UPGRADES", {2: (*UPGRADES[2], "INSERT INTO nowhere VALUES (1)")})
    with pytest.raises(Exception, match="nowhere"):
        Store(f"sqlite:///{old}")
    assert rows(old) == before
    monkeypatch.undo()
    Store(f"sqlite:///{old}").close()
    assert rows(old)["sync_store"][0]["version"] == VERSION


def _open(url: str, together: Any, told: Any) -> None:
    together.wait()
    try:
        store = Store(url)
        told.put(store.uid)
        store.close()
    except Exception as error:
        told.put(repr(error))


@pytest.mark.parametrize("new", [False, True], ids=["older", "new"])
def test_processes_that_open_it_at_once_all_end_well(old: Path, tmp_path: Path, new: bool) -> None:
    path, several, spawn = tmp_path / "new.db" if new else old, 4, multiprocessing.get_context("spawn")
    together, told = spawn.Barrier(several), spawn.Queue()
    children = [
        spawn.Process(target=_open, args=(f"sqlite:///{path}", together, told)) for _ in range(several)
    ]
    for child in children:
        child.start()
    uids = {told.get(timeout=60) for _ in children}
    for child in children:
        child.join()
    [stored] = rows(path)["sync_store"]
    assert uids == {stored["uid"]}
    assert stored["version"] == VERSION


# -- what is no store, or none that this engine knows --------------------------------------------------------------


def somebody_elses(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE recettes (nom TEXT)")


def of_version(path: Path, version: Any) -> None:
    with closing(sqlite3.connect(dumped("crm-v2", path))) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("UPDATE sync_store SET version = ?", (version,))
        database.commit()


def killed(path: Path) -> None:
    """A newer one whose last writer died: its log lies beside it."""
    of_version(path, VERSION)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_autocheckpoint=0")
        database.execute("UPDATE sync_store SET version = 99")
        database.commit()
        kept = {one: one.read_bytes() for one in path.parent.iterdir()}
    for one, content in kept.items():
        one.write_bytes(content)


REFUSED = {
    "newer": (lambda path: of_version(path, VERSION + 1), f"version {VERSION + 1}"),
    "unknown": (lambda path: of_version(path, 1), "version 1"),
    "text": (lambda path: of_version(path, "deux"), "version deux"),
    "killed": (killed, "version 99"),
    "somebody else's": (somebody_elses, "recettes"),
    "an ERP dossier": (lambda path: dumped("erp-before", path), "F_"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_any_other_file_is_refused_by_name_and_stays_as_it_was(
    tmp_path: Path, case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make, named = REFUSED[case]
    make(tmp_path / "crm.db")
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with pytest.raises(SystemExit) as ended, cli.errors_in_one_line():
        Store(f"sqlite:///{tmp_path / 'crm.db'}")
    assert ended.value.code == 2
    assert named in capsys.readouterr().err
    after = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    assert after.pop("crm.db-shm", b"") == b"" or case == "killed"
    before.pop("crm.db-shm", None)
    assert after == before


def test_a_database_without_tables_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "crm.db").touch()
    Store(f"sqlite:///{tmp_path / 'crm.db'}").close()
    assert rows(tmp_path / "crm.db")["sync_store"][0]["version"] == VERSION


def test_what_is_no_store_is_refused_by_the_transaction_too(tmp_path: Path) -> None:
    """The transaction that would make the tables looks itself, whatever was seen before it."""
    somebody_elses(tmp_path / "crm.db")
    with pytest.raises(ConfigurationError, match="recettes"):
        Store(f"sqlite:///file:{tmp_path / 'crm.db'}?uri=true")
