"""The one table of the control API: routes, what they take, what they do."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from ..erp import erp_user
from ..errors import Invalid
from ..store import Dossier
from .dossiers import Hosting
from .shapes import Field, Request, Route

_BULK = {"bulk": Field("boolean", "as a bulk treatment does it: replication pointers are left alone")}


def _dossier(hosting: Hosting, request: Request) -> Dossier:
    return hosting.dossiers.get(request.path["dossier"])


def _shown(dossier: Dossier) -> dict[str, Any]:
    return {
        "name": dossier.name,
        "company": dossier.company,
        "path": f"/d/{dossier.name}/",
        "options": asdict(dossier.options()),
        "snapshots": dossier.snapshots(),
    }


# -- dossiers


def list_dossiers(hosting: Hosting, request: Request) -> Any:
    """Every dossier."""
    return [_shown(dossier) for dossier in hosting.dossiers.list()]


def create_dossier(hosting: Hosting, request: Request) -> Any:
    """A new dossier, in memory unless a database is named."""
    body = dict(request.body)
    return _shown(hosting.create(body.pop("name"), body.pop("database", None), **body))


def show_dossier(hosting: Hosting, request: Request) -> Any:
    """One dossier."""
    return _shown(_dossier(hosting, request))


def drop_dossier(hosting: Hosting, request: Request) -> Any:
    """Forget a dossier; its file stays."""
    hosting.drop(request.path["dossier"])


def take_snapshot(hosting: Hosting, request: Request) -> Any:
    """Keep the present state."""
    _dossier(hosting, request).snapshot(request.body["name"])
    return {"name": request.body["name"]}


def restore_snapshot(hosting: Hosting, request: Request) -> Any:
    """Go back to a kept state."""
    _dossier(hosting, request).restore(request.body["name"], request.body.get("keep_tokens", False))


def reset_dossier(hosting: Hosting, request: Request) -> Any:
    """Go back to the state as created."""
    _dossier(hosting, request).reset()


def show_options(hosting: Hosting, request: Request) -> Any:
    """The web-service options."""
    return asdict(_dossier(hosting, request).options())


def set_options(hosting: Hosting, request: Request) -> Any:
    """Change some of them."""
    return asdict(_dossier(hosting, request).set_options(**request.body))


# -- rows, as an ERP user sees and edits them


def read_rows(hosting: Hosting, request: Request) -> Any:
    """The rows of a table; each column is a filter."""
    with _dossier(hosting, request).read() as conn:
        return erp_user.rows(conn, request.path["table"], dict(request.query))


def insert_row(hosting: Hosting, request: Request) -> Any:
    """A new row, by the ERP's rules."""
    key = erp_user.insert(
        _dossier(hosting, request), request.path["table"], request.body, bulk=_bulk(request)
    )
    return {"key": key}


def update_row(hosting: Hosting, request: Request) -> Any:
    """Change some columns, by the ERP's rules."""
    table, key = request.path["table"], request.path["key"]
    erp_user.update(_dossier(hosting, request), table, key, request.body, bulk=_bulk(request))


def delete_row(hosting: Hosting, request: Request) -> Any:
    """Delete a row, by the ERP's rules."""
    erp_user.delete(
        _dossier(hosting, request), request.path["table"], request.path["key"], bulk=_bulk(request)
    )


def _bulk(request: Request) -> bool:
    return bool(request.query.get("bulk", False))


# -- locks, journal, clock


def list_locks(hosting: Hosting, request: Request) -> Any:
    """The records that an ERP user has open."""
    return [{"table": table, "key": key} for table, key in _dossier(hosting, request).locks.held()]


def lock_record(hosting: Hosting, request: Request) -> Any:
    """Open a record: the web service cannot write it."""
    _dossier(hosting, request).locks.lock(request.path["table"], request.path["key"])


def unlock_record(hosting: Hosting, request: Request) -> Any:
    """Close a record."""
    _dossier(hosting, request).locks.unlock(request.path["table"], request.path["key"])


def read_journal(hosting: Hosting, request: Request) -> Any:
    """The calls of the web service, oldest first."""
    journal = hosting.journals.of(_dossier(hosting, request).name)
    query = request.query
    found = journal.entries(query.get("operation"), query.get("since", 0), query.get("limit"))
    return [entry.as_json() for entry in found]


