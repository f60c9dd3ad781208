"""A database that is no dossier, or none that this simulator knows, is refused by name and stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from sage100_simulator import cli
from sage100_simulator.control.app import create_app
from sage100_simulator.erp.schema.version import APPLICATION, VERSION
from sage100_simulator.errors import NotFound
from sage100_simulator.store import Dossiers
from sage100_simulator.testing import Simulator
from tests.simulator.store.files import CRM_STORE, alter, contents, dumped, new


def of(application: int, version: int) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        alter(new(path), f"PRAGMA application_id = {application}", f"PRAGMA user_version = {version}")

    return make


def killed(path: Path) -> None:
    """A newer one whose last writer died: its log lies beside it."""
    with closing(sqlite3.connect(new(path))) as database:
        database.execute("PRAGMA wal_autocheckpoint = 0")
        database.execute("PRAGMA user_version = 99")
        kept = {one: one.read_bytes() for one in path.parent.iterdir()}
    for one, content in kept.items():
        one.write_bytes(content)


REFUSED: dict[str, tuple[Callable[[Path], object], str, int]] = {
    "newer": (
        of(APPLICATION, VERSION + 1),
        f"version {VERSION + 1}, ce simulateur connaît 0 ou {VERSION}",
        2,
    ),
    "never given": (of(APPLICATION, 0), "version 0", 2),
    "negative": (of(APPLICATION, -1), "version -1", 2),
    "killed": (killed, "version 99", 2),
    "another application's": (of(42, VERSION), "autre chose qu'un dossier", 2),
    "a version without an application": (of(0, VERSION), "autre chose qu'un dossier", 2),
    "another application's, empty": (
        lambda path: alter(path, "PRAGMA application_id = 42"),
        "application 42",
        2,
    ),
    "somebody else's": (lambda path: alter(path, "CREATE TABLE recettes (nom TEXT)"), "(recettes)", 2),
    "a CRM store": (lambda path: dumped(CRM_STORE, path), "autre chose qu'un dossier", 2),
    "no database": (lambda path: path.write_text("Loin d'être une base." * 100), "not a database", 3),
}
COMMANDS: dict[str, Sequence[str]] = {
    "database": ("serve", "--port=0", "--database", "{}"),
    "dossier": ("serve", "--port=0", "--tiers=0", "--dossier", "SECOND={}"),
    "url": ("serve", "--port=0", "--database", "sqlite+pysqlite:///{}"),
    "seed": ("seed", "--database", "{}"),
}
# SQLite itself works the log of a dead writer into a file that its driver opens
CASES = [(case, command) for case in REFUSED for command in COMMANDS if (case, command) != ("killed", "url")]


@pytest.mark.parametrize(("case", "command"), CASES)
def test_any_other_file_is_refused_by_name_and_stays_as_it_was(
    tmp_path: Path, case: str, command: str
) -> None:
    make, told, code = REFUSED[case]
    path = tmp_path / "erp.db"
    make(path)
    before = contents(tmp_path)
    done = CliRunner().invoke(cli.cli, [word.format(path) for word in COMMANDS[command]])
    assert (done.exit_code, done.output.count("\n")) == (code, 1), done.output
    assert told in done.output and str(path) in done.output
    assert contents(tmp_path) == before


def test_the_control_api_refuses_it_too(tmp_path: Path) -> None:
    alter(tmp_path / "erp.db", "CREATE TABLE recettes (nom TEXT)")
    client = create_app(Simulator().service.hosting, "t").test_client()
    body = {"name": "X", "database": str(tmp_path / "erp.db")}
    refused = client.post("/control/dossiers", json=body, headers={"Authorization": "Bearer t"})
    assert (refused.status_code, refused.json["code"], refused.json["field"]) == (422, "Invalid", "database")


def test_seeding_leaves_an_older_dossier_as_it_is(old: Path, tmp_path: Path) -> None:
    before = contents(tmp_path)
    done = CliRunner().invoke(cli.cli, ["seed", "--database", str(old)])
    assert (done.exit_code, contents(tmp_path)) == (3, before)
    assert "holds the dossier BIJOU" in done.output


def test_a_file_without_tables_becomes_a_dossier_and_one_that_is_not_there_is_not_made(
    tmp_path: Path, dossiers: Dossiers
) -> None:
    (tmp_path / "empty.db").touch()
    assert dossiers.create("BIJOU", tmp_path / "empty.db").company == "BIJOU"
    with pytest.raises(NotFound):
        dossiers.open("X", tmp_path / "nothing.db")
    assert not (tmp_path / "nothing.db").exists()
