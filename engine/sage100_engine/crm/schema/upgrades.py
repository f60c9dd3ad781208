"""The version of the store, and how an older one is brought up in place.

The version says what tables, columns, triggers and stored list values are: a test holds their digest beside it.
"""

from __future__ import annotations

from collections.abc import Mapping

VERSION = 3

UPGRADES: Mapping[int, tuple[str, ...]] = {
    2: (
        "UPDATE sync_journal SET deleted = 'crm', field = NULL, winner = NULL, loser = NULL "
        "WHERE field = '<supprimé>' AND kept = 'erp'",
        "UPDATE sync_journal SET deleted = kept, winner = NULL WHERE winner = '<supprimé>'",
    ),
}
"""Version -> the statements that make the next one of it. Tables and columns that the store lacks are added before
the first of them, so a new field is an entry without any; all triggers are made anew after the last."""
