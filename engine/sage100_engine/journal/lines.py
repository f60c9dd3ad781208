"""The lines of a log: one constructor for each thing that a cycle can have to say."""

from __future__ import annotations

from dataclasses import replace

from ..contract import ENTITIES
from ..records import CRM, ERP, Level, LogLine, Record, Value


def _caption(record: Record, field: str) -> str:
    """What the sheets call a field."""
    return ENTITIES[record.entity].by_name[field].caption


def conflict(record: Record, field: str, winner: Value, loser: Value, kept: str) -> LogLine:
    """Both sides changed a field: the loser is kept here and can be restored (Guide: CON-08)."""
    side = "Gestion Commerciale" if kept == ERP else "CRM"
    message = (
        f"Conflit sur {_caption(record, field)} : « {winner or ''} » ({side}) remplace « {loser or ''} »"
    )
    return LogLine(
        Level.INFO, message, "CON-08", record.entity, record.key, record.erp_id, field, winner, loser, kept
    )


def lost_with(record: Record, field: str, loser: Value, side: str) -> LogLine:
    """A value that one side had edited, lost with the record that the other side deleted (Guide: CON-08)."""
    line = conflict(record, field, "<supprimé>", loser, side)
    return replace(line, winner=None, deleted=side)


def replaced(record: Record, field: str, winner: Value, loser: Value, rule: str) -> LogLine:
    """A CRM value that a reload of the ERP replaced without a conflict."""
    message = (
        f"{_caption(record, field)} : « {winner or ''} » de la Gestion Commerciale remplace « {loser or ''} »"
    )
    return LogLine(
        Level.INFO, message, rule, record.entity, record.key, record.erp_id, field, winner, loser, ERP
    )


def revived(record: Record) -> LogLine:
    """Deleted in the CRM and changed in the ERP: it came back."""
    message = "Suppression annulée : la fiche a été modifiée dans la Gestion Commerciale"
    line = LogLine(Level.INFO, message, "CON-08", record.entity, record.key, record.erp_id)
    return replace(line, kept=ERP, deleted=CRM)


def cut(record: Record, field: str, value: str, size: int) -> LogLine:
    """The CRM cannot show the whole value: flagged once, and it never goes back (Guide: RUN-07)."""
    message = f"{_caption(record, field)} : {size} caractères affichés au lieu de {len(value)} : « {value} »"
    return LogLine(Level.WARNING, message, "RUN-07", record.entity, record.key, record.erp_id, field)


def blocked(record: Record, message: str, rule: str | None) -> LogLine:
    """The ERP does not take the record: it is blocked, the rest goes on (Guide: CON-19, RUN-22)."""
    return LogLine(
        Level.WARNING,
        f"Fiche bloquée : {message}",
        rule or "RUN-22",
        record.entity,
        record.key,
        record.erp_id,
    )


def detached(record: Record) -> LogLine:
    """The record is tied to nothing any more and a user decides."""
    message = "Fiche absente de la Gestion Commerciale : lien coupé, à vérifier"
    return LogLine(Level.WARNING, message, "CON-18", record.entity, record.key, record.erp_id)


def missing_in_erp(record: Record) -> LogLine:
    """The tiers is no longer in the ERP; its Account and Company stay."""
    message = "Tiers absent de la Gestion Commerciale : la fiche est conservée"
    return LogLine(Level.WARNING, message, "CON-18", record.entity, record.key, record.erp_id)


def mass_effect(entity: str, count: int, total: int) -> LogLine:
    """Too much would disappear at once: it waits for a confirmation (design 5.8)."""
    message = (
        f"Effet de masse : {count} suppressions ou mises en sommeil sur {total} ({entity}) en attente ; "
        "vérifiez la Gestion Commerciale puis confirmez"
    )
    return LogLine(Level.ERROR, message, "RUN-08", entity)


def failed(message: str, rule: str | None = "RUN-08") -> LogLine:
    """The cycle could not end properly (Guide: RUN-08)."""
    return LogLine(Level.ERROR, message, rule)


def restored() -> LogLine:
    """The ERP no longer knows our token: everything is read again and nothing is deleted by absence."""
    message = "La Gestion Commerciale a été restaurée ou réinitialisée : relecture complète"
    return LogLine(Level.WARNING, message, "RUN-21")


def interrupted() -> LogLine:
    """The process of a cycle died; the next one goes on where it stopped (Guide: RUN-21)."""
    return LogLine(Level.ERROR, "Cycle interrompu : le suivant reprend où il s'est arrêté", "RUN-21")
