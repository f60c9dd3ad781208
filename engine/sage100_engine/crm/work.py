"""One transaction on the store, in the CRM's own words: what screens and functions use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from ..errors import BrokenInvariant
from .schema.sync_tables import sync_sheet
from .schema.tables import ACCOUNT, KEYS, PERSON, metadata
from .sqlite.statements import grouped

ENGINE_USER = 1
_PREFIX = {name: key.split("_")[0] for name, key in KEYS.items()}
_TABLES = {**metadata.tables, sync_sheet.name: sync_sheet}
_COLUMNS = {name: {column.name.lower(): column.name for column in _TABLES[name].columns} for name in KEYS}


def now() -> str:
    """This instant in UTC, in the form in which SQLite keeps dates."""
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


class SqlWork:
    """A transaction that is open; see `ports.Work`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, sql: str, *arguments: Any) -> Sequence[Any]:
        """All rows of a query."""
        return self.connection.exec_driver_sql(sql, arguments).fetchall()

    def run(self, sql: str, *arguments: Any) -> None:
        """One statement."""
        self.connection.exec_driver_sql(sql, arguments)

    def many(self, sql: str, arguments: list[tuple[Any, ...]]) -> None:
        """One statement for many rows."""
        if arguments:
            self.connection.exec_driver_sql(sql, arguments)

    def insert_many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        """Many rows for an INSERT that ends in one row of places."""
        for statement, parts in grouped(sql, rows):
            self.many(statement, parts)

    def get(self, table: str, key: int) -> dict[str, Any] | None:
        found = self._select(table, f"{KEYS[table]} = ?", [key])
        return found[0] if found else None

    def find(
        self, table: str, where: Mapping[str, Any] | None = None, deleted: bool = False
    ) -> list[dict[str, Any]]:
        parts, values = ["1"], []
        for name, value in (where or {}).items():
            column = self._column(table, name)
            parts.append(f"{column} IS NULL" if value is None else f"{column} = ?")
            values += [] if value is None else [value]
        mark = f"{_PREFIX[table]}_deleted"
        if not deleted and mark in _COLUMNS[table]:
            parts.append(f"{mark} = 0")
        return self._select(table, " AND ".join(parts), values)

    def _select(self, table: str, where: str, values: Iterable[Any]) -> list[dict[str, Any]]:
        sql = f"SELECT * FROM {table} WHERE {where} ORDER BY {KEYS[table]}"
        result = self.connection.exec_driver_sql(sql, tuple(values))
        names = [name.lower() for name in result.keys()]  # noqa: SIM118 (a Result is no dict)
        return [dict(zip(names, row, strict=True)) for row in result]

    def _column(self, table: str, name: str) -> str:
        try:
            return _COLUMNS[table][name.lower()]
        except KeyError as unknown:
            raise BrokenInvariant(f"{table} has no column {name}") from unknown

    def insert(self, table: str, values: Mapping[str, Any], user: int | None = None) -> int:
        row = {self._column(table, name): value for name, value in values.items()}
        row |= self._stamp(table, "created", user) | self._stamp(table, "updated", user)
        places = ", ".join("?" * len(row))
        sql = (
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})"
            if row
            else f"INSERT INTO {table} DEFAULT VALUES"
        )
        return int(self.connection.exec_driver_sql(sql, tuple(row.values())).lastrowid)

    def update(self, table: str, key: int, values: Mapping[str, Any], user: int | None = None) -> None:
        row = {self._column(table, name): value for name, value in values.items()}
        row |= self._stamp(table, "updated", user)
        sets = ", ".join(f"{name} = ?" for name in row)
        self.run(f"UPDATE {table} SET {sets} WHERE {KEYS[table]} = ?", *row.values(), key)

    def _stamp(self, table: str, what: str, user: int | None) -> dict[str, Any]:
        prefix = _PREFIX[table]
        names = _COLUMNS[table]
        stamp = {f"{prefix}_{what}by": user or ENGINE_USER, f"{prefix}_{what}date": now()}
        return {names[name]: value for name, value in stamp.items() if name in names}

    def remove(self, table: str, key: int, user: int | None = None) -> None:
        self.update(table, key, {f"{_PREFIX[table]}_deleted": 1}, user)

    def link(self, integration: int, entity: str, record: int) -> str | None:
        found = self.rows(
            "SELECT erp_id FROM sync_link WHERE integration = ? AND entity = ? AND record = ?"
            + (" AND account = 0" if entity == "account" else ""),
            integration,
            entity,
            record,
        )
        return str(found[0][0]) if found else None

    def want(self, integration: int, account: int) -> None:
        self.run(
            "INSERT INTO sync_state (integration, entity, record, account, wanted) "
            "VALUES (?, 'account', ?, ?, 1) ON CONFLICT DO UPDATE SET wanted = 1, gone = 0",
            integration,
            account,
            account,
        )
        self.mark(account)

    def mark(self, account: int) -> None:
        """Mark an Account and everything that it has, as changed."""
        again = "ON CONFLICT (entity, record) DO UPDATE SET sent = 0"
        head = "INSERT INTO sync_dirty (entity, record, account, owner) SELECT"
        self.run(f"{head} 'account', ?, ?, 0 WHERE 1 {again}", account, account)
        self.run(
            f"{head} 'address', AdLi_AddressId, ?, 0 FROM Address_Link WHERE AdLi_AccountId = ? {again}",
            account,
            account,
        )
        self.run(
            f"{head} 'person', Pers_PersonId, ?, 0 FROM Person WHERE Pers_AccountId = ? {again}",
            account,
            account,
        )
        for entity, link in (("phone", "PLink"), ("email", "ELink")):
            title = entity.capitalize()
            key, table = f"{link}_{title}Id", f"{title}Link"
            self.run(
                f"{head} '{entity}', {key}, ?, 0 FROM {table} WHERE {link}_EntityId = {ACCOUNT} "
                f"AND {link}_RecordId = ? {again}",
                account,
                account,
            )
            self.run(
                f"{head} '{entity}', {key}, ?, {link}_RecordId FROM {table} JOIN Person "
                f"ON {link}_EntityId = {PERSON} AND {link}_RecordId = Pers_PersonId "
                f"WHERE Pers_AccountId = ? {again}",
                account,
                account,
            )

    def wanted(self, integration: int, account: int) -> bool:
        found = self.rows(
            "SELECT wanted FROM sync_state WHERE integration = ? AND entity = 'account' AND record = ?",
            integration,
            account,
        )
        return bool(found and found[0][0])
