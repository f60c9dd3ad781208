"""One cycle of synchronisation: read this after `Cycle.run`, from top to bottom."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, fields, replace

from . import apply, journal
from .apply import Desk, Meta, Sent
from .errors import GatewayError, GatewayKind
from .plan import Policy
from .ports import ErpPort, SyncStore, SyncWork
from .records import (
    DIFF,
    FULL,
    RESTORED,
    SUCCESS,
    Counts,
    Cursor,
    Entry,
    Instance,
    Level,
    Page,
    Progress,
    Record,
    Report,
    Result,
    Tiers,
)
from .settings import Sheet

ACCOUNT, REPRESENTATIVE = "account", "salesrepresentative"
NORMAL, PUSH_ALL = "normal", "push_all"


@dataclass(frozen=True)
class Limits:
    """How much is worked on at once: Accounts in a batch to the ERP, and whether the next page is asked for early."""

    batch: int = 250
    prefetch: bool = True


class Cycle:
    """One cycle, the guide's four steps.

    Args:
        erp: the ERP's web service.
        store: the CRM store.
        integration: whose cycle it is.
        sheet: its settings.
        kind: normal, full (the ERP's values replace the CRM's) or push_all (the CRM's go to the ERP).
        confirm_mass: carry out a mass effect instead of waiting.
        progress: told where the cycle stands.
        limits: sizes.

    Guide: CON-07 to CON-10, FIRST-01, RUN-18.
    """

    def __init__(
        self,
        erp: ErpPort,
        store: SyncStore,
        integration: int,
        sheet: Sheet,
        kind: str = NORMAL,
        confirm_mass: bool = False,
        progress: Callable[[Progress], None] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.erp, self.store, self.integration, self.sheet = erp, store, integration, sheet
        self.kind, self.confirm_mass, self.limits = kind, confirm_mass, limits or Limits()
        self.progress = progress or (lambda _: None)
        crm_wins = kind == PUSH_ALL or sheet.conflict_policy == Policy.CRM.value
        self.policy = Policy.CRM if crm_wins else Policy.ERP
        self.entries: list[Entry] = []
        self.counts = Counts()
        self.run_key: int | None = None

    def run(self) -> Report:
        """Run it, once no other cycle of this integration runs (Guide: RUN-23)."""
        with self.store.cycle(self.integration):
            started = time.perf_counter()
            try:
                self.erp.open_session()
                self.read_parameters()
                self.read_representatives()
                first = self.read_accounts()
                if not first:
                    self.send()
            except GatewayError as error:
                self.entries.append(journal.failed(error.message))
            finally:
                self.erp.close_session()
            return self.end(time.perf_counter() - started)

    # -- 1. what the ERP has to say

    def read_parameters(self) -> None:
        """The parameter lists (Guide: FIRST-02)."""
        found = self.erp.customisations()
        self.progress(Progress("parameters", sum(map(len, found.lists.values()))))
        with self.store.look(self.integration) as work:
            if not work.parameters_differ(found):
                return
        with self.store.sync(self.integration) as work:
            work.parameters(found)

    def read_representatives(self) -> None:
        """The ERP's collaborators (Guide: FIRST-04)."""
        done = 0
        for page, cursor, _ in self.pages(REPRESENTATIVE):
            done += len(page.entries)
            if page.entries or cursor.moved:
                with self.store.sync(self.integration) as work:
                    work.representatives(page.entries)
                    work.save_cursor(REPRESENTATIVE, cursor)
            self.progress(Progress("representatives", done))

    def read_accounts(self) -> bool:
        """Every page of changes, each stored with its token; whether this is the first synchronisation.

        Guide: CON-07, FIRST-05, FIRST-14, RUN-21.
        """
        with self.store.look(self.integration) as work:
            cursor, waiting = work.cursor(ACCOUNT), work.pending()
        if waiting:
            self.open_waiting(waiting)
        if self.kind == "full" and not cursor.first:
            self.want_full(cursor)
        done = 0
        for page, after, before in self.pages(ACCOUNT):
            done += len(page.entries)
            self.take_page(page, after, before)
            self.progress(Progress("accounts", done))
        return cursor.first

    def pages(self, entity: str) -> Iterator[tuple[Page, Cursor, Cursor]]:
        """Pages of changes with where reading stands after and before each, pass by pass to the end."""
        with self.store.look(self.integration) as work:
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
                ahead = (
                    None if page.at_end or not self.limits.prefetch else pool.submit(self.ask, entity, after)
                )
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
        with self.store.sync(self.integration) as work:
            work.save_cursor(ACCOUNT, replace(cursor, full_wanted=True, replaces=True))

    def start_full(self, entity: str, cursor: Cursor) -> Cursor:
        """A full load beside the token, with a cursor of its own (design 5.8)."""
        begun = replace(cursor, cursor="", mode=FULL, full_wanted=False)
        with self.store.sync(self.integration) as work:
            work.begin_load()
            work.save_cursor(entity, begun)
        return begun

    def token_unknown(self, entity: str) -> Cursor:
        """The ERP was restored: everything is read again, and nothing is deleted by absence (design 5.8)."""
        cursor = Cursor(mode=RESTORED)
        with self.store.sync(self.integration) as work:
            if entity == ACCOUNT:
                work.restart()
                self.note(work, [journal.restored()])
            work.save_cursor(entity, cursor)
        return cursor

    # -- 2. set against what the CRM has

    def desk(self, work: SyncWork, replaces: bool = False) -> Desk:
        """An empty desk."""
        return Desk(self.store.uid, self.sheet, self.policy, work.new_key, {}, replaces)

    def open_waiting(self, accounts: Sequence[int]) -> None:
        """Apply what was kept back, where nothing keeps it back any more."""
        with self.store.sync(self.integration) as work:
            desk = self.desk(work)
            for tiers in work.load(accounts):
                desk.add(tiers)
            for tiers in list(desk.tiers):
                apply.open_inbox(desk, tiers)
            self.keep(work, desk)

    def take_page(self, page: Page, after: Cursor, before: Cursor) -> None:
        """A page, with the token after it, in one transaction (design 5.3)."""
        if not page.entries and not after.moved and not self.unfinished(page.at_end):
            return
        mode = before.mode
        with self.store.sync(self.integration) as work:
            names = (self.sheet.default_territory, self.sheet.supplier_territory)
            desk = self.desk(work, before.replaces and mode == FULL)
            desk.territories = work.territories(names) if page.entries else {}
            entries = page.entries
            if mode == FULL:
                entries, counts, log = work.take_new(self.sheet, entries)
                self.add(counts)
                self.note(work, log)
            for tiers in work.about(entries) if entries else ():
                desk.add(tiers)
            for entry in entries:
                apply.apply_entry(desk, entry, mode)
            self.keep(work, desk, met=mode == RESTORED)
            if page.at_end:
                self.end_pass(work, mode)
            work.save_cursor(ACCOUNT, after)

    def unfinished(self, at_end: bool) -> bool:
        """Whether deletions were gathered that the end of the pass has to look at."""
        if not at_end:
            return False
        with self.store.look(self.integration) as work:
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
            self.entries += [entry for entry in held if entry not in self.entries]
            return True
        return False

    def may(self, work: SyncWork) -> bool:
        """Whether a mass effect was confirmed."""
        return self.confirm_mass or work.confirmed()

    def end_pass(self, work: SyncWork, mode: str) -> None:
        """After the last page: what the ERP deleted, unless it is a mass effect (design 5.8)."""
        if mode == RESTORED:
            self.mark_missing(work)
        may = self.may(work)
        waiting = work.deletions()
        for kind, found in waiting.items():
            total = work.links(ACCOUNT if kind == "asleep" else kind)
            if apply.is_mass(len(found), total) and not may:
                self.note(work, [journal.mass_effect(kind, len(found), total)])
                continue
            self.carry_out(work, kind, found)
        if waiting and work.confirmed():
            work.confirm(False)

    def carry_out(self, work: SyncWork, kind: str, found: list[tuple[int, int]]) -> None:
        """The deletions of one kind."""
        for part in _chunks(found, 500):
            desk, due = self.desk(work), {record for record, _ in part}
            for tiers in work.load([account for _, account in part]):
                desk.add(tiers)
                if kind == "asleep":
                    apply.put_to_sleep(tiers)
                elif kind == ACCOUNT:
                    apply.tiers_gone(desk, tiers)
                else:
                    for record in [r for r in tiers.children if r.entity == kind and r.key in due]:
                        apply.erp_deleted(desk, tiers, record)
                    apply.choose_main_person(tiers)
            self.keep(work, desk)

    def mark_missing(self, work: SyncWork) -> None:
        """Linked tiers that a load after a restore did not bring."""
        after = 0
        while accounts := work.missing(after, 500):
            after = accounts[-1]
            desk = self.desk(work)
            for tiers in work.load(accounts):
                desk.add(tiers)
                apply.note_gone(desk, tiers)
            self.keep(work, desk)

    # -- 3. and 4. what the CRM has to say, and the answers

    def send(self) -> None:
        """Batch by batch: collect, send, settle; one instance for each Account (Guide: CON-09, CON-10, CON-17)."""
        if self.kind == PUSH_ALL:
            with self.store.sync(self.integration) as work:
                work.mark_all()
        after = 0
        while True:
            with self.store.look(self.integration) as work:
                if not work.has_marks(after):
                    return
            instances, meta, after = self.collect(after)
            if instances:
                results = self.erp.execute(ACCOUNT, instances)
                self.settle(results, meta)

    def collect(self, after: int) -> tuple[list[Instance], Meta, int]:
        """What one batch of Accounts has to say, intents stored before anything goes out (design 5.4)."""
        with self.store.sync(self.integration) as work:
            token = work.cursor(ACCOUNT).token
            found, desk = work.marked(after, self.limits.batch), self.desk(work)
            meta: Meta = {}
            for tiers in found:
                desk.add(tiers)
            instances = [i for tiers in found if (i := self.collect_one(work, desk, tiers, token, meta))]
            self.keep(work, desk)
            work.going([sent.record for sent in meta.values()])
        last = found[-1].account.key if found else after + 1
        return instances, meta, max(last, work.last_marked)

    def collect_one(
        self, work: SyncWork, desk: Desk, tiers: Tiers, token: str, meta: Meta
    ) -> Instance | None:
        """One Account; its marks go when there is nothing to say."""
        apply.tidy(tiers)
        account = tiers.account
        if apply.missing_code(tiers):
            apply.block(desk, account, "Code comptable manquant : la société n'est pas transmise", "CODE-02")
            return None
        before = set(meta)
        instance = apply.collect(desk, tiers, token, meta)
        sent = {id(meta[key].record) for key in set(meta) - before}
        if instance is None and (account.stopped or tiers.inbox or account.deleting):
            return None
        if not account.linked and not account.wanted:
            work.forget_marks([account.key])
            return None
        work.unmark([r for r in (account, *tiers.children) if id(r) not in sent and not r.deleting])
        return instance

    def settle(self, results: Sequence[Result], meta: Meta) -> None:
        """Take the answers; a record that was refused stays marked and is tried again (Guide: RUN-22)."""
        with self.store.sync(self.integration) as work:
            desk = self.desk(work)
            for sent in meta.values():
                if id(sent.tiers.account) not in {id(t.account) for t in desk.tiers[-1:]}:
                    desk.add(sent.tiers)
            others: list[Tiers] = []
            fatal = apply.settle(
                desk, list(results), meta, lambda sent, erp_id: self.older(work, others, sent, erp_id)
            )
            work.settled(
                [
                    meta[key].record
                    for result in results
                    if result.status == SUCCESS
                    and (key := (result.entity, result.crmid)) in meta
                    and not meta[key].record.marked
                ]
            )
            desk.tiers += others
            self.keep(work, desk)
        self.progress(Progress("sent", self.counts.sent))
        if fatal:
            raise GatewayError(GatewayKind.FAILED, fatal)

    def older(self, work: SyncWork, others: list[Tiers], sent: Sent, erp_id: str) -> Tiers | Record | None:
        """Who is tied to the id that a creation was answered with."""
        record, account = sent.record, sent.tiers.account
        holder = 0 if record is account else account.key
        found = work.tied(record.entity, holder, record.owner, erp_id)
        if found is None or found[0] == record.key:
            return None
        if record is not account and (held := sent.tiers.by_key(record.entity, found[0])):
            return held
        tiers = next((t for t in others if t.account.key == found[1]), None) or work.load([found[1]])[0]
        others.append(tiers)
        return tiers if record is account else tiers.by_key(record.entity, found[0])

    # -- what is kept of it

    def keep(self, work: SyncWork, desk: Desk, met: bool = False) -> None:
        """Write what changed on the desk, and its log in the same transaction."""
        work.save(desk.tiers, met)
        self.note(work, desk.log)
        self.add(desk.counts)

    def note(self, work: SyncWork, entries: Sequence[Entry]) -> None:
        """Append to the log: a conflict's loser is stored with the page that beat it (design 5.9)."""
        if entries:
            self.run_key = work.log(self.run_key, entries)
            self.entries += entries

    def add(self, counts: Counts) -> None:
        """Count."""
        for field in fields(Counts):
            setattr(self.counts, field.name, getattr(self.counts, field.name) + getattr(counts, field.name))

    def end(self, seconds: float) -> Report:
        """The status; a cycle that did and found nothing new leaves no trace (design 5.7).

        Guide: RUN-06, RUN-07, RUN-08.
        """
        with self.store.look(self.integration) as work:
            status, before = journal.status_of(self.entries, work.blocked()), work.status()
        if self.entries or self.counts or self.run_key is not None or status is not before:
            with self.store.sync(self.integration) as work:
                if self.run_key is None:
                    self.run_key = work.log(None, self.entries)
                elif self.entries and self.entries[-1].level is Level.ERROR:
                    work.log(self.run_key, self.entries[-1:])
                work.end_run(self.run_key, status, self.counts)
        return Report(self.run_key, status, self.counts, tuple(self.entries), seconds)


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


__all__ = ["Cycle", "Limits"]
