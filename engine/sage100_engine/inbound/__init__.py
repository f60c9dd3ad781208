"""Entries of the change log onto the CRM's records: what `plan` decides, carried out in the working set."""

from __future__ import annotations

from .newcomers import new_tiers, set_apart
from .pages import apply_entry, carry_out_due, note_missing, open_inbox
from .working_set import WorkingSet

__all__ = [
    "WorkingSet",
    "apply_entry",
    "carry_out_due",
    "new_tiers",
    "note_missing",
    "open_inbox",
    "set_apart",
]
