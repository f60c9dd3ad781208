"""Accounts with their records and all that the engine knows of them, from the store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contract import (
    ACCOUNT,
    ACCOUNT_LINKS,
    ADDRESS,
    BILLING,
    COLLECTIONS,
    COMPANY,
    DELIVERY,
    FACTURATION,
    PERSON,
    PERSON_LINKS,
)
from ..records import Attempt, Blocked, Instance, Pending, Record, Tiers
from .schema.bases import BASES
from .schema.columns import SHAPES
from .schema.contact_points import CONTACT_POINTS, ContactPoint
from .schema.values import SqlRow
from .sqlite.session import Session
from .sqlite.statements import IN, keys

Marks = dict[str, dict[int, int]]
"""Entity -> record -> push, of the marked records; None loads everything."""


def load(
    session: Session, integration: int, accounts: Iterable[int], marks: Marks | None = None
) -> list[Tiers]:
    """These Accounts, with all their records or only the marked ones (and the people these belong to)."""
    wanted = sorted(set(accounts))
    if not wanted:
        return []
    found = _accounts(session, wanted)
    argument = keys(wanted)
    _companies(session, found, argument)
    for part in (_addresses, _people):
        part(session, found, argument, marks)
    people = {p.key: t for t in found.values() for p in t.of(PERSON.name)}
    for point in CONTACT_POINTS.values():
        _contact_points(session, found, people, point, marks)
    _known(session, integration, found, argument)
    return [found[key] for key in wanted if key in found]


def _accounts(session: Session, wanted: Sequence[int]) -> dict[int, Tiers]:
    shape = SHAPES[ACCOUNT.name]
    sql = (
        f"SELECT acc_accountid, acc_deleted, {', '.join(shape.columns)} FROM Account WHERE acc_accountid {IN}"
    )
    found = {}
    for row in session.rows(sql, keys(wanted)):
        account = Record(ACCOUNT.name, row[0], shape.read(row, 2), deleted=bool(row[1]))
        found[row[0]] = Tiers(account, Record(COMPANY.name, 0, {}, new=True))
    return found


def _companies(session: Session, found: dict[int, Tiers], argument: str) -> None:
    shape = SHAPES[COMPANY.name]
    sql = (
        f"SELECT comp_companyid, comp_primaryaccountid, comp_deleted, {', '.join(shape.columns)} FROM Company "
        f"WHERE comp_primaryaccountid {IN}"
    )
    for row in session.rows(sql, argument):
        found[row[1]].company = Record(COMPANY.name, row[0], shape.read(row, 3), deleted=bool(row[2]))


def _among(marks: Marks | None, entity: str, column: str) -> tuple[str, SqlRow]:
    if marks is None:
        return "", ()
    return f" AND {column} {IN}", (keys(marks.get(entity, {})),)


def _addresses(session: Session, found: dict[int, Tiers], argument: str, marks: Marks | None) -> None:
    shape = SHAPES[ADDRESS.name]
    more, values = _among(marks, ADDRESS.name, "AdLi_AddressId")
    sql = (
        f"SELECT AdLi_AccountId, AdLi_Type, addr_deleted + adli_deleted, addr_addressid, {', '.join(shape.columns)} "
        f"FROM Address_Link JOIN Address ON addr_addressid = AdLi_AddressId "
        f"WHERE AdLi_AccountId {IN} AND AdLi_PersonId IS NULL{more} ORDER BY addr_addressid"
    )
    for row in session.rows(sql, argument, *values):
        kind = BILLING if row[1] == FACTURATION else DELIVERY
        record = Record(ADDRESS.name, row[3], shape.read(row, 4), kind, deleted=bool(row[2]))
        found[row[0]].children.append(record)


def _people(session: Session, found: dict[int, Tiers], argument: str, marks: Marks | None) -> None:
    shape = SHAPES[PERSON.name]
    more, values = _among(marks, PERSON.name, "pers_personid")
    sql = (
        f"SELECT Pers_AccountId, pers_deleted, pers_personid, {', '.join(shape.columns)} FROM Person "
        f"WHERE Pers_AccountId {IN}{more} ORDER BY pers_personid"
    )
    for row in session.rows(sql, argument, *values):
        record = Record(PERSON.name, row[2], shape.read(row, 3), deleted=bool(row[1]))
        found[row[0]].children.append(record)


def _contact_points(
    session: Session,
    found: dict[int, Tiers],
    people: dict[int, Tiers],
    point: ContactPoint,
    marks: Marks | None,
) -> None:
    """Phones or e-mails of the accounts and of their people."""
    entity, link = point.entity, point.link
    shape = SHAPES[entity.name]
    more, values = _among(marks, entity.name, entity.key)
    sql = (
        f"SELECT {link}_RecordId, {link}_Type, {entity.prefix}_deleted + {link}_deleted, {entity.key}, "
        f"{', '.join(shape.columns)} FROM {point.table} JOIN {entity.table} ON {entity.key} = {point.key} "
        f"WHERE {link}_EntityId = ? AND {link}_RecordId {IN}{more} ORDER BY {entity.key}"
    )
    for side, holders in ((ACCOUNT_LINKS, found), (PERSON_LINKS, people)):
        for row in session.rows(sql, side, keys(holders), *values):
            if row[1] in entity.types:
                owner = row[0] if side == PERSON_LINKS else 0
                record = Record(entity.name, row[3], shape.read(row, 4), row[1], owner, bool(row[2]))
                holders[row[0]].children.append(record)


def _known(session: Session, integration: int, found: dict[int, Tiers], argument: str) -> None:
    records: dict[tuple[str, int], Record] = {}
    for tiers in found.values():
        for record in (tiers.account, *tiers.children):
            records[record.entity, record.key] = record
    _links(session, integration, records, argument)
    _intents(session, integration, records, argument)
    _states(session, integration, found, records, argument)
    _pending(session, integration, found, argument)
    for tiers in found.values():
        for record in (tiers.account, tiers.company, *tiers.children):
            remember(record)


def remember(record: Record) -> None:
    """Keep what the store holds now, so that only differences are written."""
    record.before = Record(
        record.entity,
        record.key,
        dict(record.fields),
        record.type,
        record.owner,
        record.deleted,
        record.link,
        record.erp_id,
        dict(record.base),
        {name: list(attempts) for name, attempts in record.unacknowledged.items()},
        record.create_payload,
        record.creation_ordered,
        record.missing_in_erp,
        record.detached,
        record.stopped,
        record.deleting,
        record.marked,
        record.push,
        record.blocked,
    )
    record.new = False


def _links(session: Session, integration: int, records: dict[tuple[str, int], Record], argument: str) -> None:
    by_link: dict[str, dict[int, Record]] = {}
    sql = (
        f"SELECT link, entity, record, erp_id FROM sync_link WHERE integration = ? AND account {IN} UNION ALL "
        f"SELECT link, entity, record, erp_id FROM sync_link WHERE integration = ? AND entity = 'account' "
        f"AND record {IN}"
    )
    for link, entity, key, erp_id in session.rows(sql, integration, argument, integration, argument):
        record = records.get((entity, key))
        if record is not None:
            record.link, record.erp_id = link, erp_id
            by_link.setdefault(entity, {})[link] = record
    for entity, linked in by_link.items():
        bases = BASES[entity]
        for row in session.rows(f"{bases.select} {IN}", keys(linked)):
            linked[row[0]].base = bases.read(row)


def _intents(
    session: Session, integration: int, records: dict[tuple[str, int], Record], argument: str
) -> None:
    sql = (
        f"SELECT entity, record, field, attempt, sent, crm FROM sync_intent WHERE integration = ? "
        f"AND account {IN} ORDER BY entity, record, field, attempt"
    )
    for entity, key, name, attempt, sent, crm in session.rows(sql, integration, argument):
        record = records.get((entity, key))
        if record is None:
            continue
        if attempt:
            record.unacknowledged.setdefault(name, []).append(Attempt(sent, crm))
        else:
            first = record.create_payload = {} if record.create_payload is None else record.create_payload
            if name:
                first[name] = Attempt(sent, crm)


def _states(
    session: Session,
    integration: int,
    found: dict[int, Tiers],
    records: dict[tuple[str, int], Record],
    argument: str,
) -> None:
    sql = f"SELECT entity, record, wanted, gone, lost, stopped, asleep FROM sync_state WHERE integration = ? AND account {IN}"
    for entity, key, wanted, gone, lost, stopped, asleep in session.rows(sql, integration, argument):
        record = records.get((entity, key))
        if record is not None:
            record.creation_ordered, record.missing_in_erp, record.detached = (
                bool(wanted),
                bool(gone),
                bool(lost),
            )
            record.stopped = bool(stopped)
            if entity == ACCOUNT.name:
                found[key].asleep = bool(asleep)
    sql = f"SELECT entity, record, message, rule, tries FROM sync_quarantine WHERE integration = ? AND account {IN}"
    for entity, key, message, rule, tries in session.rows(sql, integration, argument):
        record = records.get((entity, key))
        if record is not None:
            record.blocked = Blocked(entity, key, message, rule, tries)
    sql = f"SELECT entity, record FROM sync_deletion WHERE integration = ? AND account {IN}"
    for entity, key in session.rows(sql, integration, argument):
        record = records.get((entity, key))
        if record is not None:
            record.deleting = True
    sql = f"SELECT entity, record, push FROM sync_dirty WHERE account {IN}"
    for entity, key, push in session.rows(sql, argument):
        record = records.get((entity, key))
        if record is not None:
            record.marked, record.push = True, bool(push)


def _pending(session: Session, integration: int, found: dict[int, Tiers], argument: str) -> None:
    sql = (
        f"SELECT pending, account, kind, owner, parent, mode, entity, state, erp_id, crmid, own, collections "
        f"FROM sync_pending WHERE integration = ? AND account {IN} ORDER BY pending"
    )
    rows = session.rows(sql, integration, argument)
    if not rows:
        return
    made: dict[int, Instance] = {}
    for key, account, kind, owner, parent, mode, entity, state, erp_id, crmid, own, collections in rows:
        instance = Instance(entity, state, erp_id, crmid, own=tuple((own or "").split()))
        instance.nested = {name: [] for name in (collections or "").split()}
        made[key] = instance
        if parent:
            made[parent].nested.setdefault(COLLECTIONS[entity], []).append(instance)
        else:
            tiers = found[account]
            tiers.stored += 1
            (tiers.inbox if kind == "inbox" else tiers.waiting).append(Pending(mode, instance, owner))
    sql = f"SELECT pending, field, value FROM sync_pending_field WHERE pending {IN}"
    for key, name, value in session.rows(sql, keys(made)):
        made[key].fields[name] = value
