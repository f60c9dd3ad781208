"""What SQLite's driver takes and gives."""

from __future__ import annotations

SqlValue = str | int | float | None
SqlRow = tuple[SqlValue, ...]
