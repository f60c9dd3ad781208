"""Ways to break what is decided for an entry of the change log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .model import Replace

TWO_WAY = "sage100_engine.plan.fields.two_way"
ONE_WAY = "sage100_engine.plan.fields.one_way"
NESTED = "sage100_engine.plan.entry.nested_step"


def overlooks(name: str, kind: str = "", entity: str = "") -> Replace:
    """A field that is not taken from the ERP, of one entity or type of record if they are given."""

    def broken(sound: Any) -> Any:
        def of_field(record: Any, field: Any, *rest: Any) -> Any:
            same = field.name == name and kind in ("", record.type) and entity in ("", record.entity)
            return None if same else sound(record, field, *rest)

        return of_field

    return broken


def skips(unwanted: Callable[[Any, Any], bool]) -> Replace:
    """Nested entries of which nothing is made: `unwanted(record, entry)`, the record None for a new one."""

    def broken(sound: Any) -> Any:
        def nested_step(record: Any, entry: Any, *rest: Any) -> Any:
            step = sound(record, entry, *rest)
            return type(step).SKIP if unwanted(record, entry) else step

        return nested_step

    return broken


def stays(entity: str) -> Replace:
    """Nested records of a kind that stay when the ERP has deleted them."""
    return skips(lambda record, entry: entry.entity == entity and entry.state == "Deleted")
