"""The words that the whole engine speaks: what crosses the wire, what the CRM holds, what is decided.

Values of the core are texts in the wire's form, or None: the adapters alone know XML and SQL types.
"""

from __future__ import annotations

from .log import CRM, ERP, Blocked, Counts, Level, LogLine, Progress, Report, Stage, Status
from .reading import ASLEEP, DIFF, FULL, RESTORED, Cursor, Due, Ref
from .tiers import EMPTY, Attempt, Base, Marked, NewRecord, NewTiers, Pending, Record, Tiers
from .wire import (
    CREATED,
    DELETED,
    FATAL,
    RECOVERABLE,
    REFUSED,
    SUCCESS,
    UPDATED,
    Configuration,
    Customisations,
    Exercise,
    FreeField,
    Instance,
    ListItem,
    Page,
    Result,
    Value,
)

__all__ = [
    "ASLEEP",
    "CREATED",
    "CRM",
    "DELETED",
    "DIFF",
    "EMPTY",
    "ERP",
    "FATAL",
    "FULL",
    "RECOVERABLE",
    "REFUSED",
    "RESTORED",
    "SUCCESS",
    "UPDATED",
    "Attempt",
    "Base",
    "Blocked",
    "Configuration",
    "Counts",
    "Cursor",
    "Customisations",
    "Due",
    "Exercise",
    "FreeField",
    "Instance",
    "Level",
    "ListItem",
    "LogLine",
    "Marked",
    "NewRecord",
    "NewTiers",
    "Page",
    "Pending",
    "Progress",
    "Record",
    "Ref",
    "Report",
    "Result",
    "Stage",
    "Status",
    "Tiers",
    "Value",
]
