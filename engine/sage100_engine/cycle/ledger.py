"""What is kept of a cycle as it goes: records, log lines and counts, each in the transaction of its page or batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields

from .. import journal
from ..apply import Desk
from ..plan import Policy
from ..ports import SyncStore, SyncWork
from ..records import Counts, Entry, Progress, Report, Status
from ..settings import Sheet


@dataclass(frozen=True)
class Limits:
    """How much is worked on at once.

    Args:
        batch: Accounts in a batch to the ERP.
        ahead: ask for the next page, and collect the next batch, while the ERP works on the present one.
    """

    batch: int = 250
    ahead: bool = True


class Ledger:
    """The store as one cycle sees it, with its log and its counts.

    Args:
        store: the CRM store.
        integration: whose cycle it is.
        sheet: its settings.
        policy: who wins a conflict.
        progress: told where the cycle stands.
    """

    def __init__(
        self,
        store: SyncStore,
        integration: int,
        sheet: Sheet,
        policy: Policy,
        progress: Callable[[Progress], None],
    ) -> None:
        self.store, self.integration, self.sheet, self.policy = store, integration, sheet, policy
        self.progress = progress
        self.entries: list[Entry] = []
        self.untold: list[Entry] = []
        self.counts = Counts()
        self.run: int | None = None

    def look(self) -> AbstractContextManager[SyncWork]:
        """A view, nothing may be written."""
        return self.store.look(self.integration)

    def sync(self) -> AbstractContextManager[SyncWork]:
        """One transaction."""
        return self.store.sync(self.integration)

    def desk(self, work: SyncWork, replaces: bool = False) -> Desk:
        """An empty desk."""
        return Desk(self.store.uid, self.sheet, self.policy, work.new_key, {}, replaces)

    def keep(self, work: SyncWork, desk: Desk, met: bool = False) -> None:
        """Write what changed on the desk, and its log in the same transaction."""
        work.save(desk.tiers, met)
        self.note(work, desk.log)
        self.count(work, desk.counts)

    def note(self, work: SyncWork, entries: Sequence[Entry]) -> None:
        """Append to the log: a conflict's loser is stored with the page that beat it (design 5.9)."""
        if entries:
            self.run = work.log(self.run, entries)
            self.entries += entries

    def tell(self, *entries: Entry) -> None:
        """Log outside of any transaction: they are stored at the end, unless they were said before."""
        new = [entry for entry in entries if entry not in self.entries]
        self.entries += new
        self.untold += new

    def count(self, work: SyncWork, counts: Counts) -> None:
        """Add to what the cycle has done, in the run's row too: a cycle that is killed has done what it did."""
        if counts:
            for field in fields(Counts):
                setattr(
                    self.counts, field.name, getattr(self.counts, field.name) + getattr(counts, field.name)
                )
            self.run = work.count(self.run, self.counts)

    def close_interrupted(self) -> None:
        """End the runs of processes that died, with a line in their log (Guide: RUN-21)."""
        with self.look() as work:
            if not work.unended():
                return
        with self.sync() as work:
            for run in work.unended():
                work.log(run, [journal.interrupted()])
                work.end_run(run, Status.FAILURE)

    def end(self, seconds: float) -> Report:
        """The status; a cycle that did and found nothing new leaves no trace (design 5.7).

        Guide: RUN-06, RUN-07, RUN-08.
        """
        with self.look() as work:
            status, before = journal.status_of(self.entries, work.blocked()), work.status()
        if self.entries or self.run is not None or status is not before:
            with self.sync() as work:
                self.run = work.log(self.run, self.untold)
                work.end_run(self.run, status)
        return Report(self.run, status, self.counts, tuple(self.entries), seconds)
