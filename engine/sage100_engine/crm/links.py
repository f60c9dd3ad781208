"""What is tied to what; see `ports.Links`."""

from __future__ import annotations

from ..records import ASLEEP, Due, Ref
from .sqlite.session import Session


class SqlLinks:
    """The links of one integration."""

    def __init__(self, session: Session, integration: int) -> None:
        self.session, self.integration = session, integration

    def erp_id(self, entity: str, record: int) -> str | None:
        sql = "SELECT erp_id FROM sync_link WHERE integration = ? AND entity = ? AND record = ?"
        found = self.session.rows(sql, self.integration, entity, record)
        return str(found[0][0]) if found else None

    def tied(self, entity: str, account: int, owner: int, erp_id: str) -> Ref | None:
        sql = (
            "SELECT record FROM sync_link WHERE integration = ? AND entity = ? AND account = ? AND owner = ? "
            "AND erp_id = ?"
        )
        found = self.session.rows(sql, self.integration, entity, account, owner, erp_id)
        return Ref(found[0][0], account or found[0][0]) if found else None

    def count(self, entity: str) -> int:
        sql = "SELECT count(*) FROM sync_link WHERE integration = ? AND entity = ?"
        return int(self.session.rows(sql, self.integration, entity)[0][0])

    def deletions(self) -> list[Due]:
        sql = (
            "SELECT entity, record, account FROM sync_deletion WHERE integration = ? UNION ALL "
            "SELECT ?, record, account FROM sync_state WHERE integration = ? AND asleep = 1"
        )
        found: dict[str, list[Ref]] = {}
        for kind, record, account in self.session.rows(sql, self.integration, ASLEEP, self.integration):
            found.setdefault(kind, []).append(Ref(record, account))
        return [Due(kind, records) for kind, records in found.items()]

    def mass_effect_confirmed(self) -> bool:
        found = self.session.rows("SELECT confirmed FROM sync_sheet WHERE id = ?", self.integration)
        return bool(found and found[0][0])

    def confirm_mass_effect(self, yes: bool) -> None:
        self.session.run("UPDATE sync_sheet SET confirmed = ? WHERE id = ?", int(yes), self.integration)
