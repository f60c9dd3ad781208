"""Files that are dossiers of today, of a dump, or something else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sage100_simulator.store import Dossiers
from tests.simulator.conftest import parameters

DUMPS = Path(__file__).parent / "dossiers"
OLD = DUMPS / "erp-v0.sql"
CRM_STORE = Path(__file__).parents[2] / "engine" / "crm" / "stores" / "crm-v2.sql"


def new(path: Path) -> Path:
    """An empty dossier of today."""
    dossiers = Dossiers()
    dossiers.create("BIJOU", path, fill=parameters)
    dossiers.close()
    return path


def dumped(source: Path, path: Path) -> Path:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(source.read_text("utf-8"))
    return path


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file, byte by byte, but the index that whoever reads beside a log makes anew."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}
