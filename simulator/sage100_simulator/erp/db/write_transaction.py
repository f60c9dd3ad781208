"""One write to a dossier: who writes, when, and what it leaves in the change log and in what is remembered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..schema.row import Values
from .connection import Connection, marks

USER, CRM, ERP, MEMORY = "user", "crm", "erp", "memory"
# `before` and `after` in sim_change; ASLEEP: dormant, and shown all the same.
ABSENT, HIDDEN, AWAKE, ASLEEP = range(4)
SHOWN = (AWAKE, ASLEEP)
EVERYTHING = None  # `fields` of a creation or a deletion

_NOTE = (
    "INSERT INTO sim_change (entity, key, kind, nid, op, author, exact, fields, before, after) "
    "VALUES (?,?,?,?,?,?,?,?,?,?)"
)


@dataclass(slots=True)
class WriteTransaction:
    """The write transaction that is under way.

    `author` is who asked for it: user or crm; `bulk` leaves replication pointers, so the change log, alone.
    """

    conn: Connection
    stamp: str
    author: str
    dormant_shown: bool
    bulk: bool = False

    def state(self, dormant: bool) -> int:
        """How a tiers stands towards the CRM."""
        if not dormant:
            return AWAKE
        return ASLEEP if self.dormant_shown else HIDDEN

    def note(
        self,
        entity: str,
        key: str,
        kind: str,
        nid: str,
        op: str,
        states: tuple[int, int],
        *,
        fields: Iterable[str] | None = EVERYTHING,
        exact: bool = False,
        author: str = "",
    ) -> None:
        """Put one change into the log, unless this is a bulk treatment.

        Args:
            entity: account or salesrepresentative.
            key: CT_Num or CO_No.
            kind: '' for the root, else address, phone, email, person.
            nid: id of the nested record, `12/mobile` for a contact's line.
            op: C, U or D.
            states: how the root stood before and stands after.
            fields: wire names that changed; None when the record came or went.
            exact: the record holds just what the CRM sent.
            author: who, when it is not who asked. Guide: CON-07, FIRST-04.
        """
        if self.bulk:
            return
        listed = None if fields is None else " ".join(fields)
        self.conn.run(_NOTE, (entity, key, kind, nid, op, author or self.author, int(exact), listed, *states))

    def forget(self, account: int, records: Iterable[tuple[str, str]]) -> None:
        """Records are gone: what is remembered of their creation says so from now on.

        Args:
            account: cbMarq of the tiers that they are of.
            records: kind and id of each, as in the change log. Guide: CON-18.
        """
        self.conn.many(
            "UPDATE sim_crmid SET deleted = 1 WHERE account = ? AND entity = ? AND nid = ?",
            [(account, kind, nid) for kind, nid in records],
        )

    def forget_account(self, account: int) -> None:
        """A tiers is gone with all that is its own. Guide: CON-18."""
        self.conn.run("UPDATE sim_crmid SET deleted = 1 WHERE account = ?", (account,))

    def update(self, table: str, marq: int, values: Values) -> None:
        """Write columns of one row, and when it was."""
        assigned = ",".join(f"{column}=?" for column in values)
        self.conn.run(
            f"UPDATE {table} SET {assigned},cbModification=? WHERE cbMarq=?",
            (*values.values(), self.stamp, marq),
        )

    def insert(self, table: str, values: Values) -> int:
        """Write a row.

        Returns:
            Its cbMarq.
        """
        columns = ",".join((*values, "cbModification", "cbCreation"))
        sql = f"INSERT INTO {table} ({columns}) VALUES ({marks(len(values) + 2)}) RETURNING cbMarq"
        return int(self.conn.value(sql, (*values.values(), self.stamp, self.stamp)))
