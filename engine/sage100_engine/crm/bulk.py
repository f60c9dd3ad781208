"""The shortest way into the store for tiers that are new to it: no comparison, rows straight from the entry.

It leaves the same rows as the general way (`apply` and `saving`), which a test holds it to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import journal
from ..contract import (
    ADDRESS,
    BILLING,
    BILLING_ID,
    COMPANY,
    DELIVERY,
    EMAIL,
    ENTITIES,
    PERSON,
    PHONE,
    Entity,
    Kind,
    Way,
)
from ..mapping import CANONICAL, company_type, status_of, territory_of
from ..records import CREATED, Counts, Entry, Instance, Record
from ..settings import Sheet
from .models import ACCOUNT, SHIPPING
from .models import BILLING as FACTURATION
from .models import COMPANY as COMPANY_SIDE
from .models import PERSON as PERSON_SIDE
from .saving import ADDRESS_LINK, BASE, LINK, SLOT_LINKS, insert_sql
from .work import ENGINE_USER, IN, keys, now

if TYPE_CHECKING:
    from .sync import SqlSyncWork

Row = tuple[Any, ...]


class Column(NamedTuple):
    """One wire field on its way to a column: how it is read and written, and where it is cut."""

    name: str
    read: Callable[[str], Any] | None
    bit: bool
    size: int | None


def _columns(entity: Entity) -> tuple[Column, ...]:
    return tuple(
        Column(
            field.name,
            None if field.kind is Kind.TEXT else CANONICAL[field.kind],
            field.kind is Kind.BOOLEAN,
            field.size,
        )
        for field in entity.fields
        if field.way is not Way.CRM
    )


_WIRE = {name: _columns(entity) for name, entity in ENTITIES.items()}
_ACCOUNT = ENTITIES["account"]
_COMPANY_ORDER = [field.name for field in COMPANY.fields]


def take_new(
    work: SqlSyncWork, sheet: Sheet, entries: Sequence[Instance]
) -> tuple[list[Instance], Counts, list[Entry]]:
    """See `ports.SyncWork.take_new`."""
    known = _known(work, entries)
    rest = [e for e in entries if e.state != CREATED or e.id in known or e.id is None or _ours(work, e)]
    skip = {id(entry) for entry in rest}
    new = [entry for entry in entries if id(entry) not in skip]
    if not new:
        return rest, Counts(), []
    load = _Load(work, sheet)
    for entry in new:
        load.tiers(entry)
    load.flush()
    return rest, Counts(created=load.created), load.log


def _known(work: SqlSyncWork, entries: Sequence[Instance]) -> set[str]:
    sql = (
        f"SELECT erp_id FROM sync_link WHERE integration = ? AND entity = 'account' AND account = 0 "
        f"AND owner = 0 AND erp_id {IN}"
    )
    return {row[0] for row in work.rows(sql, work.integration, keys(e.id for e in entries if e.id))}


def _ours(work: SqlSyncWork, entry: Instance) -> bool:
    return bool(entry.crmid) and (entry.crmid or "").rpartition(".")[0] == work.uid


class _Load:
    """The rows of one page, by table."""

    def __init__(self, work: SqlSyncWork, sheet: Sheet) -> None:
        self.work, self.sheet, self.key = work, sheet, work.new_key
        self.territories = work.territories((sheet.default_territory, sheet.supplier_territory))
        self.stamps = (ENGINE_USER, now()) * 2
        self.integration = work.integration
        self.rows: dict[str, list[Row]] = {
            name: [] for name in ("account", "company", "address", "phone", "email", "person")
        }
        self.links: list[Row] = []
        self.bases: list[Row] = []
        self.address_links: list[Row] = []
        self.slot_links: dict[str, list[Row]] = {"phone": [], "email": []}
        self.log: list[Entry] = []
        self.created = 0

    def flush(self) -> None:
        """Everything into the store."""
        for entity, rows in self.rows.items():
            self.work.many(insert_sql(entity), rows)
        self.work.many(ADDRESS_LINK, self.address_links)
        for entity, rows in self.slot_links.items():
            self.work.many(SLOT_LINKS[entity], rows)
        self.work.many(LINK, self.links)
        self.work.many(BASE, self.bases)

    def tiers(self, entry: Instance) -> None:
        """One account with everything that it carries."""
        account, company = self.key("account"), self.key("company")
        link = self._link("account", 0, 0, entry.id, account)
        row, values = self._fields("account", entry, link, account)
        flag = values.get("customersupplierflag")
        territory = self.territories.get(territory_of(flag, self.sheet))
        values["status"] = status_of(values.get("dormant"))
        values["territory"] = territory
        row += (values["status"], territory)
        tie = (self.integration, entry.id)
        self.rows["account"].append((account, company, *row, *tie, *self.stamps))
        default = self._addresses(entry, account, company)
        self._slots(entry, account, company, 0)
        main = self._people(entry, account, company, default)
        values |= {
            "type": company_type(flag, self.sheet),
            "account": account,
            "main_person": main,
            "default_address": default,
        }
        get = values.get
        shared = [get(name) for name in _COMPANY_ORDER]
        self.rows["company"].append((company, *shared, *tie, *self.stamps))
        self.created += 1

    def _link(self, entity: str, account: int, owner: int, erp_id: str | None, record: int) -> int:
        link = self.key("link")
        self.links.append((link, self.integration, entity, account, owner, erp_id, record))
        return link

    def _fields(self, entity: str, entry: Instance, link: int, key: int) -> tuple[list[Any], dict[str, Any]]:
        get, base = entry.fields.get, self.bases.append
        row: list[Any] = []
        values: dict[str, Any] = {}
        for name, read, bit, size in _WIRE[entity]:
            value: Any = get(name)
            if not value:
                row.append(None)
                continue
            if read is not None:
                value = read(value)
            shown = value
            if size is not None and len(value) > size:
                shown = value[:size]
                self.log.append(journal.cut(Record(entity, key, {}, erp_id=entry.id), name, value, size))
            values[name] = shown
            base((link, name, value, shown, 0))
            row.append(int(shown == "true") if bit else shown)
        return row, values

    def _addresses(self, entry: Instance, account: int, company: int) -> int | None:
        default = None
        for inner in sorted(entry.nested.get("addresses", ()), key=lambda i: i.id != BILLING_ID):
            key = self._record(ADDRESS, inner, account, 0)
            kind = BILLING if inner.id == BILLING_ID else DELIVERY
            if kind == BILLING:
                default = key
            label = FACTURATION if kind == BILLING else SHIPPING
            self.address_links.append((key, company, account, label, *self.stamps[:2]))
        return default

    def _slots(self, entry: Instance, account: int, company: int, owner: int) -> None:
        for entity, collection in ((PHONE, "phones"), (EMAIL, "emails")):
            for inner in entry.nested.get(collection, ()):
                key = self._record(entity, inner, account, owner)
                add, stamps = self.slot_links[entity.name].append, self.stamps[:2]
                if owner:
                    add((PERSON_SIDE, owner, key, inner.id, *stamps))
                else:
                    add((COMPANY_SIDE, company, key, inner.id, *stamps))
                    add((ACCOUNT, account, key, inner.id, *stamps))

    def _people(self, entry: Instance, account: int, company: int, default: int | None) -> int | None:
        people = []
        for inner in entry.nested.get("people", ()):
            key = self._record(PERSON, inner, account, 0, (company, account), (default,))
            people.append((int(inner.fields.get("position") or 1_000_000), key))
            self._slots(inner, account, company, key)
        return min(people)[1] if people else None

    def _record(
        self, entity: Entity, inner: Instance, account: int, owner: int, ties: Row = (), more: Row = ()
    ) -> int:
        key = self.key(entity.name)
        link = self._link(entity.name, account, owner, inner.id, key)
        row, _ = self._fields(entity.name, inner, link, key)
        tie = (self.integration, inner.id)
        self.rows[entity.name].append((key, *ties, *row, *more, *tie, *self.stamps))
        self.created += 1
        return key
