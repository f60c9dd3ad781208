"""What administrators read of the store: runs, log, blocked records, conflicts."""

from __future__ import annotations

from ..records import Blocked, Level, LogLine
from .work import SqlWork

_ENTRY = "level, message, rule, entity, record, erp_id, field, winner, loser, kept"


def runs(work: SqlWork, integration: int) -> list[int]:
    """The cycles that did or found something, the last one last."""
    return [
        row[0]
        for row in work.rows("SELECT run FROM sync_run WHERE integration = ? ORDER BY run", integration)
    ]


def log(work: SqlWork, integration: int, run: int | None = None) -> list[LogLine]:
    """The log of a cycle, or of the last one."""
    wanted = run if run is not None else (runs(work, integration) or [0])[-1]
    sql = f"SELECT {_ENTRY} FROM sync_journal WHERE integration = ? AND run = ? ORDER BY entry"
    return [_entry(row) for row in work.rows(sql, integration, wanted)]


def conflicts(work: SqlWork, integration: int) -> list[LogLine]:
    """Every value that lost against another, oldest first."""
    sql = f"SELECT {_ENTRY} FROM sync_journal WHERE integration = ? AND kept IS NOT NULL ORDER BY entry"
    return [_entry(row) for row in work.rows(sql, integration)]


def blocked(work: SqlWork, integration: int) -> list[Blocked]:
    """The records in quarantine, in a fixed order (Guide: RUN-22)."""
    sql = (
        "SELECT q.entity, q.record, q.message, q.rule, q.tries, COALESCE(s.stopped, 0) "
        "FROM sync_quarantine q LEFT JOIN sync_state s "
        "ON s.integration = q.integration AND s.entity = q.entity AND s.record = q.record "
        "WHERE q.integration = ? ORDER BY q.account, q.entity, q.record"
    )
    return [
        Blocked(entity, record, message, rule, tries, bool(stopped))
        for entity, record, message, rule, tries, stopped in work.rows(sql, integration)
    ]


def numbers(work: SqlWork) -> dict[str, int]:
    """How many records of each kind the CRM holds."""
    kinds = {
        "account": ("Account", "acc_deleted"),
        "company": ("Company", "comp_deleted"),
        "address": ("Address", "addr_deleted"),
        "phone": ("Phone", "phon_deleted"),
        "email": ("Email", "emai_deleted"),
        "person": ("Person", "pers_deleted"),
        "representative": ("Representative", "repr_deleted"),
    }
    return {
        kind: work.rows(f"SELECT COUNT(*) FROM {table} WHERE {mark} = 0")[0][0]
        for kind, (table, mark) in kinds.items()
    }


def _entry(row: tuple[object, ...]) -> LogLine:
    return LogLine(Level(row[0]), *row[1:])  # type: ignore[arg-type]
