"""Rows of the CRM's tables by their names: what screens and functions use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .links import SqlLinks
from .marks import SqlMarks
from .orders import SqlOrders
from .rows import Row, Rows
from .schema.sync_tables import sync_sheet
from .schema.tables import KEYS, metadata
from .sqlite.session import Session

_TABLES = {name: {**metadata.tables, sync_sheet.name: sync_sheet}[name] for name in KEYS}


class SqlWork:
    """A transaction that is open; see `ports.Work`."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rows, self.run = session.rows, session.run

    def get(self, table: str, key: int) -> Row | None:
        return Rows(self.session, _TABLES[table]).get(key)

    def find(self, table: str, where: Mapping[str, Any] | None = None, deleted: bool = False) -> list[Row]:
        return Rows(self.session, _TABLES[table]).find(where, deleted)

    def insert(self, table: str, values: Mapping[str, Any], user: int | None = None) -> int:
        return Rows(self.session, _TABLES[table]).insert(values, user)

    def update(self, table: str, key: int, values: Mapping[str, Any], user: int | None = None) -> None:
        Rows(self.session, _TABLES[table]).update(key, values, user)

    def remove(self, table: str, key: int, user: int | None = None) -> None:
        Rows(self.session, _TABLES[table]).remove(key, user)

    def link(self, integration: int, entity: str, record: int) -> str | None:
        return SqlLinks(self.session, integration).erp_id(entity, record)

    def want(self, integration: int, account: int) -> None:
        SqlOrders(self.session, integration, SqlMarks(self.session, integration)).give(account)

    def wanted(self, integration: int, account: int) -> bool:
        return SqlOrders(self.session, integration, SqlMarks(self.session, integration)).given(account)
