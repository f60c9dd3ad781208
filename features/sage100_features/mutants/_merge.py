"""Ways to break what the engine does with an entry of the change log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .model import Replace

TWO_WAY = "sage100_engine.inbound.merge._two_way"
ONE_WAY = "sage100_engine.inbound.merge._one_way"
NESTED = "sage100_engine.inbound.nested.apply_nested"


def overlooks(name: str, kind: str = "", entity: str = "") -> Replace:
    """A field that is not taken from the ERP, of one entity or type of record if they are given."""

    def broken(sound: Any) -> Any:
        def two_way(working_set: Any, record: Any, field: Any, *rest: Any) -> Any:
            same = field.name == name and kind in ("", record.type) and entity in ("", record.entity)
            return None if same else sound(working_set, record, field, *rest)

        return two_way

    return broken


def skips(unwanted: Callable[[Any, Any, int], bool]) -> Replace:
    """Nested entries that are not taken: `unwanted(tiers, entry, owner)`."""

    def broken(sound: Any) -> Any:
        def apply_nested(working_set: Any, tiers: Any, entry: Any, mode: str, owner: int = 0) -> Any:
            return None if unwanted(tiers, entry, owner) else sound(working_set, tiers, entry, mode, owner)

        return apply_nested

    return broken


def one_only(entity: str) -> Replace:
    """Of several records of one kind that are new to the CRM only the first is taken."""

    def further(tiers: Any, entry: Any, owner: int) -> bool:
        if entry.entity != entity or entry.id == "B" or tiers.by_id(entity, entry.id or "", owner):
            return False
        return any(one.erp_id != "B" for one in tiers.of(entity, owner))

    return skips(further)
