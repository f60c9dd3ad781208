"""A dossier of version 0, written by the code before there were versions, and a process to open it in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sage100_simulator.clock import Clock
from sage100_simulator.store import Dossiers
from tests.simulator.store.files import OLD, dumped

AFTER = datetime(2026, 1, 5, 9, tzinfo=UTC)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The file."""
    return dumped(OLD, tmp_path / "erp.db")


@pytest.fixture
def dossiers() -> Iterator[Dossiers]:
    """Nothing open yet, an hour after the file was left."""
    made = Dossiers(Clock(AFTER))
    yield made
    made.close()
