"""The tests of the engine's cycle share the ERP in memory with the suite of `ErpPort`, and their world."""

from collections.abc import Callable

import pytest

from tests.engine.cycle.worlds import DONE, World


@pytest.fixture
def world() -> Callable[..., World]:
    def make(tiers: int = 0, url: str = "sqlite://", cycle: bool = True, **sheet: str) -> World:
        made = World(tiers, url, **sheet)
        if cycle:
            assert made.cycle().status in DONE
            made.erp.calls.clear()
        return made

    return make
