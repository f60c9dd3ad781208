"""What is to be done, decided before anything is written: comparison and decision table, pure."""

from __future__ import annotations

from .compare import CrmChange, ErpChange, crm_change, erp_change, unsent
from .table import Action, Policy, decide

__all__ = ["Action", "CrmChange", "ErpChange", "Policy", "crm_change", "decide", "erp_change", "unsent"]
