"""The time of every dossier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..errors import Invalid
from .hosting import Hosting
from .shapes import Request


@dataclass(frozen=True, slots=True)
class Told:
    """What the clock says."""

    mode: str
    at: datetime


def show_clock(hosting: Hosting, request: Request) -> Told:
    """The time of every dossier."""
    return Told(hosting.clock.mode, hosting.clock.now())


def set_clock(hosting: Hosting, request: Request) -> Told:
    """Follow the machine, stand still, or run from an instant on; never backwards."""
    at = request.body.text("at", None)
    hosting.clock.set(request.body.text("mode", ""), None if at is None else instant(at))
    return show_clock(hosting, request)


def advance_clock(hosting: Hosting, request: Request) -> Told:
    """Move forward."""
    hosting.clock.advance(request.body.number("seconds"))
    return show_clock(hosting, request)


def instant(text: str) -> datetime:
    """An ISO instant.

    Raises:
        Invalid: it cannot be read.
    """
    try:
        return datetime.fromisoformat(text)
    except ValueError as unreadable:
        raise Invalid(f"Instant ISO attendu : « {text} »", "at") from unreadable
