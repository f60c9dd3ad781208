"""What hangs on what; see `ports.Ties`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sqlalchemy import Table

from ..contract import (
    ACCOUNT,
    ACCOUNT_LINKS,
    ADDRESS,
    COMPANY,
    COMPANY_LINKS,
    EMAIL,
    PERSON,
    PERSON_LINKS,
    PHONE,
    Entity,
)
from ..ports import Tie
from .rows import Row, Rows
from .schema.tables import address_link, email_link, phone_link
from .schema.values import SqlValue
from .sqlite.session import Session

_SIDES = {COMPANY.name: COMPANY_LINKS, ACCOUNT.name: ACCOUNT_LINKS, PERSON.name: PERSON_LINKS}
"""Entity ids of PhoneLink and EmailLink."""
_HOLDERS = {number: name for name, number in _SIDES.items()}


class Layout(NamedTuple):
    """How ties stand in a table.

    Args:
        table: of the ties.
        record: the column that points at what is tied.
        held: the columns, with their values, by which what a record of that kind holds is found.
        read: the tie in a row.
        write: the columns of a tie.
    """

    table: Table
    record: str
    held: Callable[[str, int], Row]
    read: Callable[[Row], Tie]
    write: Callable[[Tie], Row]


class SqlTies:
    """All ties, whatever integration they belong to."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def of(self, entity: Entity, record: int) -> list[Tie]:
        layout = _LAYOUTS[entity.name]
        return self._find(layout, {layout.record: record})

    def held_by(self, entity: Entity, holder: Entity, key: int) -> list[Tie]:
        layout = _LAYOUTS[entity.name]
        return self._find(layout, layout.held(holder.name, key))

    def _find(self, layout: Layout, where: Mapping[str, SqlValue]) -> list[Tie]:
        return [layout.read(row) for row in Rows(self.session, layout.table).find(where)]

    def add(self, entity: Entity, tie: Tie, user: int) -> None:
        layout = _LAYOUTS[entity.name]
        Rows(self.session, layout.table).insert(layout.write(tie), user)

    def change(self, entity: Entity, tie: Tie, user: int) -> None:
        layout = _LAYOUTS[entity.name]
        Rows(self.session, layout.table).update(tie.key, layout.write(tie), user)

    def delete(self, entity: Entity, tie: Tie, user: int) -> None:
        Rows(self.session, _LAYOUTS[entity.name].table).remove(tie.key, user)


_ADDRESS = {
    "record": "adli_addressid",
    "type": "adli_type",
    "company": "adli_companyid",
    "account": "adli_accountid",
    "person": "adli_personid",
    "key": "adli_addresslinkid",
}
"""Part of a tie -> column of Address_Link."""


def _addresses() -> Layout:
    def write(tie: Tie) -> Row:
        values = tie._asdict()
        return {column: values[name] for name, column in _ADDRESS.items() if name != "key"}

    return Layout(
        address_link,
        _ADDRESS["record"],
        lambda holder, key: {_ADDRESS[holder]: key},
        lambda row: Tie(**{name: row[column] for name, column in _ADDRESS.items()}),
        write,
    )


def _contact_points(table: Table, link: str, entity: Entity) -> Layout:
    side, holder, type_ = f"{link}_entityid", f"{link}_recordid", f"{link}_type"
    record, key = f"{link}_{entity.name}id", f"{link}_linkid"

    def read(row: Row) -> Tie:
        return Tie(row[record], row[type_], key=row[key], **{_HOLDERS[row[side]]: row[holder]})

    def write(tie: Tie) -> Row:
        [(name, held)] = [(name, held) for name in _SIDES if (held := getattr(tie, name)) is not None]
        return {record: tie.record, type_: tie.type, side: _SIDES[name], holder: held}

    return Layout(table, record, lambda name, held: {side: _SIDES[name], holder: held}, read, write)


_LAYOUTS: Mapping[str, Layout] = {
    ADDRESS.name: _addresses(),
    PHONE.name: _contact_points(phone_link, "plink", PHONE),
    EMAIL.name: _contact_points(email_link, "elink", EMAIL),
}
