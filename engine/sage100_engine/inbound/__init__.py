"""Entries of the change log onto the CRM's records: what `plan` decides, carried out in the working set."""

from __future__ import annotations

from .account import apply_entry, carry_out_deletion, choose_main_person, note_missing, open_inbox
from .deletions import erp_deleted, is_mass
from .merge import put_to_sleep
from .working_set import WorkingSet

__all__ = [
    "WorkingSet",
    "apply_entry",
    "carry_out_deletion",
    "choose_main_person",
    "erp_deleted",
    "is_mass",
    "note_missing",
    "open_inbox",
    "put_to_sleep",
]
