"""The CRM store's tables that are the engine's own: links, bases, intents, cursors, quarantine, journal."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, Index, Integer, String, Table

from ...contract import ACCOUNT, NESTED, Entity
from .tables import metadata

sync_store = Table(
    "sync_store",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(32), nullable=False),
    Column("version", Integer, nullable=False),
)
"""One row: the base uid, drawn when the store is made."""

sync_sheet = Table(
    "sync_sheet",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(60), nullable=False),
    Column("erp_url", String(255), nullable=False),
    Column("erp_user", String(60), nullable=False),
    Column("company", String(60), nullable=False),
    Column("password_ref", String(255), nullable=False),
    Column("timeout_seconds", Integer, nullable=False),
    Column("interval_minutes", Integer, nullable=False),
    Column("daily_full_at", String(5)),
    Column("transfer_mode", String(10), nullable=False),
    Column("code_mode", String(10), nullable=False),
    Column("code_suffix", String(17), nullable=False),
    Column("conflict_policy", String(10), nullable=False),
    Column("default_territory", String(60), nullable=False),
    Column("supplier_territory", String(60), nullable=False),
    Column("default_manager", String(60), nullable=False),
    Column("manager_from_representative", String(10), nullable=False),
    Column("representative_from_manager", String(10), nullable=False),
    Column("default_type_client", String(40), nullable=False),
    Column("default_type_supplier", String(40), nullable=False),
    Column("state", String(20), nullable=False, server_default="inactive"),
    Column("status", String(20), nullable=False, server_default=""),
    Column("armed", String(10), nullable=False, server_default=""),
    Column("confirmed", Integer, nullable=False, server_default="0"),
)
"""The integration sheets, one row for each; `id` is the integration of `comp_intid` and of every `sync_`
table.

`state` is inactive, active or disconnected; `status` that of the last cycle; `armed` is '', full or push_all
(« Tout resynchroniser », « Renvoyer... »); `confirmed` is 1 while a mass effect that waits may be carried out.
"""

sync_link = Table(
    "sync_link",
    metadata,
    Column("link", Integer, primary_key=True),
    Column("integration", Integer, nullable=False),
    Column("entity", String(20), nullable=False),
    Column("account", Integer, nullable=False),
    Column("owner", Integer, nullable=False),
    Column("erp_id", String(40), nullable=False),
    Column("record", Integer, nullable=False),
    Index("sync_link_erp", "account", "entity", "owner", "erp_id", "integration", unique=True),
    Index("sync_link_record", "record", "entity"),
)
"""What is tied to what: never shared (Guide: CON-02). `account` is the CRM's Account (0 for an account
itself), so that its link does not change with the children's; `owner` the Person of a contact's phone or
e-mail, else 0."""


def _base(entity: Entity) -> Table:
    """The values last seen on each side of a linked record: `erp_<wire name>` and `crm_<wire name>`.

    `owed` names the fields whose CRM value has won and must still reach the ERP, so that there is no CRM half.
    A record whose fields were all empty has no row.
    """
    halves = [Column(f"{side}_{field.name}", String) for side in ("erp", "crm") for field in entity.wire]
    name = f"sync_base_{entity.name}"
    return Table(name, metadata, Column("link", Integer, primary_key=True), Column("owed", String), *halves)


sync_bases = {entity.name: _base(entity) for entity in (ACCOUNT, *NESTED)}

sync_intent = Table(
    "sync_intent",
    metadata,
    Column("integration", Integer, primary_key=True),
    Column("entity", String(20), primary_key=True),
    Column("record", Integer, primary_key=True),
    Column("field", String(40), primary_key=True),
    Column("attempt", Integer, primary_key=True),
    Column("account", Integer, nullable=False),
    Column("sent", String),
    Column("crm", String),
    sqlite_with_rowid=False,
)
"""What was sent and not answered with Success yet. Attempts from 1 are the values of one field, oldest first;
attempt 0 is the first payload of a creation, with one row of an empty field as its mark."""

sync_state = Table(
    "sync_state",
    metadata,
    Column("integration", Integer, primary_key=True),
    Column("entity", String(20), primary_key=True),
    Column("record", Integer, primary_key=True),
    Column("account", Integer, nullable=False),
    Column("wanted", Integer, nullable=False, server_default="0"),
    Column("gone", Integer, nullable=False, server_default="0"),
    Column("lost", Integer, nullable=False, server_default="0"),
    Column("stopped", Integer, nullable=False, server_default="0"),
    Column("asleep", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
"""Records that are not in the usual state: creation ordered, tiers gone from the ERP, set aside with its link
cut, taken out of the flow, put to sleep with the status still to follow. No row for all others."""

sync_cursor = Table(
    "sync_cursor",
    metadata,
    Column("integration", Integer, primary_key=True),
    Column("entity", String(20), primary_key=True),
    Column("token", String, nullable=False, server_default=""),
    Column("cursor", String, nullable=False, server_default=""),
    Column("mode", String(10), nullable=False, server_default="full"),
    Column("full_wanted", Integer, nullable=False, server_default="0"),
    Column("replaces", Integer, nullable=False, server_default="0"),
    Column("amid", Integer, nullable=False, server_default="0"),
)
"""Where reading stands: the differential token, the full load's own cursor, and which pass is running (diff,
full or restored). `full_wanted`: a full load follows the differential pass. `replaces`: that load's values
replace the CRM's (« Tout resynchroniser »). `amid`: the differential pass stands between two of its pages."""

