"""What users, administrators and programs do with the engine: commands, queries, and the registry of functions."""

from __future__ import annotations

from .application import Application
from .queries.lists import LISTS
from .queries.screens import SCREENS
from .users import ADMIN, User

__all__ = ["ADMIN", "LISTS", "SCREENS", "Application", "User"]
