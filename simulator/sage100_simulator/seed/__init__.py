"""Believable French dossiers, the same bytes for the same seed."""

from .fill import filler
from .fixture import fixture, fixtures
from .profiles import PROFILES

__all__ = ["PROFILES", "filler", "fixture", "fixtures"]
