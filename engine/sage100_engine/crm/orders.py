"""Creations that users have ordered; see `ports.Orders`."""

from __future__ import annotations

from ..ports import Marks
from .sqlite.session import Session


class SqlOrders:
    """The orders for one integration."""

    def __init__(self, session: Session, integration: int, marks: Marks) -> None:
        self.session, self.integration, self.marks = session, integration, marks

    def give(self, account: int) -> None:
        sql = (
            "INSERT INTO sync_state (integration, entity, record, account, wanted) "
            "VALUES (?, 'account', ?, ?, 1) ON CONFLICT (integration, entity, record) DO UPDATE SET wanted = 1, gone = 0"
        )
        self.session.run(sql, self.integration, account, account)
        self.marks.mark(account)

    def given(self, account: int) -> bool:
        sql = "SELECT wanted FROM sync_state WHERE integration = ? AND entity = 'account' AND record = ?"
        found = self.session.rows(sql, self.integration, account)
        return bool(found and found[0][0])
