"""A lock between processes: an exclusive transaction on a database beside the store."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE_S = 0.02


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock, once nobody else does.

    It writes nothing, and the system lets go of it when the process dies, however it dies.
    """
    beside = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    try:
        _wait_for(beside)
        yield
    finally:
        beside.close()


def _wait_for(beside: sqlite3.Connection) -> None:
    while True:
        try:
            beside.execute("BEGIN EXCLUSIVE")
            return
        except sqlite3.OperationalError as busy:
            if "locked" not in str(busy) and "busy" not in str(busy):
                raise
            time.sleep(_PAUSE_S)
