"""What every step may ask for: the engine behind the protocol, its ERP, the line between them, a memory.

One simulator and one engine serve a whole process. Each scenario begins with a dossier of its own that holds
the ERP's parameters and no tiers, and an engine whose CRM is empty and leads to that dossier. A step that
wants another dossier makes it with `new_dossier` and gives it out as the fixture `erp` (target_fixture). Once
the engine is in use the step calls `begin(dossier)` as well, and the engine starts again there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from ..adapter.checked import Checked, load_factory
from ..adapter.line import Line
from ..adapter.protocol import Engine, ErpAddress

if TYPE_CHECKING:
    from sage100_simulator.testing import DossierHandle, Simulator


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    """The simulator of this process, served over real HTTP."""
    from sage100_simulator.testing import Simulator

    with Simulator(page_size=5) as simulator:
        yield simulator


@pytest.fixture
def new_dossier(
    simulator: Simulator, request: pytest.FixtureRequest
) -> Iterator[Callable[[str | None], DossierHandle]]:
    """Make one more dossier: the named starting state, or with None parameters alone."""
    made = request.config.stash.setdefault(_COUNT, [0])
    opened: list[DossierHandle] = []

    def make(fixture: str | None = None) -> DossierHandle:
        made[0] += 1
        opened.append(simulator.dossier(f"BIJOU{made[0]}", profile=None, tiers=0, fixture=fixture))
        return opened[-1]

    yield make
    for dossier in opened:
        dossier.drop()


@pytest.fixture
def erp(new_dossier: Callable[[str | None], DossierHandle]) -> DossierHandle:
    """The ERP of this scenario: the simulator's handle on its dossier."""
    return new_dossier(None)


@pytest.fixture(scope="session")
def line_of_process() -> Iterator[Line]:
    """The relay that all scenarios of this process share."""
    line = Line()
    yield line
    line.close()


@pytest.fixture
def line(line_of_process: Line) -> Iterator[Line]:
    """The line between engine and ERP, whole at the start and at the end."""
    yield line_of_process
    line_of_process.mend()


@pytest.fixture(scope="session")
def engine_of_process(pytestconfig: pytest.Config) -> Engine:
    """The engine that --engine names."""
    return Checked(load_factory(pytestconfig.getoption("sage100_engine"))())


@pytest.fixture
def begin(engine_of_process: Engine, line: Line) -> Callable[[DossierHandle], None]:
    """Start the engine, or start it again, with an empty CRM on this dossier."""

    def start(erp: DossierHandle) -> None:
        url = line.begin(erp.url)
        address: ErpAddress = {"url": url, "company": erp.company, "user": erp.user, "password": erp.password}
        engine_of_process.start(address)

    return start


@pytest.fixture
def engine(
    engine_of_process: Engine, erp: DossierHandle, begin: Callable[[DossierHandle], None], line: Line
) -> Iterator[Engine]:
    """The engine, with an empty CRM, started on this scenario's ERP."""
    begin(erp)
    yield engine_of_process
    line.mend()
    engine_of_process.stop()


@pytest.fixture
def world() -> SimpleNamespace:
    """What the steps of one scenario remember."""
    return SimpleNamespace()


_COUNT = pytest.StashKey[list[int]]()
