"""The time of the simulated ERP: real, fixed or shifted, never backwards."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from .errors import Invalid

MODES = ("real", "fixed", "offset")


class Clock:
    """Tells the time of every dossier of one process; thread safe.

    Args:
        at: an aware instant at which the clock stands still (mode `fixed`); None follows the machine.
    """

    def __init__(self, at: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._fixed: datetime | None = None
        self._shift = timedelta()
        self._last = datetime.min.replace(tzinfo=UTC)
        if at is not None:
            self.set("fixed", at)

    @property
    def mode(self) -> str:
        """`real`, `fixed` or `offset`."""
        if self._fixed is not None:
            return "fixed"
        return "offset" if self._shift else "real"

    def now(self) -> datetime:
        """The present instant, aware, in UTC; never earlier than one told before."""
        with self._lock:
            self._last = max(self._last, self._read())
            return self._last

    def set(self, mode: str, at: datetime | None = None) -> None:
        """Change the mode; `fixed` and `offset` start at the instant `at` (aware).

        Raises:
            Invalid: an unknown mode, a missing or naive instant, or one in the clock's past.
        """
        if mode not in MODES:
            raise Invalid(f"Mode d'horloge inconnu : {mode}", "mode")
        if mode != "real" and at is None:
            raise Invalid(f"Le mode {mode} demande un instant", "at")
        if at is not None and at.tzinfo is None:
            raise Invalid("L'instant doit porter son fuseau horaire", "at")
        with self._lock:
            wanted = datetime.now(UTC) if mode == "real" or at is None else at.astimezone(UTC)
            if wanted < self._last:
                raise Invalid("L'horloge ne recule pas", "at")
            self._fixed = wanted if mode == "fixed" else None
            self._shift = wanted - datetime.now(UTC) if mode == "offset" else timedelta()
            self._last = wanted

    def advance(self, seconds: float) -> None:
        """Move forward by so many seconds; a real clock becomes a shifted one.

        Raises:
            Invalid: a negative number.
        """
        if seconds < 0:
            raise Invalid("L'horloge ne recule pas", "seconds")
        with self._lock:
            if self._fixed is not None:
                self._fixed += timedelta(seconds=seconds)
            else:
                self._shift += timedelta(seconds=seconds)

    def _read(self) -> datetime:
        return self._fixed if self._fixed is not None else datetime.now(UTC) + self._shift
