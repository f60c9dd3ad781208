"""A row of a table, by column and in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ColumnValue = str | int | float | None  # the same on every database: amounts are floats, instants texts
Values = Mapping[str, ColumnValue]
TableRow = dict[str, ColumnValue]
Row = tuple[Any, ...]  # of a SELECT, which alone says what each value is


def integer(value: ColumnValue) -> int:
    """What a column of numbers holds; NULL is 0."""
    return int(value or 0)
