"""`make bench`: every figure, each beside its floor or a peer. `python -m tests.benchmarks.run --help` for sizes."""

from __future__ import annotations

import argparse
import http.client
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks import floor
from tests.benchmarks.figures import Board, Figure
from tests.benchmarks.processes import ENVIRONMENT, Service, Worker, seed, service, worker
from tests.benchmarks.soap import envelope, post


def spawn(board: Board, folder: Path) -> None:
    """From starting the process to the first good SOAP answer, 500 tiers seeded in memory."""
    best = []
    for _ in range(5):
        started = time.perf_counter()
        with service(folder, "--tiers", "500") as running:
            post(http.client.HTTPConnection(running.host), envelope("OpenSession"))
            best.append(time.perf_counter() - started)
    beside = f"slowest of 5: {max(best):.3f}; vcsim 0.05, moto 0.3, WireMock 0.9"
    board.add(Figure("spawn to first SOAP answer, 500 tiers", sorted(best)[2], "s", 0.5, beside=beside))


def small_calls(board: Board, folder: Path, seconds: float) -> None:
    """GetChangeLog at rest in an open session, journal on; the load comes from another process."""
    with service(folder, "--tiers", "500") as running:
        for connections, reach in ((1, None), (4, 2400)):
            command = [
                sys.executable,
                "-m",
                "tests.benchmarks.soap",
                running.url,
                str(connections),
                str(seconds),
            ]
            done = subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True, text=True)
            beside = "spyne on werkzeug 1,390; WireMock 2,747; MockServer 2,881"
            name = f"small SOAP calls, {connections} connection{'s' * (connections > 1)}, journal on"
            board.add(Figure(name, float(done.stdout), "calls/s", reach, True, beside))


def seeding(board: Board, folder: Path, tiers: int) -> None:
    """A new process, a new file, untidy tiers."""
    seconds = seed(folder / "seeding.db", tiers, "negoce")
    size = (folder / "seeding.db").stat().st_size / 1e6
    reach = 12 * tiers / 100_000
    board.add(Figure(f"seeding {tiers:,} tiers into a file", seconds, "s", reach, beside=f"{size:.0f} MB"))


def reset(board: Board, folder: Path) -> None:
    """POST /control/dossiers/{d}/reset, in memory."""
    with service(folder, "--tiers", "500") as running:
        took = []
        for _ in range(20):
            started = time.perf_counter()
            running.control("POST", "/dossiers/BIJOU/reset")
            took.append(1000 * (time.perf_counter() - started))
        beside = f"slowest of 20: {max(took):.1f}, over HTTP"
        board.add(Figure("reset of a dossier of 500 tiers", sorted(took)[10], "ms", 10, beside=beside))


def synchronisation(board: Board, folder: Path, tiers: int, edits: int) -> None:
    """First synchronisation, its floor, then cycles on what it left."""
    seed(folder / "erp.db", tiers)
    with service(folder, "--database", str(folder / "erp.db")) as running:
        with worker(folder / "crm.db", running.url) as engine:
            engine.order("prepare")
            first = engine.order("cycle")
            _first(board, tiers, first, running, engine)
            _cycles(board, f"{tiers:,}", running, engine)
            if edits:
                _push(board, min(edits, tiers), engine)
        _floor(board, folder, tiers, first["seconds"], running)


def _first(board: Board, tiers: int, first: dict[str, Any], running: Service, engine: Worker) -> None:
    name = f"first synchronisation of {tiers:,} tiers"
    beside = f"{first['status']}, {first['cpu']:.1f} s of CPU in the engine, {_kinds(first)}"
    board.add(Figure(name, first["seconds"], "s", 25 * tiers / 100_000, beside=beside))
    if first["status"] == "Échec":
        raise RuntimeError(f"the first synchronisation failed: {first['told']}")
    board.add(Figure("  peak memory of the ERP process", running.memory_mb, "MB", 250))
    board.add(Figure("  peak memory of the engine process", engine.memory_mb, "MB", 250))


