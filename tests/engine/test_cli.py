"""`sage100 sync` as a process: what it prints, and with which code it ends."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sage100_engine import cli
from sage100_engine.crm import Store
from sage100_engine.crm.sqlite import database
from sage100_simulator.testing import Simulator


@pytest.fixture(scope="module")
def dossier() -> Iterator[Any]:
    with Simulator() as simulator:
        yield simulator.dossier("CLI", tiers=4)


@pytest.fixture
def sync(dossier: Any, tmp_path: Path) -> Any:
    def run(*more: str, password: str | None = None, **options: str) -> subprocess.CompletedProcess[str]:
        said = {
            "crm": str(tmp_path / "crm.db"),
            "erp-url": dossier.url.split("/d/")[0] + "/",
            "user": dossier.user,
            "company": dossier.company,
        }
        said |= {name.replace("_", "-"): value for name, value in options.items()}
        command = [sys.executable, "-m", "sage100_engine", "sync", *more]
        command += [part for name, value in said.items() for part in (f"--{name}", value)]
        environment = {key: value for key, value in os.environ.items() if not key.startswith("SAGE100_")}
        secret = dossier.password if password is None else password
        environment |= {"SAGE100_ERP_PASSWORD": secret, "PYTHONPATH": os.pathsep.join(sys.path)}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)

    return run


def one_line(ended: subprocess.CompletedProcess[str], code: int, *named: str) -> None:
    assert ended.returncode == code, ended.stderr
    assert ended.stdout == ""
    [line] = ended.stderr.splitlines()
    assert line.startswith("Erreur : ")
    assert "Traceback" not in line
    for text in named:
        assert text in line


def test_a_first_cycle_makes_the_sheet_and_the_next_one_is_quiet(sync: Any) -> None:
    first = sync("--json")
    assert first.returncode == 0, first.stderr
    told = json.loads(first.stdout)
    assert told["status"] in ("Succès", "Avertissement")
    assert told["records"]["created"] > 0
    second = sync("--json")
    assert second.returncode == 0, second.stderr
    told = json.loads(second.stdout)
    assert not any(told["records"].values())
    full = sync("--full")
    assert full.returncode == 0, full.stderr
    assert full.stdout.startswith("Succès")


def test_an_existing_sheet_must_match(sync: Any) -> None:
    assert sync().returncode == 0
    one_line(sync(company="AUTRE"), 2, "AUTRE")


def test_a_wrong_password_is_told_in_one_line(sync: Any) -> None:
    ended = sync(password="s3cret-wrong")
    one_line(ended, 3, "Accès refusé")
    assert "s3cret-wrong" not in ended.stderr


def test_a_wrong_company_is_told_in_one_line(sync: Any) -> None:
    one_line(sync(company="AUTRE"), 3, "Raison sociale")


def test_a_port_where_nobody_listens_is_told_in_one_line(sync: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    one_line(sync(erp_url=f"http://127.0.0.1:{port}/"), 3, "injoignable", str(port))


def test_what_failed_leaves_no_half_made_sheet(sync: Any) -> None:
    assert sync(password="wrong").returncode == 3
    assert sync().returncode == 0


@pytest.mark.parametrize("options", [("--nonsense",), ("--full", "--push-all")])
def test_wrong_usage_is_code_2(sync: Any, options: tuple[str, ...]) -> None:
    assert sync(*options).returncode == 2


def test_without_a_password_is_code_2(sync: Any) -> None:
    assert sync(password="").returncode == 2


@pytest.mark.parametrize(
    ("crm", "code", "told"),
    [
        ("{folder}/nowhere/crm.db", 3, "unable to open database file"),
        ("{folder}/text.txt", 3, "file is not a database"),
        ("postgresql+psycopg://sage:secret@127.0.0.1/x", 2, "seul SQLite est géré"),
        ("nonsense://sage:secret@127.0.0.1/x", 2, "seul SQLite est géré"),
        ("://", 2, "Base CRM illisible"),
        ("sqlite://sage:secret@host:port/x", 2, "Base CRM illisible"),
    ],
)
def test_a_crm_that_cannot_be_used(sync: Any, tmp_path: Path, crm: str, code: int, told: str) -> None:
    (tmp_path / "text.txt").write_text("Ceci n'est pas une base de données." * 50)
    ended = sync(crm=crm.format(folder=tmp_path))
    one_line(ended, code, told)
    assert "secret" not in ended.stderr


def test_a_crm_that_somebody_else_holds(
    sync: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It ends the command in one line, and what the cycle has done by then stays."""
    assert sync("--json").returncode == 0
    monkeypatch.setattr(database, "BUSY_S", 0.1)
    with closing(sqlite3.connect(tmp_path / "crm.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(SystemExit) as ended, cli.errors_in_one_line():
            Store(f"sqlite:///{tmp_path / 'crm.db'}").write().__enter__()
    assert ended.value.code == 3
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("Erreur : Base CRM ") and line.endswith("database is locked")
