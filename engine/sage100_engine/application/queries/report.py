"""A cycle that ended, as data."""

from __future__ import annotations

from dataclasses import asdict
from typing import TypedDict

from ...records import Report


class LineData(TypedDict):
    """A line of the log as JSON data."""

    level: str
    rule: str | None
    entity: str | None
    message: str


class ReportData(TypedDict):
    """A report as JSON data; `anomalies` counts the lines that are no mere information."""

    status: str
    seconds: float
    records: dict[str, int]
    anomalies: int
    entries: list[LineData]


def as_data(report: Report) -> ReportData:
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
