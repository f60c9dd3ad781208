"""Accounts with their Companies and all that the engine knows of them; see `ports.Accounts`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..mapping import ours
from ..records import Instance, NewTiers, Tiers
from .bulk import insert_new
from .keys import Keys
from .loading import load
from .saving import save
from .sqlite.session import Session
from .sqlite.statements import IN, keys


class SqlAccounts:
    """The Accounts, as the cycle of one integration sees them.

    Args:
        session: the open transaction.
        integration: whose links and bases they come with.
        uid: base uid of the store.
    """

    def __init__(self, session: Session, integration: int, uid: str) -> None:
        self.session, self.integration, self.uid = session, integration, uid
        self.keys = Keys(session)

    def about(self, entries: Sequence[Instance]) -> list[Tiers]:
        tied = self.tied(entry.id for entry in entries if entry.id)
        named = [key for entry in entries if (key := ours(self.uid, entry.crmid))]
        return self.load([*tied.values(), *named])

    def tied(self, ids: Iterable[str]) -> dict[str, int]:
        sql = (
            f"SELECT erp_id, record FROM sync_link WHERE integration = ? AND entity = 'account' AND account = 0 "
            f"AND owner = 0 AND erp_id {IN}"
        )
        return dict(self.session.rows(sql, self.integration, keys(ids)))

    def load(self, accounts: Sequence[int]) -> list[Tiers]:
        return load(self.session, self.integration, accounts)

    def add_new(self, tiers: Iterable[NewTiers]) -> None:
        insert_new(self.session, self.integration, self.keys, tiers)

    def save(self, tiers: Sequence[Tiers]) -> None:
        save(self.session, self.integration, self.keys, tiers)

    def new_key(self, entity: str) -> int:
        return self.keys.next(entity)
