"""Steps 1 and 2: what the ERP has to say, page by page, set against what the CRM has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from .. import contract, inbound, journal
from ..errors import GatewayError, GatewayKind
from ..ports import ErpPort, SyncUnit
from ..records import DIFF, FULL, RESTORED, Cursor, Instance, Page, Progress, Stage
from .cycle_run import CycleRun, Limits
from .deletions import Deletions

ACCOUNT, REPRESENTATIVE = contract.ACCOUNT.name, contract.REPRESENTATIVE.name


class Reading:
    """The reading half of a cycle.

    Args:
        erp: the ERP's web service.
        cycle_run: the store, and what is kept of the cycle.
        limits: sizes.
    """

    def __init__(self, erp: ErpPort, cycle_run: CycleRun, limits: Limits) -> None:
        self.erp, self.cycle_run, self.ahead = erp, cycle_run, limits.ahead

    def parameters(self) -> None:
        """The parameter lists, before anything else (Guide: FIRST-01, FIRST-02)."""
        found = self.erp.customisations()
        self.cycle_run.progress(Progress(Stage.PARAMETERS, sum(map(len, found.lists.values()))))
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
            self.cycle_run.progress(Progress(Stage.REPRESENTATIVES, done))

    def accounts(self, full: bool, confirmed: bool) -> bool:
        """Every page of changes, each stored with its token.

        Args:
            full: the full load comes after the differential pass (« Tout resynchroniser »).
            confirmed: carry out a mass effect instead of waiting.

        Returns:
            Whether this is the first synchronisation.

        Guide: CON-07, FIRST-05, FIRST-14, RUN-21.
        """
        deletions = Deletions(self.cycle_run, confirmed)
        with self.cycle_run.view() as unit:
            cursor, waiting = unit.cursors.get(ACCOUNT), unit.cursors.waiting()
        if waiting:
            self.open_waiting(waiting)
        if full and not cursor.first:
            self.want_full(cursor)
        done = 0
        for page, after, before in self.pages(ACCOUNT):
            done += len(page.entries)
            self.take_page(page, after, before, deletions)
            self.cycle_run.progress(Progress(Stage.ACCOUNTS, done))
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

    def take_page(self, page: Page, after: Cursor, before: Cursor, deletions: Deletions) -> None:
        """A page, with the token after it, in one transaction (design 5.3)."""
        if not page.entries and not after.moved and not (page.at_end and deletions.due()):
            return
        mode = before.mode
        with self.cycle_run.sync() as unit:
            working_set = self.cycle_run.working_set(unit, before.replaces and mode == FULL)
            entries = page.entries
            if mode == FULL:
                entries = self.take_new(unit, working_set, entries)
            self.cycle_run.load_related(unit, working_set, entries)
            for entry in entries:
                inbound.apply_entry(working_set, entry, mode)
            self.cycle_run.store_changes(unit, working_set)
            if mode == RESTORED:
                unit.cursors.note_met([tiers.account.key for tiers in working_set.tiers if tiers.met])
            if page.at_end:
                deletions.end_pass(unit, mode)
            unit.cursors.save(ACCOUNT, after)

    def take_new(
        self, unit: SyncUnit, working_set: inbound.WorkingSet, entries: list[Instance]
    ) -> list[Instance]:
        """Store what a load brings that is new to the CRM; the entries that were not (Guide: FIRST-11)."""
        if not entries:
            return []
        working_set.territories = self.cycle_run.territories(unit)
        tied = unit.accounts.tied(entry.id for entry in entries if entry.id)
        new, rest = inbound.set_apart(working_set, entries, tied)
        unit.accounts.add_new(inbound.new_tiers(working_set, new))
        return rest


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
