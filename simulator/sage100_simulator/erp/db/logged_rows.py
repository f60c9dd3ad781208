"""Rows of a known shape: read, written, and what a new one or a change leaves in the change log."""

from __future__ import annotations

from ..records import ACCOUNT
from ..schema.row import TableRow, Values, integer
from ..schema.shapes import ROW, RowShape, record_id
from .connection import Connection
from .values import check_length, same
from .write_transaction import WriteTransaction


def load(conn: Connection, shape: RowShape, key: str | int) -> TableRow | None:
    """The row of that key, None if there is none."""
    row = conn.one(shape.select, (key,))
    return dict(zip(shape.columns, row, strict=True)) if row else None


def blank(shape: RowShape, values: Values) -> TableRow:
    """A row to be: these values, and None in every other column."""
    return dict.fromkeys(shape.columns) | dict(values)


def insert(w: WriteTransaction, shape: RowShape, row: TableRow) -> None:
    """Write a new row and give it its cbMarq; what is None takes the table's default."""
    row["cbMarq"] = w.insert(shape.table, {c: value for c, value in row.items() if value is not None})


def check_lengths(shape: RowShape, values: Values) -> None:
    """Hold the texts of a row to their columns.

    Raises:
        Refused: one is too long. Guide: CON-13.
    """
    for column, value in values.items():
        field = shape.texts.get(column)
        if field is not None:
            check_length(field, value)


def note_creation(
    w: WriteTransaction,
    shape: RowShape,
    row: Values,
    owner: str,
    states: tuple[int, int],
    exact: bool = False,
    author: str = "",
) -> None:
    """Log a new row, then each record that its columns hold."""
    key = str(row["CT_Num"])
    kind, nid = record_id(shape, owner, ROW)
    w.note(ACCOUNT, key, kind, nid, "C", states, exact=exact, author=author)
    for group in dict.fromkeys(group for group, _ in shape.groups.values() if group != ROW):
        if shape.present(row, group):
            kind, nid = record_id(shape, owner, group)
            w.note(ACCOUNT, key, kind, nid, "C", (states[1], states[1]), exact=exact, author=author)


def change(
    w: WriteTransaction,
    shape: RowShape,
    row: TableRow,
    owner: str,
    values: Values,
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
    changed = _changed(shape, row, values)
    if not changed:
        return False
    groups = list(dict.fromkeys(shape.group(column) for column in changed))
    was = {group: shape.present(row, group) for group in groups}
    w.update(shape.table, integer(row["cbMarq"]), changed)
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
        w.note(ACCOUNT, str(row["CT_Num"]), kind, nid, op, states, fields=told, exact=exact, author=author)
    return True


def _changed(shape: RowShape, row: Values, values: Values) -> Values:
    """What differs; in a column that is a record of its own NULL and '' do."""
    lines = shape.lines()
    return {
        column: value
        for column, value in values.items()
        if (row[column] != value if column in lines else not same(row[column], value))
    }
