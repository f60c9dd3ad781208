"""The records of Sage CRM; see `ports.Records`."""

from __future__ import annotations

from collections.abc import Mapping

from ..contract import (
    ACCOUNT,
    ADDRESS,
    COMPANY,
    EMAIL,
    ENTITIES,
    PERSON,
    PHONE,
    REPRESENTATIVE,
    Entity,
    Field,
    Kind,
)
from ..errors import BrokenInvariant
from ..ports import Row
from ..records import Value
from .rows import Rows
from .schema.columns import WHOLE
from .schema.tables import metadata
from .schema.values import SqlValue
from .sqlite.session import Session

_COUNTED = {
    **{entity.name: entity for entity in (ACCOUNT, COMPANY, ADDRESS, PHONE, EMAIL, PERSON)},
    "representative": REPRESENTATIVE,
}
_FIELDS = {
    name: {field.name: field for field in (*entity.fields, *entity.pointers)}
    for name, entity in ENTITIES.items()
}


class SqlRecords:
    """All records, whatever integration they belong to."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def get(self, entity: Entity, key: int) -> Row | None:
        found = self._select(entity, f"{entity.key} = ?", key)
        return found[0] if found else None

    def find(self, entity: Entity, where: Mapping[str, Value] | None = None) -> list[Row]:
        values: list[SqlValue] = []
        parts = [f"{entity.prefix}_deleted = 0"]
        for name, value in (where or {}).items():
            field = _field(entity, name)
            parts.append(f"{field.column} IS NULL" if value is None else f"{field.column} = ?")
            values += [] if value is None else [_stored(field, value)]
        return self._select(entity, " AND ".join(parts), *values)

    def _select(self, entity: Entity, where: str, *values: SqlValue) -> list[Row]:
        shape = WHOLE[entity.name]
        columns = ", ".join((entity.key, f"{entity.prefix}_deleted", *shape.columns))
        sql = f"SELECT {columns} FROM {entity.table} WHERE {where} ORDER BY {entity.key}"
        return [
            Row(entity.name, row[0], shape.read(row, 2), bool(row[1]))
            for row in self.session.rows(sql, *values)
        ]

    def add(self, entity: Entity, fields: Mapping[str, Value], user: int) -> int:
        return self._rows(entity).insert(_columns(entity, fields), user)

    def change(self, entity: Entity, key: int, fields: Mapping[str, Value], user: int) -> None:
        self._rows(entity).update(key, _columns(entity, fields), user)

    def delete(self, entity: Entity, key: int, user: int) -> None:
        self._rows(entity).remove(key, user)

    def _rows(self, entity: Entity) -> Rows:
        return Rows(self.session, metadata.tables[entity.table])

    def count(self) -> dict[str, int]:
        sql = "SELECT count(*) FROM {0.table} WHERE {0.prefix}_deleted = 0"
        return {name: self.session.rows(sql.format(entity))[0][0] for name, entity in _COUNTED.items()}


def _columns(entity: Entity, fields: Mapping[str, Value]) -> dict[str, SqlValue]:
    named = [(_field(entity, name), value) for name, value in fields.items()]
    return {field.column: _stored(field, value) for field, value in named}


def _field(entity: Entity, name: str) -> Field:
    try:
        return _FIELDS[entity.name][name]
    except KeyError as unknown:
        raise BrokenInvariant(f"{entity.name} has no field {name}") from unknown


def _stored(field: Field, value: Value) -> SqlValue:
    """A canonical text as its column holds it."""
    if value is None or field.kind is Kind.TEXT:
        return value
    if field.kind is Kind.BOOLEAN:
        return int(value == "true")
    return int(value) if value.isdigit() else value
