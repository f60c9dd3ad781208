"""From rule to code to scenario to mutant, and what is missing on the way."""

from __future__ import annotations

from .gherkin import KINDS, SCENARIO, Scenario, read_features
from .register import PROFILES, Register, Rule, load_register

__all__ = ["KINDS", "PROFILES", "SCENARIO", "Register", "Rule", "Scenario", "load_register", "read_features"]
