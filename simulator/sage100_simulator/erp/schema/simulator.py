"""The simulator's own tables, `sim_`: what changed, what was asked for, lives, users, options, numbers."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, SmallInteger, Table

from .columns import metadata, text

# The log of changes in commit order. `key` is CT_Num or CO_No; `kind` and `nid` name the nested record ('' for the root,
# '12/mobile' for a contact's phone); `op` is C, U or D, of the root or of the nested record; `author` is user, crm, erp or
# memory; `exact` = the record holds just what the CRM sent; `fields` = wire names that changed, NULL = all of them;
# `before` and `after` = the root was and is 0 absent, 1 not shown (dormant), 2 shown.
sim_change = Table(
    "sim_change",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    text("entity", 24, nullable=False),
    text("key", 17, nullable=False),
    text("kind", 8, nullable=False),
    text("nid", 32, nullable=False),
    text("op", 1, nullable=False),
    text("author", 6, nullable=False),
    Column("exact", SmallInteger, nullable=False),
    text("fields", 400),
    Column("before", SmallInteger, nullable=False),
    Column("after", SmallInteger, nullable=False),
    Index("sim_change_key", "entity", "key", "n"),
    sqlite_autoincrement=True,
)
# The memory of creations: who asked (crmid), what for (digest of the whole payload), what came of it. `account` is the
# cbMarq of the account, its own for an account; `nid` names the nested record in sim_change's way.
sim_crmid = Table(
    "sim_crmid",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    text("entity", 24, nullable=False),
    Column("account", Integer, nullable=False),
    text("crmid", 255, nullable=False),
    text("digest", 32, nullable=False),
    text("nid", 32, nullable=False),
    Column("deleted", SmallInteger, nullable=False, server_default="0"),
    Index("sim_crmid_asked", "entity", "crmid", "account"),
    Index("sim_crmid_account", "account"),
)
# Lives of the dossier: the last row is the present one; `parent` and `branched` say from which life and change number a
# restore started, `kept` whether tokens minted before that stay good.
sim_incarnation = Table(
    "sim_incarnation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    text("uid", 16, nullable=False, unique=True),
    text("parent", 16),
    Column("branched", Integer, nullable=False, server_default="0"),
    Column("kept", SmallInteger, nullable=False, server_default="0"),
)
sim_user = Table(
    "sim_user",
    metadata,
    text("name", 64, primary_key=True),
    text("salt", 32, nullable=False),
    text("hash", 128, nullable=False),
)
sim_option = Table(
    "sim_option", metadata, text("name", 32, primary_key=True), text("value", 64, nullable=False)
)
# Numbers that are given once and never again: LI_No, CT_No, CO_No, automatic codes.
sim_counter = Table(
    "sim_counter", metadata, text("name", 32, primary_key=True), Column("value", Integer, nullable=False)
)
