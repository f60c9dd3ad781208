"""What was measured, beside what has to be reached and beside a floor or a peer."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One measure; `reach` is a bound in the same unit, `beside` the floor or the peer that it stands next to."""

    name: str
    value: float
    unit: str
    reach: float | None = None
    more_is_better: bool = False
    beside: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether the bound is met; None when there is none."""
        if self.reach is None:
            return None
        return self.value >= self.reach if self.more_is_better else self.value <= self.reach


class Board:
    """The figures of one run, told as they come."""

    def __init__(self, only: tuple[str, ...]) -> None:
        self.figures: list[Figure] = []
        self.only = only
        self.failures: list[str] = []
        print(f"{'figure':58} {'value':>12} {'to reach':>14}       beside")

    def add(self, figure: Figure) -> None:
        """Keep and show one figure."""
        self.figures.append(figure)
        bound = "" if figure.reach is None else f"{'>=' if figure.more_is_better else '<='} {figure.reach:g}"
        verdict = {True: "ok", False: "MISSED", None: ""}[figure.reached]
        value = f"{figure.value:,.4g}" if figure.value < 1000 else f"{figure.value:,.0f}"
        print(
            f"{figure.name:58} {value:>12} {bound:>14} {verdict:6} {figure.unit}; {figure.beside}", flush=True
        )

    def measure(self, name: str, bench: Callable[[Board], None]) -> None:
        """Run one benchmark if it was asked for; a broken one does not stop the others."""
        if self.only and name not in self.only:
            return
        try:
            bench(self)
        except Exception as error:
            self.failures.append(f"{name}: {type(error).__name__}: {error}")
            print(f"{name:58} NOT MEASURED: {error}", flush=True)

    def save(self, path: Path) -> None:
        """Write the figures as JSON, with the machine they come from."""
        machine = {
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "cpus": os.cpu_count(),
            "system": platform.platform(),
        }
        figures = [{**asdict(figure), "reached": figure.reached} for figure in self.figures]
        told = {"machine": machine, "figures": figures, "not_measured": self.failures}
        path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
