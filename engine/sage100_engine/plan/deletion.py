"""A record that one side has deleted, against what the other side did to it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from ..contract import ENTITIES, Way
from ..mapping import canonical
from ..records import EMPTY, Base, Instance, Record, Value
from .fields import FieldAction, taken
from .table import Policy

LEAST, SHARE = 5, 5


class Edit(NamedTuple):
    """A field that somebody changed in the ERP after the CRM had deleted its record."""

    name: str
    value: Value
    base: Base
    """What is remembered of both sides when the record stays deleted."""


class Fate(Enum):
    """What becomes of a record that the CRM has deleted and the ERP still tells."""

    UNDISPUTED = "undisputed"
    """Nobody edited it there: its deletion goes out."""
    REVIVED = "revived"
    """It comes back as the ERP has it."""
    DELETED = "deleted"
    """It stays deleted, and the ERP's edits go to the journal."""


def erp_edits(record: Record, entry: Instance) -> list[Edit]:
    """What the ERP's users changed of a record.

    Args:
        record: deleted in the CRM.
        entry: the same record as the ERP tells it.

    Returns:
        The two-way fields that are neither what the ERP held, nor a value of ours, nor our own change.

    Guide: CON-08.
    """
    found = []
    for field in ENTITIES[record.entity].wire:
        name = field.name
        if field.way is Way.BOTH and name in entry.fields and name not in entry.own:
            value, base = canonical(field, entry.fields[name]), record.base.get(name, EMPTY)
            sent = [one.sent for one in record.unacknowledged.get(name, ())]
            if value != base.erp and value not in sent:
                found.append(Edit(name, value, Base(value, base.crm)))
    return found


def fate(edits: Sequence[Edit], policy: Policy) -> Fate:
    """What becomes of a record that the CRM deleted (design 5.9).

    Args:
        edits: what the ERP's users changed of it.
        policy: who wins a conflict.

    Returns:
        Its fate.

    Guide: CON-08.
    """
    if not edits:
        return Fate.UNDISPUTED
    return Fate.REVIVED if policy is Policy.ERP else Fate.DELETED


def revival(record: Record, entry: Instance) -> list[FieldAction]:
    """The fields of a record that comes back.

    Args:
        record: deleted in the CRM.
        entry: the same record as the ERP tells it.

    Returns:
        Every field of the entry, taken.

    Guide: CON-08.
    """
    told = entry.fields
    return [
        taken(field, canonical(field, told[field.name]))
        for field in ENTITIES[record.entity].wire
        if field.name in told
    ]


def is_mass(count: int, total: int) -> bool:
    """Whether so many deletions, of so many links of a kind, wait for a confirmation (design 5.8).

    Args:
        count: deletions of one kind in one cycle.
        total: links of that kind.

    Returns:
        True for more than five that are more than a fifth.
    """
    return count > LEAST and count * SHARE > total
