"""Contacts of a Company, saved as a user does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import ActionRefused
from ...plan import main_person, person_address
from ...ports import UnitOfWork
from ..inputs import changed, owner, typed, without
from ..lookups import present
from ..queries.screens import PERSON
from ..users import User

Given = Mapping[str, Any]


def create(work: UnitOfWork, values: Given, user: User) -> int:
    """Add a contact: his default address is the Company's, the first one is the main contact.

    Guide: CONTACT-01, CONTACT-03, CONTACT-07.
    """
    company = owner(work, values)
    row = typed(work, without(values, "company"), PERSON)
    if not row.get("pers_lastname"):
        raise ActionRefused("CONTACT-11", "Le nom du contact est obligatoire", "lastname")
    row["pers_companyid"] = company["comp_companyid"]
    row["pers_accountid"] = company["comp_primaryaccountid"]
    row.setdefault("pers_primaryaddressid", person_address(None, company["comp_primaryaddressid"]))
    key = work.insert("Person", row, user.key)
    main = main_person(company["comp_primarypersonid"], [(None, key)])
    if main != company["comp_primarypersonid"]:
        work.update("Company", company["comp_companyid"], {"comp_primarypersonid": main}, user.key)
    return key


def edit(work: UnitOfWork, key: int, values: Given, user: User) -> None:
    """Change a contact (Guide: CONTACT-07, CONTACT-11)."""
    before = present(work, "Person", key, "pers")
    row = typed(work, values, PERSON)
    if "pers_lastname" in row and not row["pers_lastname"]:
        raise ActionRefused("CONTACT-11", "Le nom du contact est obligatoire", "lastname")
    row = changed(before, row)
    if row:
        work.update("Person", key, row, user.key)


def delete(work: UnitOfWork, key: int, user: User) -> None:
    """Delete a contact; the first of those who stay takes a main contact's place (Guide: CONTACT-14)."""
    person = present(work, "Person", key, "pers")
    work.remove("Person", key, user.key)
    company = work.get("Company", person["pers_companyid"]) if person["pers_companyid"] else None
    if company and company["comp_primarypersonid"] == key:
        others = work.find("Person", {"pers_companyid": company["comp_companyid"]})
        first = main_person(None, [(one["pers_position"], one["pers_personid"]) for one in others])
        work.update("Company", company["comp_companyid"], {"comp_primarypersonid": first}, user.key)
