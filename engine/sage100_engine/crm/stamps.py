"""Who writes when the engine does, and when."""

from __future__ import annotations

from datetime import UTC, datetime

ENGINE_USER = 1


def now() -> str:
    """This instant in UTC, in the form in which SQLite keeps dates."""
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
