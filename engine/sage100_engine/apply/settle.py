"""What the ERP answered: one result per record, and what each makes of the record."""

from __future__ import annotations

from collections.abc import Callable

from .. import journal
from ..contract import ACCOUNT, ENTITIES
from ..plan import unsent
from ..records import (
    CREATED,
    DELETED,
    FATAL,
    REFUSED,
    SUCCESS,
    Base,
    Blocked,
    Record,
    Result,
    Tiers,
)
from .collect import Meta, Sent
from .deletions import erp_deleted
from .desk import Desk, cut, link, set_aside, set_base

Lookup = Callable[[Sent, str], "Tiers | Record | None"]
"""Who is tied already to the id that a creation was answered with, other than the record itself."""


def settle(desk: Desk, results: list[Result], meta: Meta, other: Lookup) -> str | None:
    """Take the answers of one batch.

    Args:
        desk: settings and log.
        results: one per record sent.
        meta: what was sent.
        other: finds an older link to an id.

    Returns:
        The message of a FatalError, after which the cycle stops; None otherwise.

    Guide: CON-10, CON-18, CON-19, RUN-22.
    """
    fatal = None
    for result in results:
        sent = meta.get((result.entity, result.crmid))
        if sent is None:
            continue
        desk.counts.sent += 1
        if result.status == SUCCESS:
            _success(desk, sent, result, other)
        else:
            _refused(desk, sent, result)
            fatal = fatal or (result.message if result.status == FATAL else None)
    return fatal


def _success(desk: Desk, sent: Sent, result: Result, other: Lookup) -> None:
    record = sent.record
    record.blocked, record.push = None, False
    if sent.state == DELETED:
        record.forget()
        record.marked = False
        _forget_owned(sent)
        return
    if sent.state == CREATED:
        _created(desk, sent, own_id(result), other)
    for name, attempt in sent.values.items():
        set_base(record, name, Base(attempt.sent, attempt.crm))
        record.tries.pop(name, None)
    if record.entity == ACCOUNT.name:
        record.gone = False
    record.marked = record.deleted or any(unsent(record, name) for name in ENTITIES[record.entity].two_way)


def _forget_owned(sent: Sent) -> None:
    if sent.record.entity == "person":
        for record in sent.tiers.children:
            if record.owner == sent.record.key:
                record.forget()


def own_id(result: Result) -> str:
    """The id of the record itself: a person's phone answers `12/mobile`."""
    return (result.id or "").rpartition("/")[2] if result.entity in ("phone", "email") else result.id or ""


def _created(desk: Desk, sent: Sent, erp_id: str, other: Lookup) -> None:
    """Store the key as the link; an older link to it is cut and listed (Guide: CON-18)."""
    older = other(sent, erp_id)
    if isinstance(older, Tiers):
        cut(desk, older)
    elif older is not None:
        set_aside(desk, older)
    link(desk, sent.record, erp_id)
    if sent.record.entity == ACCOUNT.name:
        sent.record.wanted = False
        desk.index(sent.tiers)


def block(desk: Desk, record: Record, message: str, rule: str | None = None) -> None:
    """Put a record in quarantine, told by each cycle that tries it again (Guide: CON-19, RUN-22)."""
    held = record.blocked
    desk.log.append(journal.blocked(record, message, rule))
    tries = held.tries + 1 if held is not None else 1
    record.blocked = Blocked(record.entity, record.key, message, rule, tries)


def _refused(desk: Desk, sent: Sent, result: Result) -> None:
    record = sent.record
    desk.counts.refused += 1
    block(desk, record, result.message)
    if result.status != REFUSED:
        return
    if result.action == DELETED and sent.state != DELETED:
        _was_deleted(desk, sent)
    elif sent.state == CREATED:
        record.first = None


def _was_deleted(desk: Desk, sent: Sent) -> None:
    """The ERP says that it deleted the record: as an entry that says so."""
    record = sent.record
    if record.entity == ACCOUNT.name:
        desk.log.append(journal.gone(record))
        record.gone, record.wanted, record.first = True, False, None
    else:
        record.blocked = None
        erp_deleted(desk, sent.tiers, record)
