"""A lock between processes: an exclusive transaction on a database beside the store."""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Callable, Iterator
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
        patiently(lambda: beside.execute("BEGIN EXCLUSIVE"))
        yield
    finally:
        beside.close()


def patiently(run: Callable[[], object], seconds: float = math.inf) -> None:
    """Run a statement once nobody else is in its way.

    Raises:
        sqlite3.OperationalError: something else is wrong, or somebody still is after that time.
    """
    until = time.monotonic() + seconds
    while True:
        try:
            run()
            return
        except sqlite3.OperationalError as busy:
            if ("locked" not in str(busy) and "busy" not in str(busy)) or time.monotonic() > until:
                raise
            time.sleep(_PAUSE_S)
