"""Rows without rules of their own - parameters, documents, accounts - and the labels that tiers show."""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import Conflict, Invalid, Refused
from ..db.connection import marks
from ..db.values import check_length, empty, same
from ..db.write_transaction import WriteTransaction
from ..schema.fields import WireField
from ..schema.row import TableRow, Values
from ..tiers import tiers
from . import lookup


class Rows:
    """How an ERP user adds, changes and deletes rows of one table; a table that has rules overrides it."""

    def __init__(self, table: str) -> None:
        self.table = table
        self.key = lookup.key_of(table)

    def insert(self, w: WriteTransaction, values: Values) -> str:
        """Add a row.

        Returns:
            Its key.

        Raises:
            Invalid: without a key.
            Conflict: the key is taken.
            Refused: a text is too long. Guide: CON-13.
        """
        self._check_lengths(values)
        held = self._with_key(w, values)
        columns = ",".join(held)
        w.conn.run(f"INSERT INTO {self.table} ({columns}) VALUES ({marks(len(held))})", tuple(held.values()))
        return str(held[self.key])

    def update(self, w: WriteTransaction, row: TableRow, values: Values) -> None:
        """Change a row.

        Raises:
            Refused: a text is too long, or a column keeps what it holds. Guide: CON-13.
        """
        self._check_lengths(values)
        lookup.check_fixed(row, values, self.key, "cbMarq", "D_RaisonSoc")
        changed = {column: value for column, value in values.items() if not same(row[column], value)}
        if changed:
            self._store(w, row, changed)

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a row."""
        w.conn.run(f"DELETE FROM {self.table} WHERE {self.key} = ?", (row[self.key],))

    def _check_lengths(self, values: Values) -> None:
        columns = lookup.table_of(self.table).columns
        for column, value in values.items():
            length = getattr(columns[column].type, "length", None)
            if length:
                check_length(WireField("", column, column, length), value)

    def _with_key(self, w: WriteTransaction, values: Values) -> TableRow:
        held = dict(values)
        if self.key == "cbIndice" and not held.get(self.key):
            held[self.key] = int(w.conn.value(f"SELECT MAX(cbIndice) FROM {self.table}") or 0) + 1
        if empty(held.get(self.key)):
            raise Invalid(f"{self.key} : obligatoire", self.key)
        if lookup.rows(w.conn, self.table, {self.key: held[self.key]}):
            raise Conflict(f"{self.table} {held[self.key]} existe déjà", self.key)
        return held

    def _store(self, w: WriteTransaction, row: TableRow, changed: Values) -> None:
        assigned = ",".join(f"{column} = ?" for column in changed)
        w.conn.run(
            f"UPDATE {self.table} SET {assigned} WHERE {self.key} = ?", (*changed.values(), row[self.key])
        )


class Documents(Rows):
    """F_DOCENTETE: a document names its tiers."""

    def _with_key(self, w: WriteTransaction, values: Values) -> TableRow:
        held = super()._with_key(w, values)
        return held | {"DO_Tiers": lookup.owner(w.conn, held.get("DO_Tiers"))["CT_Num"]}


class Labels(Rows):
    """A list whose labels tiers show: a new label is one of theirs, and none goes that one shows."""

    def __init__(self, table: str, pointing: str, wires: Sequence[str]) -> None:
        """Name the tiers.

        Args:
            table: Sage's name.
            pointing: SQL of the codes of tiers that point to an index.
            wires: what they show of it.
        """
        super().__init__(table)
        self._pointing = pointing
        self._wires = wires

    def delete(self, w: WriteTransaction, row: TableRow) -> None:
        """Delete a label.

        Raises:
            Refused: tiers show it. Guide: CON-13.
        """
        if self._users(w, row):
            raise Refused(f"{self.table} {row[self.key]} : des tiers s'en servent", "CON-13")
        super().delete(w, row)

    def _store(self, w: WriteTransaction, row: TableRow, changed: Values) -> None:
        super()._store(w, row, changed)
        if row["cbIndice"]:
            tiers.note_shown(w, self._users(w, row), self._wires)

    def _users(self, w: WriteTransaction, row: TableRow) -> list[str]:
        return [code for (code,) in w.conn.all(self._pointing, (row["cbIndice"],))]
