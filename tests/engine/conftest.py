"""The tests of the engine's cycle share the ERP in memory with the suite of `ErpPort`, and their world."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

here = Path(__file__).parent
sys.path[:0] = [str(here), str(here.parent / "suites")]

from worlds import DONE, World  # noqa: E402 (once the path is set)


@pytest.fixture
def world() -> Callable[..., World]:
    def make(tiers: int = 0, url: str = "sqlite://", cycle: bool = True, **sheet: str) -> World:
        made = World(tiers, url, **sheet)
        if cycle:
            assert made.cycle().status in DONE
            made.erp.calls.clear()
        return made

    return make
