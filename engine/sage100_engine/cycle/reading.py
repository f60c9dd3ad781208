"""Steps 1 and 2: what the ERP has to say, page by page, set against what the CRM has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from .. import apply, journal
from ..apply import Desk
from ..errors import GatewayError, GatewayKind
from ..ports import ErpPort, SyncWork
from ..records import DIFF, FULL, RESTORED, Cursor, Instance, Page, Progress, Tiers
from .ledger import Ledger, Limits

ACCOUNT, REPRESENTATIVE = "account", "salesrepresentative"


class Reading:
    """The reading half of a cycle.

    Args:
        erp: the ERP's web service.
        ledger: the store, and what is kept of the cycle.
        limits: sizes.
    """

    def __init__(self, erp: ErpPort, ledger: Ledger, limits: Limits) -> None:
        self.erp, self.ledger, self.ahead = erp, ledger, limits.ahead
        self.confirmed = False

    def parameters(self) -> None:
        """The parameter lists (Guide: FIRST-02)."""
        found = self.erp.customisations()
        self.ledger.progress(Progress("parameters", sum(map(len, found.lists.values()))))
        with self.ledger.look() as work:
            if not work.parameters_differ(found):
                return
        with self.ledger.sync() as work:
            work.parameters(found)

    def representatives(self) -> None:
        """The ERP's collaborators (Guide: FIRST-04)."""
        done = 0
        for page, cursor, _ in self.pages(REPRESENTATIVE):
            done += len(page.entries)
            if page.entries or cursor.moved:
                with self.ledger.sync() as work:
                    work.representatives(page.entries)
                    work.save_cursor(REPRESENTATIVE, cursor)
            self.ledger.progress(Progress("representatives", done))

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
        with self.ledger.look() as work:
            cursor, waiting = work.cursor(ACCOUNT), work.pending()
        if waiting:
            self.open_waiting(waiting)
        if full and not cursor.first:
            self.want_full(cursor)
        done = 0
        for page, after, before in self.pages(ACCOUNT):
            done += len(page.entries)
            self.take_page(page, after, before)
            self.ledger.progress(Progress("accounts", done))
        return cursor.first

    def pages(self, entity: str) -> Iterator[tuple[Page, Cursor, Cursor]]:
        """Pages of changes with where reading stands after and before each, pass by pass to the end."""
        with self.ledger.look() as work:
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
        with self.ledger.sync() as work:
            work.save_cursor(ACCOUNT, replace(cursor, full_wanted=True, replaces=True))

    def start_full(self, entity: str, cursor: Cursor) -> Cursor:
        """A full load beside the token, with a cursor of its own (design 5.8)."""
        begun = replace(cursor, cursor="", mode=FULL, full_wanted=False)
        with self.ledger.sync() as work:
            work.begin_load()
            work.save_cursor(entity, begun)
        return begun

    def token_unknown(self, entity: str) -> Cursor:
        """The ERP was restored: everything is read again, and nothing is deleted by absence (design 5.8)."""
        cursor = Cursor(mode=RESTORED)
        with self.ledger.sync() as work:
            if entity == ACCOUNT:
                work.restart()
                self.ledger.note(work, [journal.restored()])
            work.save_cursor(entity, cursor)
        return cursor

    # -- against what the CRM has

    def open_waiting(self, accounts: Sequence[int]) -> None:
        """Apply what was kept back, where nothing keeps it back any more."""
        with self.ledger.sync() as work:
            desk = self.ledger.desk(work)
            for tiers in work.load(accounts):
                desk.add(tiers)
            for tiers in list(desk.tiers):
                apply.open_inbox(desk, tiers)
            self.ledger.keep(work, desk)

    def take_page(self, page: Page, after: Cursor, before: Cursor) -> None:
        """A page, with the token after it, in one transaction (design 5.3)."""
        if not page.entries and not after.moved and not self.unfinished(page.at_end):
            return
        mode = before.mode
        with self.ledger.sync() as work:
            desk = self.ledger.desk(work, before.replaces and mode == FULL)
            entries = page.entries
            if mode == FULL:
                entries, counts, log = work.take_new(self.ledger.sheet, entries)
                self.ledger.note(work, log)
                self.ledger.count(work, counts)
            self.lay(work, desk, entries)
            for entry in entries:
                apply.apply_entry(desk, entry, mode)
            self.ledger.keep(work, desk, met=mode == RESTORED)
            if page.at_end:
                self.end_pass(work, mode)
            work.save_cursor(ACCOUNT, after)

    def lay(
        self, work: SyncWork, desk: Desk, entries: Sequence[Instance], held: Sequence[Tiers] = ()
    ) -> None:
        """Lay on the desk what is held already, and whatever these entries can be about."""
        for tiers in held:
            desk.add(tiers)
        if entries:
            names = (self.ledger.sheet.default_territory, self.ledger.sheet.supplier_territory)
            desk.territories = work.territories(names)
            for tiers in work.about(entries):
                if tiers.account.key not in desk.by_key:
                    desk.add(tiers)

    def unfinished(self, at_end: bool) -> bool:
        """Whether deletions were gathered that the end of the pass has to look at."""
        if not at_end:
            return False
        with self.ledger.look() as work:
            waiting = work.deletions()
            return bool(waiting) and (self.may(work) or not self.held(work, waiting))

    def held(self, work: SyncWork, waiting: dict[str, list[tuple[int, int]]]) -> bool:
        """Whether everything that waits goes on waiting; told at each cycle."""
        held = [
            journal.mass_effect(kind, len(found), total)
            for kind, found in waiting.items()
            if apply.is_mass(len(found), total := work.links(ACCOUNT if kind == "asleep" else kind))
        ]
        if len(held) == len(waiting):
            self.ledger.tell(*held)
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
            if apply.is_mass(len(found), total) and not may:
                self.ledger.note(work, [journal.mass_effect(kind, len(found), total)])
                continue
            self.carry_out(work, kind, found)
        if waiting and work.confirmed():
            work.confirm(False)

    def carry_out(self, work: SyncWork, kind: str, due: list[tuple[int, int]]) -> None:
        """The deletions of one kind."""
        for part in _chunks(due, 500):
            desk, keys = self.ledger.desk(work), {record for record, _ in part}
            held = work.load([account for _, account in part])
            newer = [pending.instance for tiers in held for pending in tiers.inbox]
            self.lay(work, desk, newer if kind == ACCOUNT else [], held)
            for tiers in held:
                if kind == "asleep":
                    apply.put_to_sleep(tiers)
                elif kind == ACCOUNT:
                    apply.carry_out_deletion(desk, tiers)
                else:
                    for record in [r for r in tiers.children if r.entity == kind and r.key in keys]:
                        apply.erp_deleted(desk, tiers, record)
                    apply.choose_main_person(tiers)
            self.ledger.keep(work, desk)

    def mark_missing(self, work: SyncWork) -> None:
        """Linked tiers that a load after a restore did not bring."""
        after = 0
        while accounts := work.missing(after, 500):
            after = accounts[-1]
            desk = self.ledger.desk(work)
            for tiers in work.load(accounts):
                desk.add(tiers)
                apply.note_gone(desk, tiers)
            self.ledger.keep(work, desk)


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
