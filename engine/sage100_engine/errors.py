"""What can go wrong, one class for each way of going on after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class EngineError(Exception):
    """Base of every error that the engine raises on purpose."""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a setting: its text, the rule (None if the guide has none), the field."""

    message: str
    rule: str | None = None
    field: str | None = None


class ConfigurationError(EngineError):
    """Settings that cannot be used; carries every problem at once and is shown without a traceback."""

    def __init__(self, problems: Iterable[Problem | str]) -> None:
        self.problems: tuple[Problem, ...] = tuple(
            problem if isinstance(problem, Problem) else Problem(problem) for problem in problems
        )
        super().__init__(" ; ".join(problem.message for problem in self.problems))


class ActionRefused(EngineError):
    """A user's action whose condition is not met: nothing was changed."""

    def __init__(self, rule: str | None, message: str, field: str | None = None) -> None:
        self.rule = rule
        self.message = message
        self.field = field
        super().__init__(message)


class GatewayKind(StrEnum):
    """Why the ERP could not be used; what the engine does next depends on this alone."""

    UNAVAILABLE = "unavailable"
    """No connection: nothing was sent."""
    UNKNOWN = "unknown"
    """Sent, but no answer that can be read came back: the ERP may have done it or not."""
    CREDENTIALS = "credentials"
    COMPANY = "company"
    SESSION = "session"
    TOKEN = "token"
    """The change token is no longer good: a full load is due."""
    BUSY = "busy"
    CUSTOMISATIONS = "customisations"
    CONTRACT = "contract"
    """The two sides do not speak the same contract."""
    FAILED = "failed"
    """The ERP says that it failed (Fault Internal, FatalError)."""
    DISCONNECTED = "disconnected"
    """The integration is inactive or disconnected: the ERP is not called."""


RETRYABLE = frozenset(
    {
        GatewayKind.UNAVAILABLE,
        GatewayKind.UNKNOWN,
        GatewayKind.SESSION,
        GatewayKind.BUSY,
        GatewayKind.CUSTOMISATIONS,
    }
)


class GatewayError(EngineError):
    """The ERP cannot be used as things stand: the cycle stops (Échec).

    Args:
        kind: why.
        message: what a user reads, in French.
        code: code of the ERP's Fault, None when the answer was no Fault.
        retryable: whether the same call may succeed later; by default what the kind says.
    """

    def __init__(
        self, kind: GatewayKind, message: str, code: str | None = None, retryable: bool | None = None
    ) -> None:
        self.kind = kind
        self.message = message
        self.code = code
        self.retryable = kind in RETRYABLE if retryable is None else retryable
        super().__init__(message)


class StoreError(EngineError):
    """The CRM's database cannot be used: what was committed before stays, nothing else was written."""


class BrokenInvariant(EngineError):
    """Something that must always hold does not: a bug of the engine."""
