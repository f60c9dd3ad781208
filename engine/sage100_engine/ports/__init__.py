"""What the core asks of the two sides; adapters live in `erp/` and `crm/`, fakes in the tests."""

from __future__ import annotations

from .cycle import Accounts, Cursors, Links, Marks, Orders, Quarantine, Runs, SyncParameters
from .erp import ErpPort
from .screens import Parameters, Records, Representative, Row, Sheets, Tie, Ties, Users
from .store import CrmStore, SyncUnit, UnitOfWork

__all__ = [
    "Accounts",
    "CrmStore",
    "Cursors",
    "ErpPort",
    "Links",
    "Marks",
    "Orders",
    "Parameters",
    "Quarantine",
    "Records",
    "Representative",
    "Row",
    "Runs",
    "Sheets",
    "SyncParameters",
    "SyncUnit",
    "Tie",
    "Ties",
    "UnitOfWork",
    "Users",
]
