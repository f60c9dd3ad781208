"""What the ERP deleted or put to sleep, after the last page of a pass: carried out, unless it is a mass effect."""

from __future__ import annotations

from collections.abc import Iterator

from .. import contract, inbound, journal
from ..plan import is_mass
from ..ports import SyncUnit
from ..records import RESTORED, Due, LogLine, Ref
from .cycle_run import CycleRun

ACCOUNT = contract.ACCOUNT.name
AT_ONCE = 500
"""Accounts in a working set."""


class Deletions:
    """What the pages have gathered, and what was missing from a load after a restore.

    Args:
        cycle_run: the store, and what is kept of the cycle.
        confirmed: carry out a mass effect instead of waiting.
    """

    def __init__(self, cycle_run: CycleRun, confirmed: bool) -> None:
        self.cycle_run, self.confirmed = cycle_run, confirmed

    def due(self) -> bool:
        """Whether deletions were gathered that the end of the pass has to look at."""
        with self.cycle_run.view() as unit:
            waiting = unit.links.deletions()
            return bool(waiting) and (self.may(unit) or not self.held(unit, waiting))

    def held(self, unit: SyncUnit, waiting: list[Due]) -> bool:
        """Whether everything that waits goes on waiting; told at each cycle."""
        lines = [line for due in waiting if (line := mass_effect(unit, due))]
        if len(lines) == len(waiting):
            self.cycle_run.log(*lines)
            return True
        return False

    def may(self, unit: SyncUnit) -> bool:
        """Whether a mass effect was confirmed."""
        return self.confirmed or unit.links.mass_effect_confirmed()

    def end_pass(self, unit: SyncUnit, mode: str) -> None:
        """After the last page: what the ERP deleted, unless it is a mass effect (design 5.8)."""
        if mode == RESTORED:
            self.mark_missing(unit)
        may = self.may(unit)
        waiting = unit.links.deletions()
        for due in waiting:
            line = mass_effect(unit, due)
            if line and not may:
                self.cycle_run.append(unit, [line])
            else:
                self.carry_out(unit, due)
        if waiting and unit.links.mass_effect_confirmed():
            unit.links.confirm_mass_effect(False)

    def carry_out(self, unit: SyncUnit, due: Due) -> None:
        """The deletions of one kind."""
        for part in _chunks(due.records):
            working_set, keys = self.cycle_run.working_set(unit), {ref.record for ref in part}
            held = unit.accounts.load([ref.account for ref in part])
            newer = [pending.instance for tiers in held for pending in tiers.inbox]
            self.cycle_run.load_related(unit, working_set, newer if due.kind == ACCOUNT else [], held)
            for tiers in held:
                inbound.carry_out_due(working_set, tiers, due.kind, keys)
            self.cycle_run.store_changes(unit, working_set)

    def mark_missing(self, unit: SyncUnit) -> None:
        """Linked tiers that a load after a restore did not bring."""
        after = 0
        while accounts := unit.cursors.missing(after, AT_ONCE):
            after = accounts[-1]
            working_set = self.cycle_run.working_set(unit)
            for tiers in unit.accounts.load(accounts):
                working_set.add(tiers)
                inbound.note_missing(working_set, tiers)
            self.cycle_run.store_changes(unit, working_set)


def mass_effect(unit: SyncUnit, due: Due) -> LogLine | None:
    """What is said of deletions that are too many of their kind to be carried out unasked (design 5.8)."""
    total = unit.links.count(due.entity)
    many = is_mass(len(due.records), total)
    return journal.mass_effect(due.kind, len(due.records), total) if many else None


def _chunks(items: list[Ref]) -> Iterator[list[Ref]]:
    for start in range(0, len(items), AT_ONCE):
        yield items[start : start + AT_ONCE]
