"""Entries in their order: what is applied, what waits, what follows after the last page."""

from __future__ import annotations

from collections.abc import Container

from .. import journal
from ..contract import ACCOUNT
from ..plan import Step, account_step, outlives
from ..records import ASLEEP, Instance, Pending, Tiers
from .account import apply_account, choose_main_person, create, put_to_sleep
from .claims import account_of, adopt
from .deletions import erp_deleted, tiers_deleted
from .nested import apply_nested
from .working_set import WorkingSet


def apply_entry(working_set: WorkingSet, entry: Instance, mode: str, stored: bool = False) -> None:
    """Apply one entry, or store it while its Account is out of the flow.

    Args:
        working_set: holds every Tiers that the entry can be about.
        entry: account, with its nested records.
        mode: diff, full or restored.
        stored: it was kept back before and is applied now.

    Guide: CON-02, CON-03, CREATE-08, FIRST-05, MAP-07.
    """
    tiers = account_of(working_set, entry)
    if tiers is not None and outlives(tiers.account, entry, working_set.ours(entry.crmid)):
        tiers.account.deleting = False
    step = account_step(tiers, entry, stored)
    if step is Step.TAKE:
        _take(working_set, tiers, entry, mode)
    elif tiers is not None and step is Step.WAIT:
        tiers.inbox.append(Pending(mode, entry))
        tiers.met = True
    elif tiers is not None and step is Step.DELETE:
        tiers.account.deleting = True
        tiers.inbox, tiers.waiting = [], []


def _take(working_set: WorkingSet, tiers: Tiers | None, entry: Instance, mode: str) -> None:
    if tiers is None:
        tiers = create(working_set, entry)
    elif not tiers.account.linked:
        adopt(working_set, tiers, entry)
    apply_account(working_set, tiers, entry, mode)


def open_inbox(working_set: WorkingSet, tiers: Tiers) -> None:
    """Apply what was kept back, in its order, once nothing keeps it back any more."""
    if tiers.account.deleting:
        return
    if tiers.inbox and not tiers.account.stopped:
        stored, tiers.inbox = tiers.inbox, []
        for pending in stored:
            if tiers.account.erp_id == pending.instance.id:
                apply_entry(working_set, pending.instance, pending.mode, stored=True)
    waiting, tiers.waiting = tiers.waiting, []
    for pending in waiting:
        apply_nested(working_set, tiers, pending.instance, pending.mode, pending.owner)
    if waiting:
        choose_main_person(tiers)


def carry_out_due(working_set: WorkingSet, tiers: Tiers, kind: str, keys: Container[int]) -> None:
    """Carry out what the ERP has deleted of one kind, or that it has put the tiers to sleep.

    Args:
        working_set: holds every Tiers that its stored entries can be about.
        tiers: in whose Account it is.
        kind: account, address, phone, email, person; or `ASLEEP`.
        keys: of the records.

    Guide: ADDR-10, CONTACT-14, MAP-03.
    """
    if kind == ASLEEP:
        put_to_sleep(tiers)
    elif kind == ACCOUNT.name:
        _replace(working_set, tiers)
    else:
        for record in [r for r in tiers.children if r.entity == kind and r.key in keys]:
            erp_deleted(working_set, tiers, record)
        choose_main_person(tiers)


def _replace(working_set: WorkingSet, tiers: Tiers) -> None:
    """The tiers is gone; what was made in the ERP with its code since then is another one."""
    newer, tiers.inbox = tiers.inbox, []
    tiers_deleted(working_set, tiers)
    for pending in newer:
        apply_entry(working_set, pending.instance, pending.mode, stored=True)


def note_missing(working_set: WorkingSet, tiers: Tiers) -> None:
    """A load after a restore did not bring this tiers: it is marked, nothing is deleted (design 5.8)."""
    if not tiers.account.missing_in_erp:
        working_set.log.append(journal.missing_in_erp(tiers.account))
        tiers.account.missing_in_erp = True
