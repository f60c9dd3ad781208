"""The status of a cycle."""

from __future__ import annotations

from collections.abc import Iterable

from ..records import Level, LogLine, Status


def status_of(lines: Iterable[LogLine], blocked: int) -> Status:
    """How a cycle ended.

    Args:
        lines: its log.
        blocked: records in quarantine when it ended.

    Returns:
        Échec after an error, Avertissement after an anomaly or while a record is blocked, else Succès.

    Guide: RUN-06, RUN-07, RUN-08.
    """
    levels = {line.level for line in lines}
    if Level.ERROR in levels:
        return Status.FAILURE
    return Status.WARNING if blocked or Level.WARNING in levels else Status.SUCCESS
