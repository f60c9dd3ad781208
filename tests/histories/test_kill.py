"""kill -9 of either process in the middle of a first synchronisation, on file databases.

Started again it ends with what an undisturbed run leaves: every table is compared, but for dates, the base uid and what
tells of the disturbance itself (the list of runs, the run and number of a line of the log, its error lines, the status
of the last cycle) and the service's address, whose port is drawn for each test.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TIERS, PAGE = 400, 10
MOMENTS = random.Random(20).sample(range(TIERS - 150), 20)
"""Accounts in the CRM when the process is killed."""

DATES = ("createddate", "updateddate", "_intlastsyncdate")
LEFT_OUT = {
    "sync_run": "*",
    "sync_store": "*",
    "sync_journal": ("entry", "run", "at"),
    "sync_sheet": ("status",),
}


def command(*words: Any) -> list[str]:
    return [sys.executable, "-m", "sage100_simulator", *map(str, words)]


def free_port() -> int:
    """A port given, as a service has that is started again: one drawn by the system stays taken for a while."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Erp:
    """`sage100 serve` on a database file, always at the same port."""

    def __init__(self, folder: Path, seeded: Path) -> None:
        self.folder, self.database, self.port = folder, folder / "erp.db", free_port()
        shutil.copy(seeded, self.database)
        self.start()

    def start(self) -> None:
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        words = ("serve", "--database", self.database, "--port", self.port, "--page-size", PAGE)
        self.process = subprocess.Popen(
            command(*words, "--ready-file", ready), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        deadline = time.monotonic() + 30
        while not ready.exists() or not ready.read_text():
            assert self.process.poll() is None and time.monotonic() < deadline, self.process.communicate(
                timeout=5
            )
            time.sleep(0.02)
        self.url = json.loads(ready.read_text())["url"]

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def sync(self, crm: Path) -> subprocess.Popen[bytes]:
        words = ("sync", "--crm", crm, "--erp-url", self.url, "--user", "crm", "--company", "BIJOU")
        environment = os.environ | {"SAGE100_ERP_PASSWORD": "crm"}
        return subprocess.Popen(
            command(*words), env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = tmp_path_factory.mktemp("seeded") / "erp.db"
    words = ("seed", "--database", database, "--company", "BIJOU", "--tiers", TIERS, "--dirty")
    subprocess.run(command(*words), check=True, capture_output=True)
    return database


@pytest.fixture(scope="module")
def undisturbed(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    folder = tmp_path_factory.mktemp("undisturbed")
    erp = Erp(folder, seeded)
    try:
        finish(erp, folder / "crm.db")
    finally:
        erp.kill()
    return content(folder / "crm.db")


@pytest.fixture
def erp(seeded: Path, tmp_path: Path) -> Iterator[Erp]:
    running = Erp(tmp_path, seeded)
    yield running
    running.kill()


def finish(erp: Erp, crm: Path) -> None:
    process = erp.sync(crm)
    said, _ = process.communicate(timeout=60)
    assert process.returncode in (0, 1) and "Échec" not in said.decode(), said.decode()


def accounts(crm: Path) -> int:
    """How many Accounts are stored by now."""
    try:
        with sqlite3.connect(f"file:{crm}?mode=ro", uri=True, timeout=1) as connection:
            return int(connection.execute("SELECT count(*) FROM Account").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def content(crm: Path) -> dict[str, list[Any]]:
    """Every table of the CRM but for what may differ."""
    with sqlite3.connect(crm) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {}
        for table in tables:
            left = LEFT_OUT.get(table, ())
            if left == "*":
                continue
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            kept = [n for n in names if n not in left and not n.lower().endswith(DATES) and n != "erp_url"]
            where = " WHERE level <> 'error'" if table == "sync_journal" else ""
            found[table] = sorted(
                connection.execute(f"SELECT {', '.join(kept)} FROM {table}{where}"), key=repr
            )
    return found


def killed_at(
    victim: subprocess.Popen[bytes], process: subprocess.Popen[bytes], crm: Path, moment: int
) -> None:
    """Kill once that many Accounts are there, and a random instant later."""
    deadline = time.monotonic() + 60
    while accounts(crm) < moment and process.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    time.sleep(random.Random(moment).random() * 0.02)
    victim.send_signal(signal.SIGKILL)


@pytest.mark.parametrize("moment", MOMENTS[:10])
def test_the_engine_is_killed(erp: Erp, tmp_path: Path, undisturbed: dict[str, Any], moment: int) -> None:
    """Guide: RUN-21."""
    crm = tmp_path / "crm.db"
    process = erp.sync(crm)
    killed_at(process, process, crm, moment)
    process.communicate()
    assert process.returncode == -signal.SIGKILL, "it had ended before"
    finish(erp, crm)
    assert_same(content(crm), undisturbed)


@pytest.mark.parametrize("moment", MOMENTS[10:])
def test_the_erp_is_killed(erp: Erp, tmp_path: Path, undisturbed: dict[str, Any], moment: int) -> None:
    """Guide: RUN-21."""
    crm = tmp_path / "crm.db"
    process = erp.sync(crm)
    killed_at(erp.process, process, crm, moment)
    erp.process.wait()
    process.communicate(timeout=60)
    assert process.returncode == 3, "it had ended before"
    erp.start()
    finish(erp, crm)
    assert_same(content(crm), undisturbed)


def assert_same(found: dict[str, list[Any]], wanted: dict[str, list[Any]]) -> None:
    assert found.keys() == wanted.keys()
    for table, rows in wanted.items():
        assert found[table] == rows, table
