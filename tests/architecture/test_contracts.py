"""The contracts of pyproject.toml hold: whatever they forbid, planted in a copy of the tree, turns the linter red."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
LINTER = "lint-imports"
FOLDERS = ("simulator", "engine", "features")
SIMULATOR, ENGINE, SUITE = (f"{folder}/sage100_{folder}" for folder in FOLDERS)

APART = "The simulator and the engine share no Python"
NO_SUITE = "Nothing imports the conformance suite"
NO_DEMO = "Nothing imports the demonstration"
HANDLE = "The suite knows the simulator by its handle for tests; its mutants alone know what is inside"
ORACLE = "The suite judges without the engine: its adapter and its mutants alone import it"
DETOUR = "Steps, plugin, report and trace do not come to the engine by a detour either"
CIRCLE = "No two siblings import each other, at any depth"
IN_SIMULATOR = "In the simulator imports go one way"
IN_ERP = "In the ERP imports go one way"
IN_ENGINE = "In the engine imports go one way"
IN_FUNCTIONS = "In the functions imports go one way"
IN_CRM = "In the CRM store imports go one way, and no repository imports another"
IN_SUITE = "In the suite imports go one way"
BELOW = "Command line, demonstration and adapter call the application and nothing below it"
DECIDED = "The two sides of the engine store and send; whatever is decided is decided above them"
CORE = "The pure core of the engine does no I/O and does not log"
ERP_CORE = "The ERP core knows neither XML nor HTTP"
SQL = "SQL is spoken by the engine's crm alone, and by the simulator's erp and store"
XML = "XML is read and written by the engine's erp alone, and by the simulator's soap and the suite's own client"
HTTP = "The engine calls the web service in erp alone"
SPYNE = "spyne is imported by the web service's codec, operations and service alone"
IN_SOAP = "In the web service imports go one way"
FLASK = "Flask is imported by control and console alone"


class Plant(NamedTuple):
    """An import where it must not stand, and every contract that says so."""

    file: str
    line: str
    broken: set[str]


PLANTS = {
    "SQL in a command": Plant(f"{ENGINE}/application/commands/company.py", "import sqlalchemy", {SQL}),
    "SQL in a query": Plant(f"{ENGINE}/application/queries/lists.py", "import sqlite3", {SQL}),
    "the store in a command": Plant(
        f"{ENGINE}/application/commands/company.py", "from ...crm import rows", {IN_ENGINE}
    ),
    "lxml in the core": Plant(f"{ENGINE}/mapping/values.py", "from lxml import etree", {CORE, XML}),
    "lxml in the cycle": Plant(f"{ENGINE}/cycle/reading.py", "from lxml import etree", {XML}),
    "requests in the cycle": Plant(f"{ENGINE}/cycle/sending.py", "import requests", {HTTP}),
    "a log in a decision": Plant(f"{ENGINE}/plan/table.py", "import logging", {CORE}),
    "a decision in the store": Plant(f"{ENGINE}/crm/runs.py", "from ..plan import decide", {DECIDED}),
    "a decision in the client": Plant(f"{ENGINE}/erp/client.py", "from ..plan import decide", {DECIDED}),
    "the demonstration in the command line": Plant(
        f"{ENGINE}/cli.py", "from .demo import play", {NO_DEMO, IN_ENGINE, CIRCLE}
    ),
    "the contract in the command line": Plant(f"{ENGINE}/cli.py", "from .contract import ACCOUNT", {BELOW}),
    "a repository in another": Plant(f"{ENGINE}/crm/links.py", "from .runs import SqlRuns", {IN_CRM}),
    "a query below the queries": Plant(
        f"{ENGINE}/application/users.py", "from .queries import screens", {IN_FUNCTIONS}
    ),
    "a circle of siblings": Plant(f"{ENGINE}/crm/sqlite/lock.py", "from . import database", {CIRCLE}),
    "the engine in the simulator": Plant(
        f"{SIMULATOR}/cli.py", "from sage100_engine import errors", {APART, ORACLE}
    ),
    "the simulator in the engine": Plant(
        f"{ENGINE}/settings.py", "from sage100_simulator import errors", {APART, HANDLE}
    ),
    "the server in the journal": Plant(
        f"{SIMULATOR}/journal.py", "from . import server", {IN_SIMULATOR, CIRCLE}
    ),
    "what an ERP user does in the web service's room": Plant(
        f"{SIMULATOR}/erp/erp_user/__init__.py", "from ..sync import transactions", {IN_ERP}
    ),
    "Flask in the ERP": Plant(f"{SIMULATOR}/erp/__init__.py", "import flask", {FLASK, ERP_CORE}),
    "Flask in the web service": Plant(f"{SIMULATOR}/soap/__init__.py", "import flask", {FLASK}),
    "XML in a dossier": Plant(f"{SIMULATOR}/store/__init__.py", "import xml.sax", {ERP_CORE}),
    "spyne in the control API": Plant(
        f"{SIMULATOR}/control/__init__.py", "from spyne import Unicode", {SPYNE}
    ),
    "spyne in the contract's check": Plant(
        f"{SIMULATOR}/soap/contract/wsdl.py", "from spyne import Unicode", {SPYNE}
    ),
    "spyne in the server": Plant(f"{SIMULATOR}/server.py", "from spyne import Unicode", {SPYNE}),
    "an operation in the codec": Plant(
        f"{SIMULATOR}/soap/codec/text.py", "from ..operations import call", {IN_SOAP, CIRCLE}
    ),
    "the suite in the engine": Plant(f"{ENGINE}/cli.py", "import sage100_features", {NO_SUITE}),
    "the engine in the oracle": Plant(
        f"{SUITE}/steps/erp_side.py", "from sage100_engine.contract import ACCOUNT", {ORACLE, DETOUR}
    ),
    "the engine in the oracle by a detour": Plant(
        f"{SUITE}/steps/erp_side.py", "from ..adapter import reference", {DETOUR}
    ),
    "the ERP's own code in a step": Plant(
        f"{SUITE}/steps/cycles.py", "from sage100_simulator import erp", {HANDLE}
    ),
    "the report in the adapter": Plant(
        f"{SUITE}/adapter/protocol.py", "from ..report import summary", {IN_SUITE, CIRCLE}
    ),
}


def verdicts(folder: Path) -> dict[str, str]:
    """Contract -> KEPT or BROKEN, of the linter that `make lint` runs."""
    path = os.pathsep.join(str(folder / name) for name in FOLDERS)
    environment = {**os.environ, "PYTHONPATH": path, "COLUMNS": "200"}
    command = Path(sys.executable).with_name(LINTER)
    told = subprocess.run([command], cwd=folder, env=environment, capture_output=True, text=True, timeout=60)
    found = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", told.stdout, re.MULTILINE))
    assert (told.returncode == 0) == (set(found.values()) == {"KEPT"}), told.stdout + told.stderr
    return found


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the three packages with their contracts."""
    folder = tmp_path_factory.mktemp("tree")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.mark.parametrize("name", PLANTS)
def test_an_import_that_is_forbidden_turns_the_linter_red(tree: Path, name: str) -> None:
    file, line, broken = PLANTS[name]
    path = tree / file
    before = path.read_bytes()
    path.write_bytes(before + f"\n{line}\n".encode())
    try:
        assert {name for name, verdict in verdicts(tree).items() if verdict == "BROKEN"} == broken
    finally:
        path.write_bytes(before)


def test_every_contract_is_kept_and_was_seen_broken(tree: Path) -> None:
    contracts = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    assert verdicts(tree) == {contract["name"]: "KEPT" for contract in contracts}
    assert set().union(*(plant.broken for plant in PLANTS.values())) == {one["name"] for one in contracts}


def test_check_runs_this_linter() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    recipe = re.search(r"^lint:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert recipe and f"\t$(BIN)/{LINTER}\n" in recipe[1]
    assert re.search(r"^check:.*\blint\b", makefile, re.MULTILINE)
