"""What can go wrong in the suite itself; none of these is ever a verdict on an engine."""

from __future__ import annotations


class SuiteError(Exception):
    """Base of the suite's own errors."""


class RegisterError(SuiteError):
    """rules.yaml does not hold what a register must hold."""


class HarnessError(SuiteError):
    """The adapter or the suite broke: it raised, hung, or answered what the protocol does not allow."""


class UsageError(SuiteError):
    """An option that names something which does not exist."""
