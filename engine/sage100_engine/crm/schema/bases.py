"""The values last seen on each side of a linked record, in one row: `sync_base_<entity>`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...contract import ACCOUNT, NESTED, Entity
from ...records import Base, Value
from .values import SqlRow


class BaseShape(NamedTuple):
    """How the bases of an entity are read and written: every ERP half in the order of the contract, then every
    CRM half. `insert` makes a row, `save` the one of a link, whether it is there or not; `select` ends where
    the links are to be named."""

    names: tuple[str, ...]
    insert: str
    save: str
    select: str
    delete: str

    def read(self, row: Sequence[Value]) -> dict[str, Base]:
        """The bases in a row of `select`; no entry for a field that was empty on both sides."""
        owed, size = frozenset((row[1] or "").split()), len(self.names)
        return {
            name: Base(erp, crm, name in owed)
            for name, erp, crm in zip(self.names, row[2 : 2 + size], row[2 + size :], strict=True)
            if erp is not None or crm is not None or name in owed
        }

    def write(self, link: int, bases: Mapping[str, Base]) -> SqlRow:
        """The row of `insert` and `save`."""
        found = [bases.get(name) for name in self.names]
        owed = " ".join(name for name, base in bases.items() if base.unsent_winner) or None
        halves = [base and base.erp for base in found] + [base and base.crm for base in found]
        return (link, owed, *halves)


def _shape(entity: Entity) -> BaseShape:
    names = tuple(field.name for field in entity.wire)
    columns = ["link", "owed", *[f"erp_{name}" for name in names], *[f"crm_{name}" for name in names]]
    table, listed = f"sync_base_{entity.name}", ", ".join(columns)
    insert = f"INSERT INTO {table} ({listed}) VALUES ({', '.join('?' * len(columns))})"
    sets = ", ".join(f"{column} = excluded.{column}" for column in columns[1:])
    return BaseShape(
        names,
        insert,
        f"{insert} ON CONFLICT (link) DO UPDATE SET {sets}",
        f"SELECT {listed} FROM {table} WHERE link",
        f"DELETE FROM {table} WHERE link = ?",
    )


BASES = {entity.name: _shape(entity) for entity in (ACCOUNT, *NESTED)}
