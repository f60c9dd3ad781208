"""Contacts of a Company, saved as a user does."""

from __future__ import annotations

from ...contract import COMPANY, PERSON
from ...errors import ActionRefused
from ...plan import main_person, person_address
from ...ports import Row, UnitOfWork
from ..inputs import Given, changed, owner, typed, without
from ..lookups import present
from ..users import User


def create(work: UnitOfWork, given: Given, user: User) -> int:
    """Add a contact: his default address is the Company's, the first one is the main contact.

    Guide: CONTACT-01, CONTACT-03, CONTACT-07.
    """
    company = owner(work, given)
    fields = typed(work, PERSON, without(given, "company"))
    if not fields.get("lastname"):
        raise _nameless()
    fields |= {"company": str(company.key), "account": company.fields["account"]}
    fields.setdefault("default_address", person_address(None, company.fields["default_address"]))
    key = work.records.add(PERSON, fields, user.key)
    _choose(work, company, main_person(company.pointer("main_person"), [(None, key)]), user)
    return key


def edit(work: UnitOfWork, key: int, given: Given, user: User) -> None:
    """Change a contact (Guide: CONTACT-07, CONTACT-11)."""
    before = present(work, PERSON, key)
    fields = typed(work, PERSON, given)
    if "lastname" in fields and not fields["lastname"]:
        raise _nameless()
    if changes := changed(before, fields):
        work.records.change(PERSON, key, changes, user.key)


def delete(work: UnitOfWork, key: int, user: User) -> None:
    """Delete a contact; the first of those who stay takes a main contact's place (Guide: CONTACT-14)."""
    person = present(work, PERSON, key)
    work.records.delete(PERSON, key, user.key)
    key_of_company = person.pointer("company")
    company = work.records.get(COMPANY, key_of_company) if key_of_company is not None else None
    if company and company.pointer("main_person") == key:
        others = work.records.find(PERSON, {"company": str(company.key)})
        first = main_person(None, [(one.fields["position"], one.key) for one in others])
        _choose(work, company, first, user)


def _choose(work: UnitOfWork, company: Row, main: int | None, user: User) -> None:
    chosen = None if main is None else str(main)
    if changes := changed(company, {"main_person": chosen}):
        work.records.change(COMPANY, company.key, changes, user.key)


def _nameless() -> ActionRefused:
    return ActionRefused("CONTACT-11", "Le nom du contact est obligatoire", "lastname")
