"""Row shapes: which columns of a table are records of their own, and what shows them on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Table

from .. import records
from . import fields
from .comptabilite import F_COLLABORATEUR, F_COMPTET, F_CONTACTT, F_LIVRAISON
from .fields import Group, WireField
from .row import Values

ROW: Group = ("", "")  # the record that is the row itself


@dataclass(frozen=True, slots=True)
class RowShape:
    """One table: its columns, and which of them are records of their own.

    `groups` gives a column's record and the wire names that show it; a column of no record belongs to the row itself.
    `texts` has the field of each text column, whose length and label hold for everybody; `key` names a row, and `select`
    reads one by it.
    """

    table: str
    key: str
    kind: str
    select: str
    columns: tuple[str, ...]
    groups: Mapping[str, tuple[Group, tuple[str, ...]]]
    texts: Mapping[str, WireField]

    def group(self, column: str) -> Group:
        """The record that a column belongs to."""
        return self.groups[column][0] if column in self.groups else ROW

    def wires(self, column: str) -> tuple[str, ...]:
        """The wire names that a column shows under."""
        return self.groups[column][1] if column in self.groups else ()

    def present(self, row: Values, group: Group) -> bool:
        """Whether the record is there: the row itself always, a line or the billing address unless all NULL."""
        return group == ROW or any(
            row[column] is not None for column, (of, _) in self.groups.items() if of == group
        )

    def lines(self) -> set[str]:
        """The columns that are records of their own, for which NULL and '' are not the same."""
        return {column for column, (group, _) in self.groups.items() if group != ROW}


def _shape(table: Table, key: str, kind: str, held: Mapping[Group, Mapping[str, WireField]]) -> RowShape:
    groups: dict[str, tuple[Group, tuple[str, ...]]] = {}
    texts = {
        column.name: WireField("", column.name, column.name, length)
        for column in table.columns
        if (length := getattr(column.type, "length", None))
    }
    for group, known in held.items():
        for field in known.values():
            if field.column:
                _, wires = groups.get(field.column, (group, ()))
                groups[field.column] = (group, (*wires, field.wire))
            if field.column in texts and field.plain_text:
                texts[field.column] = field
    columns = tuple(column.name for column in table.columns)
    select = f"SELECT {','.join(columns)} FROM {table.name} WHERE {key} = ?"
    return RowShape(table.name, key, kind, select, columns, groups, texts)


def _lines(owner: str) -> dict[Group, Mapping[str, WireField]]:
    return {group: {field.wire: field} for group, field in fields.LINES[owner].items()}


TIERS = _shape(
    F_COMPTET,
    "CT_Num",
    "",
    {ROW: fields.ACCOUNT, fields.BILLING_GROUP: fields.BILLING_ADDRESS, **_lines(records.ACCOUNT)},
)
LIVRAISON = _shape(F_LIVRAISON, "LI_No", records.ADDRESS, {ROW: fields.DELIVERY_ADDRESS})
CONTACT = _shape(F_CONTACTT, "CT_No", records.PERSON, {ROW: fields.PERSON, **_lines(records.PERSON)})
COLLABORATEUR = _shape(F_COLLABORATEUR, "CO_No", "", {ROW: fields.REPRESENTATIVE})
ALL = (TIERS, LIVRAISON, CONTACT, COLLABORATEUR)


def record_id(shape: RowShape, owner: str, group: Group) -> tuple[str, str]:
    """Kind and id in the change log of a record of a row whose own id is `owner` ('' for a tiers)."""
    kind, line = group
    if group == ROW:
        return shape.kind, owner
    return kind, f"{owner}/{line}" if owner else line


def record_ids(shape: RowShape, owner: str) -> list[tuple[str, str]]:
    """Kind and id of each record that a row may hold, its own first."""
    held = dict.fromkeys(group for group, _ in shape.groups.values())
    return [record_id(shape, owner, group) for group in {ROW: None} | held]
