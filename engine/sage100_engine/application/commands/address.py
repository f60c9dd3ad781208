"""Addresses of a Company, saved as a user does."""

from __future__ import annotations

from ...contract import ADDRESS, ADDRESS_TYPES, COMPANY, EXPEDITION, FACTURATION, PERSON
from ...errors import ActionRefused
from ...plan import address_type, company_address, person_address
from ...ports import Row, Tie, UnitOfWork
from ..inputs import Given, changed, owner, typed, without
from ..lookups import linked, present
from ..users import User


def create(work: UnitOfWork, given: Given, user: User) -> int:
    """Add an address: the first of a Company is its default one, all others are delivery addresses.

    Guide: ADDR-02, MAP-04, MAP-05.
    """
    company = owner(work, given)
    fields = typed(work, ADDRESS, _untitled(without(given, "company", "type")))
    kind = _kind(company, given.get("type"))
    key = work.records.add(ADDRESS, fields, user.key)
    tie = Tie(key, ADDRESS_TYPES[kind], company.key, company.pointer("account"))
    work.ties.add(ADDRESS, tie, user.key)
    default = company_address(company.fields["default_address"], kind, str(key))
    if default != company.fields["default_address"]:
        work.records.change(COMPANY, company.key, {"default_address": default}, user.key)
        _give_to_people(work, company, default, user)
    return key


def _give_to_people(work: UnitOfWork, company: Row, default: str | None, user: User) -> None:
    """The contacts that have no default address get the Company's."""
    for person in work.records.find(PERSON, {"company": str(company.key)}):
        own = person_address(person.fields["default_address"], default)
        if changes := changed(person, {"default_address": own}):
            work.records.change(PERSON, person.key, changes, user.key)


def edit(work: UnitOfWork, key: int, given: Given, user: User) -> None:
    """Change an address; its title is the ERP's business (Guide: ADDR-02)."""
    before = present(work, ADDRESS, key)
    if changes := changed(before, typed(work, ADDRESS, _untitled(given))):
        work.records.change(ADDRESS, key, changes, user.key)


def delete(work: UnitOfWork, key: int, user: User) -> None:
    """Delete an address softly; the billing address of a linked Company stays (Guide: ADDR-10)."""
    present(work, ADDRESS, key)
    ties = work.ties.of(ADDRESS, key)
    for tie in ties:
        _let_go(work, tie, user)
    kept = [tie for tie in ties if tie.person is not None]
    for tie in ties:
        if tie not in kept:
            work.ties.delete(ADDRESS, tie, user.key)
    if not kept:
        work.records.delete(ADDRESS, key, user.key)


def _let_go(work: UnitOfWork, tie: Tie, user: User) -> None:
    """A Company does without an address that it had.

    Raises:
        ActionRefused: by ADDR-10.
    """
    company = work.records.get(COMPANY, tie.company) if tie.company is not None else None
    if company is None:
        return
    if tie.type == FACTURATION and linked(work, company):
        raise ActionRefused("ADDR-10", "L'adresse de facturation d'une société liée ne se supprime pas")
    if company.pointer("default_address") == tie.record:
        work.records.change(COMPANY, company.key, {"default_address": None}, user.key)


def _untitled(given: Given) -> Given:
    if "title" in given:
        raise ActionRefused("ADDR-02", "L'intitulé d'une adresse est géré par Sage 100", "title")
    return given


def _kind(company: Row, wanted: object) -> str:
    """Wire type of a new address of a Company."""
    if wanted not in (None, "", FACTURATION, EXPEDITION):
        raise ActionRefused("MAP-04", f"Type d'adresse inconnu : {wanted}", "type")
    has_default = company.fields["default_address"] is not None
    if wanted == FACTURATION and has_default:
        text = "La société a déjà son adresse de facturation, qui est l'adresse par défaut"
        raise ActionRefused("MAP-04", text, "type")
    named = [kind for kind, label in ADDRESS_TYPES.items() if label == wanted]
    return named[0] if named else address_type(has_default)
