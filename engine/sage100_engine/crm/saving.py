"""What changed of some Accounts, into the store: only differences, grouped by statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ..contract import (
    ACCOUNT,
    ACCOUNT_LINKS,
    ADDRESS,
    ADDRESS_TYPES,
    COLLECTIONS,
    COMPANY,
    COMPANY_LINKS,
    PERSON_LINKS,
)
from ..records import Instance, Pending, Record, Tiers
from .keys import PENDING, Keys
from .loading import remember
from .schema.bases import BASES
from .schema.columns import SHAPES
from .schema.contact_points import CONTACT_POINTS
from .schema.values import SqlRow, SqlValue
from .sqlite.session import Session
from .stamps import ENGINE_USER, now

ADDRESS_LINK = (
    "INSERT INTO Address_Link (AdLi_AddressId, AdLi_CompanyId, AdLi_AccountId, AdLi_Type, AdLi_CreatedBy, "
    "AdLi_CreatedDate) VALUES (?, ?, ?, ?, ?, ?)"
)
CONTACT_POINT_LINKS = {
    name: f"INSERT INTO {point.table} ({point.link}_EntityId, {point.link}_RecordId, {point.key}, {point.link}_Type, "
    f"{point.link}_CreatedBy, {point.link}_CreatedDate) VALUES (?, ?, ?, ?, ?, ?)"
    for name, point in CONTACT_POINTS.items()
}
LINK = (
    "INSERT INTO sync_link (link, integration, entity, account, owner, erp_id, record) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)


class Batch:
    """Statements with their rows, in the order in which each statement was first needed."""

    def __init__(self, session: Session, integration: int) -> None:
        self.session, self.integration, self.at = session, integration, now()
        self.rows: dict[str, list[SqlRow]] = defaultdict(list)

    def add(self, sql: str, *row: SqlValue) -> None:
        """One more row for a statement."""
        self.rows[sql].append(row)

    def flush(self) -> None:
        """Carry everything out."""
        for sql, rows in self.rows.items():
            self.session.many(sql, rows)
        self.rows.clear()


def save(session: Session, integration: int, keys: Keys, many: Iterable[Tiers]) -> None:
    """Write what changed of these Accounts."""
    gone, batch = Batch(session, integration), Batch(session, integration)
    for tiers in many:
        account = tiers.account
        for record in (account, tiers.company, *tiers.children):
            if record.before is None:
                _insert(batch, tiers, record)
            else:
                _update(batch, tiers, record)
            if record.entity != COMPANY.name:
                _known(gone, batch, tiers, record)
        _asleep(batch, tiers)
        _pending(gone, batch, tiers, keys)
        for record in (account, tiers.company, *tiers.children):
            remember(record)
    gone.flush()
    batch.flush()


def insert_sql(name: str) -> str:
    """How a record of an entity is made: key, whose it is, fields in the contract's order, the ERP's id, stamps."""
    entity, prefix = SHAPES[name].entity, SHAPES[name].entity.prefix
    stamps = [f"{prefix}_{part}" for part in ("createdby", "createddate", "updatedby", "updateddate")]
    owners = [pointer.column for pointer in entity.pointers]
    names = (entity.key, *owners, *SHAPES[name].columns, *entity.tie, *stamps)
    return f"INSERT INTO {entity.table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _insert(batch: Batch, tiers: Tiers, record: Record) -> None:
    at, shape = batch.at, SHAPES[record.entity]
    erp_id = tiers.account.erp_id if record.entity == COMPANY.name else record.erp_id
    tie = (batch.integration if erp_id else None, erp_id)
    owners = {"company": tiers.company.key, "account": tiers.account.key}
    pointers = [owners[pointer.name] for pointer in shape.entity.pointers]
    values = (*pointers, *shape.write(record.fields), *tie)
    batch.add(insert_sql(record.entity), record.key, *values, ENGINE_USER, at, ENGINE_USER, at)
    _insert_ties(batch, tiers, record)


def _insert_ties(batch: Batch, tiers: Tiers, record: Record) -> None:
    at, company, account = batch.at, tiers.company.key, tiers.account.key
    if record.entity == ADDRESS.name:
        kind = ADDRESS_TYPES[record.type]
        batch.add(ADDRESS_LINK, record.key, company, account, kind, ENGINE_USER, at)
    elif record.entity in CONTACT_POINT_LINKS:
        own = [(COMPANY_LINKS, company), (ACCOUNT_LINKS, account)]
        holders = [(PERSON_LINKS, record.owner)] if record.owner else own
        for entity, key in holders:
            batch.add(
                CONTACT_POINT_LINKS[record.entity], entity, key, record.key, record.type, ENGINE_USER, at
            )


def _update(batch: Batch, tiers: Tiers, record: Record) -> None:
    before, shape = record.before, SHAPES[record.entity]
    if before is None:
        return
    entity, sets, values = shape.entity, [], []
    if record.fields != before.fields:
        for name, column, put in zip(shape.names, shape.columns, shape.writers, strict=True):
            if record.fields.get(name) != before.fields.get(name):
                sets.append(f"{column} = ?")
                values.append(put(record.fields.get(name)))
    if record.deleted != before.deleted:
        sets.append(f"{entity.prefix}_deleted = ?")
        values.append(int(record.deleted))
        _deleted_ties(batch, tiers, record)
    tied, was = (tiers.account, tiers.account.before) if record.entity == COMPANY.name else (record, before)
    if was is None or tied.erp_id != was.erp_id:
        sets += [f"{column} = ?" for column in entity.tie]
        values += [batch.integration if tied.erp_id else None, tied.erp_id]
        if record.entity == COMPANY.name:
            values[-2] = batch.integration
    if sets:
        sets += [f"{entity.prefix}_updatedby = ?", f"{entity.prefix}_updateddate = ?"]
        values += [ENGINE_USER, batch.at]
        sql = f"UPDATE {entity.table} SET {', '.join(sets)} WHERE {entity.key} = ?"
        batch.add(sql, *values, record.key)


def _deleted_ties(batch: Batch, tiers: Tiers, record: Record) -> None:
    """An address, phone or e-mail leaves with its tie to the Account."""
    mark = int(record.deleted)
    if record.entity == ADDRESS.name:
        sql = "UPDATE Address_Link SET AdLi_Deleted = ? WHERE AdLi_AddressId = ? AND AdLi_AccountId = ?"
        batch.add(sql, mark, record.key, tiers.account.key)
    elif point := CONTACT_POINTS.get(record.entity):
        sql = f"UPDATE {point.table} SET {point.link}_Deleted = ? WHERE {point.key} = ?"
        batch.add(sql, mark, record.key)


def _known(gone: Batch, batch: Batch, tiers: Tiers, record: Record) -> None:
    before = record.before or Record(record.entity, record.key, {})
    account = tiers.account.key
    key = (batch.integration, record.entity, record.key)
    _link(gone, batch, record, before, account)
    if record.unacknowledged != before.unacknowledged or record.create_payload != before.create_payload:
        _intents(gone, batch, record, account)
    flags = (record.creation_ordered, record.missing_in_erp, record.detached, record.stopped)
    if flags != (before.creation_ordered, before.missing_in_erp, before.detached, before.stopped):
        sql = (
            "INSERT INTO sync_state (integration, entity, record, account, wanted, gone, lost, stopped) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (integration, entity, record) DO UPDATE SET wanted = excluded.wanted, "
            "gone = excluded.gone, lost = excluded.lost, stopped = excluded.stopped"
        )
        batch.add(sql, *key, account, *map(int, flags))
    if record.blocked != before.blocked:
        _quarantine(gone, batch, record, key, account)
    if record.deleting != before.deleting:
        if record.deleting:
            sql = (
                "INSERT INTO sync_deletion (integration, entity, record, account) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING"
            )
            batch.add(sql, *key, account)
        else:
            gone.add("DELETE FROM sync_deletion WHERE integration = ? AND entity = ? AND record = ?", *key)
    if record.marked and not before.marked:
        sql = (
            "INSERT INTO sync_dirty (entity, record, account, owner) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (entity, record) DO UPDATE SET sent = 0"
        )
        batch.add(sql, record.entity, record.key, account, record.owner)


def _link(gone: Batch, batch: Batch, record: Record, before: Record, account: int) -> None:
    if before.link is not None and (before.link, before.erp_id) != (record.link, record.erp_id):
        gone.add("DELETE FROM sync_link WHERE link = ?", before.link)
        if before.link != record.link:
            gone.add(BASES[record.entity].delete, before.link)
    if record.link is None:
        return
    if (before.link, before.erp_id) != (record.link, record.erp_id):
        holder = 0 if record.entity == ACCOUNT.name else account
        batch.add(
            LINK,
            record.link,
            batch.integration,
            record.entity,
            holder,
            record.owner,
            record.erp_id,
            record.key,
        )
    held = before.base if before.link == record.link else {}
    if record.base != held:
        bases = BASES[record.entity]
        if record.base:
            batch.add(bases.save, *bases.write(record.link, record.base))
        else:
            gone.add(bases.delete, record.link)


def _intents(gone: Batch, batch: Batch, record: Record, account: int) -> None:
    key = (batch.integration, record.entity, record.key)
    gone.add("DELETE FROM sync_intent WHERE integration = ? AND entity = ? AND record = ?", *key)
    sql = (
        "INSERT INTO sync_intent (integration, entity, record, field, attempt, account, sent, crm) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for name, attempts in record.unacknowledged.items():
        for number, attempt in enumerate(attempts, 1):
            batch.add(sql, *key, name, number, account, attempt.sent, attempt.crm)
    if record.create_payload is not None:
        batch.add(sql, *key, "", 0, account, None, None)
        for name, attempt in record.create_payload.items():
            batch.add(sql, *key, name, 0, account, attempt.sent, attempt.crm)


def _quarantine(gone: Batch, batch: Batch, record: Record, key: tuple[int, str, int], account: int) -> None:
    if record.blocked is None:
        gone.add("DELETE FROM sync_quarantine WHERE integration = ? AND entity = ? AND record = ?", *key)
        return
    sql = (
        "INSERT INTO sync_quarantine (integration, entity, record, account, message, rule, since, tries) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (integration, entity, record) DO UPDATE SET message = excluded.message, "
        "rule = excluded.rule, tries = excluded.tries"
    )
    blocked = record.blocked
    batch.add(sql, *key, account, blocked.message, blocked.rule, batch.at, blocked.attempts)


def _asleep(batch: Batch, tiers: Tiers) -> None:
    before = tiers.account.before
    if tiers.asleep or (before is not None and not before.new):
        sql = (
            "INSERT INTO sync_state (integration, entity, record, account, asleep) VALUES (?, 'account', ?, ?, 1) "
            "ON CONFLICT (integration, entity, record) DO UPDATE SET asleep = 1"
            if tiers.asleep
            else "UPDATE sync_state SET asleep = 0 WHERE integration = ? AND entity = 'account' AND record = ? "
            "AND record = ? AND asleep = 1"
        )
        batch.add(sql, batch.integration, tiers.account.key, tiers.account.key)


def _pending(gone: Batch, batch: Batch, tiers: Tiers, keys: Keys) -> None:
    if not tiers.stored and not tiers.inbox and not tiers.waiting:
        return
    account = tiers.account.key
    gone.add(
        "DELETE FROM sync_pending_field WHERE pending IN (SELECT pending FROM sync_pending "
        "WHERE integration = ? AND account = ?)",
        batch.integration,
        account,
    )
    gone.add("DELETE FROM sync_pending WHERE integration = ? AND account = ?", batch.integration, account)
    for kind, stored in (("inbox", tiers.inbox), ("waiting", tiers.waiting)):
        for pending in stored:
            _store(batch, account, kind, pending, pending.instance, 0, keys)
    tiers.stored = len(tiers.inbox) + len(tiers.waiting)


def _store(
    batch: Batch,
    account: int,
    kind: str,
    pending: Pending,
    instance: Instance,
    parent: int,
    keys: Keys,
) -> None:
    key = keys.next(PENDING)
    sql = (
        "INSERT INTO sync_pending (pending, integration, account, kind, owner, parent, mode, entity, state, erp_id, "
        "crmid, own, collections) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    batch.add(
        sql,
        key,
        batch.integration,
        account,
        kind,
        pending.owner,
        parent,
        pending.mode,
        instance.entity,
        instance.state,
        instance.id,
        instance.crmid,
        " ".join(instance.own),
        " ".join(instance.nested),
    )
    for name, value in instance.fields.items():
        batch.add("INSERT INTO sync_pending_field (pending, field, value) VALUES (?, ?, ?)", key, name, value)
    for plural in COLLECTIONS.values():
        for inner in instance.nested.get(plural, []):
            _store(batch, account, kind, pending, inner, key, keys)
