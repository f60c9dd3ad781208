"""Tiers in a CRM store, and what users do there, for the suites of its repositories."""

from __future__ import annotations

from typing import Any

import pytest

from sage100_engine.crm import Store
from sage100_engine.crm.rows import Rows
from sage100_engine.crm.schema.tables import metadata
from sage100_engine.ports import CrmStore, SyncUnit
from sage100_engine.records import FULL, Base, Cursor, Record, Tiers

CURSOR = Cursor("jeton", "page", FULL, full_wanted=True, replaces=True, amid=True)
FILE = pytest.mark.parametrize("url", ["file"], indirect=True)


class Broken(Exception):
    """Something went wrong in the middle of a transaction."""


def rows(unit: Any, table: str) -> Rows:
    """The rows of a table, as screens change them."""
    return Rows(unit.session, metadata.tables[table])


def tiers(unit: SyncUnit, erp_id: str | None = "CARAT") -> Tiers:
    """An Account with its Company, a contact with a mobile phone, and an address; all tied when there is an id."""
    keys = {
        name: unit.accounts.new_key(name) for name in ("account", "company", "person", "address", "phone")
    }

    def one(entity: str, known_as: str | None, name: str, value: str, **more: Any) -> Record:
        link = unit.accounts.new_key("link") if erp_id and known_as else None
        base = {name: Base(value, value)} if link else {}
        tied = known_as if link else None
        return Record(
            entity, keys[entity], {name: value}, link=link, erp_id=tied, base=base, new=True, **more
        )

    made = Tiers(one("account", erp_id, "name", "Carat"), one("company", None, "name", "Carat"))
    made.account.fields |= {"code": erp_id, "status": "Active", "dormant": "false"}
    made.company.fields |= {"code": erp_id, "status": "Active", "account": str(keys["account"])}
    made.children = [
        one("address", "7", "city", "Lyon", type="delivery"),
        one("person", "3", "lastname", "Petit"),
        one("phone", "mobile", "number", "0102030405", type="mobile", owner=keys["person"]),
    ]
    return made


def stored(store: CrmStore, erp_id: str | None = "CARAT") -> Tiers:
    """One that is there, without a mark."""
    with store.sync(1) as unit:
        made = tiers(unit, erp_id)
        unit.accounts.save([made])
    return made


def marks(store: Store, after: int = 0) -> set[str]:
    """The kinds of the records that are marked."""
    with store.view(1) as unit:
        found = unit.marks.marked(after, 100).tiers
        assert unit.marks.any(after) == bool(found)
    return {r.entity for one in found for r in (one.account, *one.children) if r.marked}


def loaded(store: CrmStore, key: int) -> Tiers:
    with store.view(1) as unit:
        [found] = unit.accounts.load([key])
    return found


def part(of: Tiers, entity: str) -> Record:
    return of.account if entity == "account" else next(r for r in of.children if r.entity == entity)
