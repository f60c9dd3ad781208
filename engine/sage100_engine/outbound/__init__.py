"""What goes to the ERP, and what its answers make of the records: instances, intents, results."""

from __future__ import annotations

from .collect import Meta, Sent, collect, missing_code, tidy
from .results import Lookup, apply_results, block

__all__ = ["Lookup", "Meta", "Sent", "apply_results", "block", "collect", "missing_code", "tidy"]
