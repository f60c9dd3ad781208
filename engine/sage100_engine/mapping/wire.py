"""All wire values of a record at once, as a load takes them: no name is looked up twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ..contract import Entity, Kind
from ..records import Value
from .values import CANONICAL


class Wire(NamedTuple):
    """The wire fields of an entity in the order of the contract: which are converted, and which may have to be cut."""

    names: tuple[str, ...]
    converted: tuple[tuple[int, Callable[[str], str]], ...]
    sizes: tuple[tuple[int, int], ...]


def wire_of(entity: Entity) -> Wire:
    """The wire fields of an entity.

    Args:
        entity: one that crosses the wire.

    Returns:
        What `told` and `shown` go by.
    """
    fields = list(enumerate(entity.wire))
    return Wire(
        tuple(field.name for _, field in fields),
        tuple((i, CANONICAL[field.kind]) for i, field in fields if field.kind is not Kind.TEXT),
        tuple((i, field.size) for i, field in fields if field.cut and field.size),
    )


def told(wire: Wire, fields: Mapping[str, Value]) -> list[Value]:
    """Every value that an entry of a load tells, a tiers' type among them.

    Args:
        wire: of its entity.
        fields: of the entry.

    Returns:
        The values in the order of `wire`, canonical.

    Guide: FIRST-05.
    """
    get = fields.get
    values: list[Value] = [get(name) or None for name in wire.names]
    for i, convert in wire.converted:
        value = values[i]
        if value:
            values[i] = convert(value)
    return values


def shown(wire: Wire, values: list[Value]) -> list[Value]:
    """What the CRM can show of them; see `to_crm`.

    Args:
        wire: of their entity.
        values: the ERP's, canonical.

    Returns:
        The same list when nothing has to be cut.

    Guide: MAP-01.
    """
    cut = values
    for i, size in wire.sizes:
        value = values[i]
        if value and len(value) > size:
            cut = values.copy() if cut is values else cut
            cut[i] = value[:size]
    return cut
