"""The shortest way into the store for tiers that are new to it: rows straight from what was decided of them."""

from __future__ import annotations

from collections.abc import Iterable

from ..contract import (
    ACCOUNT,
    ACCOUNT_LINKS,
    ADDRESS,
    ADDRESS_TYPES,
    COMPANY,
    COMPANY_LINKS,
    NESTED,
    PERSON,
    PERSON_LINKS,
    Kind,
    Way,
)
from ..records import NewRecord, NewTiers, Value
from .keys import LINK as LINK_KEY
from .keys import Keys
from .saving import ADDRESS_LINK, CONTACT_POINT_LINKS, LINK, insert_sql
from .schema.bases import BASES
from .schema.values import SqlRow, SqlValue
from .sqlite.session import Session
from .stamps import ENGINE_USER, now

_CARRIED = (ACCOUNT, *NESTED)
_ADDRESS, _PERSON = ADDRESS.name, PERSON.name
_INSERT = {entity.name: insert_sql(entity.name) for entity in (*_CARRIED, COMPANY)}
_BITS = {
    entity.name: [i for i, field in enumerate(entity.wire) if field.kind is Kind.BOOLEAN]
    for entity in _CARRIED
}
_OWN = {
    entity.name: [field.name for field in entity.stored if field.way is Way.CRM]
    for entity in (*_CARRIED, COMPANY)
}
"""The fields that no entry brings: they stand behind those of the wire."""
_EMPTY: dict[str, SqlRow] = {name: (None,) * len(own) for name, own in _OWN.items()}
_STATEMENTS = (
    *_INSERT.values(),
    ADDRESS_LINK,
    *CONTACT_POINT_LINKS.values(),
    LINK,
    *[bases.insert for bases in BASES.values()],
)


def insert_new(session: Session, integration: int, keys: Keys, many: Iterable[NewTiers]) -> None:
    """Store new tiers.

    Args:
        session: the open transaction.
        integration: whose links and bases they get.
        keys: keys for the links.
        many: the tiers of one page.
    """
    rows = _Rows(integration, keys)
    for tiers in many:
        rows.add(tiers)
    for sql, values in rows.by_statement.items():
        session.insert_many(sql, values)


class _Rows:
    """The rows of one page, by statement."""

    def __init__(self, integration: int, keys: Keys) -> None:
        self.integration, self.key = integration, keys.next
        self.created_by: SqlRow = (ENGINE_USER, now())
        self.stamps = self.created_by * 2
        self.by_statement: dict[str, list[SqlRow]] = {sql: [] for sql in _STATEMENTS}
        self.records = {name: self.by_statement[sql] for name, sql in _INSERT.items()}
        self.bases = {name: self.by_statement[bases.insert] for name, bases in BASES.items()}
        self.points = {name: self.by_statement[sql] for name, sql in CONTACT_POINT_LINKS.items()}
        self.links, self.addresses = self.by_statement[LINK], self.by_statement[ADDRESS_LINK]

    def add(self, tiers: NewTiers) -> None:
        """One Account with its Company and everything that it carries."""
        account, company = tiers.account.key, tiers.company
        of_person = (company, account)
        self._record(tiers.account, 0, (company,))
        for record in tiers.nested:
            entity, key, _, kind, owner, *_ = record
            self._record(record, account, of_person if entity == _PERSON else ())
            if entity == _ADDRESS:
                self.addresses.append((key, company, account, ADDRESS_TYPES[kind], *self.created_by))
            elif owner:
                self.points[entity].append((PERSON_LINKS, owner, key, kind, *self.created_by))
            elif entity != _PERSON:
                add, stamps = self.points[entity].append, self.created_by
                add((COMPANY_LINKS, company, key, kind, *stamps))
                add((ACCOUNT_LINKS, account, key, kind, *stamps))
        columns = map(tiers.shared.get, _OWN[COMPANY.name])
        self.records[COMPANY.name].append(
            (company, *columns, self.integration, tiers.account.erp_id, *self.stamps)
        )

    def _record(self, record: NewRecord, account: int, owners: SqlRow) -> None:
        entity, key, erp_id, _, owner, erp, crm, own = record
        link, integration = self.key(LINK_KEY), self.integration
        self.links.append((link, integration, entity, account, owner, erp_id, key))
        if any(erp):
            self.bases[entity].append((link, None, *erp, *crm))
        bits = _BITS[entity]
        columns = _with_bits(crm, bits) if bits else crm
        added = map(own.get, _OWN[entity]) if own else _EMPTY[entity]
        self.records[entity].append((key, *owners, *columns, *added, integration, erp_id, *self.stamps))


def _with_bits(values: list[Value], bits: list[int]) -> list[SqlValue]:
    """The values of the columns, truths as numbers."""
    columns: list[SqlValue] = [*values]
    for i in bits:
        if values[i]:
            columns[i] = int(values[i] == "true")
    return columns