def _floor(board: Board, folder: Path, tiers: int, first: float, running: Service) -> None:
    base = folder / "floor"
    base.mkdir()
    pages = floor.record(running.host, base / "pages")
    shutil.copy(folder / "crm-first.db", base / "crm.db")
    rows = floor.share_rows(base / "crm.db", base / "rows", pages)
    command = [sys.executable, "-m", "tests.benchmarks.floor", str(base), str(base / "crm.db"), str(pages)]
    done = subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True, text=True)
    seconds, written = json.loads(done.stdout)
    assert written == rows
    size = sum(page.stat().st_size for page in (base / "pages").iterdir()) / 1e6
    beside = f"{rows:,} rows, {pages} pages, {size:.0f} MB of XML"
    board.add(Figure(f"  bare floor of the same {tiers:,} tiers", seconds, "s", beside=beside))
    board.add(Figure("  first synchronisation over its floor", first / seconds, "x", beside="aim 3"))


def _kinds(answer: dict[str, Any]) -> str:
    return (
        ", ".join(f"{name} {number:,}" for name, number in answer["counts"].items() if number)
        or "nothing done"
    )


def _cycles(board: Board, size: str, running: Service, engine: Worker) -> None:
    _keep_crm(engine)
    engine.order("cycle")
    with closing(sqlite3.connect(engine.crm)) as watcher:
        version = watcher.execute("PRAGMA data_version").fetchone()
        rest = [1000 * engine.order("cycle")["seconds"] for _ in range(5)]
        quiet = version == watcher.execute("PRAGMA data_version").fetchone()
    beside = f"slowest of 5: {max(rest):.0f}; {'no write' if quiet else 'IT WROTE'}"
    board.add(Figure(f"cycle at rest, {size} tiers", sorted(rest)[2], "ms", 20, beside=beside))
    rows = running.control("GET", "/dossiers/BIJOU/tables/F_COMPTET?CT_Ville=Lyon")[:10]
    took = []
    for turn in range(3):
        for row in rows:
            change = {"CT_Site": f"www.turn-{turn}.example"}
            running.control("PATCH", f"/dossiers/BIJOU/tables/F_COMPTET/{row['CT_Num']}", change)
        answer = engine.order("cycle")
        took.append(answer["seconds"])
    name = f"differential cycle, {len(rows)} changed of {size}"
    board.add(Figure(name, sorted(took)[1], "s", 0.05, beside=f"{answer['status']}, {_kinds(answer)}"))


def _keep_crm(engine: Worker) -> None:
    """Keep the CRM as the first synchronisation left it, for the floor."""
    kept = engine.crm.with_name("crm-first.db")
    with closing(sqlite3.connect(engine.crm)) as source, closing(sqlite3.connect(kept)) as target:
        source.backup(target)


def _push(board: Board, edits: int, engine: Worker) -> None:
    engine.order("edit", edits)
    answer = engine.order("cycle")
    beside = f"{answer['status']}, {_kinds(answer)}, {answer['cpu']:.1f} s of CPU in the engine"
    name = f"push of {edits:,} Company edits"
    board.add(Figure(name, edits / answer["seconds"], "edits/s", 4000, True, beside))


def small_differential(board: Board, folder: Path) -> None:
    """The same cycles on 1,000 tiers."""
    seed(folder / "small.db", 1000)
    with (
        service(folder, "--database", str(folder / "small.db")) as running,
        worker(folder / "small-crm.db", running.url) as engine,
    ):
        engine.order("prepare")
        engine.order("cycle")
        _cycles(board, "1,000", running, engine)


def main() -> int:
    """Measure and tell.

    Returns:
        0 when everything was measured, 1 otherwise; a missed bound is a finding, not a failure.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiers", type=int, default=100_000, help="size of the first synchronisation")
    parser.add_argument("--edits", type=int, default=10_000, help="Company edits to push")
    parser.add_argument("--seconds", type=float, default=3, help="of each load of small calls")
    parser.add_argument("--json", type=Path, help="write the figures there")
    parser.add_argument(
        "--only", action="append", default=[], help="spawn, calls, seeding, reset, small, sync"
    )
    told = parser.parse_args()
    board = Board(tuple(told.only))
    with tempfile.TemporaryDirectory(prefix="sage100-bench-") as place:
        folder = Path(place)
        board.measure("spawn", partial(spawn, folder=folder))
        board.measure("calls", partial(small_calls, folder=folder, seconds=told.seconds))
        board.measure("seeding", partial(seeding, folder=folder, tiers=told.tiers))
        board.measure("reset", partial(reset, folder=folder))
        board.measure("small", partial(small_differential, folder=folder))
        board.measure("sync", partial(synchronisation, folder=folder, tiers=told.tiers, edits=told.edits))
    if told.json:
        board.save(told.json)
    return int(bool(board.failures))


if __name__ == "__main__":
    sys.exit(main())
