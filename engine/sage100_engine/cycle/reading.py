"""Steps 1 and 2: what the ERP has to say, page by page, set against what the CRM has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from .. import inbound, journal
from ..errors import GatewayError, GatewayKind
from ..inbound import WorkingSet
from ..ports import ErpPort, SyncWork
from ..records import DIFF, FULL, RESTORED, Cursor, Instance, Page, Progress, Tiers
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
        with self.cycle_run.view() as work:
            if not work.parameters_differ(found):
                return
        with self.cycle_run.sync() as work:
            work.parameters(found)

    def representatives(self) -> None:
        """The ERP's collaborators (Guide: FIRST-04)."""
        done = 0
        for page, cursor, _ in self.pages(REPRESENTATIVE):
            done += len(page.entries)
            if page.entries or cursor.moved:
                with self.cycle_run.sync() as work:
                    work.representatives(page.entries)
                    work.save_cursor(REPRESENTATIVE, cursor)
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
        with self.cycle_run.view() as work:
            cursor, waiting = work.cursor(ACCOUNT), work.pending()
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
        with self.cycle_run.view() as work:
            cursor = work.cursor(entity)
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
        with self.cycle_run.sync() as work:
            work.save_cursor(ACCOUNT, replace(cursor, full_wanted=True, replaces=True))

    def start_full(self, entity: str, cursor: Cursor) -> Cursor:
        """A full load beside the token, with a cursor of its own (design 5.8)."""
        begun = replace(cursor, cursor="", mode=FULL, full_wanted=False)
        with self.cycle_run.sync() as work:
            work.begin_load()
            work.save_cursor(entity, begun)
        return begun

    def token_unknown(self, entity: str) -> Cursor:
        """The ERP was restored: everything is read again, and nothing is deleted by absence (design 5.8)."""
        cursor = Cursor(mode=RESTORED)
        with self.cycle_run.sync() as work:
            if entity == ACCOUNT:
                work.restart()
                self.cycle_run.append(work, [journal.restored()])
            work.save_cursor(entity, cursor)
        return cursor

    # -- against what the CRM has

    def open_waiting(self, accounts: Sequence[int]) -> None:
        """Apply what was kept back, where nothing keeps it back any more."""
        with self.cycle_run.sync() as work:
            working_set = self.cycle_run.working_set(work)
            for tiers in work.load(accounts):
                working_set.add(tiers)
            for tiers in list(working_set.tiers):
                inbound.open_inbox(working_set, tiers)
            self.cycle_run.store_changes(work, working_set)

    def take_page(self, page: Page, after: Cursor, before: Cursor) -> None:
        """A page, with the token after it, in one transaction (design 5.3)."""
        if not page.entries and not after.moved and not self.unfinished(page.at_end):
            return
        mode = before.mode
        with self.cycle_run.sync() as work:
            working_set = self.cycle_run.working_set(work, before.replaces and mode == FULL)
            entries = page.entries
            if mode == FULL:
                entries, counts, log = work.take_new(self.cycle_run.sheet, entries)
                self.cycle_run.append(work, log)
                self.cycle_run.count(work, counts)
            self.load_related(work, working_set, entries)
            for entry in entries:
                inbound.apply_entry(working_set, entry, mode)
            self.cycle_run.store_changes(work, working_set, met=mode == RESTORED)
            if page.at_end:
                self.end_pass(work, mode)
            work.save_cursor(ACCOUNT, after)

    def load_related(
        self, work: SyncWork, working_set: WorkingSet, entries: Sequence[Instance], held: Sequence[Tiers] = ()
    ) -> None:
        """Take into the working set what is held already, and whatever these entries can be about."""
        for tiers in held:
            working_set.add(tiers)
        if entries:
            names = (self.cycle_run.sheet.default_territory, self.cycle_run.sheet.supplier_territory)
            working_set.territories = work.territories(names)
            for tiers in work.about(entries):
                if tiers.account.key not in working_set.by_key:
                    working_set.add(tiers)

    def unfinished(self, at_end: bool) -> bool:
        """Whether deletions were gathered that the end of the pass has to look at."""
        if not at_end:
            return False
        with self.cycle_run.view() as work:
            waiting = work.deletions()
            return bool(waiting) and (self.may(work) or not self.held(work, waiting))

    def held(self, work: SyncWork, waiting: dict[str, list[tuple[int, int]]]) -> bool:
        """Whether everything that waits goes on waiting; told at each cycle."""
        held = [
            journal.mass_effect(kind, len(found), total)
            for kind, found in waiting.items()
            if inbound.is_mass(len(found), total := work.links(ACCOUNT if kind == "asleep" else kind))
        ]
        if len(held) == len(waiting):
            self.cycle_run.log(*held)
            return True
        return False

    def may(self, work: SyncWork) -> bool:
        """Whether a mass effect was confirmed."""
        return self.confirmed or work.confirmed()

    def end_pass(self, work: SyncWork, mode: str) -> None:
        """After the last page: what the ERP deleted, unless it is a mass effect (design 5.8)."""
        if mode == RESTORED:
            self.mark_missing(work)
        may = self.may(work)
        waiting = work.deletions()
        for kind, found in waiting.items():
            total = work.links(ACCOUNT if kind == "asleep" else kind)
            if inbound.is_mass(len(found), total) and not may:
                self.cycle_run.append(work, [journal.mass_effect(kind, len(found), total)])
                continue
            self.carry_out(work, kind, found)
        if waiting and work.confirmed():
            work.confirm(False)

    def carry_out(self, work: SyncWork, kind: str, due: list[tuple[int, int]]) -> None:
        """The deletions of one kind."""
        for part in _chunks(due, 500):
            working_set, keys = self.cycle_run.working_set(work), {record for record, _ in part}
            held = work.load([account for _, account in part])
            newer = [pending.instance for tiers in held for pending in tiers.inbox]
            self.load_related(work, working_set, newer if kind == ACCOUNT else [], held)
            for tiers in held:
                if kind == "asleep":
                    inbound.put_to_sleep(tiers)
                elif kind == ACCOUNT:
                    inbound.carry_out_deletion(working_set, tiers)
                else:
                    for record in [r for r in tiers.children if r.entity == kind and r.key in keys]:
                        inbound.erp_deleted(working_set, tiers, record)
                    inbound.choose_main_person(tiers)
            self.cycle_run.store_changes(work, working_set)

    def mark_missing(self, work: SyncWork) -> None:
        """Linked tiers that a load after a restore did not bring."""
        after = 0
        while accounts := work.missing(after, 500):
            after = accounts[-1]
            working_set = self.cycle_run.working_set(work)
            for tiers in work.load(accounts):
                working_set.add(tiers)
                inbound.note_missing(working_set, tiers)
            self.cycle_run.store_changes(work, working_set)


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


def _chunks(items: list[tuple[int, int]], size: int) -> Iterator[list[tuple[int, int]]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
