"""What a cycle has to say: its log, its counts, its status, and the records that it could not do anything with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from .wire import Value

ERP, CRM = "erp", "crm"
"""The two sides, as a line of the log names them."""


class Status(StrEnum):
    """Status of a synchronisation, as the sheet shows it (Guide: RUN-06 to RUN-08)."""

    NONE = ""
    WAITING = "En attente"
    RUNNING = "En cours"
    SUCCESS = "Succès"
    WARNING = "Avertissement"
    FAILURE = "Échec"


class Level(StrEnum):
    """Weight of a line of the log."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of a cycle's log, with the record concerned when there is one.

    Args:
        level: info, warning (non-blocking anomaly) or error.
        message: what a user reads, in French.
        rule: the rule of the guide that it is about.
        entity: account, address, phone, email, person, company or salesrepresentative.
        record: the CRM's id of the record.
        erp_id: the ERP's id of the record.
        field: of a conflict, the wire name of the field.
        winner: of a conflict, the value kept.
        loser: of a conflict, the value that was replaced; it can be restored from here.
        kept: of a conflict, the side whose value was kept: erp or crm.
        deleted: of a conflict with a deletion, the side on which the record was deleted: erp or crm. It has no
            winner; without a field the record came back.
    """

    level: Level
    message: str
    rule: str | None = None
    entity: str | None = None
    record: int | None = None
    erp_id: str | None = None
    field: str | None = None
    winner: Value = None
    loser: Value = None
    kept: str | None = None
    deleted: str | None = None


@dataclass
class Counts:
    """What a cycle did, by records."""

    created: int = 0
    updated: int = 0
    deleted: int = 0
    sent: int = 0
    refused: int = 0
    conflicts: int = 0

    def __bool__(self) -> bool:
        return any((self.created, self.updated, self.deleted, self.sent, self.refused, self.conflicts))


@dataclass(frozen=True)
class Report:
    """One cycle that ended: its run, None when it was quiet and so left no trace."""

    run: int | None
    status: Status
    counts: Counts
    lines: tuple[LogLine, ...]
    seconds: float


class Stage(Enum):
    """What a cycle counts as it goes."""

    PARAMETERS = "Paramètres"
    REPRESENTATIVES = "Représentants"
    ACCOUNTS = "Tiers"
    SENT = "Envois"


@dataclass(frozen=True)
class Progress:
    """Where a cycle stands; `total` is None when the ERP does not say how many there are."""

    stage: Stage
    done: int
    total: int | None = None


@dataclass(frozen=True)
class Blocked:
    """A record in quarantine (Guide: RUN-22)."""

    entity: str
    record: int
    message: str
    rule: str | None
    attempts: int
    stopped: bool = False