def clear_journal(hosting: Hosting, request: Request) -> Any:
    """Forget the calls so far."""
    hosting.journals.of(_dossier(hosting, request).name).clear()


def show_clock(hosting: Hosting, request: Request) -> Any:
    """The time of every dossier."""
    return {"mode": hosting.clock.mode, "at": hosting.clock.now().isoformat()}


def set_clock(hosting: Hosting, request: Request) -> Any:
    """Follow the machine, stand still, or run from an instant on; never backwards."""
    at = request.body.get("at")
    hosting.clock.set(request.body["mode"], None if at is None else instant(at))
    return show_clock(hosting, request)


def advance_clock(hosting: Hosting, request: Request) -> Any:
    """Move forward."""
    hosting.clock.advance(request.body["seconds"])
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


_D = "/dossiers/{dossier}"
_NEW = {
    "name": Field("string", "letters, digits, - _ .", required=True),
    "company": Field("string", "raison sociale; the name when absent"),
    "profile": Field("string", "negoce, industrie or services; null gives parameters alone", nullable=True),
    "tiers": Field("integer", "clients and suppliers"),
    "seed": Field("integer"),
    "dirty": Field("boolean", "as untidy as real data"),
    "fixture": Field("string", "a named state instead"),
    "database": Field("string", "path or SQLAlchemy URL; in memory when absent"),
}
_OPTIONS = {name: Field("boolean") for name in ("contacts", "addresses", "phones", "dormant")} | {
    "sessions": Field("integer", "how many may be open at once; 0 is any number")
}
_NAMED = {"name": Field("string", required=True)}
_CALLS = {
    "operation": Field("string"),
    "since": Field("integer", "calls with a greater number"),
    "limit": Field("integer", "the latest ones"),
}
_CLOCK = {
    "mode": Field("string", "real, fixed or offset", required=True),
    "at": Field("string", "ISO instant"),
}

ROUTES = (
    Route("GET", "/dossiers", "list", list_dossiers),
    Route("POST", "/dossiers", "create", create_dossier, 201, body=_NEW),
    Route("GET", _D, "look at", show_dossier),
    Route("DELETE", _D, "drop", drop_dossier, 204),
    Route("POST", _D + "/snapshots", "keep the state", take_snapshot, 201, body=_NAMED),
    Route(
        "POST",
        _D + "/restore",
        "go back to a kept state",
        restore_snapshot,
        204,
        body={**_NAMED, "keep_tokens": Field("boolean", "tokens minted before the snapshot stay good")},
    ),
    Route("POST", _D + "/reset", "go back to the state as created", reset_dossier, 204),
    Route("GET", _D + "/options", "web-service options", show_options),
    Route("PATCH", _D + "/options", "change some", set_options, body=_OPTIONS),
    Route("GET", _D + "/tables/{table}", "rows; each column is a filter", read_rows, columns=True),
    Route(
        "POST", _D + "/tables/{table}", "insert a row", insert_row, 201, query=_BULK, body={}, columns=True
    ),
    Route(
        "PATCH",
        _D + "/tables/{table}/{key}",
        "change a row",
        update_row,
        204,
        query=_BULK,
        body={},
        columns=True,
    ),
    Route("DELETE", _D + "/tables/{table}/{key}", "delete a row", delete_row, 204, query=_BULK),
    Route("GET", _D + "/locks", "records open in the ERP", list_locks),
    Route("PUT", _D + "/locks/{table}/{key}", "open a record", lock_record, 204),
    Route("DELETE", _D + "/locks/{table}/{key}", "close a record", unlock_record, 204),
    Route("GET", _D + "/journal", "calls of the web service", read_journal, query=_CALLS),
    Route("DELETE", _D + "/journal", "forget them", clear_journal, 204),
    Route("GET", "/clock", "time", show_clock),
    Route("PUT", "/clock", "set the time", set_clock, body=_CLOCK),
    Route(
        "POST",
        "/clock/advance",
        "move forward",
        advance_clock,
        body={"seconds": Field("number", required=True)},
    ),
)
