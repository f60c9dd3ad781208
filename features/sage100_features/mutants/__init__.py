"""Mutants: the shipped code with one decision broken, each to be killed by a scenario of its own rule."""

from __future__ import annotations

from .model import Mutant
from .patch import applied
from .registry import load_mutants

__all__ = ["Mutant", "applied", "load_mutants"]
