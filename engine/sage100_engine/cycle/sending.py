"""Steps 3 and 4: what the CRM has to say, batch by batch, and the ERP's answers."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from .. import contract, outbound
from ..errors import GatewayError, GatewayKind
from ..outbound import Batch, Meta, Sent
from ..ports import ErpPort, SyncUnit
from ..records import SUCCESS, Progress, Record, Result, Stage, Tiers
from .cycle_run import CycleRun, Limits

ACCOUNT = contract.ACCOUNT.name


class Sending:
    """The sending half of a cycle.

    Args:
        erp: the ERP's web service.
        cycle_run: the store, and what is kept of the cycle.
        limits: sizes.
    """

    def __init__(self, erp: ErpPort, cycle_run: CycleRun, limits: Limits) -> None:
        self.erp, self.cycle_run, self.limits = erp, cycle_run, limits

    def accounts(self, push_all: bool) -> None:
        """Collect, send, apply the results; the next batch is collected while the ERP works on the present one.

        Args:
            push_all: every linked record is sent whole (« Renvoyer toutes sociétés CRM vers les tiers »).

        Guide: CON-09, CON-10, CON-17.
        """
        if push_all:
            with self.cycle_run.sync() as unit:
                unit.marks.mark_all()
        batch = self.next(0)
        with ThreadPoolExecutor(1) as pool:  # it starts its thread with the first batch
            while batch is not None:
                answer = pool.submit(self.erp.execute, ACCOUNT, batch.instances)
                alone = batch.makes_tiers or not self.limits.ahead
                following = None if alone else self.next(batch.last)
                self.apply_results(answer.result(), batch.meta)
                batch = self.next(batch.last) if alone else following

    def next(self, after: int) -> Batch | None:
        """The next batch that has something to say; None when no Account beyond that key is marked."""
        while True:
            with self.cycle_run.view() as unit:
                if not unit.marks.any(after):
                    return None
            batch = self.collect(after)
            if batch.instances:
                return batch
            after = batch.last

    def collect(self, after: int) -> Batch:
        """What one batch of Accounts has to say, intents stored before anything goes out (design 5.4)."""
        with self.cycle_run.sync() as unit:
            token, working_set = unit.cursors.get(ACCOUNT).token, self.cycle_run.working_set(unit)
            found = unit.marks.marked(after, self.limits.batch)
            batch = outbound.collect_batch(working_set, found, token)
            unit.marks.forget(batch.untied)
            unit.marks.unmark(batch.quiet)
            self.cycle_run.store_changes(unit, working_set)
            unit.marks.mark_in_flight([sent.record for sent in batch.meta.values()])
        return batch

    def apply_results(self, results: Sequence[Result], meta: Meta) -> None:
        """Take the answers; a record that was refused stays marked and is tried again (Guide: RUN-22)."""
        with self.cycle_run.sync() as unit:
            working_set = self.cycle_run.working_set(unit)
            for sent in meta.values():
                if sent.tiers not in working_set.tiers[-1:]:
                    working_set.add(sent.tiers)
            others: list[Tiers] = []
            fatal = outbound.apply_results(
                working_set, list(results), meta, lambda sent, erp_id: self.older(unit, others, sent, erp_id)
            )
            taken = [(r.entity, r.crmid) for r in results if r.status == SUCCESS]
            unit.marks.acknowledge(
                [meta[key].record for key in taken if key in meta and not meta[key].record.marked]
            )
            working_set.tiers += others
            self.cycle_run.store_changes(unit, working_set)
        self.cycle_run.progress(Progress(Stage.SENT, self.cycle_run.counts.sent))
        if fatal:
            raise GatewayError(GatewayKind.FAILED, fatal)

    def older(self, unit: SyncUnit, others: list[Tiers], sent: Sent, erp_id: str) -> Tiers | Record | None:
        """Who is tied to the id that a creation was answered with."""
        record, account = sent.record, sent.tiers.account
        holder = 0 if record is account else account.key
        found = unit.links.tied(record.entity, holder, record.owner, erp_id)
        if found is None or found.record == record.key:
            return None
        if record is not account and (held := sent.tiers.by_key(record.entity, found.record)):
            return held
        tiers = next((t for t in others if t.account.key == found.account), None)
        tiers = tiers or unit.accounts.load([found.account])[0]
        others.append(tiers)
        return tiers if record is account else tiers.by_key(record.entity, found.record)
