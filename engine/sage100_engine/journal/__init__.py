"""What a cycle has to say: the lines of its log and its status."""

from __future__ import annotations

from .entries import (
    CRM_DELETED,
    blocked,
    conflict,
    cut,
    failed,
    gone,
    interrupted,
    mass_effect,
    replaced,
    restored,
    revived,
    set_aside,
)
from .status import status_of

__all__ = [
    "CRM_DELETED",
    "blocked",
    "conflict",
    "cut",
    "failed",
    "gone",
    "interrupted",
    "mass_effect",
    "replaced",
    "restored",
    "revived",
    "set_aside",
    "status_of",
]
