"""What of a record goes to the ERP, and what the ERP's answer makes of it."""

from __future__ import annotations

from enum import Enum

from ..contract import BILLING, EMAIL, ENTITIES, PHONE
from ..mapping import PLACEHOLDERS
from ..records import (
    CREATED,
    DELETED,
    EMPTY,
    REFUSED,
    SUCCESS,
    UPDATED,
    Attempt,
    Record,
    Result,
    Tiers,
)
from .compare import unsent


class Turn(Enum):
    """Whether an Account may say something in this cycle."""

    SPEAKS = "speaks"
    WAITS = "waits"
    """It is out of the flow: what changed goes out once it takes part again."""
    UNTIED = "untied"
    """It is tied to no tiers, and none is ordered for it."""
    DETACHED = "detached"
    """Its link was cut: a user decides first."""


class Answer(Enum):
    """What an answer of the ERP makes of what was sent."""

    TAKEN = "taken"
    BLOCKED = "blocked"
    """It was not taken: the same goes out again."""
    AFRESH = "afresh"
    """A creation was refused: the next one carries the values of then."""
    GONE = "gone"
    """The ERP has deleted the record."""


def turn(tiers: Tiers) -> Turn:
    """Whether an Account may say something.

    Args:
        tiers: the Account.

    Returns:
        Its turn; a blocked record speaks, it is tried again.

    Guide: CON-02, RUN-11, RUN-22.
    """
    account = tiers.account
    if account.stopped or tiers.inbox or account.deleting:
        return Turn.WAITS
    if not account.linked and not account.creation_ordered:
        return Turn.UNTIED
    return Turn.DETACHED if account.detached else Turn.SPEAKS


def missing_code(tiers: Tiers) -> bool:
    """Whether a creation cannot go out for want of a code.

    Args:
        tiers: the Account.

    Returns:
        True for an ordered one without a code, or with one that stands for it.

    Guide: CODE-01, CODE-02.
    """
    code = tiers.account.fields.get("code")
    return tiers.account.creation_ordered and not tiers.account.linked and (not code or code in PLACEHOLDERS)


def state_of(record: Record) -> str | None:
    """As what a record is sent: an Updated without anything to say does not go out.

    Args:
        record: of an Account that speaks.

    Returns:
        Created, Updated or Deleted; None for what the ERP is not told.

    Guide: ADDR-08, CONTACT-14, MAP-06, CON-18.
    """
    if record.detached or record.deleting:
        return None
    if record.linked:
        return DELETED if record.deleted else UPDATED
    if record.deleted and record.create_payload is None:
        return None
    if record.entity in (PHONE.name, EMAIL.name) and record.type not in ENTITIES[record.entity].types:
        return None
    return CREATED


def changes(record: Record) -> dict[str, Attempt]:
    """What an Updated carries.

    Args:
        record: a linked record.

    Returns:
        By field what is sent and what the CRM holds: what it holds, or what the ERP held when an edit that was sent
        has been taken back; every field that was ever seen when the record is sent whole.

    Guide: CON-09, CON-17, RUN-18, RUN-21.
    """
    found = {}
    for name in ENTITIES[record.entity].two_way:
        if unsent(record, name) or (record.push and name in record.base):
            base, held = record.base.get(name, EMPTY), record.fields.get(name)
            taken_back = held == base.crm and not base.unsent_winner
            found[name] = Attempt(base.erp if taken_back else held, held)
    return found


def creation(record: Record) -> dict[str, Attempt]:
    """What a Created carries.

    Args:
        record: a record that is tied to nothing.

    Returns:
        By field what is sent and what the CRM holds; the first payload again while it is unanswered.

    Guide: ADDR-02, CON-18, CREATE-05.
    """
    return payload(record) if record.create_payload is None else record.create_payload


def payload(record: Record) -> dict[str, Attempt]:
    """What a Created carries that is sent for the first time.

    Args:
        record: a record that is tied to nothing.

    Returns:
        By field what is sent and what the CRM holds, the type among them; a billing address has no title.

    Guide: ADDR-02, CREATE-05.
    """
    found = {}
    for name in ENTITIES[record.entity].creation:
        if name != "title" or record.type != BILLING:
            held = record.fields.get(name)
            found[name] = Attempt(held, held)
    if record.type:
        found["type"] = Attempt(record.type, None)
    return found


def answer(result: Result, state: str) -> Answer:
    """What an answer makes of what was sent.

    Args:
        result: of that record.
        state: as what it was sent.

    Returns:
        The answer; what the ERP deleted meanwhile is told by the action of a refusal.

    Guide: CON-10, CON-18, CON-19.
    """
    if result.status == SUCCESS:
        return Answer.TAKEN
    if result.status != REFUSED:
        return Answer.BLOCKED
    if result.action == DELETED and state != DELETED:
        return Answer.GONE
    return Answer.AFRESH if state == CREATED else Answer.BLOCKED
