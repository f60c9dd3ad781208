"""What a cycle has to say: the lines of its log and its status."""

from __future__ import annotations

from .lines import (
    blocked,
    conflict,
    cut,
    detached,
    failed,
    interrupted,
    lost_with,
    mass_effect,
    missing_in_erp,
    replaced,
    restored,
    revived,
)
from .status import status_of

__all__ = [
    "blocked",
    "conflict",
    "cut",
    "detached",
    "failed",
    "interrupted",
    "lost_with",
    "mass_effect",
    "missing_in_erp",
    "replaced",
    "restored",
    "revived",
    "status_of",
]
