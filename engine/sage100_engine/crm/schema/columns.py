"""How the values of each entity stand in the columns of its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ...contract import ENTITIES, Entity, Field, Kind
from ...mapping import canonical
from ...records import Value
from .values import SqlRow, SqlValue


class Shape(NamedTuple):
    """The columns of an entity, those of the wire first, and how to read and write each."""

    entity: Entity
    names: tuple[str, ...]
    columns: tuple[str, ...]
    readers: tuple[Callable[[SqlValue], Value], ...]
    writers: tuple[Callable[[Value], SqlValue], ...]

    def read(self, row: Sequence[SqlValue], start: int) -> dict[str, Value]:
        """The fields of a record, from a row that begins at `start`."""
        return {
            name: read(row[i])
            for i, (name, read) in enumerate(zip(self.names, self.readers, strict=True), start)
        }

    def write(self, fields: dict[str, Value]) -> SqlRow:
        """The values of the columns."""
        get = fields.get
        return tuple([put(get(name)) for name, put in zip(self.names, self.writers, strict=True)])


def _shape(entity: Entity, fields: tuple[Field, ...]) -> Shape:
    return Shape(
        entity,
        tuple(field.name for field in fields),
        tuple(field.column for field in fields),
        tuple(_reader(field) for field in fields),
        tuple(_bit if field.kind is Kind.BOOLEAN else _same for field in fields),
    )


def _reader(field: Field) -> Callable[[SqlValue], Value]:
    if field.kind is Kind.TEXT:
        return _text
    if field.kind is Kind.BOOLEAN:
        return _truth
    return lambda value: canonical(field, str(value)) if value is not None else None


def _text(value: SqlValue) -> Value:
    return str(value) if value not in (None, "") else None


def _truth(value: SqlValue) -> Value:
    return None if value is None else ("true" if value else "false")


def _bit(value: Value) -> int | None:
    return None if value is None else int(value == "true")


def _same(value: Value) -> Value:
    return value


SHAPES = {name: _shape(entity, entity.stored) for name, entity in ENTITIES.items()}
"""What a record of a Tiers has."""
WHOLE = {name: _shape(entity, (*entity.fields, *entity.pointers)) for name, entity in ENTITIES.items()}
"""All that the contract says of a record, and whose it is."""
