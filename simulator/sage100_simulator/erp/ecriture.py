"""One write to a dossier: who writes, when, and how its trace gets into the change log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Refused
from . import options
from .schema.fields import WireField
from .sql import Connection, Dossier, marks

USER, CRM, ERP, MEMORY = "user", "crm", "erp", "memory"
ABSENT, HIDDEN, AWAKE, ASLEEP = (
    0,
    1,
    2,
    3,
)  # before and after in sim_change; ASLEEP: dormant, and shown all the same
SHOWN = (AWAKE, ASLEEP)
EVERYTHING = None  # `fields` of a creation or a deletion

_NOTE = (
    "INSERT INTO sim_change (entity, key, kind, nid, op, author, exact, fields, before, after) "
    "VALUES (?,?,?,?,?,?,?,?,?,?)"
)


@dataclass(slots=True)
class Ecriture:
    """The write transaction that is under way.

    `author` is who asked for it: user or crm; `bulk` leaves replication pointers, so the change log, alone; `touched`
    collects the keys noted so far.
    """

    conn: Connection
    stamp: str
    author: str
    dormant_shown: bool
    bulk: bool = False
    touched: set[str] = field(default_factory=set)

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
        self.touched.add(key)
        self.conn.run(_NOTE, (entity, key, kind, nid, op, author or self.author, int(exact), listed, *states))

    def number(self, name: str, floor: int = 0) -> int:
        """The next number of a series, never one that was given before, and above `floor`."""
        given = self.conn.value(
            "UPDATE sim_counter SET value = CASE WHEN value < ? THEN ? ELSE value END + 1 WHERE name = ? "
            "RETURNING value",
            (floor, floor, name),
        )
        if given is None:
            given = floor + 1
            self.conn.run("INSERT INTO sim_counter (name, value) VALUES (?, ?)", (name, given))
        return int(given)

    def update(self, table: str, marq: int, values: Mapping[str, Any]) -> None:
        """Write columns of one row, and when it was."""
        assigned = ",".join(f"{column}=?" for column in values)
        self.conn.run(
            f"UPDATE {table} SET {assigned},cbModification=? WHERE cbMarq=?",
            (*values.values(), self.stamp, marq),
        )

    def insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Write a row.

        Returns:
            Its cbMarq.
        """
        columns = ",".join((*values, "cbModification", "cbCreation"))
        sql = f"INSERT INTO {table} ({columns}) VALUES ({marks(len(values) + 2)}) RETURNING cbMarq"
        return int(self.conn.value(sql, (*values.values(), self.stamp, self.stamp)))


def begin(dossier: Dossier, conn: Connection, author: str, bulk: bool = False) -> Ecriture:
    """A write of `author` on an open write transaction."""
    stamp = dossier.clock.now().strftime("%Y-%m-%d %H:%M:%S.%f")
    return Ecriture(conn, stamp, author, options.load(conn).dormant, bulk)


def check_length(field: WireField, value: object) -> None:
    """Nothing is cut: a text longer than the ERP's column is refused by name.

    Args:
        field: whose text it is.
        value: its text, or None.

    Raises:
        Refused: too long. Guide: CON-13.
    """
    if isinstance(value, str) and len(value) > field.size > 0:
        raise Refused(
            f"{field.label} : {field.size} caractères au plus ({len(value)} reçus)", "CON-13", field.wire
        )


def empty(value: object) -> bool:
    """None or ''."""
    return value is None or value == ""


def same(held: object, sent: object) -> bool:
    """Whether two values are one on the wire: NULL and '' are."""
    return held == sent or (empty(held) and empty(sent))
