"""What a new row, or a change of some columns of one, leaves in the change log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..records import ACCOUNT
from ..schema.shapes import ROW, RowShape, record_id
from .values import same
from .write_transaction import WriteTransaction

TableRow = dict[str, Any]


def note_creation(
    w: WriteTransaction,
    shape: RowShape,
    row: TableRow,
    owner: str,
    states: tuple[int, int],
    exact: bool = False,
) -> None:
    """Log a new row, then each record that its columns hold."""
    key = row["CT_Num"]
    kind, nid = record_id(shape, owner, ROW)
    w.note(ACCOUNT, key, kind, nid, "C", states, exact=exact)
    for group in dict.fromkeys(group for group, _ in shape.groups.values() if group != ROW):
        if shape.present(row, group):
            kind, nid = record_id(shape, owner, group)
            w.note(ACCOUNT, key, kind, nid, "C", (states[1], states[1]), exact=exact)


def change(
    w: WriteTransaction,
    shape: RowShape,
    row: TableRow,
    owner: str,
    values: Mapping[str, Any],
    states: tuple[int, int],
    *,
    exact: bool = False,
    author: str = "",
) -> bool:
    """Write what differs and log it, record by record; no other row follows (Guide: ADDR-06).

    Args:
        w: the write.
        shape: of the table.
        row: the row as it is; it is brought up to date.
        owner: id of the row's own record, '' for a tiers.
        values: column to new value.
        states: how the tiers stood towards the CRM before, and after.
        exact: what was written is just what the CRM sent.
        author: who, when it is not who asked.

    Returns:
        Whether anything differed. Guide: CON-07.
    """
    lines = shape.lines()
    changed = {
        column: value
        for column, value in values.items()
        if (row[column] != value if column in lines else not same(row[column], value))
    }
    if not changed:
        return False
    groups = list(dict.fromkeys(shape.group(column) for column in changed))
    was = {group: shape.present(row, group) for group in groups}
    w.update(shape.table, row["cbMarq"], changed)
    row.update(changed)
    for group in groups:
        now = shape.present(row, group)
        op = "U" if was[group] and now else ("C" if now else "D")
        kind, nid = record_id(shape, owner, group)
        told = (
            None
            if op != "U"
            else [wire for column in changed if shape.group(column) == group for wire in shape.wires(column)]
        )
        w.note(ACCOUNT, row["CT_Num"], kind, nid, op, states, fields=told, exact=exact, author=author)
    return True
