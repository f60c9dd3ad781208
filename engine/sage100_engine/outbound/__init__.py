"""What goes to the ERP, and what its answers make of the records: what `plan` decides, carried out."""

from __future__ import annotations

from .collect import Meta, Sent, collect, tidy
from .results import Lookup, apply_results, block

__all__ = ["Lookup", "Meta", "Sent", "apply_results", "block", "collect", "tidy"]
