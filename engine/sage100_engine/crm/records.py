"""The records of Sage CRM; see `ports.Records`."""

from __future__ import annotations

from ..contract import ENTITIES
from .sqlite.session import Session

_COUNTED = ("account", "company", "address", "phone", "email", "person")


class SqlRecords:
    """All records, whatever integration they belong to."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def count(self) -> dict[str, int]:
        tables = {name: (ENTITIES[name].table, ENTITIES[name].prefix) for name in _COUNTED}
        tables["representative"] = ("Representative", "repr")
        return {
            name: self.session.rows(f"SELECT count(*) FROM {table} WHERE {prefix}_deleted = 0")[0][0]
            for name, (table, prefix) in tables.items()
        }
