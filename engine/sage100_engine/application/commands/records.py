"""Records of the CRM made, changed and deleted as a user does on their sheets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from ...contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, PERSON, PHONE, Entity
from ...errors import ActionRefused
from ...ports import CrmStore, UnitOfWork
from ..inputs import Given
from ..users import User
from . import address, company, contact_point, person


class Editor(NamedTuple):
    """What users do with one kind of record."""

    create: Callable[[UnitOfWork, Given, User], int]
    edit: Callable[[UnitOfWork, int, Given, User], None]
    delete: Callable[[UnitOfWork, int, User], None]


def _contact_point(entity: Entity) -> Editor:
    return Editor(
        partial(contact_point.create, entity),
        partial(contact_point.edit, entity),
        partial(contact_point.delete, entity),
    )


EDITORS: Mapping[str, Editor] = {
    COMPANY.name: Editor(company.create, company.edit, company.delete),
    PERSON.name: Editor(person.create, person.edit, person.delete),
    ADDRESS.name: Editor(address.create, address.edit, address.delete),
    PHONE.name: _contact_point(PHONE),
    EMAIL.name: _contact_point(EMAIL),
}


def editor(entity: str) -> Editor:
    """What users may do with such records: an Account opens in consultation only (Guide: MAP-08).

    Raises:
        ActionRefused: nothing, or there are no such records.
    """
    if entity == ACCOUNT.name:
        raise ActionRefused("MAP-08", "La fiche tiers est en consultation seulement : modifiez la société")
    if entity not in EDITORS:
        raise ActionRefused("CON-16", f"Fiche inconnue : {entity}")
    return EDITORS[entity]


def create(crm: CrmStore, entity: str, values: Given, user: User) -> int:
    """Make a record.

    Args:
        crm: the store.
        entity: company, person, address, phone or email.
        values: wire name -> value, with the record that it belongs to.
        user: who does it.

    Returns:
        Its key.

    Raises:
        ActionRefused: a rule stands against it; nothing was changed.
    """
    known = editor(entity)
    with crm.write() as work:
        return known.create(work, values, user)


def edit(crm: CrmStore, entity: str, key: int, values: Given, user: User) -> None:
    """Change values of a record; None empties one.

    Raises:
        ActionRefused: a rule stands against it; nothing was changed.
    """
    known = editor(entity)
    with crm.write() as work:
        known.edit(work, key, values, user)


def delete(crm: CrmStore, entity: str, key: int, user: User) -> None:
    """Delete a record softly.

    Raises:
        ActionRefused: a rule stands against it; nothing was changed.
    """
    known = editor(entity)
    with crm.write() as work:
        known.delete(work, key, user)