sync_load = Table(
    "sync_load",
    metadata,
    Column("integration", Integer, primary_key=True),
    Column("account", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""The Accounts that the full load after a restored ERP has met."""

sync_pending = Table(
    "sync_pending",
    metadata,
    Column("pending", Integer, primary_key=True),
    Column("integration", Integer, nullable=False),
    Column("account", Integer, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("owner", Integer, nullable=False),
    Column("parent", Integer, nullable=False),
    Column("mode", String(10), nullable=False),
    Column("entity", String(20), nullable=False),
    Column("state", String(10), nullable=False),
    Column("erp_id", String(40)),
    Column("crmid", String(80)),
    Column("own", String),
    Column("collections", String(80)),
    Index("sync_pending_account", "integration", "account"),
)
"""What a page brought and cannot be applied yet, one row per record of the entry. `kind`: inbox (a whole
entry) or waiting (a nested record that waits for the answer to our own creation); `parent` is the row that it
is nested in, or 0."""

sync_pending_field = Table(
    "sync_pending_field",
    metadata,
    Column("pending", Integer, primary_key=True),
    Column("field", String(40), primary_key=True),
    Column("value", String),
    sqlite_with_rowid=False,
)

sync_deletion = Table(
    "sync_deletion",
    metadata,
    Column("integration", Integer, primary_key=True),
    Column("entity", String(20), primary_key=True),
    Column("record", Integer, primary_key=True),
    Column("account", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Deletions gathered with the pages: carried out after the last one, or on a confirmation when they are
many."""

sync_quarantine = Table(
    "sync_quarantine",
    metadata,
    Column("integration", Integer, primary_key=True),
    Column("entity", String(20), primary_key=True),
    Column("record", Integer, primary_key=True),
    Column("account", Integer, nullable=False),
    Column("message", String, nullable=False),
    Column("rule", String(20)),
    Column("since", DateTime),
    Column("tries", Integer, nullable=False, server_default="1"),
    sqlite_with_rowid=False,
)
"""Records that the ERP does not accept, tried again at each cycle (Guide: RUN-22)."""

sync_run = Table(
    "sync_run",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("integration", Integer, nullable=False),
    Column("started", DateTime, nullable=False),
    Column("ended", DateTime),
    Column("status", String(20), nullable=False),
    *[
        Column(name, Integer, nullable=False, server_default="0")
        for name in ("created", "updated", "deleted", "sent", "refused", "conflicts")
    ],
)
Index("sync_run_open", sync_run.c.integration, sqlite_where=sync_run.c.ended.is_(None))
"""The cycles that did or found something; a quiet one leaves no row."""

sync_journal = Table(
    "sync_journal",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("run", Integer, nullable=False),
    Column("integration", Integer, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("level", String(10), nullable=False),
    Column("rule", String(20)),
    Column("entity", String(30)),
    Column("record", Integer),
    Column("erp_id", String(40)),
    Column("field", String(40)),
    Column("winner", String),
    Column("loser", String),
    Column("kept", String(4)),
    Column("deleted", String(4)),
    Column("message", String, nullable=False),
    Index("sync_journal_run", "run"),
)
"""The log, line by line; a conflict has its field, both values and the side that was kept; a line about a
deletion the side on which the record was deleted: erp or crm."""

sync_dirty = Table(
    "sync_dirty",
    metadata,
    Column("entity", String(20), primary_key=True),
    Column("record", Integer, primary_key=True),
    Column("account", Integer, nullable=False),
    Column("owner", Integer, nullable=False, server_default="0"),
    Column("sent", Integer, nullable=False, server_default="0"),
    Column("push", Integer, nullable=False, server_default="0"),
    Index("sync_dirty_account", "account"),
    sqlite_with_rowid=False,
)
"""The records that somebody may have changed since the ERP last answered for them, marked by triggers: whatever writes
to the CRM's tables, a screen or a line of SQL, is seen, and nothing has to be searched (Guide: CON-17). A mark
stays, `sent`, until the ERP has answered; a change meanwhile sets it back. `push`: to be sent whole."""

sync_quiet = Table("sync_quiet", metadata, Column("id", Integer, primary_key=True))
"""Holds a row only inside the engine's own transactions: the triggers look at it."""
