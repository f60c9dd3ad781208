"""Where a cycle stands, on standard error, when somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .records import Progress


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
        yield lambda told: bar.update(
            task, description=told.stage.value, completed=told.done, total=told.total
        )
        bar.update(task, total=bar.tasks[task].completed)
