"""The status of a cycle."""

from __future__ import annotations

from collections.abc import Iterable

from ..records import Entry, Level, Status


def status_of(entries: Iterable[Entry], blocked: int) -> Status:
    """How a cycle ended.

    Args:
        entries: its log.
        blocked: records in quarantine when it ended.

    Returns:
        Échec after an error, Avertissement after an anomaly or while a record is blocked, else Succès.

    Guide: RUN-06, RUN-07, RUN-08.
    """
    levels = {entry.level for entry in entries}
    if Level.ERROR in levels:
        return Status.FAILURE
    return Status.WARNING if blocked or Level.WARNING in levels else Status.SUCCESS
