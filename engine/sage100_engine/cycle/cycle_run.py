"""What is kept of a cycle as it goes: records, log lines and counts, each in the transaction of its page or batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields

from .. import journal
from ..inbound import WorkingSet
from ..plan import Policy
from ..ports import SyncStore, SyncWork
from ..records import Counts, LogLine, Progress, Report, Status
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


class CycleRun:
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
        self.lines: list[LogLine] = []
        self.unstored: list[LogLine] = []
        self.counts = Counts()
        self.number: int | None = None

    def view(self) -> AbstractContextManager[SyncWork]:
        """A view, nothing may be written."""
        return self.store.view(self.integration)

    def sync(self) -> AbstractContextManager[SyncWork]:
        """One transaction."""
        return self.store.sync(self.integration)

    def working_set(self, work: SyncWork, replaces: bool = False) -> WorkingSet:
        """An empty working set."""
        return WorkingSet(self.store.uid, self.sheet, self.policy, work.new_key, {}, replaces)

    def store_changes(self, work: SyncWork, working_set: WorkingSet, met: bool = False) -> None:
        """Write what changed in the working set, and its log in the same transaction."""
        work.save(working_set.tiers, met)
        self.append(work, working_set.log)
        self.count(work, working_set.counts)

    def append(self, work: SyncWork, lines: Sequence[LogLine]) -> None:
        """Append to the log: a conflict's loser is stored with the page that beat it (design 5.9)."""
        if lines:
            self.number = work.log(self.number, lines)
            self.lines += lines

    def log(self, *lines: LogLine) -> None:
        """Log outside of any transaction: they are stored at the end, unless they were said before."""
        new = [line for line in lines if line not in self.lines]
        self.lines += new
        self.unstored += new

    def count(self, work: SyncWork, counts: Counts) -> None:
        """Add to what the cycle has done, in the run's row too: a cycle that is killed has done what it did."""
        if counts:
            for field in fields(Counts):
                setattr(
                    self.counts, field.name, getattr(self.counts, field.name) + getattr(counts, field.name)
                )
            self.number = work.count(self.number, self.counts)

    def close_interrupted(self) -> None:
        """End the runs of processes that died, with a line in their log (Guide: RUN-21)."""
        with self.view() as work:
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
        with self.view() as work:
            status, before = journal.status_of(self.lines, work.blocked()), work.status()
        if self.lines or self.number is not None or status is not before:
            with self.sync() as work:
                self.number = work.log(self.number, self.unstored)
                work.end_run(self.number, status)
        return Report(self.number, status, self.counts, tuple(self.lines), seconds)
