"""The version of a dossier's database, and what makes the next one of an older one.

The version says what tables, columns, indexes and stored list values are: a test holds their digest beside it.
"""

from __future__ import annotations

from collections.abc import Mapping

APPLICATION = 0x53313030  # "S100", SQLite's application_id
VERSION = 1

UPGRADES: Mapping[int, tuple[str, ...]] = {0: ()}
"""Version -> the statements that make the next one of it. Tables, columns and indexes that a database lacks are added
before the first of them, so a new column that may be empty or has a default is an entry without any."""

KNOWN_BY = frozenset({"F_COMPTET", "P_DOSSIER", "sim_incarnation"})
"""The tables by which a dossier of version 0 is known: it bears no number."""
