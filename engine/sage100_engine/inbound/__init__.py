"""Entries of the change log onto the CRM's records: what `plan` decides, carried out in the working set."""

from __future__ import annotations

from .account import choose_main_person, put_to_sleep
from .deletions import erp_deleted
from .pages import apply_entry, carry_out_deletion, note_missing, open_inbox
from .working_set import WorkingSet

__all__ = [
    "WorkingSet",
    "apply_entry",
    "carry_out_deletion",
    "choose_main_person",
    "erp_deleted",
    "note_missing",
    "open_inbox",
    "put_to_sleep",
]
