"""Decisions to writes, on both sides: entries into records, records into instances, answers into links."""

from __future__ import annotations

from .collect import Meta, Sent, collect, missing_code, tidy
from .deletions import erp_deleted, is_mass
from .desk import Desk
from .entries import apply_entry, carry_out_deletion, choose_main_person, note_gone, open_inbox
from .merge import put_to_sleep
from .settle import Lookup, block, settle

__all__ = [
    "Desk",
    "Lookup",
    "Meta",
    "Sent",
    "apply_entry",
    "block",
    "carry_out_deletion",
    "choose_main_person",
    "collect",
    "erp_deleted",
    "is_mass",
    "missing_code",
    "note_gone",
    "open_inbox",
    "put_to_sleep",
    "settle",
    "tidy",
]
