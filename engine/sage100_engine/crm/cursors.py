"""Where reading stands; see `ports.Cursors`."""

from __future__ import annotations

from collections.abc import Sequence

from ..records import Cursor
from .sqlite.session import Session


class SqlCursors:
    """The cursors of one integration."""

    def __init__(self, session: Session, integration: int) -> None:
        self.session, self.integration = session, integration

    def get(self, entity: str) -> Cursor:
        sql = (
            "SELECT token, cursor, mode, full_wanted, replaces, amid FROM sync_cursor "
            "WHERE integration = ? AND entity = ?"
        )
        found = self.session.rows(sql, self.integration, entity)
        if not found:
            return Cursor()
        token, cursor, mode, wanted, replaces, amid = found[0]
        return Cursor(token, cursor, mode, bool(wanted), bool(replaces), bool(amid))

    def save(self, entity: str, cursor: Cursor) -> None:
        sql = (
            "INSERT INTO sync_cursor (integration, entity, token, cursor, mode, full_wanted, replaces, amid) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (integration, entity) DO UPDATE SET "
            "token = excluded.token, cursor = excluded.cursor, mode = excluded.mode, "
            "full_wanted = excluded.full_wanted, replaces = excluded.replaces, amid = excluded.amid"
        )
        flags = int(cursor.full_wanted), int(cursor.replaces), int(cursor.amid)
        self.session.run(sql, self.integration, entity, cursor.token, cursor.cursor, cursor.mode, *flags)

    def waiting(self) -> list[int]:
        sql = "SELECT DISTINCT account FROM sync_pending WHERE integration = ?"
        return [row[0] for row in self.session.rows(sql, self.integration)]

    def begin_load(self) -> None:
        self.session.run("DELETE FROM sync_load WHERE integration = ?", self.integration)

    def note_met(self, accounts: Sequence[int]) -> None:
        sql = "INSERT INTO sync_load (integration, account) VALUES (?, ?) ON CONFLICT DO NOTHING"
        self.session.many(sql, [(self.integration, account) for account in accounts])

    def missing(self, after: int, limit: int) -> list[int]:
        sql = (
            "SELECT record FROM sync_link l WHERE integration = ? AND entity = 'account' AND record > ? AND NOT EXISTS "
            "(SELECT 1 FROM sync_load s WHERE s.integration = l.integration AND s.account = l.record) "
            "ORDER BY record LIMIT ?"
        )
        return [row[0] for row in self.session.rows(sql, self.integration, after, limit)]

    def restart(self) -> None:
        run, waiting = self.session.run, "pending IN (SELECT pending FROM sync_pending WHERE integration = ?)"
        run(f"DELETE FROM sync_pending_field WHERE {waiting}", self.integration)
        run("DELETE FROM sync_pending WHERE integration = ?", self.integration)
        run("DELETE FROM sync_deletion WHERE integration = ?", self.integration)
        run("UPDATE sync_state SET asleep = 0 WHERE integration = ?", self.integration)
        self.begin_load()
