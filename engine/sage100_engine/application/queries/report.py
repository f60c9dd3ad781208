"""A cycle that ended, as data."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ...records import Report


def as_data(report: Report) -> dict[str, Any]:
    """A report as JSON data."""
    return {
        "status": str(report.status),
        "seconds": round(report.seconds, 3),
        "records": asdict(report.counts),
        "anomalies": sum(entry.level != "info" for entry in report.lines),
        "entries": [
            {"level": str(entry.level), "rule": entry.rule, "entity": entry.entity, "message": entry.message}
            for entry in report.lines
        ],
    }
