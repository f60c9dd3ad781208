"""The simulator inside a test: a real HTTP server in a thread of this process, dossiers made on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Any

from .clock import Clock
from .erp import erp_user
from .erp.erp_user import lookup
from .erp.schema.row import TableRow
from .erp.system.options import Options
from .errors import ErpError
from .journal import Entry
from .server import HttpServer, Service
from .settings import DEMONSTRATION_COMPANY, DEMONSTRATION_PASSWORD, DEMONSTRATION_USER, Settings
from .store import Dossier

__all__ = ["DossierHandle", "Entry", "ErpError", "Simulator", "simulated_dossier"]


class DossierHandle:
    """One dossier in the hands of a test: how to connect to it, and what an ERP user would do in it."""

    def __init__(self, simulator: Simulator, dossier: Dossier, user: str, password: str) -> None:
        self._simulator = simulator
        self._dossier = dossier
        self.user = user
        self.password = password

    def __repr__(self) -> str:
        return f"DossierHandle({self.name!r}, {self.url!r})"

    @property
    def name(self) -> str:
        """Its name in the process."""
        return self._dossier.name

    @property
    def company(self) -> str:
        """Its raison sociale, for CompanyName."""
        return self._dossier.company

    @property
    def url(self) -> str:
        """Its own SOAP address."""
        return f"{self._simulator.url}d/{self.name}/"

    @property
    def dossier(self) -> Dossier:
        """The dossier itself, for what this handle does not offer."""
        return self._dossier

    def rows(self, table: str, **filter: object) -> list[TableRow]:
        """The rows of a table whose columns have these values."""
        with self._dossier.read() as conn:
            return lookup.rows(conn, table, filter)

    def insert(self, table: str, values: Mapping[str, object], bulk: bool = False) -> str:
        """Insert a row by the ERP's rules; its key."""
        return erp_user.insert(self._dossier, table, dict(values), bulk=bulk)

    def update(self, table: str, key: object, values: Mapping[str, object], bulk: bool = False) -> None:
        """Change columns of a row by the ERP's rules; `bulk` leaves replication pointers alone."""
        erp_user.update(self._dossier, table, str(key), dict(values), bulk=bulk)

    def delete(self, table: str, key: object, bulk: bool = False) -> None:
        """Delete a row by the ERP's rules."""
        erp_user.delete(self._dossier, table, str(key), bulk=bulk)

    def options(self, **patch: bool | int) -> Options:
        """The web-service options, once those named here are changed."""
        return self._dossier.set_options(**patch) if patch else self._dossier.options()

    def journal(self, operation: str | None = None) -> list[Entry]:
        """The calls of the web service so far, oldest first."""
        return self._simulator.service.journals.of(self.name).entries(operation)

    def clear_journal(self) -> None:
        """Forget them."""
        self._simulator.service.journals.of(self.name).clear()

    def snapshot(self, name: str) -> None:
        """Keep the present state."""
        self._dossier.snapshot(name)

    def restore(self, name: str, keep_tokens: bool = False) -> None:
        """Go back to a kept state."""
        self._dossier.restore(name, keep_tokens)

    def reset(self) -> None:
        """Go back to the state as created."""
        self._dossier.reset()

    def lock(self, key: str, table: str = "F_COMPTET") -> None:
        """Open a record in the ERP, a tiers by its code: the web service cannot write it."""
        self._dossier.locks.lock(table, key)

    def unlock(self, key: str, table: str = "F_COMPTET") -> None:
        """Close it."""
        self._dossier.locks.unlock(table, key)

    def drop(self) -> None:
        """Remove the dossier from the process."""
        self._simulator.service.hosting.drop(self.name)


class Simulator:
    """A running simulator; leave the `with` block and it is gone.

    Args:
        port: 0 picks a free one.
        page_size: entries in a page of GetChangeLog.
        clock: an aware instant at which time stands still, or a clock; None follows the machine.
        settings: anything else of `Settings`. Every answer is checked against the frozen schemas.
    """

    def __init__(
        self, port: int = 0, page_size: int = 500, clock: datetime | Clock | None = None, **settings: Any
    ) -> None:
        self.clock = clock if isinstance(clock, Clock) else Clock(clock)
        told = {"check_answers": True, **settings, "port": port, "page_size": page_size}
        self.service = Service(Settings(**told), self.clock)
        self._server = HttpServer(self.service)

    def __enter__(self) -> Simulator:
        self._server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop()

    @property
    def url(self) -> str:
        """The SOAP address, with its last slash."""
        return self.service.url

    @property
    def control_url(self) -> str:
        """The address of the control API."""
        return f"{self.url}control"

    @property
    def control_token(self) -> str:
        """What `Authorization: Bearer` must carry there."""
        return self.service.control_token

    def dossier(
        self,
        name: str = DEMONSTRATION_COMPANY,
        profile: str | None = "negoce",
        tiers: int = 10,
        seed: int = 1,
        dirty: bool = False,
        options: Mapping[str, object] | None = None,
        company: str | None = None,
        fixture: str | None = None,
    ) -> DossierHandle:
        """A new dossier in memory; a profile of None gives parameters alone, a fixture a named state."""
        made = self.service.hosting.create(
            name,
            company=company,
            profile=profile,
            tiers=tiers,
            seed=seed,
            dirty=dirty,
            fixture=fixture,
            options=options,
        )
        return DossierHandle(self, made, DEMONSTRATION_USER, DEMONSTRATION_PASSWORD)


@contextmanager
def simulated_dossier(tiers: int = 10, **dossier: Any) -> Iterator[DossierHandle]:
    """One dossier on a simulator of its own: all that a fixture needs.

    Example:
        @pytest.fixture
        def erp():
            with simulated_dossier(tiers=3) as dossier:
                yield dossier
    """
    with Simulator() as simulator:
        yield simulator.dossier(tiers=tiers, **dossier)
