"""What the sheets of records show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypedDict

from ...contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, ENTITIES, PERSON, PHONE, Entity, InputKind, Kind
from ...ports import Row, Tie, UnitOfWork
from ..lookups import default_integration
from .screens import SCREENS, ScreenField

Shown = str | int | None
"""A value as a sheet shows it."""
Values = dict[str, Shown]
"""The values of a record by wire name, with what it is tied to."""


class SheetData(TypedDict):
    """What the sheet of a record displays; `read_only` and `hidden` are names of its fields."""

    labels: dict[str, str]
    fields: Values
    read_only: list[str]
    hidden: list[str]


def records(work: UnitOfWork, entity: str) -> list[tuple[int, Values]]:
    """All records of a kind that are not deleted, with their keys, in the order in which they came."""
    return [(row.key, _values(work, row)) for row in work.records.find(ENTITIES[entity])]


def record(work: UnitOfWork, entity: str, key: int) -> Values | None:
    """The stored values of a record by wire name, with what it is tied to; None when it was deleted."""
    row = work.records.get(ENTITIES[entity], key)
    return None if row is None or row.deleted else _values(work, row)


def sheet(work: UnitOfWork, entity: str, key: int) -> SheetData:
    """What the sheet of a record displays: fields, labels, those that are read-only and those hidden.

    Guide: ADDR-02, MAP-02, MAP-08.
    """
    values = record(work, entity, key) or {}
    screen = SCREENS[entity]
    return {
        "labels": {name: one.label for name, one in screen.items()},
        "fields": {name: values.get(name) for name in screen},
        "read_only": [name for name, one in screen.items() if one.read_only],
        "hidden": ["title"] if entity == ADDRESS.name else [],
    }


def _values(work: UnitOfWork, row: Row) -> Values:
    values = {name: shown(work, row, one) for name, one in SCREENS[row.entity].items()}
    values |= _TIES[row.entity](work, row)
    if row.entity != COMPANY.name:
        found = default_integration(work)
        values["link"] = work.of(found.key).links.erp_id(row.entity, row.key) if found else None
    return values


# -- values --------------------------------------------------------------------------------------------------


def shown(work: UnitOfWork, row: Row, one: ScreenField) -> Shown:
    """A stored value as a sheet shows it."""
    value = row.fields[one.name]
    if value is None:
        return None
    if one.kind in _READERS:
        return _READERS[one.kind](work, value)
    kind = ENTITIES[row.entity].by_name[one.name].kind
    return value if kind is Kind.TEXT else _number(value)


def _number(value: str) -> int | str:
    """A number as such, and a truth as 1 or 0."""
    if value in ("true", "false"):
        return int(value == "true")
    try:
        return int(value)
    except ValueError:
        return value


def _sheet_name(work: UnitOfWork, value: str) -> str | None:
    found = work.sheets.get(int(value))
    return found.sheet.name if found else None


_READERS: Mapping[InputKind, Callable[[UnitOfWork, str], str | None]] = {
    InputKind.RECORD: lambda work, value: value,
    InputKind.STATUS: lambda work, value: value.lower(),
    InputKind.SHEET: _sheet_name,
    InputKind.TERRITORY: lambda work, value: work.parameters.territory_name(int(value)),
    InputKind.USER: lambda work, value: work.users.name(int(value)),
}


# -- ties ----------------------------------------------------------------------------------------------------


def _company(work: UnitOfWork, row: Row) -> Values:
    return {"account": row.fields["account"]}


def _of_company(work: UnitOfWork, row: Row) -> Values:
    return {"company": row.fields["company"]}


def _address(work: UnitOfWork, row: Row) -> Values:
    own = [tie for tie in work.ties.of(ADDRESS, row.key) if tie.company is not None]
    return {
        "title": row.fields["title"],
        "company": str(own[0].company) if own else None,
        "person": None,
        "type": own[0].type if own else None,
    }


def _contact_point(work: UnitOfWork, row: Row) -> Values:
    found: Values = {"company": None, "person": None, "type": None}
    for tie in work.ties.of(ENTITIES[row.entity], row.key):
        found |= {"type": tie.type, **_holder(work, tie)}
    return found


def _holder(work: UnitOfWork, tie: Tie) -> Values:
    if tie.company is not None:
        return {"company": str(tie.company)}
    if tie.person is not None:
        return {"person": str(tie.person), "company": _company_of(work, PERSON, tie.person)}
    account = tie.account
    return {} if account is None else {"company": _company_of(work, ACCOUNT, account)}


def _company_of(work: UnitOfWork, entity: Entity, key: int) -> str | None:
    row = work.records.get(entity, key)
    return row.fields["company"] if row else None


_TIES: Mapping[str, Callable[[UnitOfWork, Row], Values]] = {
    COMPANY.name: _company,
    ACCOUNT.name: _of_company,
    PERSON.name: _of_company,
    ADDRESS.name: _address,
    PHONE.name: _contact_point,
    EMAIL.name: _contact_point,
}
