"""What is kept of a cycle as it goes: records, log lines and counts, each in the transaction of its page or batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields

from .. import journal
from ..inbound import WorkingSet
from ..plan import Policy
from ..ports import CrmStore, SyncUnit
from ..records import Counts, Instance, LogLine, Progress, Report, Status, Tiers
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
        store: CrmStore,
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

    def view(self) -> AbstractContextManager[SyncUnit]:
        """A view, nothing may be written."""
        return self.store.view(self.integration)

    def sync(self) -> AbstractContextManager[SyncUnit]:
        """One transaction."""
        return self.store.sync(self.integration)

    def working_set(self, unit: SyncUnit, replaces: bool = False) -> WorkingSet:
        """An empty working set."""
        return WorkingSet(self.store.uid, self.sheet, self.policy, unit.accounts.new_key, {}, replaces)

    def territories(self, unit: SyncUnit) -> dict[str, int]:
        """The territories that the sheet names, by their keys."""
        names = (self.sheet.default_territory, self.sheet.supplier_territory)
        return unit.parameters.territories(names)

    def load_related(
        self, unit: SyncUnit, working_set: WorkingSet, entries: Sequence[Instance], held: Sequence[Tiers] = ()
    ) -> None:
        """Take into the working set what is held already, and whatever these entries can be about."""
        for tiers in held:
            working_set.add(tiers)
        if entries:
            working_set.territories = self.territories(unit)
            for tiers in unit.accounts.about(entries):
                if tiers.account.key not in working_set.by_key:
                    working_set.add(tiers)

    def store_changes(self, unit: SyncUnit, working_set: WorkingSet) -> None:
        """Write what changed in the working set, and its log in the same transaction."""
        unit.accounts.save(working_set.tiers)
        self.append(unit, working_set.log)
        self.count(unit, working_set.counts)

    def append(self, unit: SyncUnit, lines: Sequence[LogLine]) -> None:
        """Append to the log: a conflict's loser is stored with the page that beat it (design 5.9)."""
        if lines:
            self.number = unit.runs.log(self.number, lines)
            self.lines += lines

    def log(self, *lines: LogLine) -> None:
        """Log outside of any transaction: they are stored at the end, unless they were said before."""
        new = [line for line in lines if line not in self.lines]
        self.lines += new
        self.unstored += new

    def count(self, unit: SyncUnit, counts: Counts) -> None:
        """Add to what the cycle has done, in the run's row too: a cycle that is killed has done what it did."""
        if counts:
            for field in fields(Counts):
                setattr(
                    self.counts, field.name, getattr(self.counts, field.name) + getattr(counts, field.name)
                )
            self.number = unit.runs.save_counts(self.number, self.counts)

    def close_interrupted(self) -> None:
        """End the runs of processes that died, with a line in their log (Guide: RUN-21)."""
        with self.view() as unit:
            if not unit.runs.unended():
                return
        with self.sync() as unit:
            for run in unit.runs.unended():
                unit.runs.log(run, [journal.interrupted()])
                unit.runs.end(run, Status.FAILURE)

    def end(self, seconds: float) -> Report:
        """The status; a cycle that did and found nothing new leaves no trace (design 5.7).

        Guide: RUN-06, RUN-07, RUN-08.
        """
        with self.view() as unit:
            status, before = journal.status_of(self.lines, unit.quarantine.count()), unit.runs.status()
        if self.lines or self.number is not None or status is not before:
            with self.sync() as unit:
                self.number = unit.runs.log(self.number, self.unstored)
                unit.runs.end(self.number, status)
        return Report(self.number, status, self.counts, tuple(self.lines), seconds)
