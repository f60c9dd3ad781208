"""The shortest way into the store for tiers that are new to it: no comparison, rows straight from the entry.

It leaves the same rows as the general way (`inbound` and `saving`), which a test holds it to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .. import journal
from ..contract import (
    ACCOUNT,
    ACCOUNT_LINKS,
    ADDRESS,
    ADDRESS_TYPES,
    BILLING_ID,
    COMPANY,
    COMPANY_LINKS,
    EMAIL,
    NESTED,
    PERSON,
    PERSON_LINKS,
    PHONE,
    Entity,
    Kind,
    Way,
)
from ..mapping import CANONICAL, nested_type
from ..plan import company_address, main_person, newcomer, person_address
from ..records import Instance, LogLine, Record
from ..replicate import replicas
from ..settings import Sheet
from .keys import Keys
from .saving import ADDRESS_LINK, LINK, SLOT_LINKS, insert_sql
from .schema.bases import BASES
from .sqlite.session import Session
from .stamps import ENGINE_USER, now

Row = tuple[Any, ...]


class Wire(NamedTuple):
    """The wire fields of an entity on their way to its columns: which are converted, which are bits there, and
    which may have to be cut."""

    names: tuple[str, ...]
    read: tuple[tuple[int, Callable[[str], str]], ...]
    bits: tuple[int, ...]
    sizes: tuple[tuple[int, int], ...]


def _wire(entity: Entity) -> Wire:
    fields = list(enumerate(entity.wire))
    return Wire(
        tuple(field.name for _, field in fields),
        tuple((i, CANONICAL[field.kind]) for i, field in fields if field.kind is not Kind.TEXT),
        tuple(i for i, field in fields if field.kind is Kind.BOOLEAN),
        tuple((i, field.size) for i, field in fields if field.cut and field.size),
    )


_WIRE = {entity.name: _wire(entity) for entity in (ACCOUNT, *NESTED)}
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
    *SLOT_LINKS.values(),
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
        self.stamps = (ENGINE_USER, now()) * 2
        self.rows: dict[str, list[Row]] = {sql: [] for sql in _STATEMENTS}
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
        row, shown = self._fields("account", entry, link, account)
        values = dict(zip(_WIRE["account"].names, shown, strict=True))
        new = newcomer(values.get("customersupplierflag"), values.get("dormant"), self.sheet)
        values["status"], values["territory"] = new.status, self.territories.get(new.territory)
        added, tie = [values.get(name) for name in _OWN["account"]], (self.integration, entry.id)
        self.rows[_INSERT["account"]].append((account, company, *row, *added, *tie, *self.stamps))
        default = self._addresses(entry, account, company)
        self._slots(entry, account, company, 0)
        main = self._people(entry, account, company, default)
        own = {"type": new.type, "account": account, "main_person": main, "default_address": default}
        get = (replicas(values) | own).get
        shared = [get(name) for name in _OWN["company"]]
        self.rows[_INSERT["company"]].append((company, *shared, *tie, *self.stamps))
        self.created += 1

    def _link(self, entity: str, account: int, owner: int, erp_id: str | None, record: int) -> int:
        link = self.key("link")
        self.rows[LINK].append((link, self.integration, entity, account, owner, erp_id, record))
        return link

    def _fields(self, entity: str, entry: Instance, link: int, key: int) -> tuple[list[Any], list[Any]]:
        """The values of the columns, bits as numbers, and as the CRM shows them."""
        names, read, bits, sizes = _WIRE[entity]
        get = entry.fields.get
        erp: list[Any] = [get(name) or None for name in names]
        for i, convert in read:
            if erp[i]:
                erp[i] = convert(erp[i])
        crm = erp
        for i, size in sizes:
            value = erp[i]
            if value and len(value) > size:
                crm = erp.copy() if crm is erp else crm
                crm[i] = value[:size]
                self.lines.append(
                    journal.cut(Record(entity, key, {}, erp_id=entry.id), names[i], value, size)
                )
        if any(erp):
            self.rows[BASES[entity].insert].append((link, None, *erp, *crm))
        if not bits:
            return crm, crm
        row = crm.copy()
        for i in bits:
            if row[i]:
                row[i] = int(row[i] == "true")
        return row, crm

    def _addresses(self, entry: Instance, account: int, company: int) -> int | None:
        default = None
        for inner in sorted(entry.nested.get(ADDRESS.collection, ()), key=lambda i: i.id != BILLING_ID):
            key = self._record(ADDRESS, inner, account, 0)
            kind = nested_type(ADDRESS.name, inner.id)
            default = company_address(default, kind, key)
            self.rows[ADDRESS_LINK].append((key, company, account, ADDRESS_TYPES[kind], *self.stamps[:2]))
        return default

    def _slots(self, entry: Instance, account: int, company: int, owner: int) -> None:
        for entity in (PHONE, EMAIL):
            for inner in entry.nested.get(entity.collection, ()):
                key = self._record(entity, inner, account, owner)
                add, stamps = self.rows[SLOT_LINKS[entity.name]].append, self.stamps[:2]
                if owner:
                    add((PERSON_LINKS, owner, key, inner.id, *stamps))
                else:
                    add((COMPANY_LINKS, company, key, inner.id, *stamps))
                    add((ACCOUNT_LINKS, account, key, inner.id, *stamps))

    def _people(self, entry: Instance, account: int, company: int, default: int | None) -> int | None:
        people, address = [], person_address(None, default)
        own = tuple([{"default_address": address}.get(name) for name in _OWN["person"]])
        for inner in entry.nested.get(PERSON.collection, ()):
            key = self._record(PERSON, inner, account, 0, (company, account), own)
            people.append((inner.fields.get("position"), key))
            self._slots(inner, account, company, key)
        return main_person(None, people)

    def _record(
        self, entity: Entity, inner: Instance, account: int, owner: int, ties: Row = (), own: Row = ()
    ) -> int:
        key = self.key(entity.name)
        link = self._link(entity.name, account, owner, inner.id, key)
        row, _ = self._fields(entity.name, inner, link, key)
        tie = (self.integration, inner.id)
        self.rows[_INSERT[entity.name]].append(
            (key, *ties, *row, *(own or _EMPTY[entity.name]), *tie, *self.stamps)
        )
        self.created += 1
        return key
