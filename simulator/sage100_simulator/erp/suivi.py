"""How the columns of a row make records, and what a change of some of them leaves in the change log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import champs, models
from .champs import Champ
from .ecriture import Ecriture, same
from .records import ACCOUNT

Fiche = dict[str, Any]
Group = tuple[str, str]  # kind and id of a record within its row: ('', '') is the row itself


@dataclass(frozen=True, slots=True)
class Forme:
    """One table: its columns, and which of them are records of their own.

    `groups` gives a column's record and the wire names that show it; a column of no record belongs to the row itself.
    `sizes` is the length of each text column, `captions` what the ERP calls it.
    """

    table: str
    kind: str
    columns: tuple[str, ...]
    groups: Mapping[str, tuple[Group, tuple[str, ...]]]
    sizes: Mapping[str, Champ]

    def group(self, column: str) -> Group:
        """The record that a column belongs to."""
        return self.groups[column][0] if column in self.groups else ("", "")

    def wires(self, column: str) -> tuple[str, ...]:
        """The wire names that a column shows under."""
        return self.groups[column][1] if column in self.groups else ()

    def present(self, row: Mapping[str, Any], group: Group) -> bool:
        """Whether the record is there: the row itself always, a line or the billing address unless all NULL."""
        return group == ("", "") or any(
            row[column] is not None for column, (of, _) in self.groups.items() if of == group
        )

    def lines(self) -> set[str]:
        """The columns that are records of their own, for which NULL and '' are not the same."""
        return {column for column, (group, _) in self.groups.items() if group != ("", "")}


def _forme(
    table: Any,
    kind: str,
    fields: Mapping[str, Champ],
    lines: Mapping[Group, str],
    billing: Mapping[str, Champ] | None = None,
) -> Forme:
    groups: dict[str, tuple[Group, tuple[str, ...]]] = {}
    for champ in fields.values():
        if champ.column:
            _, wires = groups.get(champ.column, (("", ""), ()))
            groups[champ.column] = (("", ""), (*wires, champ.wire))
    for champ in (billing or {}).values():
        groups[champ.column] = (("address", champs.BILLING), (champ.wire,))
    for group, column in lines.items():
        groups[column] = (group, ("number" if group[0] == "phone" else "address",))
    known = {
        c.column: c for c in (*fields.values(), *(billing or {}).values()) if c.size and c.kind == champs.TEXT
    }
    sizes = {
        column.name: known.get(column.name, Champ("", column.name, column.name, column.type.length))
        for column in table.columns
        if getattr(column.type, "length", None)
    }
    for (entity, _), column in lines.items():
        champ = champs.NUMBER if entity == "phone" else champs.MAIL
        sizes[column] = Champ(champ.wire, column, champ.caption, champ.size)
    names = tuple(column.name for column in table.columns)
    return Forme(table.name, kind, names, groups, sizes)


TIERS = _forme(models.F_COMPTET, "", champs.ACCOUNT, champs.ACCOUNT_LINES, champs.BILLING_ADDRESS)
LIVRAISON = _forme(models.F_LIVRAISON, "address", champs.DELIVERY_ADDRESS, {})
CONTACT = _forme(models.F_CONTACTT, "person", champs.PERSON, champs.PERSON_LINES)
COLLABORATEUR = _forme(models.F_COLLABORATEUR, "", champs.REPRESENTATIVE, {})


def record_id(forme: Forme, owner: str, group: Group) -> tuple[str, str]:
    """Kind and id in the change log of a record of a row whose own id is `owner` ('' for a tiers)."""
    kind, line = group
    if group == ("", ""):
        return forme.kind, owner
    return kind, f"{owner}/{line}" if owner else line


def note_creation(
    w: Ecriture, forme: Forme, row: Fiche, owner: str, states: tuple[int, int], exact: bool = False
) -> None:
    """Log a new row, then each record that its columns hold."""
    key = row["CT_Num"]
    kind, nid = record_id(forme, owner, ("", ""))
    w.note(ACCOUNT, key, kind, nid, "C", states, exact=exact)
    for group in dict.fromkeys(group for group, _ in forme.groups.values() if group != ("", "")):
        if forme.present(row, group):
            kind, nid = record_id(forme, owner, group)
            w.note(ACCOUNT, key, kind, nid, "C", (states[1], states[1]), exact=exact)


def change(
    w: Ecriture,
    forme: Forme,
    row: Fiche,
    owner: str,
    values: Mapping[str, Any],
    states: tuple[int, int],
    *,
    exact: bool = False,
    author: str = "",
) -> bool:
    """Write what differs and log it, record by record.

    Args:
        w: the write.
        forme: of the table.
        row: the row as it is; it is brought up to date.
        owner: id of the row's own record, '' for a tiers.
        values: column to new value.
        states: how the tiers stood towards the CRM before, and after.
        exact: what was written is just what the CRM sent.
        author: who, when it is not who asked.

    Returns:
        Whether anything differed. Guide: CON-07.
    """
    lines = forme.lines()
    changed = {
        column: value
        for column, value in values.items()
        if (row[column] != value if column in lines else not same(row[column], value))
    }
    if not changed:
        return False
    groups = list(dict.fromkeys(forme.group(column) for column in changed))
    was = {group: forme.present(row, group) for group in groups}
    w.update(forme.table, row["cbMarq"], changed)
    row.update(changed)
    for group in groups:
        now = forme.present(row, group)
        op = "U" if was[group] and now else ("C" if now else "D")
        kind, nid = record_id(forme, owner, group)
        told = (
            None
            if op != "U"
            else [wire for column in changed if forme.group(column) == group for wire in forme.wires(column)]
        )
        w.note(ACCOUNT, row["CT_Num"], kind, nid, op, states, fields=told, exact=exact, author=author)
    return True
