"""The journal of the calls of the web service."""

from __future__ import annotations

from ..journal import Entry
from .hosting import Hosting
from .shapes import Request, dossier_of


def read_journal(hosting: Hosting, request: Request) -> list[Entry]:
    """The calls of the web service, oldest first."""
    calls, query = hosting.journals.of(dossier_of(hosting, request).name), request.query
    return calls.entries(query.text("operation", None), query.whole("since", 0), query.whole("limit", None))


def clear_journal(hosting: Hosting, request: Request) -> None:
    """Forget the calls so far."""
    hosting.journals.of(dossier_of(hosting, request).name).clear()
