"""The records that the ERP does not take; see `ports.Quarantine`."""

from __future__ import annotations

from ..records import Blocked
from .sqlite.session import Session


class SqlQuarantine:
    """The quarantine of one integration."""

    def __init__(self, session: Session, integration: int) -> None:
        self.session, self.integration = session, integration

    def count(self) -> int:
        sql = "SELECT count(*) FROM sync_quarantine WHERE integration = ?"
        return int(self.session.rows(sql, self.integration)[0][0])

    def blocked(self) -> list[Blocked]:
        sql = (
            "SELECT q.entity, q.record, q.message, q.rule, q.tries, COALESCE(s.stopped, 0) "
            "FROM sync_quarantine q LEFT JOIN sync_state s "
            "ON s.integration = q.integration AND s.entity = q.entity AND s.record = q.record "
            "WHERE q.integration = ? ORDER BY q.account, q.entity, q.record"
        )
        return [
            Blocked(entity, record, message, rule, tries, bool(stopped))
            for entity, record, message, rule, tries, stopped in self.session.rows(sql, self.integration)
        ]
