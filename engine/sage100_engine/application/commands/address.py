"""Addresses of a Company, saved as a user does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...contract import BILLING, EXPEDITION, FACTURATION
from ...errors import ActionRefused
from ...plan import address_type, person_address
from ...ports import Row, UnitOfWork
from ..inputs import changed, owner, typed, without
from ..lookups import linked, present
from ..queries.screens import ADDRESS
from ..users import User

Given = Mapping[str, Any]


def create(work: UnitOfWork, values: Given, user: User) -> int:
    """Add an address: the first of a Company is its default one, all others are delivery addresses.

    Guide: ADDR-02, MAP-04, MAP-05.
    """
    company = owner(work, values)
    row = typed(work, _untitled(without(values, "company", "type")), ADDRESS)
    kind = _kind(company, values.get("type"))
    key = work.insert("Address", row, user.key)
    tie = {
        "adli_addressid": key,
        "adli_companyid": company["comp_companyid"],
        "adli_accountid": company["comp_primaryaccountid"],
        "adli_type": kind,
    }
    work.insert("Address_Link", tie, user.key)
    if kind == FACTURATION:
        _make_default(work, company["comp_companyid"], key, user)
    return key


def _make_default(work: UnitOfWork, company: int, key: int, user: User) -> None:
    """The first address of a Company is its default one, and that of its contacts who have none."""
    work.update("Company", company, {"comp_primaryaddressid": key}, user.key)
    for person in work.find("Person", {"pers_companyid": company}):
        default = person_address(person["pers_primaryaddressid"], key)
        if default != person["pers_primaryaddressid"]:
            work.update("Person", person["pers_personid"], {"pers_primaryaddressid": default}, user.key)


def edit(work: UnitOfWork, key: int, values: Given, user: User) -> None:
    """Change an address; its title is the ERP's business (Guide: ADDR-02)."""
    before = present(work, "Address", key, "addr")
    row = changed(before, typed(work, _untitled(values), ADDRESS))
    if row:
        work.update("Address", key, row, user.key)


def delete(work: UnitOfWork, key: int, user: User) -> None:
    """Delete an address softly; the billing address of a linked Company stays (Guide: ADDR-10)."""
    present(work, "Address", key, "addr")
    links = work.find("Address_Link", {"adli_addressid": key})
    for link in links:
        company = work.get("Company", link["adli_companyid"]) if link["adli_companyid"] else None
        if company and link["adli_type"] == FACTURATION and linked(work, company):
            raise ActionRefused("ADDR-10", "L'adresse de facturation d'une société liée ne se supprime pas")
        if company and company["comp_primaryaddressid"] == key:
            work.update("Company", company["comp_companyid"], {"comp_primaryaddressid": None}, user.key)
    for link in links:
        if link["adli_personid"] is None:
            work.remove("Address_Link", link["adli_addresslinkid"], user.key)
    if all(link["adli_personid"] is None for link in links):
        work.remove("Address", key, user.key)


def _untitled(values: Given) -> Given:
    if "title" in values:
        raise ActionRefused("ADDR-02", "L'intitulé d'une adresse est géré par Sage 100", "title")
    return values


def _kind(company: Row, wanted: Any) -> str:
    """Type of a new address of a Company."""
    if wanted not in (None, "", FACTURATION, EXPEDITION):
        raise ActionRefused("MAP-04", f"Type d'adresse inconnu : {wanted}", "type")
    has_default = company["comp_primaryaddressid"] is not None
    if wanted == FACTURATION and has_default:
        text = "La société a déjà son adresse de facturation, qui est l'adresse par défaut"
        raise ActionRefused("MAP-04", text, "type")
    if wanted in (FACTURATION, EXPEDITION):
        return str(wanted)
    return FACTURATION if address_type(has_default) == BILLING else EXPEDITION
