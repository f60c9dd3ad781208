"""One simulator for a session of histories; each has its own dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sage100_simulator.testing import Simulator
from tests.histories.world import World


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    with Simulator(page_size=2) as running:
        yield running


@pytest.fixture
def world(simulator: Simulator, request: pytest.FixtureRequest) -> Callable[..., World]:
    def make(policy: str = "erp_wins", **options: object) -> World:
        name = "".join(c if c.isalnum() else "-" for c in request.node.name)
        return World(simulator, f"{name}-{policy}", policy, **options)

    return make
