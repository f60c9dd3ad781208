"""What goes to the ERP, and what its answers make of the records: what `plan` decides, carried out."""

from __future__ import annotations

from .batches import Batch, collect_batch
from .collect import Meta, Sent
from .results import Lookup, apply_results

__all__ = ["Batch", "Lookup", "Meta", "Sent", "apply_results", "collect_batch"]
