"""The CRM's users; see `ports.Users`."""

from __future__ import annotations

from .rows import Rows
from .schema.tables import users
from .sqlite.session import Session


class SqlUsers:
    """All users."""

    def __init__(self, session: Session) -> None:
        self._rows = Rows(session, users)

    def find(self, name: str) -> int | None:
        found = self._rows.find({"user_logon": name})
        return int(found[0]["user_userid"]) if found else None

    def name(self, key: int) -> str | None:
        row = self._rows.get(key)
        return row["user_logon"] if row else None

    def add(self, name: str) -> int:
        return self._rows.insert({"user_logon": name})
