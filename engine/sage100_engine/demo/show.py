"""How a cycle is shown: as data, and as progress on standard error where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from ..records import Progress, Report

_STEPS = {
    "parameters": "Paramètres",
    "representatives": "Représentants",
    "accounts": "Tiers",
    "sent": "Envois",
}


@contextmanager
def showing() -> Iterator[Callable[[Progress], None] | None]:
    """A bar on a terminal; nothing at all elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("Synchronisation", total=None)
        yield lambda step: bar.update(
            task, description=_STEPS[step.step], completed=step.done, total=step.total
        )
        bar.update(task, total=bar.tasks[task].completed)


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
