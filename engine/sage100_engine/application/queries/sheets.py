"""What the sheets of records show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...contract import ACCOUNT_LINKS, COMPANY_LINKS, ENTITIES, PERSON_LINKS, InputKind
from ...ports import Row, UnitOfWork
from ..lookups import default_integration
from .screens import SCREENS, ScreenField

_LINK_TABLES = {"phone": ("PhoneLink", "plink"), "email": ("EmailLink", "elink")}


def records(work: UnitOfWork, entity: str) -> list[tuple[int, dict[str, Any]]]:
    """All records of a kind that are not deleted, with their keys, in the order in which they came."""
    kind = ENTITIES[entity]
    return [(row[kind.key], _values(work, entity, row)) for row in work.find(kind.table)]


def record(work: UnitOfWork, entity: str, key: int) -> dict[str, Any] | None:
    """The stored values of a record by wire name, with what it is tied to; None when it was deleted."""
    kind = ENTITIES[entity]
    row = work.get(kind.table, key)
    if row is None or row[f"{kind.prefix}_deleted"]:
        return None
    return _values(work, entity, row)


def _values(work: UnitOfWork, entity: str, row: Row) -> dict[str, Any]:
    values = {one.name: shown(work, row, one) for one in SCREENS[entity].values()}
    values |= _TIES[entity](work, row)
    if entity != "company":
        integration = default_integration(work)
        key = row[ENTITIES[entity].key]
        values["link"] = work.link(integration, entity, key) if integration is not None else None
    return values


def sheet(work: UnitOfWork, entity: str, key: int) -> dict[str, Any]:
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


# -- values --------------------------------------------------------------------------------------------------


def shown(work: UnitOfWork, row: Row, one: ScreenField) -> Any:
    """A stored value as a sheet shows it."""
    value = row.get(one.column)
    return None if value in (None, "") else _READERS.get(one.kind, _plain)(work, value)


def _plain(work: UnitOfWork, value: Any) -> Any:
    return value if isinstance(value, int | str) else str(value)


def _name_of(table: str, column: str) -> Callable[[UnitOfWork, Any], Any]:
    def read(work: UnitOfWork, value: Any) -> Any:
        row = work.get(table, value)
        return row[column] if row else None

    return read


_READERS: Mapping[InputKind, Callable[[UnitOfWork, Any], Any]] = {
    InputKind.RECORD: lambda work, value: str(value),
    InputKind.STATUS: lambda work, value: str(value).lower(),
    InputKind.SHEET: _name_of("sync_sheet", "name"),
    InputKind.TERRITORY: _name_of("Territory", "terr_caption"),
    InputKind.USER: _name_of("Users", "user_logon"),
}


# -- ties ----------------------------------------------------------------------------------------------------


def _company(work: UnitOfWork, row: Row) -> dict[str, Any]:
    return {"account": _id(row["comp_primaryaccountid"])}


def _account(work: UnitOfWork, row: Row) -> dict[str, Any]:
    return {"company": _id(row["acc_companyid"])}


def _person(work: UnitOfWork, row: Row) -> dict[str, Any]:
    return {"company": _id(row["pers_companyid"])}


def _address(work: UnitOfWork, row: Row) -> dict[str, Any]:
    links = work.find("Address_Link", {"adli_addressid": row["addr_addressid"]})
    own = [link for link in links if link["adli_companyid"] is not None]
    return {
        "title": row["addr_title"],
        "company": _id(own[0]["adli_companyid"]) if own else None,
        "person": None,
        "type": own[0]["adli_type"] if own else None,
    }


def _contact_point(entity: str) -> Callable[[UnitOfWork, Row], dict[str, Any]]:
    table, link = _LINK_TABLES[entity]
    key = ENTITIES[entity].key

    def ties(work: UnitOfWork, row: Row) -> dict[str, Any]:
        found: dict[str, Any] = {"company": None, "person": None, "type": None}
        for tie in work.find(table, {f"{link}_{entity}id": row[key]}):
            found["type"] = tie[f"{link}_type"]
            found |= _holder(work, tie[f"{link}_entityid"], tie[f"{link}_recordid"])
        return found

    return ties


def _holder(work: UnitOfWork, side: int, key: int) -> dict[str, Any]:
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


_TIES: Mapping[str, Callable[[UnitOfWork, Row], dict[str, Any]]] = {
    "company": _company,
    "account": _account,
    "person": _person,
    "address": _address,
    "phone": _contact_point("phone"),
    "email": _contact_point("email"),
}
