"""Steps 1 and 2: what the ERP has to say, page by page, set against what the CRM has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from .. import inbound, journal
from ..errors import GatewayError, GatewayKind
from ..inbound import WorkingSet
from ..plan import is_mass
from ..ports import ErpPort, SyncUnit
from ..records import (
    ASLEEP,
    DIFF,
    FULL,
    RESTORED,
    Cursor,
    Due,
    Instance,
    LogLine,
    Page,
    Progress,
    Ref,
    Tiers,
)
from .cycle_run import CycleRun, Limits

ACCOUNT, REPRESENTATIVE = "account", "salesrepresentative"


class Reading:
    """The reading half of a cycle.

    Args:
        erp: the ERP's web service.
        cycle_run: the store, and what is kept of the cycle.
        limits: sizes.
    """

    def __init__(self, erp: ErpPort, cycle_run: CycleRun, limits: Limits) -> None:
        self.erp, self.cycle_run, self.ahead = erp, cycle_run, limits.ahead
        self.confirmed = False

    def parameters(self) -> None:
        """The parameter lists (Guide: FIRST-02)."""
        found = self.erp.customisations()
        self.cycle_run.progress(Progress("parameters", sum(map(len, found.lists.values()))))
        with self.cycle_run.view() as unit:
            if not unit.parameters.differ(found):
                return
        with self.cycle_run.sync() as unit:
            unit.parameters.save(found)

    def representatives(self) -> None:
        """The ERP's collaborators (Guide: FIRST-04)."""
        done = 0
        for page, cursor, _ in self.pages(REPRESENTATIVE):
            done += len(page.entries)
            if page.entries or cursor.moved:
                with self.cycle_run.sync() as unit:
                    unit.parameters.save_representatives(page.entries)
                    unit.cursors.save(REPRESENTATIVE, cursor)
            self.cycle_run.progress(Progress("representatives", done))

    def accounts(self, full: bool, confirmed: bool) -> bool:
        """Every page of changes, each stored with its token.

        Args:
            full: the full load comes after the differential pass (« Tout resynchroniser »).
            confirmed: carry out a mass effect instead of waiting.

        Returns:
            Whether this is the first synchronisation.

        Guide: CON-07, FIRST-05, FIRST-14, RUN-21.
        """
        self.confirmed = confirmed
        with self.cycle_run.view() as unit:
            cursor, waiting = unit.cursors.get(ACCOUNT), unit.cursors.waiting()
        if waiting:
            self.open_waiting(waiting)
        if full and not cursor.first:
            self.want_full(cursor)
        done = 0
        for page, after, before in self.pages(ACCOUNT):
            done += len(page.entries)
            self.take_page(page, after, before)
            self.cycle_run.progress(Progress("accounts", done))
        return cursor.first

    def pages(self, entity: str) -> Iterator[tuple[Page, Cursor, Cursor]]:
        """Pages of changes with where reading stands after and before each, pass by pass to the end."""
        with self.cycle_run.view() as unit:
            cursor = unit.cursors.get(entity)
        resumed = cursor.amid or bool(cursor.cursor)
        with ThreadPoolExecutor(1) as pool:  # it starts its thread with the first page asked for early
            ahead: Future[Page] | None = None
            while True:
                try:
                    page = ahead.result() if ahead else self.ask(entity, cursor)
                except GatewayError as error:
                    if error.kind is not GatewayKind.TOKEN:
                        raise
                    ahead, cursor = None, self.token_unknown(entity)
                    continue
                after = moved(cursor, page)
                ahead = None if page.at_end or not self.ahead else pool.submit(self.ask, entity, after)
                yield page, after, cursor
                cursor = after
                if not page.at_end:
                    continue
                if cursor.full_wanted:
                    cursor = self.start_full(entity, cursor)
                elif resumed:
                    resumed = False
                else:
                    return

    def ask(self, entity: str, cursor: Cursor) -> Page:
        """One page, of the differential pass or of a full load beside it."""
        if cursor.mode == DIFF:
            return self.erp.change_page(entity, cursor.token)
        beside = cursor.token if cursor.mode == FULL else ""
        return self.erp.change_page(entity, cursor.cursor, beside)

    def want_full(self, cursor: Cursor) -> None:
        """« Tout resynchroniser » comes after the differential pass."""
        with self.cycle_run.sync() as unit:
            unit.cursors.save(ACCOUNT, replace(cursor, full_wanted=True, replaces=True))

    def start_full(self, entity: str, cursor: Cursor) -> Cursor:
        """A full load beside the token, with a cursor of its own (design 5.8)."""
        begun = replace(cursor, cursor="", mode=FULL, full_wanted=False)
        with self.cycle_run.sync() as unit:
            unit.cursors.begin_load()
            unit.cursors.save(entity, begun)
        return begun

    def token_unknown(self, entity: str) -> Cursor:
        """The ERP was restored: everything is read again, and nothing is deleted by absence (design 5.8)."""
        cursor = Cursor(mode=RESTORED)
        with self.cycle_run.sync() as unit:
            if entity == ACCOUNT:
                unit.cursors.restart()
                self.cycle_run.append(unit, [journal.restored()])
            unit.cursors.save(entity, cursor)
        return cursor

    # -- against what the CRM has

    def open_waiting(self, accounts: Sequence[int]) -> None:
        """Apply what was kept back, where nothing keeps it back any more."""
        with self.cycle_run.sync() as unit:
            working_set = self.cycle_run.working_set(unit)
            for tiers in unit.accounts.load(accounts):
                working_set.add(tiers)
            for tiers in list(working_set.tiers):
                inbound.open_inbox(working_set, tiers)
            self.cycle_run.store_changes(unit, working_set)

    def take_page(self, page: Page, after: Cursor, before: Cursor) -> None:
        """A page, with the token after it, in one transaction (design 5.3)."""
        if not page.entries and not after.moved and not self.unfinished(page.at_end):
            return
        mode = before.mode
        with self.cycle_run.sync() as unit:
            working_set = self.cycle_run.working_set(unit, before.replaces and mode == FULL)
            entries = page.entries
            if mode == FULL:
                entries = self.take_new(unit, entries)
            self.load_related(unit, working_set, entries)
            for entry in entries:
                inbound.apply_entry(working_set, entry, mode)
            self.cycle_run.store_changes(unit, working_set)
            if mode == RESTORED:
                unit.cursors.note_met([tiers.account.key for tiers in working_set.tiers if tiers.met])
            if page.at_end:
                self.end_pass(unit, mode)
            unit.cursors.save(ACCOUNT, after)

    def take_new(self, unit: SyncUnit, entries: list[Instance]) -> list[Instance]:
        """Store what a load brings that is new to the CRM; the entries that were not."""
        if not entries:
            return []
        taken = unit.accounts.take_new(entries, self.cycle_run.sheet, self.territories(unit))
        self.cycle_run.append(unit, taken.lines)
        self.cycle_run.count(unit, taken.counts)
        return taken.rest

    def territories(self, unit: SyncUnit) -> dict[str, int]:
        """The territories that the sheet names, by their keys."""
        sheet = self.cycle_run.sheet
        return unit.parameters.territories((sheet.default_territory, sheet.supplier_territory))

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

    def unfinished(self, at_end: bool) -> bool:
        """Whether deletions were gathered that the end of the pass has to look at."""
        if not at_end:
            return False
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
        for part in _chunks(due.records, 500):
            working_set, keys = self.cycle_run.working_set(unit), {ref.record for ref in part}
            held = unit.accounts.load([ref.account for ref in part])
            newer = [pending.instance for tiers in held for pending in tiers.inbox]
            self.load_related(unit, working_set, newer if due.kind == ACCOUNT else [], held)
            for tiers in held:
                if due.kind == ASLEEP:
                    inbound.put_to_sleep(tiers)
                elif due.kind == ACCOUNT:
                    inbound.carry_out_deletion(working_set, tiers)
                else:
                    for record in [r for r in tiers.children if r.entity == due.kind and r.key in keys]:
                        inbound.erp_deleted(working_set, tiers, record)
                    inbound.choose_main_person(tiers)
            self.cycle_run.store_changes(unit, working_set)

    def mark_missing(self, unit: SyncUnit) -> None:
        """Linked tiers that a load after a restore did not bring."""
        after = 0
        while accounts := unit.cursors.missing(after, 500):
            after = accounts[-1]
            working_set = self.cycle_run.working_set(unit)
            for tiers in unit.accounts.load(accounts):
                working_set.add(tiers)
                inbound.note_missing(working_set, tiers)
            self.cycle_run.store_changes(unit, working_set)


def moved(cursor: Cursor, page: Page) -> Cursor:
    """Where reading stands after a page."""
    if cursor.mode == DIFF:
        after = replace(cursor, token=page.next_token, amid=not page.at_end)
    elif not page.at_end:
        after = replace(cursor, cursor=page.next_token)
    else:
        token = cursor.token or page.next_token
        after = replace(cursor, cursor="", token=token, mode=DIFF, replaces=False)
    after.moved = after != cursor
    return after


def mass_effect(unit: SyncUnit, due: Due) -> LogLine | None:
    """What is said of deletions that are too many of their kind to be carried out unasked (design 5.8)."""
    total = unit.links.count(due.entity)
    many = is_mass(len(due.records), total)
    return journal.mass_effect(due.kind, len(due.records), total) if many else None


def _chunks(items: list[Ref], size: int) -> Iterator[list[Ref]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
