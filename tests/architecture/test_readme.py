"""Every `sage100` command and the Python of the README run, as written but for ports, sizes and places."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sysconfig
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import requests

from sage100_engine.bootstrap import open_crm
from sage100_engine.settings import Secret
from sage100_simulator.testing import Simulator
from tests.architecture.documents import Command, Document
from tests.simulator import postgres

README = Document("README.md")
SAGE100 = Path(sysconfig.get_path("scripts")) / "sage100"
ENGINE = "from sage100_features.adapter.reference import engine as {}\n"
TIERS = 300
RULE = ("--rule", "CODE-01")


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    """What the README serves on port 8080."""
    with Simulator() as simulator:
        simulator.dossier("BIJOU", tiers=20)
        yield simulator.url


@pytest.fixture
def database() -> Iterator[str]:
    """What the README calls `postgresql+psycopg://me@host/db`."""
    if why := postgres.missing():
        pytest.skip(f"PostgreSQL: {why}")
    with postgres.server() as url:
        yield postgres.database(url)


def tried(command: Command, request: pytest.FixtureRequest) -> list[str]:
    """The words of a command, with a free port, a small dossier and the servers that are here."""
    words = list(command.words)
    for at, (option, value) in enumerate(pairwise(words), 1):
        if option == "--port":
            words[at] = "0"
        elif option == "--tiers":
            words[at] = str(min(int(value), TIERS))
        elif option == "--erp-url":
            words[at] = request.getfixturevalue("service")
        elif value.startswith("postgresql"):
            words[at] = request.getfixturevalue("database")
    if words[0] == "conform" and "--rule" not in words:
        words += RULE
    if words[0] == "serve" and "--port" not in words:
        words += ["--port", "0"]
    return words


def adapter(folder: Path, words: list[str]) -> None:
    """Write the module that `--engine` names: our engine under another name."""
    if "--engine" in words:
        module, _, factory = words[words.index("--engine") + 1].partition(":")
        path = folder.joinpath(*module.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True)
        path.write_text(ENGINE.format(factory), "utf-8")


def started(command: Command, words: list[str], folder: Path) -> subprocess.Popen[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SAGE100_")}
    return subprocess.Popen(
        [SAGE100, *words],
        cwd=folder,
        env={**clean, **command.environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ask(process: subprocess.Popen[str], ready: Path) -> None:
    """See that a service answers at the addresses that the README gives, and stop it."""
    until = time.monotonic() + 30
    while not ready.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    if not ready.exists():
        return process.kill()
    url = json.loads(ready.read_text("utf-8"))["url"]
    answers = {path: requests.get(url + path, timeout=10).status_code for path in ("?wsdl", "healthz")}
    process.send_signal(signal.SIGTERM)
    assert answers == {"?wsdl": 200, "healthz": 200}
    return None


@pytest.mark.parametrize("command", README.commands("sage100"), ids=str)
def test_a_command_of_the_readme_runs(
    command: Command, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    words = tried(command, request)
    adapter(tmp_path, words)
    if words[0] == "serve":
        words += ["--ready-file", str(tmp_path / "ready.json")]
    with started(command, words, tmp_path) as process:
        try:
            if words[0] == "serve":
                ask(process, tmp_path / "ready.json")
            out, _ = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 0, out


def test_the_python_of_the_readme_runs() -> None:
    """With our engine as the reader's."""
    synchronised: list[str] = []

    def run_my_engine(url: str, user: str, password: str, company: str) -> None:
        with open_crm("sqlite://", Secret(password)) as application:
            application.prepare({"erp_url": url, "erp_user": user, "company": company})
            application.cycle()
            synchronised.extend(str(values["name"]) for _, values in application.records("company"))

    [example] = README.code("python")
    exec(compile(example, "README.md", "exec"), {"run_my_engine": run_my_engine})
    assert len(synchronised) > 1 and "Scierie du Lac" in synchronised
