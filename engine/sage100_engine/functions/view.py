"""What sheets and lists show."""

from __future__ import annotations

from typing import Any

from ..contract import ACCOUNT_LINKS, COMPANY_LINKS, ENTITIES, FAMILY_TYPE, PERSON_LINKS
from ..ports import Row, Work
from .common import integration, shown
from .parts import CONTACT_POINTS
from .screens import SCREENS

LISTS = {
    "accounting_categories": "accountingcategory",
    "services": "contactservice",
    "price_categories": "pricecategory",
    "currencies": "currency",
    "languages": "language",
}


def keys(work: Work, entity: str) -> list[int]:
    """Keys of all records of a kind that are not deleted, in the order in which they came."""
    kind = ENTITIES[entity]
    return [row[kind.key] for row in work.find(kind.table)]


def record(work: Work, entity: str, key: int) -> dict[str, Any] | None:
    """The stored values of a record by wire name, with what it is tied to; None when it was deleted."""
    kind = ENTITIES[entity]
    row = work.get(kind.table, key)
    if row is None or row[f"{kind.prefix}_deleted"]:
        return None
    values = {one.name: shown(work, row, one) for one in SCREENS[entity].values()}
    values |= _TIES[entity](work, row)
    if entity != "company":
        found = integration(work)
        values["link"] = work.link(found.key, entity, key) if found else None
    return values


def sheet(work: Work, entity: str, key: int) -> dict[str, Any]:
    """What the sheet of a record displays: fields, labels, those that are read-only and those hidden.

    Guide: ADDR-02, MAP-02, MAP-08.
    """
    values = record(work, entity, key) or {}
    screen = SCREENS[entity]
    return {
        "labels": {name: one.label for name, one in screen.items()},
        "fields": {name: values.get(name) for name in screen},
        "read_only": [name for name, one in screen.items() if one.read_only],
        "hidden": ["title"] if entity == "address" else [],
    }


def items(work: Work, name: str) -> list[dict[str, Any]]:
    """The rows of a selection list, in the ERP's order (Guide: FIRST-02, FIRST-04)."""
    if name == "representatives":
        return [_representative(row) for row in work.find("Representative")]
    where = {"capt_family": LISTS[name], "capt_familytype": FAMILY_TYPE}
    rows = sorted(work.find("Custom_Captions", where), key=lambda row: row["capt_order"] or 0)
    return [{"id": row["capt_code"], "label": row["capt_fr"]} for row in rows]


def _representative(row: Row) -> dict[str, Any]:
    label = " ".join(part for part in (row["repr_firstname"], row["repr_lastname"]) if part)
    return {"id": str(row["repr_intforeignid"]), "label": label}


def _company(work: Work, row: Row) -> dict[str, Any]:
    return {"account": _id(row["comp_primaryaccountid"])}


def _account(work: Work, row: Row) -> dict[str, Any]:
    return {"company": _id(row["acc_companyid"])}


def _person(work: Work, row: Row) -> dict[str, Any]:
    return {"company": _id(row["pers_companyid"])}


def _address(work: Work, row: Row) -> dict[str, Any]:
    links = work.find("Address_Link", {"adli_addressid": row["addr_addressid"]})
    own = [link for link in links if link["adli_companyid"] is not None]
    return {
        "title": row["addr_title"],
        "company": _id(own[0]["adli_companyid"]) if own else None,
        "person": None,
        "type": own[0]["adli_type"] if own else None,
    }


def _slot(entity: str) -> Any:
    point = CONTACT_POINTS[entity]

    def ties(work: Work, row: Row) -> dict[str, Any]:
        found: dict[str, Any] = {"company": None, "person": None, "type": None}
        for link in work.find(point.link_table, {point.pointer: row[point.key]}):
            side, key = link[f"{point.link}_entityid"], link[f"{point.link}_recordid"]
            found["type"] = link[f"{point.link}_type"]
            found |= _holder(work, side, key)
        return found

    return ties


def _holder(work: Work, side: int, key: int) -> dict[str, Any]:
    if side == COMPANY_LINKS:
        return {"company": _id(key)}
    if side == PERSON_LINKS:
        person = work.get("Person", key)
        return {"person": _id(key), "company": _id(person["pers_companyid"]) if person else None}
    assert side == ACCOUNT_LINKS
    account = work.get("Account", key)
    return {"company": _id(account["acc_companyid"])} if account else {}


def _id(key: int | None) -> str | None:
    return None if key is None else str(key)


_TIES = {
    "company": _company,
    "account": _account,
    "person": _person,
    "address": _address,
    "phone": _slot("phone"),
    "email": _slot("email"),
}
