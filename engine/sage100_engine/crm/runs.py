"""The cycles that did or found something, with their logs; see `ports.Runs`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Any

from ..records import Counts, Level, LogLine, Status
from .schema.values import SqlRow
from .sqlite.session import Session
from .stamps import now

_LINE = "level, message, rule, entity, record, erp_id, field, winner, loser, kept, deleted"
_LOG = f"INSERT INTO sync_journal (run, integration, at, {_LINE}) VALUES (?, ?, ?{', ?' * len(_LINE.split(','))})"
_COUNTS = ", ".join(f"{field.name} = ?" for field in fields(Counts))


class SqlRuns:
    """The runs of one integration."""

    def __init__(self, session: Session, integration: int) -> None:
        self.session, self.integration = session, integration

    def log(self, run: int | None, lines: Sequence[LogLine]) -> int:
        at = now()
        if run is None:
            sql = "INSERT INTO sync_run (integration, started, status) VALUES (?, ?, ?)"
            run = self.session.insert(sql, self.integration, at, Status.RUNNING.value)
        self.session.many(_LOG, [(run, self.integration, at, *_stored(line)) for line in lines])
        return run

    def save_counts(self, run: int | None, counts: Counts) -> int:
        run = self.log(run, ())
        self.session.run(f"UPDATE sync_run SET {_COUNTS} WHERE run = ?", *astuple(counts), run)
        return run

    def end(self, run: int, status: Status) -> None:
        sql = "UPDATE sync_run SET ended = ?, status = ? WHERE run = ?"
        self.session.run(sql, now(), status.value, run)
        self.session.run("UPDATE sync_sheet SET status = ? WHERE id = ?", status.value, self.integration)

    def unended(self) -> list[int]:
        sql = "SELECT run FROM sync_run WHERE ended IS NULL AND integration = ?"
        return [row[0] for row in self.session.rows(sql, self.integration)]

    def status(self) -> Status:
        found = self.session.rows("SELECT status FROM sync_sheet WHERE id = ?", self.integration)
        return Status(found[0][0]) if found else Status.NONE

    def numbers(self) -> list[int]:
        sql = "SELECT run FROM sync_run WHERE integration = ? ORDER BY run"
        return [row[0] for row in self.session.rows(sql, self.integration)]

    def lines(self, run: int | None = None) -> list[LogLine]:
        last = "SELECT max(run) FROM sync_run WHERE integration = ?"
        sql = f"SELECT {_LINE} FROM sync_journal WHERE integration = ? AND run = coalesce(?, ({last})) ORDER BY entry"
        return [_read(row) for row in self.session.rows(sql, self.integration, run, self.integration)]

    def conflicts(self) -> list[LogLine]:
        sql = f"SELECT {_LINE} FROM sync_journal WHERE integration = ? AND kept IS NOT NULL ORDER BY entry"
        return [_read(row) for row in self.session.rows(sql, self.integration)]


def _stored(line: LogLine) -> SqlRow:
    """The values of `_LINE`."""
    shown = (line.level.value, line.message, line.rule, line.entity, line.record, line.erp_id)
    return (*shown, line.field, line.winner, line.loser, line.kept, line.deleted)


def _read(row: Sequence[Any]) -> LogLine:
    return LogLine(Level(row[0]), *row[1:])
