"""Which records somebody may have changed; see `ports.Marks`. The triggers of `sqlite` set the marks."""

from __future__ import annotations

from collections.abc import Sequence

from ..contract import ACCOUNT_LINKS, ADDRESS, PERSON, PERSON_LINKS
from ..records import Marked, Record
from .loading import Marks, load
from .schema.contact_points import CONTACT_POINTS, ContactPoint
from .sqlite.session import Session
from .sqlite.statements import IN, keys

_MARK = "INSERT INTO sync_dirty (entity, record, account, owner) SELECT"
_AGAIN = "ON CONFLICT (entity, record) DO UPDATE SET sent = 0"


class SqlMarks:
    """The marks, as the cycle of one integration looks at them."""

    def __init__(self, session: Session, integration: int) -> None:
        self.session, self.integration = session, integration

    def any(self, after: int) -> bool:
        return bool(self.session.rows("SELECT 1 FROM sync_dirty WHERE account > ? LIMIT 1", after))

    def marked(self, after: int, limit: int) -> Marked:
        sql = "SELECT DISTINCT account FROM sync_dirty WHERE account > ? ORDER BY account LIMIT ?"
        accounts = [row[0] for row in self.session.rows(sql, after, limit)]
        if not accounts:
            return Marked([], after)
        whole = self._ordered(accounts)
        partial = [key for key in accounts if key not in whole]
        found = load(self.session, self.integration, whole)
        found += load(self.session, self.integration, partial, self._marks(partial))
        return Marked(sorted(found, key=lambda tiers: tiers.account.key), accounts[-1])

    def _ordered(self, accounts: list[int]) -> set[int]:
        """Those whose creation is ordered."""
        sql = (
            f"SELECT record FROM sync_state WHERE integration = ? AND entity = 'account' AND wanted = 1 "
            f"AND account {IN}"
        )
        return {row[0] for row in self.session.rows(sql, self.integration, keys(accounts))}

    def _marks(self, accounts: list[int]) -> Marks:
        marks: Marks = {}
        sql = f"SELECT entity, record, owner, push FROM sync_dirty WHERE account {IN}"
        for entity, record, owner, push in self.session.rows(sql, keys(accounts)):
            marks.setdefault(entity, {})[record] = push
            if owner:
                marks.setdefault(PERSON.name, {}).setdefault(owner, 0)
        people = marks.get(PERSON.name)
        return self._with_points(marks, people, accounts) if people else marks

    def _with_points(self, marks: Marks, people: dict[int, int], accounts: list[int]) -> Marks:
        """A contact is looked at with its phones and e-mails: they leave with it."""
        sql = f"SELECT entity, record, owner FROM sync_link WHERE integration = ? AND owner <> 0 AND account {IN}"
        for entity, record, owner in self.session.rows(sql, self.integration, keys(accounts)):
            if owner in people:
                marks.setdefault(entity, {}).setdefault(record, 0)
        return marks

    def unmark(self, records: Sequence[Record]) -> None:
        rows = [(r.entity, r.key) for r in records if r.marked]
        self.session.many("DELETE FROM sync_dirty WHERE entity = ? AND record = ?", rows)

    def mark_in_flight(self, records: Sequence[Record]) -> None:
        rows = [(record.entity, record.key) for record in records]
        self.session.many("UPDATE sync_dirty SET sent = 1 WHERE entity = ? AND record = ?", rows)

    def acknowledge(self, records: Sequence[Record]) -> None:
        rows = [(record.entity, record.key) for record in records]
        self.session.many("DELETE FROM sync_dirty WHERE entity = ? AND record = ? AND sent = 1", rows)

    def forget(self, accounts: Sequence[int]) -> None:
        self.session.many("DELETE FROM sync_dirty WHERE account = ?", [(key,) for key in accounts])

    def mark(self, account: int) -> None:
        run = self.session.run
        run(f"{_MARK} 'account', ?, ?, 0 WHERE 1 = 1 {_AGAIN}", account, account)
        for entity, key, table, column in (
            (ADDRESS.name, "AdLi_AddressId", "Address_Link", "AdLi_AccountId"),
            (PERSON.name, "Pers_PersonId", "Person", "Pers_AccountId"),
        ):
            sql = f"{_MARK} '{entity}', {key}, ?, 0 FROM {table} WHERE {column} = ? {_AGAIN}"
            run(sql, account, account)
        for point in CONTACT_POINTS.values():
            self._mark_points(account, point)

    def _mark_points(self, account: int, point: ContactPoint) -> None:
        """Phones or e-mails of the Account and of its people."""
        select = f"{_MARK} '{point.entity.name}', {point.key}, ?"
        side, record = f"{point.link}_EntityId", f"{point.link}_RecordId"
        own = f"FROM {point.table} WHERE {side} = {ACCOUNT_LINKS} AND {record} = ?"
        theirs = f"FROM {point.table} JOIN Person ON {side} = {PERSON_LINKS} AND {record} = Pers_PersonId"
        self.session.run(f"{select}, 0 {own} {_AGAIN}", account, account)
        sql = f"{select}, {record} {theirs} WHERE Pers_AccountId = ? {_AGAIN}"
        self.session.run(sql, account, account)

    def mark_all(self) -> None:
        sql = (
            "INSERT INTO sync_dirty (entity, record, account, owner, push) SELECT entity, record, "
            "CASE WHEN account = 0 THEN record ELSE account END, owner, 1 FROM sync_link WHERE integration = ? "
            "ON CONFLICT (entity, record) DO UPDATE SET push = 1, sent = 0"
        )
        self.session.run(sql, self.integration)
