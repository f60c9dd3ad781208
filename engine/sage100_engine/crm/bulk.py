"""The shortest way into the store for tiers that are new to it: no comparison, rows straight from the entry.

It leaves the same rows as the general way (`inbound` and `saving`), which a test holds it to.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import journal
from ..contract import (
    ACCOUNT,
    ACCOUNT_LINKS,
    ADDRESS,
    ADDRESS_TYPES,
    COMPANY,
    COMPANY_LINKS,
    EMAIL,
    NESTED,
    PERSON,
    PERSON_LINKS,
    PHONE,
    Entity,
    Way,
)
from ..mapping import Wire, nested_type, shown, told, wire_of
from ..plan import carried, company_address, main_person, newcomer, person_address
from ..records import Instance, LogLine, Record, Value
from ..replicate import replicas
from ..settings import Sheet
from .keys import Keys
from .saving import ADDRESS_LINK, CONTACT_POINT_LINKS, LINK, insert_sql
from .schema.bases import BASES
from .sqlite.session import Session
from .stamps import ENGINE_USER, now

Row = tuple[Any, ...]


_WIRE = {entity.name: wire_of(entity) for entity in (ACCOUNT, *NESTED)}
_INSERT = {name: insert_sql(name) for name in (*_WIRE, "company")}
_OWN = {
    entity.name: [field.name for field in entity.stored if field.way is Way.CRM]
    for entity in (ACCOUNT, *NESTED, COMPANY)
}
"""The fields that no entry brings: they stand behind those of the wire."""
_EMPTY: dict[str, Row] = {name: (None,) * len(own) for name, own in _OWN.items()}


_STATEMENTS = (
    *_INSERT.values(),
    ADDRESS_LINK,
    *CONTACT_POINT_LINKS.values(),
    LINK,
    *[b.insert for b in BASES.values()],
)


class Load:
    """The rows of one page, by table.

    Args:
        session: the open transaction.
        integration: whose links and bases they get.
        keys: keys for new rows.
        sheet: the integration sheet.
        territories: name -> key, of those that the sheet names.
    """

    def __init__(
        self, session: Session, integration: int, keys: Keys, sheet: Sheet, territories: Mapping[str, int]
    ) -> None:
        self.session, self.integration, self.key = session, integration, keys.next
        self.sheet, self.territories = sheet, territories
        self.created_by: Row = (ENGINE_USER, now())
        self.stamps = self.created_by * 2
        self.rows: dict[str, list[Row]] = {sql: [] for sql in _STATEMENTS}
        self.records = {name: self.rows[sql] for name, sql in _INSERT.items()}
        self.bases = {name: self.rows[bases.insert] for name, bases in BASES.items()}
        self.points = {name: self.rows[sql] for name, sql in CONTACT_POINT_LINKS.items()}
        self.links, self.addresses = self.rows[LINK], self.rows[ADDRESS_LINK]
        self.lines: list[LogLine] = []
        self.created = 0

    def flush(self) -> None:
        """Everything into the store."""
        for sql, rows in self.rows.items():
            self.session.insert_many(sql, rows)

    def tiers(self, entry: Instance) -> None:
        """One account with everything that it carries."""
        account, company = self.key("account"), self.key("company")
        link = self._link("account", 0, 0, entry.id, account)
        row, values_shown = self._fields("account", entry, link, account)
        values: dict[str, Any] = dict(zip(_WIRE["account"].names, values_shown, strict=True))
        new = newcomer(values.get("customersupplierflag"), values.get("dormant"), self.sheet)
        values["status"], values["territory"] = new.status, self.territories.get(new.territory)
        added, tie = map(values.get, _OWN["account"]), (self.integration, entry.id)
        self.records["account"].append((account, company, *row, *added, *tie, *self.stamps))
        default = self._addresses(entry, account, company)
        self._contact_points(entry, account, company, 0)
        main = self._people(entry, account, company, default)
        shared: dict[str, Any] = {**replicas(values), "type": new.type, "account": account}
        shared["main_person"], shared["default_address"] = main, default
        columns = map(shared.get, _OWN["company"])
        self.records["company"].append((company, *columns, *tie, *self.stamps))
        self.created += 1

    def _link(self, entity: str, account: int, owner: int, erp_id: str | None, record: int) -> int:
        link = self.key("link")
        self.links.append((link, self.integration, entity, account, owner, erp_id, record))
        return link

    def _fields(self, entity: str, entry: Instance, link: int, key: int) -> tuple[list[Any], list[Value]]:
        """The values of the columns, bits as numbers, and as the CRM shows them."""
        wire = _WIRE[entity]
        erp = told(wire, entry.fields)
        crm = shown(wire, erp) if wire.sizes else erp
        if crm is not erp:
            self._log_cut(wire, Record(entity, key, {}, erp_id=entry.id), erp, crm)
        if any(erp):
            self.bases[entity].append((link, None, *erp, *crm))
        if not wire.bits:
            return crm, crm
        row: list[Any] = crm.copy()
        for i in wire.bits:
            if row[i]:
                row[i] = int(row[i] == "true")
        return row, crm

    def _log_cut(self, wire: Wire, record: Record, erp: list[Value], crm: list[Value]) -> None:
        for i, size in wire.sizes:
            value = erp[i]
            if value and value != crm[i]:
                self.lines.append(journal.cut(record, wire.names[i], value, size))

    def _addresses(self, entry: Instance, account: int, company: int) -> int | None:
        default = None
        for inner in carried(entry, ADDRESS.collection):
            key = self._record(ADDRESS, inner, account, 0)
            kind = nested_type(ADDRESS.name, inner.id)
            default = company_address(default, kind, key)
            self.addresses.append((key, company, account, ADDRESS_TYPES[kind], *self.created_by))
        return default

    def _contact_points(self, entry: Instance, account: int, company: int, owner: int) -> None:
        for entity in (PHONE, EMAIL):
            for inner in carried(entry, entity.collection):
                key = self._record(entity, inner, account, owner)
                add, stamps = self.points[entity.name].append, self.created_by
                if owner:
                    add((PERSON_LINKS, owner, key, inner.id, *stamps))
                else:
                    add((COMPANY_LINKS, company, key, inner.id, *stamps))
                    add((ACCOUNT_LINKS, account, key, inner.id, *stamps))

    def _people(self, entry: Instance, account: int, company: int, default: int | None) -> int | None:
        people, values = [], {"default_address": person_address(None, default)}
        own = tuple(map(values.get, _OWN["person"]))
        for inner in carried(entry, PERSON.collection):
            key = self._record(PERSON, inner, account, 0, (company, account), own)
            people.append((inner.fields.get("position"), key))
            self._contact_points(inner, account, company, key)
        return main_person(None, people)

    def _record(
        self, entity: Entity, inner: Instance, account: int, owner: int, ties: Row = (), own: Row = ()
    ) -> int:
        key = self.key(entity.name)
        link = self._link(entity.name, account, owner, inner.id, key)
        row, _ = self._fields(entity.name, inner, link, key)
        tie = (self.integration, inner.id)
        self.records[entity.name].append(
            (key, *ties, *row, *(own or _EMPTY[entity.name]), *tie, *self.stamps)
        )
        self.created += 1
        return key
