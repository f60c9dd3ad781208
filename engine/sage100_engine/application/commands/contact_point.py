"""Phones and e-mails of a Company or a contact, saved as a user does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...contract import ACCOUNT_LINKS, COMPANY_LINKS, PERSON_LINKS
from ...errors import ActionRefused
from ...ports import UnitOfWork
from ..inputs import changed, owner, typed, without
from ..lookups import present
from ..queries.screens import EMAIL, PHONE, ScreenField
from ..users import User

Given = Mapping[str, Any]


class ContactPoint(NamedTuple):
    """A phone or an e-mail: its tables, columns and inputs."""

    table: str
    prefix: str
    key: str
    link_table: str
    link: str
    screen: Mapping[str, ScreenField]

    @property
    def link_key(self) -> str:
        """Key column of the link table."""
        return f"{self.link}_linkid"

    @property
    def pointer(self) -> str:
        """Column of the link that points at the record."""
        return f"{self.link}_{self.table.lower()}id"


PHONE_POINT = ContactPoint("Phone", "phon", "phon_phoneid", "PhoneLink", "plink", PHONE)
EMAIL_POINT = ContactPoint("Email", "emai", "emai_emailid", "EmailLink", "elink", EMAIL)


def create(point: ContactPoint, work: UnitOfWork, values: Given, user: User) -> int:
    """Add a phone or an e-mail to a Company or a contact; one of each type (Guide: MAP-06)."""
    kind = str(values.get("type") or "")
    if not kind or len(kind) > 40:
        raise ActionRefused("MAP-06", "Le type est obligatoire, 40 caractères au plus", "type")
    row = typed(work, without(values, "company", "person", "type"), point.screen)
    holders = _holders(work, values)
    side, record = holders[0]
    where = {f"{point.link}_entityid": side, f"{point.link}_recordid": record, f"{point.link}_type": kind}
    if work.find(point.link_table, where):
        raise ActionRefused("MAP-06", f"Le type {kind} existe déjà ici", "type")
    key = work.insert(point.table, row, user.key)
    for side, record in holders:
        tie = {f"{point.link}_entityid": side, f"{point.link}_recordid": record, f"{point.link}_type": kind}
        work.insert(point.link_table, {**tie, point.pointer: key}, user.key)
    return key


def edit(point: ContactPoint, work: UnitOfWork, key: int, values: Given, user: User) -> None:
    """Change a phone or an e-mail; its type is what ties it to the ERP and stays."""
    before = present(work, point.table, key, point.prefix)
    if "type" in values:
        raise ActionRefused("MAP-06", "Le type ne se modifie pas", "type")
    row = changed(before, typed(work, values, point.screen))
    if row:
        work.update(point.table, key, row, user.key)


def delete(point: ContactPoint, work: UnitOfWork, key: int, user: User) -> None:
    """Delete a phone or an e-mail; in the ERP it is emptied."""
    present(work, point.table, key, point.prefix)
    for link in work.find(point.link_table, {point.pointer: key}):
        work.remove(point.link_table, link[point.link_key], user.key)
    work.remove(point.table, key, user.key)


def _holders(work: UnitOfWork, values: Given) -> list[tuple[int, int]]:
    """The records that a new phone hangs on: a contact, or a Company and its Account."""
    if values.get("person"):
        person = present(work, "Person", int(values["person"]), "pers")
        return [(PERSON_LINKS, person["pers_personid"])]
    company = owner(work, values)
    account = company["comp_primaryaccountid"]
    own = (COMPANY_LINKS, company["comp_companyid"])
    return [own] if account is None else [own, (ACCOUNT_LINKS, account)]
