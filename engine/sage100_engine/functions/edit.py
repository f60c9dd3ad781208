"""Records of the CRM made, changed and deleted as a user does on their sheets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import ActionRefused
from ..ports import CrmPort, Work
from . import company, parts
from .common import User

Given = Mapping[str, Any]
ENTITIES = ("company", "account", "person", "address", "phone", "email")


def create(crm: CrmPort, entity: str, values: Given, user: User) -> int:
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
    _known(entity)
    with crm.write() as work:
        return _create(work, entity, values, user)


def edit(crm: CrmPort, entity: str, key: int, values: Given, user: User) -> None:
    """Change values of a record; None empties one.

    Raises:
        ActionRefused: a rule stands against it; nothing was changed.
    """
    _known(entity)
    with crm.write() as work:
        if entity == "company":
            company.edit(work, key, values, user)
        elif entity == "address":
            parts.edit_address(work, key, values, user)
        elif entity == "person":
            parts.edit_person(work, key, values, user)
        else:
            parts.edit_contact_point(work, entity, key, values, user)


def delete(crm: CrmPort, entity: str, key: int, user: User) -> None:
    """Delete a record softly.

    Raises:
        ActionRefused: a rule stands against it; nothing was changed.
    """
    _known(entity)
    with crm.write() as work:
        if entity == "company":
            company.delete(work, key, user)
        elif entity == "address":
            parts.delete_address(work, key, user)
        elif entity == "person":
            parts.delete_person(work, key, user)
        else:
            parts.delete_contact_point(work, entity, key, user)


def _create(work: Work, entity: str, values: Given, user: User) -> int:
    if entity == "company":
        return company.create(work, values, user)
    if entity == "address":
        return parts.create_address(work, values, user)
    if entity == "person":
        return parts.create_person(work, values, user)
    return parts.create_contact_point(work, entity, values, user)


def _known(entity: str) -> None:
    """Whether users work on such records: an Account opens in consultation only (Guide: MAP-08)."""
    if entity == "account":
        raise ActionRefused("MAP-08", "La fiche tiers est en consultation seulement : modifiez la société")
    if entity not in ENTITIES:
        raise ActionRefused("CON-16", f"Fiche inconnue : {entity}")
