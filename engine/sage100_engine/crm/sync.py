"""One transaction of a cycle; see `ports.SyncWork`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, fields

from sqlalchemy import Connection

from ..contract import FAMILY_TYPE
from ..records import (
    Counts,
    Cursor,
    Customisations,
    Instance,
    LogLine,
    Record,
    Status,
    Tiers,
)
from ..settings import Sheet
from . import bulk
from .loading import Marks, load
from .saving import save
from .sqlite.statements import IN, keys
from .work import SqlWork, now

_TABLES = {
    "account": ("Account", "acc_accountid"),
    "company": ("Company", "comp_companyid"),
    "person": ("Person", "pers_personid"),
    "address": ("Address", "addr_addressid"),
    "phone": ("Phone", "phon_phoneid"),
    "email": ("Email", "emai_emailid"),
    "link": ("sync_link", "link"),
    "pending": ("sync_pending", "pending"),
}


class SqlSyncWork(SqlWork):
    """A transaction of one integration's cycle."""

    def __init__(self, connection: Connection, integration: int, uid: str) -> None:
        super().__init__(connection)
        self.integration, self.uid = integration, uid
        self._next: dict[str, int] = {}
        self.last_marked = 0

    # -- where reading stands

    def cursor(self, entity: str) -> Cursor:
        sql = (
            "SELECT token, cursor, mode, full_wanted, replaces, amid FROM sync_cursor "
            "WHERE integration = ? AND entity = ?"
        )
        found = self.rows(sql, self.integration, entity)
        if not found:
            return Cursor()
        token, cursor, mode, wanted, replaces, amid = found[0]
        return Cursor(token, cursor, mode, bool(wanted), bool(replaces), bool(amid))

    def save_cursor(self, entity: str, cursor: Cursor) -> None:
        sql = (
            "INSERT OR REPLACE INTO sync_cursor (integration, entity, token, cursor, mode, full_wanted, replaces, "
            "amid) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        )
        flags = int(cursor.full_wanted), int(cursor.replaces), int(cursor.amid)
        self.run(sql, self.integration, entity, cursor.token, cursor.cursor, cursor.mode, *flags)

    # -- keys

    def new_key(self, entity: str) -> int:
        if entity not in self._next:
            table, key = _TABLES[entity]
            self._next[entity] = self.rows(f"SELECT coalesce(max({key}), 0) FROM {table}")[0][0]
        self._next[entity] += 1
        return self._next[entity]

    def territories(self, names: Sequence[str]) -> dict[str, int]:
        found = {}
        for name in dict.fromkeys(name for name in names if name):
            rows = self.find("Territory", {"terr_caption": name})
            key = rows[0]["terr_territoryid"] if rows else self.insert("Territory", {"terr_caption": name})
            found[name] = int(key)
        return found

    # -- accounts

    def about(self, entries: Sequence[Instance]) -> list[Tiers]:
        sql = (
            f"SELECT record FROM sync_link WHERE integration = ? AND entity = 'account' AND account = 0 "
            f"AND owner = 0 AND erp_id {IN}"
        )
        ids = [entry.id for entry in entries if entry.id]
        found = {row[0] for row in self.rows(sql, self.integration, keys(ids))}
        return load(self, self.integration, found | self._ours(entries))

    def _ours(self, entries: Sequence[Instance]) -> set[int]:
        parts = [entry.crmid.rpartition(".") for entry in entries if entry.crmid]
        return {int(key) for uid, _, key in parts if uid == self.uid and key.isdigit()}

    def load(self, accounts: Sequence[int]) -> list[Tiers]:
        return load(self, self.integration, accounts)

    def take_new(
        self, sheet: Sheet, entries: Sequence[Instance]
    ) -> tuple[list[Instance], Counts, list[LogLine]]:
        return bulk.take_new(self, sheet, entries)

    def marked(self, after: int, limit: int) -> list[Tiers]:
        sql = "SELECT DISTINCT account FROM sync_dirty WHERE account > ? ORDER BY account LIMIT ?"
        accounts = [row[0] for row in self.rows(sql, after, limit)]
        if not accounts:
            return []
        self.last_marked = accounts[-1]
        whole = self._wanted(accounts)
        partial = [key for key in accounts if key not in whole]
        found = load(self, self.integration, whole) + load(
            self, self.integration, partial, self._marks(partial)
        )
        return sorted(found, key=lambda tiers: tiers.account.key)

    def _wanted(self, accounts: list[int]) -> set[int]:
        sql = (
            f"SELECT record FROM sync_state WHERE integration = ? AND entity = 'account' AND wanted = 1 "
            f"AND account {IN}"
        )
        return {row[0] for row in self.rows(sql, self.integration, keys(accounts))}

    def _marks(self, accounts: list[int]) -> Marks:
        marks: Marks = {}
        sql = f"SELECT entity, record, owner, push FROM sync_dirty WHERE account {IN}"
        for entity, record, owner, push in self.rows(sql, keys(accounts)):
            marks.setdefault(entity, {})[record] = push
            if owner:
                marks.setdefault("person", {}).setdefault(owner, 0)
        people = marks.get("person")
        return self._with_slots(marks, people, accounts) if people else marks

    def _with_slots(self, marks: Marks, people: dict[int, int], accounts: list[int]) -> Marks:
        """A contact is looked at with its phones and e-mails: they leave with it."""
        sql = f"SELECT entity, record, owner FROM sync_link WHERE integration = ? AND owner <> 0 AND account {IN}"
        for entity, record, owner in self.rows(sql, self.integration, keys(accounts)):
            if owner in people:
                marks.setdefault(entity, {}).setdefault(record, 0)
        return marks

    def has_marks(self, after: int) -> bool:
        return bool(self.rows("SELECT 1 FROM sync_dirty WHERE account > ? LIMIT 1", after))

    def unmark(self, records: Sequence[Record]) -> None:
        rows = [(r.entity, r.key) for r in records if r.marked]
        self.many("DELETE FROM sync_dirty WHERE entity = ? AND record = ?", rows)

    def mark_in_flight(self, records: Sequence[Record]) -> None:
        """These marks go when the ERP has answered, unless a change sets them back meanwhile."""
        self.many(
            "UPDATE sync_dirty SET sent = 1 WHERE entity = ? AND record = ?",
            [(record.entity, record.key) for record in records],
        )

    def acknowledge(self, records: Sequence[Record]) -> None:
        self.many(
            "DELETE FROM sync_dirty WHERE entity = ? AND record = ? AND sent = 1",
            [(record.entity, record.key) for record in records],
        )

    def forget_marks(self, accounts: Sequence[int]) -> None:
        """Drop the marks of these Accounts, which are tied to nothing."""
        self.many("DELETE FROM sync_dirty WHERE account = ?", [(key,) for key in accounts])

    def mark_all(self) -> None:
        self.run(
            "INSERT INTO sync_dirty (entity, record, account, owner, push) SELECT entity, record, "
            "CASE WHEN account = 0 THEN record ELSE account END, owner, 1 FROM sync_link WHERE integration = ? "
            "ON CONFLICT (entity, record) DO UPDATE SET push = 1, sent = 0",
            self.integration,
        )

    def pending(self) -> list[int]:
        sql = "SELECT DISTINCT account FROM sync_pending WHERE integration = ?"
        return [row[0] for row in self.rows(sql, self.integration)]

    def deletions(self) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = {}
        sql = (
            "SELECT entity, record, account FROM sync_deletion WHERE integration = ? UNION ALL "
            "SELECT 'asleep', record, account FROM sync_state WHERE integration = ? AND asleep = 1"
        )
        for entity, record, account in self.rows(sql, self.integration, self.integration):
            found.setdefault(entity, []).append((record, account))
        return found

    def links(self, entity: str) -> int:
        sql = "SELECT count(*) FROM sync_link WHERE integration = ? AND entity = ?"
        return int(self.rows(sql, self.integration, entity)[0][0])

    def tied(self, entity: str, account: int, owner: int, erp_id: str) -> tuple[int, int] | None:
        sql = (
            "SELECT record FROM sync_link WHERE integration = ? AND entity = ? AND account = ? AND owner = ? "
            "AND erp_id = ?"
        )
        found = self.rows(sql, self.integration, entity, account, owner, erp_id)
        return (found[0][0], account or found[0][0]) if found else None

    def save(self, tiers: Sequence[Tiers], met: bool = False) -> None:
        save(self, self.integration, tiers, self.new_key)
        if met:
            self.many(
                "INSERT INTO sync_load (integration, account) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [(self.integration, t.account.key) for t in tiers if t.met],
            )

    # -- a restored ERP

    def missing(self, after: int, limit: int) -> list[int]:
        sql = (
            "SELECT record FROM sync_link l WHERE integration = ? AND entity = 'account' AND record > ? AND NOT EXISTS "
            "(SELECT 1 FROM sync_load s WHERE s.integration = l.integration AND s.account = l.record) "
            "ORDER BY record LIMIT ?"
        )
        return [row[0] for row in self.rows(sql, self.integration, after, limit)]

    def restart(self) -> None:
        fields_of = "pending IN (SELECT pending FROM sync_pending WHERE integration = ?)"
        self.run(f"DELETE FROM sync_pending_field WHERE {fields_of}", self.integration)
        self.run("DELETE FROM sync_pending WHERE integration = ?", self.integration)
        self.run("DELETE FROM sync_deletion WHERE integration = ?", self.integration)
        self.run("UPDATE sync_state SET asleep = 0 WHERE integration = ?", self.integration)
        self.begin_load()

    def begin_load(self) -> None:
        self.run("DELETE FROM sync_load WHERE integration = ?", self.integration)

    # -- parameters and representatives

    def parameters_differ(self, customisations: Customisations) -> bool:
        held = self.find("Custom_Captions", {"capt_intid": self.integration, "capt_familytype": FAMILY_TYPE})
        stored = {
            (row["capt_family"], row["capt_code"], row["capt_order"], row["capt_fr"], row["capt_action"])
            for row in held
        }
        return stored != set(_captions(customisations))

    def parameters(self, customisations: Customisations) -> None:
        held = self.find("Custom_Captions", {"capt_intid": self.integration, "capt_familytype": FAMILY_TYPE})
        by_code = {(row["capt_family"], row["capt_code"]): row for row in held}
        for family, code, order, caption, action in _captions(customisations):
            values = {"capt_fr": caption, "capt_order": order, "capt_action": action}
            row = by_code.pop((family, code), None)
            if row is None:
                head = {"capt_intid": self.integration, "capt_family": family, "capt_code": code}
                self.insert("Custom_Captions", head | {"capt_familytype": FAMILY_TYPE} | values)
            elif any(row[name] != value for name, value in values.items()):
                self.update("Custom_Captions", row["capt_captionid"], values)
        for row in by_code.values():
            self.remove("Custom_Captions", row["capt_captionid"])

    def representatives(self, entries: Sequence[Instance]) -> None:
        for entry in entries:
            where = {"repr_intid": self.integration, "repr_intforeignid": entry.id}
            held = self.find("Representative", where)
            values = {f"repr_{name}": value for name, value in entry.fields.items()}
            if entry.state == "Deleted":
                for row in held:
                    self.remove("Representative", row["repr_representativeid"])
            elif held:
                if any(held[0][name] != value for name, value in values.items()):
                    self.update("Representative", held[0]["repr_representativeid"], values)
            else:
                self.insert("Representative", where | values)

    # -- the log

    def log(self, run: int | None, entries: Sequence[LogLine]) -> int:
        at = now()
        if run is None:
            sql = "INSERT INTO sync_run (integration, started, status) VALUES (?, ?, ?)"
            result = self.connection.exec_driver_sql(sql, (self.integration, at, Status.RUNNING.value))
            run = int(result.lastrowid)
        self.many(
            "INSERT INTO sync_journal (run, integration, at, level, rule, entity, record, erp_id, field, winner, "
            "loser, kept, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    run,
                    self.integration,
                    at,
                    entry.level.value,
                    entry.rule,
                    entry.entity,
                    entry.record,
                    entry.erp_id,
                    entry.field,
                    entry.winner,
                    entry.loser,
                    entry.kept,
                    entry.message,
                )
                for entry in entries
            ],
        )
        return run

    def count(self, run: int | None, counts: Counts) -> int:
        run = self.log(run, ())
        sets = ", ".join(f"{field.name} = ?" for field in fields(Counts))
        self.run(f"UPDATE sync_run SET {sets} WHERE run = ?", *astuple(counts), run)
        return run

    def end_run(self, run: int, status: Status) -> None:
        self.run("UPDATE sync_run SET ended = ?, status = ? WHERE run = ?", now(), status.value, run)
        self.run("UPDATE sync_sheet SET status = ? WHERE id = ?", status.value, self.integration)

    def unended(self) -> list[int]:
        sql = "SELECT run FROM sync_run WHERE ended IS NULL AND integration = ?"
        return [row[0] for row in self.rows(sql, self.integration)]

    def status(self) -> Status:
        found = self.rows("SELECT status FROM sync_sheet WHERE id = ?", self.integration)
        return Status(found[0][0]) if found else Status.NONE

    def blocked(self) -> int:
        sql = "SELECT count(*) FROM sync_quarantine WHERE integration = ?"
        return int(self.rows(sql, self.integration)[0][0])

    def confirmed(self) -> bool:
        found = self.rows("SELECT confirmed FROM sync_sheet WHERE id = ?", self.integration)
        return bool(found and found[0][0])

    def confirm(self, yes: bool) -> None:
        self.run("UPDATE sync_sheet SET confirmed = ? WHERE id = ?", int(yes), self.integration)


def _captions(customisations: Customisations) -> list[tuple[str, str, int, str, str | None]]:
    return [
        (family, item.id, order, item.caption, item.action)
        for family, items in customisations.lists.items()
        for order, item in enumerate(items)
    ]
