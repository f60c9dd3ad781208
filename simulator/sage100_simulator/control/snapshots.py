"""States that are kept and come back."""

from __future__ import annotations

from dataclasses import dataclass

from .hosting import Hosting
from .shapes import Request, dossier_of


@dataclass(frozen=True, slots=True)
class Kept:
    """The state that was kept."""

    name: str


def take_snapshot(hosting: Hosting, request: Request) -> Kept:
    """Keep the present state."""
    name = request.body.text("name", "")
    dossier_of(hosting, request).snapshot(name)
    return Kept(name)


def restore_snapshot(hosting: Hosting, request: Request) -> None:
    """Go back to a kept state."""
    body = request.body
    dossier_of(hosting, request).restore(body.text("name", ""), body.flag("keep_tokens"))


def reset_dossier(hosting: Hosting, request: Request) -> None:
    """Go back to the state as created."""
    dossier_of(hosting, request).reset()
