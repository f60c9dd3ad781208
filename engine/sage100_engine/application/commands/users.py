"""CRM users."""

from __future__ import annotations

from ...ports import CrmStore
from ..users import User


def create(crm: CrmStore, name: str, barred: frozenset[str]) -> User:
    """Make a CRM user who is barred from these functions."""
    with crm.write() as work:
        return User(work.users.add(name), name, barred)
