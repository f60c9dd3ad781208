"""The ERPs on which the suite of `ErpPort` runs, and the stores of those of `CrmStore` and its repositories."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sage100_engine.crm import Store
from sage100_engine.ports import CrmStore, ErpPort
from sage100_simulator.testing import Simulator
from tests.suites.fake_crm import FakeStore
from tests.suites.in_process import URL
from tests.suites.sides import PAGE, TIERS, FakeSide, Side, SimulatedSide


@pytest.fixture(scope="module")
def over_http() -> Iterator[Simulator]:
    with Simulator(page_size=PAGE) as simulator:
        yield simulator


@pytest.fixture(scope="module")
def without_sockets() -> Iterator[Simulator]:
    """Never started: its service is called as a function."""
    simulator = Simulator(page_size=PAGE, public_url=URL)
    yield simulator
    simulator.service.dossiers.close()


@pytest.fixture(params=["fake", "in process", "http"])
def side(request: pytest.FixtureRequest) -> Iterator[Side]:
    """Each ERP in turn; a test that makes sense on some only names them by `parametrize(..., indirect=True)`."""
    if request.param == "fake":
        yield FakeSide()
        return
    http = request.param == "http"
    simulator = request.getfixturevalue("over_http" if http else "without_sockets")
    dossier = simulator.dossier("PORT", tiers=TIERS)
    yield SimulatedSide(dossier, None if http else simulator.service)
    dossier.drop()


@pytest.fixture
def erp(side: Side) -> Iterator[ErpPort]:
    """A port whose session is open."""
    port = side.connect()
    port.open_session()
    yield port
    port.close_session()


@pytest.fixture(params=["memory", "file"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return _url(request.param, tmp_path)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """A store on a database: for what triggers, tables and transactions of several connections do."""
    made = Store(url)
    yield made
    made.close()


@pytest.fixture(params=["memory", "file", "fake"])
def crm(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CrmStore]:
    """Any store, for the roles that the fake has too."""
    if request.param == "fake":
        yield FakeStore()
        return
    made = Store(_url(request.param, tmp_path))
    yield made
    made.close()


def _url(kind: str, folder: Path) -> str:
    return "sqlite://" if kind == "memory" else f"sqlite:///{folder / 'crm.db'}"
