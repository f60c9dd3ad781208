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
        "anomalies": sum(line.level != "info" for line in report.lines),
        "entries": [
            {"level": str(line.level), "rule": line.rule, "entity": line.entity, "message": line.message}
            for line in report.lines
        ],
    }
