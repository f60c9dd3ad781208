"""Whom an entry is about: records found, tied, and cut from each other."""

from __future__ import annotations

from .. import journal
from ..plan import known_by_name, nested_about, outranks
from ..records import Base, Instance, Record, Tiers
from .working_set import WorkingSet, set_base


def account_of(working_set: WorkingSet, entry: Instance) -> Tiers | None:
    """The Account that an entry is about; an older link to its id gives way to a crmid of ours (design 5.5)."""
    linked = working_set.by_erp.get(entry.id or "")
    mine = working_set.by_key.get(working_set.ours(entry.crmid) or 0)
    if mine is None or not outranks(mine.account, linked.account if linked else None):
        return linked
    if linked is not None:
        cut(working_set, linked)
    return mine


def nested_of(working_set: WorkingSet, tiers: Tiers, entry: Instance, owner: int) -> Record | None:
    """The nested record that an entry is about; an older link to its id gives way."""
    record = nested_about(tiers, entry, owner, working_set.ours(entry.crmid))
    if record is not None and not record.linked:
        linked = tiers.by_id(entry.entity, entry.id or "", owner)
        if linked is not None:
            detach(working_set, linked)
    return record


def adopt(working_set: WorkingSet, tiers: Tiers, entry: Instance) -> None:
    """Tie an Account of ours whose creation was never answered (Guide: CON-18)."""
    link(working_set, tiers.account, entry.id or "")
    working_set.index(tiers)
    tiers.account.creation_ordered = False
    for record in (tiers.account, *tiers.children):
        record.marked = True


def tie(working_set: WorkingSet, record: Record, entry: Instance) -> None:
    """Tie a nested record; whatever else it holds has still to be compared with the ERP."""
    names = known_by_name(record)
    link(working_set, record, entry.id or "")
    record.blocked, record.marked = None, True
    for name in names:
        value = record.fields.get(name)
        set_base(record, name, Base(value, value))


def link(working_set: WorkingSet, record: Record, erp_id: str) -> None:
    """Tie a record to the ERP's (Guide: CON-02, CON-18)."""
    if record.link is None:
        record.link = working_set.new_key("link")
    record.erp_id = erp_id
    record.create_payload = None


def detach(working_set: WorkingSet, record: Record) -> None:
    """Cut the link of a record that is missing: a user decides what becomes of it (design 5.8)."""
    working_set.log.append(journal.detached(record))
    record.forget()
    if not record.deleted:
        record.detached = True


def cut(working_set: WorkingSet, tiers: Tiers) -> None:
    """Cut a whole Account whose id turned out to be another's (design 5.5)."""
    working_set.by_erp.pop(tiers.account.erp_id or "", None)
    for record in (*tiers.children, tiers.account):
        detach(working_set, record)
    tiers.account.missing_in_erp = False
