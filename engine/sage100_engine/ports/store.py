"""The CRM's store: its transactions, and the repositories that each hands out."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from .cycle import Accounts, Cursors, Links, Marks, Orders, Quarantine, Runs, SyncParameters
from .screens import Parameters, Records, Sheets, Ties, Users


class UnitOfWork(Protocol):
    """A transaction of a user: what its repositories write is committed together, or not at all."""

    @property
    def records(self) -> Records: ...

    @property
    def ties(self) -> Ties: ...

    @property
    def sheets(self) -> Sheets: ...

    @property
    def parameters(self) -> Parameters: ...

    @property
    def users(self) -> Users: ...

    def of(self, integration: int) -> SyncUnit:
        """The repositories that belong to one integration, in the same transaction."""


class SyncUnit(UnitOfWork, Protocol):
    """A transaction of a cycle: nothing that it writes counts as a change made by the CRM's users."""

    @property
    def accounts(self) -> Accounts: ...

    @property
    def cursors(self) -> Cursors: ...

    @property
    def links(self) -> Links: ...

    @property
    def marks(self) -> Marks: ...

    @property
    def quarantine(self) -> Quarantine: ...

    @property
    def runs(self) -> Runs: ...

    @property
    def orders(self) -> Orders: ...

    @property
    def parameters(self) -> SyncParameters: ...


class CrmStore(Protocol):
    """The CRM store."""

    uid: str
    """Drawn when the store was made: a fresh CRM never claims the tiers of an old one (Guide: CON-18)."""

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A consistent view."""

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """One transaction: all of it or nothing."""

    def close(self) -> None:
        """Let go of it."""

    def sync(self, integration: int) -> AbstractContextManager[SyncUnit]:
        """One transaction of a cycle."""

    def view(self, integration: int) -> AbstractContextManager[SyncUnit]:
        """A view for a cycle that finds out whether there is anything to do; nothing may be written."""

    def cycle(self, integration: int) -> AbstractContextManager[None]:
        """Held while a cycle runs, and let go of by the system when its process dies.

        A second cycle of the integration waits for the first one and then starts right away (Guide: RUN-23).
        """
