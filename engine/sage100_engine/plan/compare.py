"""What became of one field on each side since it was last seen there: the three-way comparison."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from ..contract import ENTITIES
from ..records import EMPTY, Attempt, Base, Record, Value


class ErpChange(Enum):
    """What the ERP says of a field."""

    NONE = "none"
    """It holds what it held."""
    ECHO = "echo"
    """It holds a value that we sent and it has not answered for."""
    OWN = "own"
    """Nobody but the integration changed it: it is the ERP's answer to a write."""
    EDIT = "edit"
    """Somebody changed it."""


class CrmChange(Enum):
    """What the CRM says of a field."""

    NONE = "none"
    SAME = "same"
    """Changed, to what the ERP now has too."""
    EDIT = "edit"


def erp_change(value: Value, base: Base, unacknowledged: Sequence[Attempt], own: bool) -> ErpChange:
    """What the ERP did to a field.

    Args:
        value: what it holds now, canonical.
        base: what was last seen.
        unacknowledged: our values that it has not answered for.
        own: the entry lists the field as changed by nobody but us.

    Returns:
        The change; an echo is recognised by value and intent, not by author (design 5.5).

    Guide: CON-08.
    """
    if value == base.erp:
        return ErpChange.NONE
    if any(t.sent == value for t in unacknowledged):
        return ErpChange.ECHO
    return ErpChange.OWN if own else ErpChange.EDIT


def crm_change(value: Value, base: Base, shown: Value) -> CrmChange:
    """What the CRM's users did to a field.

    Args:
        value: what the CRM holds, canonical.
        base: what was last seen.
        shown: what the CRM would show of the ERP's value.

    Returns:
        The change; a value that was cut for the CRM equals its own base and so is none (design 5.1).

    Guide: CON-08, CON-17.
    """
    if not base.unsent_winner and value == base.crm:
        return CrmChange.NONE
    return CrmChange.SAME if shown == value else CrmChange.EDIT


def unsent(record: Record, name: str) -> bool:
    """Whether a field of the CRM has still to reach the ERP: changed, or sent and not answered.

    Args:
        record: the record.
        name: wire name of the field.

    Returns:
        True when it has to go out.

    Guide: CON-17, RUN-21.
    """
    base = record.base.get(name, EMPTY)
    return base.unsent_winner or record.fields.get(name) != base.crm or name in record.unacknowledged


def unsent_fields(record: Record) -> list[str]:
    """The fields of a record that have still to reach the ERP.

    Args:
        record: the record.

    Returns:
        Their wire names, in the contract's order.

    Guide: CON-17.
    """
    return [name for name in ENTITIES[record.entity].two_way if unsent(record, name)]
