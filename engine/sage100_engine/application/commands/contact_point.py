"""Phones and e-mails of a Company or a contact, saved as a user does."""

from __future__ import annotations

from ...contract import COMPANY, PERSON, Entity
from ...errors import ActionRefused
from ...ports import Tie, UnitOfWork
from ..inputs import Given, changed, owner, pointed, typed, without
from ..lookups import present
from ..users import User

TYPE_SIZE = 40
"""Characters that the CRM takes for a type."""


def create(entity: Entity, work: UnitOfWork, given: Given, user: User) -> int:
    """Add a phone or an e-mail to a Company or a contact; one of each type (Guide: MAP-06)."""
    kind = str(given.get("type") or "")
    if not kind or len(kind) > TYPE_SIZE:
        raise ActionRefused("MAP-06", f"Le type est obligatoire, {TYPE_SIZE} caractères au plus", "type")
    fields = typed(work, entity, without(given, "company", "person", "type"))
    ties = _ties(work, entity, given, kind)
    key = work.records.add(entity, fields, user.key)
    for tie in ties:
        work.ties.add(entity, tie._replace(record=key), user.key)
    return key


def edit(entity: Entity, work: UnitOfWork, key: int, given: Given, user: User) -> None:
    """Change a phone or an e-mail; its type is what ties it to the ERP and stays."""
    before = present(work, entity, key)
    if "type" in given:
        raise ActionRefused("MAP-06", "Le type ne se modifie pas", "type")
    if changes := changed(before, typed(work, entity, given)):
        work.records.change(entity, key, changes, user.key)


def delete(entity: Entity, work: UnitOfWork, key: int, user: User) -> None:
    """Delete a phone or an e-mail; in the ERP it is emptied."""
    present(work, entity, key)
    for tie in work.ties.of(entity, key):
        work.ties.delete(entity, tie, user.key)
    work.records.delete(entity, key, user.key)


def _ties(work: UnitOfWork, entity: Entity, given: Given, kind: str) -> list[Tie]:
    """What a new phone hangs on, itself not made yet: a contact, or a Company and its Account."""
    person = pointed(given, "person")
    if person is not None:
        _free(work.ties.held_by(entity, PERSON, present(work, PERSON, person).key), kind)
        return [Tie(0, kind, person=person)]
    company = owner(work, given)
    _free(work.ties.held_by(entity, COMPANY, company.key), kind)
    account = company.pointer("account")
    return [Tie(0, kind, company=company.key)] + ([] if account is None else [Tie(0, kind, account=account)])


def _free(held: list[Tie], kind: str) -> None:
    """One of each type (Guide: MAP-06)."""
    if any(tie.type == kind for tie in held):
        raise ActionRefused("MAP-06", f"Le type {kind} existe déjà ici", "type")
