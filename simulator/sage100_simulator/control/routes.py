"""The one table of the control API: routes, what they take and what they do."""

from __future__ import annotations

from ..erp.system.options import SWITCHES
from . import clock, dossiers, journal, locks, rows, snapshots
from .shapes import Field, Route

_BULK = {"bulk": Field("boolean", "as a bulk treatment does it: replication pointers are left alone")}
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
_OPTIONS = {name: Field("boolean") for name in SWITCHES} | {
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
    Route("GET", "/dossiers", "list", dossiers.list_dossiers),
    Route("POST", "/dossiers", "create", dossiers.create_dossier, 201, body=_NEW),
    Route("GET", _D, "look at", dossiers.show_dossier),
    Route("DELETE", _D, "drop", dossiers.drop_dossier, 204),
    Route("POST", _D + "/snapshots", "keep the state", snapshots.take_snapshot, 201, body=_NAMED),
    Route(
        "POST",
        _D + "/restore",
        "go back to a kept state",
        snapshots.restore_snapshot,
        204,
        body={**_NAMED, "keep_tokens": Field("boolean", "tokens minted before the snapshot stay good")},
    ),
    Route("POST", _D + "/reset", "go back to the state as created", snapshots.reset_dossier, 204),
    Route("GET", _D + "/options", "web-service options", dossiers.show_options),
    Route("PATCH", _D + "/options", "change some", dossiers.set_options, body=_OPTIONS),
    Route("GET", _D + "/tables/{table}", "rows; each column is a filter", rows.read_rows, columns=True),
    Route(
        "POST",
        _D + "/tables/{table}",
        "insert a row",
        rows.insert_row,
        201,
        query=_BULK,
        body={},
        columns=True,
    ),
    Route(
        "PATCH",
        _D + "/tables/{table}/{key}",
        "change a row",
        rows.update_row,
        204,
        query=_BULK,
        body={},
        columns=True,
    ),
    Route("DELETE", _D + "/tables/{table}/{key}", "delete a row", rows.delete_row, 204, query=_BULK),
    Route("GET", _D + "/locks", "records open in the ERP", locks.list_locks),
    Route("PUT", _D + "/locks/{table}/{key}", "open a record", locks.lock_record, 204),
    Route("DELETE", _D + "/locks/{table}/{key}", "close a record", locks.unlock_record, 204),
    Route("GET", _D + "/journal", "calls of the web service", journal.read_journal, query=_CALLS),
    Route("DELETE", _D + "/journal", "forget them", journal.clear_journal, 204),
    Route("GET", "/clock", "time", clock.show_clock),
    Route("PUT", "/clock", "set the time", clock.set_clock, body=_CLOCK),
    Route(
        "POST",
        "/clock/advance",
        "move forward",
        clock.advance_clock,
        body={"seconds": Field("number", required=True)},
    ),
)
