"""Records that an ERP user has open."""

from __future__ import annotations

from dataclasses import dataclass

from .hosting import Hosting
from .shapes import Request, dossier_of


@dataclass(frozen=True, slots=True)
class Lock:
    """An open record."""

    table: str
    key: str


def list_locks(hosting: Hosting, request: Request) -> list[Lock]:
    """The records that an ERP user has open."""
    return [Lock(table, key) for table, key in dossier_of(hosting, request).locks.held()]


def lock_record(hosting: Hosting, request: Request) -> None:
    """Open a record: the web service cannot write it."""
    dossier_of(hosting, request).locks.lock(request.path["table"], request.path["key"])


def unlock_record(hosting: Hosting, request: Request) -> None:
    """Close a record."""
    dossier_of(hosting, request).locks.unlock(request.path["table"], request.path["key"])
