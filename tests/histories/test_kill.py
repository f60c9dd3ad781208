"""kill -9 of either process in the middle of a first synchronisation, on file databases.

Started again it ends with what an undisturbed run leaves: every table is compared, line by line and in the order of the
log, but for the base uid, the numbers of runs and lines, and how late it was (a date is compared as there or not). What
tells of the disturbance itself is looked at for what it says: the list of runs, and the one line of the cycle that failed.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from sage100_engine.bootstrap import open_crm
from sage100_engine.records import Status
from sage100_engine.settings import Secret, database_url

TIERS, PAGE = 400, 10
MOMENTS = random.Random(20).sample(range(TIERS - 150), 20)
"""Accounts in the CRM when the process is killed."""

DATES = ("createddate", "updateddate", "_intlastsyncdate")
NUMBERS = {"sync_store": ("uid",), "sync_journal": ("entry", "run")}
LOG, RUNS = "sync_journal", "sync_run"
LOST = re.compile(r"\w+ : la connexion a été perdue, résultat inconnu|Service Sage 100 injoignable .*")
"""What the engine says of an ERP that dies while it is asked, or between two questions."""

INTERRUPTED = "Cycle interrompu : le suivant reprend où il s'est arrêté"
"""What the next cycle writes into the log of one whose process died."""


def command(*words: Any) -> list[str]:
    return [sys.executable, "-m", "sage100_simulator", *map(str, words)]


@pytest.fixture(scope="module")
def port() -> int:
    """One for every run, so that the sheet's address is the same; below those that the system gives away by itself."""
    for number in random.Random(os.getpid()).sample(range(20_000, 32_000), 100):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", number))
            return number
    raise OSError("no free port")


class Erp:
    """`sage100 serve` on a database file, always at the same port."""

    def __init__(self, folder: Path, seeded: Path, port: int) -> None:
        self.folder, self.database, self.port = folder, folder / "erp.db", port
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
def undisturbed(seeded: Path, port: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("undisturbed")
    erp = Erp(folder, seeded, port)
    try:
        finish(erp, folder / "crm.db")
    finally:
        erp.kill()
    return folder / "crm.db"


@pytest.fixture
def erp(seeded: Path, port: int, tmp_path: Path) -> Iterator[Erp]:
    running = Erp(tmp_path, seeded, port)
    yield running
    running.kill()


def finish(erp: Erp, crm: Path) -> None:
    """Synchronise to the end, then once more: nothing is left to do."""
    process = erp.sync(crm)
    said = process.communicate(timeout=60)[0].decode()
    assert re.search("^(Succès|Avertissement) en ", said, re.MULTILINE), said
    with open_crm(database_url(str(crm)), Secret("crm")) as application:
        report = application.cycle()
    assert (report.status, bool(report.counts), report.lines) == (Status.SUCCESS, False, ()), report


def accounts(crm: Path) -> int:
    """How many Accounts are stored by now."""
    try:
        with sqlite3.connect(f"file:{crm}?mode=ro", uri=True, timeout=1) as connection:
            return int(connection.execute("SELECT count(*) FROM Account").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def content(crm: Path) -> dict[str, list[Any]]:
    """Every table of the CRM, the runs apart; the log in its order, without the lines of a failed cycle."""
    with sqlite3.connect(crm) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {}
        for table in tables:
            if table == RUNS:
                continue
            told = [
                f"{name} IS NULL" if kind == "DATETIME" or name.lower().endswith(DATES) else name
                for _, name, kind, *_ in connection.execute(f"PRAGMA table_info({table})")
                if name not in NUMBERS.get(table, ())
            ]
            rest = " WHERE level <> 'error' ORDER BY entry" if table == LOG else ""
            rows = list(connection.execute(f"SELECT {', '.join(told)} FROM {table}{rest}"))
            found[table] = rows if table == LOG else sorted(rows, key=repr)
    return found


def runs(crm: Path) -> list[tuple[Any, ...]]:
    """Status of each run, whether it ended, and what it did."""
    counts = "created, updated, deleted, sent, refused, conflicts"
    with sqlite3.connect(crm) as connection:
        return list(
            connection.execute(f"SELECT status, ended IS NOT NULL, {counts} FROM {RUNS} ORDER BY run")
        )


def failures(crm: Path) -> list[tuple[Any, ...]]:
    """The error lines of the log: the status of their run, and what they say; everything else in them is empty."""
    empty = "entity, record, erp_id, field, winner, loser, kept"
    with sqlite3.connect(crm) as connection:
        return list(
            connection.execute(
                f"SELECT {RUNS}.status, rule, coalesce({empty}), message FROM {LOG} JOIN {RUNS} USING (run) "
                "WHERE level = 'error' ORDER BY entry"
            )
        )


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
def test_the_engine_is_killed(erp: Erp, tmp_path: Path, undisturbed: Path, moment: int) -> None:
    """Guide: RUN-21."""
    crm = tmp_path / "crm.db"
    process = erp.sync(crm)
    killed_at(process, process, crm, moment)
    process.communicate()
    assert process.returncode == -signal.SIGKILL, "it had ended before"
    before = runs(crm)
    finish(erp, crm)
    assert_same(crm, undisturbed)
    assert all(run[:2] == ("En cours", 0) for run in before) and len(before) <= 1
    assert failures(crm) == [("Échec", "RUN-21", None, INTERRUPTED)] * len(before)
    assert totals(crm) == totals(undisturbed)


@pytest.mark.parametrize("moment", MOMENTS[10:])
def test_the_erp_is_killed(erp: Erp, tmp_path: Path, undisturbed: Path, moment: int) -> None:
    """Guide: RUN-08, RUN-21."""
    crm = tmp_path / "crm.db"
    process = erp.sync(crm)
    killed_at(erp.process, process, crm, moment)
    erp.process.wait()
    process.communicate(timeout=60)
    assert process.returncode == 3, "it had ended before"
    erp.start()
    finish(erp, crm)
    assert_same(crm, undisturbed)
    ((status, rule, rest, message),) = failures(crm)
    assert (status, rule, rest) == ("Échec", "RUN-08", None) and LOST.fullmatch(message), message
    assert [status for status, *_ in runs(crm)].index("Échec") == 0
    assert totals(crm) == totals(undisturbed)


def totals(crm: Path) -> list[int]:
    """What all runs did together, each of them ended."""
    found = runs(crm)
    assert all(ended for _, ended, *_ in found)
    return [sum(counts) for counts in zip(*(counts for _, _, *counts in found), strict=True)]


def assert_same(found: Path, wanted: Path) -> None:
    """No table differs."""
    mine, theirs = content(found), content(wanted)
    assert mine.keys() == theirs.keys()
    for table, rows in theirs.items():
        assert mine[table] == rows, table
