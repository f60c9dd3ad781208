"""Who acts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class User:
    """A CRM user, and the functions that he is barred from."""

    key: int
    name: str
    barred: frozenset[str] = frozenset()


ADMIN = User(1, "admin")
