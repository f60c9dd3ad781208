"""`sage100 serve` and `sage100 seed` as a user runs them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import requests
from click.testing import CliRunner

from sage100_simulator import cli

SAGE100 = [sys.executable, "-m", "sage100_simulator"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(cli.__file__).resolve().parents[1])}


def run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    environment = {**ENVIRONMENT, **more}
    return subprocess.run([*SAGE100, *arguments], capture_output=True, text=True, timeout=60, env=environment)


class Served:
    """A spawned `sage100 serve`, ready."""

    def __init__(self, ready: Path, *arguments: str, **environment: str) -> None:
        self.ready_file = ready
        self.process = subprocess.Popen(
            [*SAGE100, "serve", "--port", "0", "--ready-file", str(ready), *arguments],
            env={**ENVIRONMENT, **environment},
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        until = time.monotonic() + 30
        while not ready.exists() and self.process.poll() is None and time.monotonic() < until:
            time.sleep(0.01)
        self.told = json.loads(ready.read_text(encoding="utf-8"))

    def control(self, path: str) -> Any:
        bearer = {"Authorization": f"Bearer {self.told['control_token']}"}
        return requests.get(self.told["control_url"] + path, headers=bearer, timeout=10).json()

    def stop(self, number: int = signal.SIGTERM) -> str:
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=20)
        assert (self.process.returncode, out) == (0, "")
        return err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_serve_says_where_it_is_and_stops_cleanly(tmp_path: Path, number: int) -> None:
    served = Served(tmp_path / "ready.json", "--tiers", "3")
    assert served.told["pid"] == served.process.pid
    assert (tmp_path / "ready.json").stat().st_mode & 0o777 == 0o600
    assert requests.get(served.told["url"] + "?wsdl", timeout=10).status_code == 200
    assert [d["company"] for d in served.control("/dossiers")] == ["BIJOU"]
    said = served.stop(number)
    assert "BIJOU" in said and "crm" in said and "démonstration" in said
    assert not served.ready_file.exists()
    assert not list(tmp_path.iterdir())


def test_options_come_from_the_environment_and_the_command_line_wins(tmp_path: Path) -> None:
    served = Served(
        tmp_path / "ready.json",
        "--tiers=1",
        "--clock=2026-03-01T08:00:00+01:00",
        f"--dossier=SECOND={tmp_path / 'second.db'}",
        "--control-token=mine",
        SAGE100_TIERS="not read",
        SAGE100_NO_CONTACTS="1",
        SAGE100_DORMANT="true",
    )
    assert served.told["control_token"] == "mine"
    first, second = served.control("/dossiers")
    assert first["options"] == {
        "contacts": False,
        "addresses": True,
        "phones": True,
        "dormant": True,
        "sessions": 0,
    }
    assert second["name"] == "SECOND"
    assert served.control("/clock") == {"mode": "fixed", "at": "2026-03-01T07:00:00+00:00"}
    assert "mine" not in served.stop()


def test_a_seeded_database_is_served_as_it_is(tmp_path: Path) -> None:
    base = str(tmp_path / "dossier.db")
    seeded = run(
        "seed", "--database", base, "--company", "Durand et Fils", "--tiers", "4", "--clock", "2026-01-01"
    )
    assert (seeded.returncode, seeded.stderr) == (0, "")
    served = Served(tmp_path / "ready.json", "--database", base, "--tiers", "99")
    assert [d["company"] for d in served.control("/dossiers")] == ["Durand et Fils"]
    assert "Durand et Fils" in served.stop()


def test_an_existing_database_is_not_seeded_again(tmp_path: Path) -> None:
    base = str(tmp_path / "dossier.db")
    assert run("seed", "--database", base, "--tiers", "0").returncode == 0
    again = run("seed", "--database", base, "--tiers", "0")
    assert again.returncode == 3
    assert "Traceback" not in again.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("serve", "--port", "99999"),
        ("serve", "--max-body", "much"),
        ("serve", "--session-idle", "20x"),
        ("serve", "--page-size", "0"),
        ("serve", "--dossier", "nothing"),
        ("serve", "--clock", "yesterday"),
        ("serve", "--profile", "nothing", "--port", "0"),
        ("serve", "--colour"),
        ("seed",),
        ("nothing",),
    ],
)
def test_wrong_usage_is_told_in_a_line(arguments: tuple[str, ...]) -> None:
    answer = CliRunner().invoke(cli.cli, list(arguments))
    assert answer.exit_code == 2, answer.output
    assert "Traceback" not in answer.output


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    served = Served(tmp_path / "ready.json", "--tiers", "0")
    port = served.told["url"].rstrip("/").rpartition(":")[2]
    second = run("serve", "--port", port, "--tiers", "0")
    served.stop()
    assert second.returncode == 3
    assert port in second.stderr and "Traceback" not in second.stderr


def test_off_loopback_it_says_that_a_token_is_needed(tmp_path: Path) -> None:
    served = Served(tmp_path / "ready.json", "--host", "0.0.0.0", "--tiers", "0")
    assert "jeton" in served.stop()


def test_every_option_has_its_variable() -> None:
    for command in cli.cli.commands.values():
        for option in command.params:
            assert str(option.envvar).startswith("SAGE100_"), option


def test_further_commands_are_listed_without_being_imported() -> None:
    code = (
        "import sys; from sage100_simulator.cli import cli; from click.testing import CliRunner;"
        "print(CliRunner().invoke(cli, ['--help']).output);"
        "assert not any(m in sys.modules for m in ('sage100_engine', 'sage100_features', 'flask', 'spyne', 'lxml'))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=ENVIRONMENT
    )
    assert shown.returncode == 0, shown.stderr
    assert all(name in shown.stdout for name in ("serve", "seed", "sync", "demo", "conform"))


def test_serving_imports_neither_flask_nor_rich() -> None:
    code = (
        "import sys; from sage100_simulator.testing import Simulator\n"
        "assert 'faker' not in sys.modules\n"
        "with Simulator() as s: s.dossier(tiers=2)\n"
        "assert not any(m in sys.modules for m in ('flask', 'rich', 'jinja2'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=ENVIRONMENT
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("words", [("serve", "--port", "0"), ("seed", "--tiers", "2")])
@pytest.mark.parametrize(
    ("database", "code", "told"),
    [
        (
            "postgresql+psycopg://sage:secret@127.0.0.1:1/x",
            3,
            "Base postgresql+psycopg://sage:***@127.0.0.1:1/x",
        ),
        ("mysql+notadriver://sage:secret@127.0.0.1/x", 2, "type de base inconnu"),
        ("nonsense://sage:secret@127.0.0.1/x", 2, "Base nonsense://sage:***@127.0.0.1/x"),
        ("postgresql+psycopg://sage:secret@host:port:port/x", 2, "Base illisible"),
        ("://secret", 2, "Base illisible"),
        ("{folder}/nowhere/x.db", 3, "unable to open database file"),
        ("{folder}/text.txt", 3, "file is not a database"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_in_one_line(
    tmp_path: Path, words: tuple[str, ...], database: str, code: int, told: str
) -> None:
    """And without its password."""
    (tmp_path / "text.txt").write_text("Ceci n'est pas une base de données, loin de là." * 20)
    done = run(*words, "--database", database.format(folder=tmp_path))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (code, "", 1), done.stderr
    assert told in done.stderr and "secret" not in done.stderr


def test_a_ready_file_that_cannot_be_written_ends_the_command(tmp_path: Path) -> None:
    done = run(
        "serve", "--port", "0", "--tiers", "2", "--ready-file", str(tmp_path / "nowhere" / "ready.json")
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert "nowhere" in done.stderr.splitlines()[-1] and "Traceback" not in done.stderr
