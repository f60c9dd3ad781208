"""What the ERP answered: one result per record, and what each makes of the record."""

from __future__ import annotations

from collections.abc import Callable

from .. import journal
from ..contract import ACCOUNT, EMAIL, PERSON, PHONE
from ..inbound.claims import cut, detach, link
from ..inbound.deletions import erp_deleted
from ..inbound.working_set import WorkingSet, set_base
from ..plan import Answer, answer, unsent_fields
from ..records import CREATED, DELETED, FATAL, Base, Blocked, Record, Result, Tiers
from .collect import Meta, Sent

Lookup = Callable[[Sent, str], "Tiers | Record | None"]
"""Who is tied already to the id that a creation was answered with, other than the record itself."""


def apply_results(working_set: WorkingSet, results: list[Result], meta: Meta, other: Lookup) -> str | None:
    """Take the answers of one batch.

    Args:
        working_set: settings and log.
        results: one per record sent.
        meta: what was sent.
        other: finds an older link to an id.

    Returns:
        The message of a FatalError, after which the cycle stops; None otherwise.

    Guide: CON-02, CON-10, CON-18, CON-19, RUN-22.
    """
    fatal = None
    for result in results:
        sent = meta.get((result.entity, result.crmid))
        if sent is None:
            continue
        working_set.counts.sent += 1
        what = answer(result, sent.state)
        if what is Answer.TAKEN:
            _taken(working_set, sent, result, other)
        else:
            _refused(working_set, sent, result.message, what)
            fatal = fatal or (result.message if result.status == FATAL else None)
    return fatal


def _taken(working_set: WorkingSet, sent: Sent, result: Result, other: Lookup) -> None:
    record = sent.record
    record.blocked, record.push = None, False
    if sent.state == DELETED:
        record.forget()
        record.marked = False
        _forget_owned(sent)
        return
    if sent.state == CREATED:
        _created(working_set, sent, own_id(result), other)
    for name, attempt in sent.values.items():
        set_base(record, name, Base(attempt.sent, attempt.crm))
        record.unacknowledged.pop(name, None)
    if record.entity == ACCOUNT.name:
        record.missing_in_erp = False
    record.marked = record.deleted or bool(unsent_fields(record))


def _forget_owned(sent: Sent) -> None:
    if sent.record.entity == PERSON.name:
        for record in sent.tiers.children:
            if record.owner == sent.record.key:
                record.forget()


def own_id(result: Result) -> str:
    """The id of the record itself: a person's phone answers `12/mobile`."""
    return (
        (result.id or "").rpartition("/")[2] if result.entity in (PHONE.name, EMAIL.name) else result.id or ""
    )


def _created(working_set: WorkingSet, sent: Sent, erp_id: str, other: Lookup) -> None:
    """Store the key as the link; an older link to it is cut and listed (Guide: CON-18)."""
    older = other(sent, erp_id)
    if isinstance(older, Tiers):
        cut(working_set, older)
    elif older is not None:
        detach(working_set, older)
    link(working_set, sent.record, erp_id)
    if sent.record.entity == ACCOUNT.name:
        sent.record.creation_ordered = False
        working_set.index(sent.tiers)


def block(working_set: WorkingSet, record: Record, message: str, rule: str | None = None) -> None:
    """Put a record in quarantine, told by each cycle that tries it again (Guide: CON-19, RUN-22)."""
    held = record.blocked
    working_set.log.append(journal.blocked(record, message, rule))
    attempts = held.attempts + 1 if held is not None else 1
    record.blocked = Blocked(record.entity, record.key, message, rule, attempts)


def _refused(working_set: WorkingSet, sent: Sent, message: str, what: Answer) -> None:
    working_set.counts.refused += 1
    block(working_set, sent.record, message)
    if what is Answer.GONE:
        _was_deleted(working_set, sent)
    elif what is Answer.AFRESH:
        sent.record.create_payload = None


def _was_deleted(working_set: WorkingSet, sent: Sent) -> None:
    """The ERP says that it deleted the record: as an entry that says so."""
    record = sent.record
    if record.entity == ACCOUNT.name:
        working_set.log.append(journal.missing_in_erp(record))
        record.missing_in_erp, record.creation_ordered, record.create_payload = True, False, None
    else:
        record.blocked = None
        erp_deleted(working_set, sent.tiers, record)
