"""Dossiers and their web-service options."""

from __future__ import annotations

from dataclasses import dataclass

from ..erp.system.options import Options
from ..store import Dossier
from .hosting import Hosting
from .shapes import Request, dossier_of


@dataclass(frozen=True, slots=True)
class Shown:
    """A dossier as the API shows it."""

    name: str
    company: str
    path: str
    options: Options
    snapshots: list[str]


def _shown(dossier: Dossier) -> Shown:
    path = f"/d/{dossier.name}/"
    return Shown(dossier.name, dossier.company, path, dossier.options(), dossier.snapshots())


def list_dossiers(hosting: Hosting, request: Request) -> list[Shown]:
    """Every dossier."""
    return [_shown(dossier) for dossier in hosting.dossiers.list()]


def create_dossier(hosting: Hosting, request: Request) -> Shown:
    """A new dossier, in memory unless a database is named."""
    body = request.body
    made = hosting.create(
        body.text("name", ""),
        body.text("database", None),
        company=body.text("company", None),
        profile=body.text("profile", None if "profile" in body else "negoce"),
        tiers=body.whole("tiers", 0),
        seed=body.whole("seed", 1),
        dirty=body.flag("dirty"),
        fixture=body.text("fixture", None),
    )
    return _shown(made)


def show_dossier(hosting: Hosting, request: Request) -> Shown:
    """One dossier."""
    return _shown(dossier_of(hosting, request))


def drop_dossier(hosting: Hosting, request: Request) -> None:
    """Forget a dossier; its file stays."""
    hosting.drop(request.path["dossier"])


def show_options(hosting: Hosting, request: Request) -> Options:
    """The web-service options."""
    return dossier_of(hosting, request).options()


def set_options(hosting: Hosting, request: Request) -> Options:
    """Change some of them."""
    return dossier_of(hosting, request).set_options(**request.body)
