"""What the ERP remembers of each creation that took place, so that a repeated one creates nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from ..db.connection import Connection, marks
from ..records import Value


@dataclass(frozen=True, slots=True)
class RememberedCreation:
    """One creation: the record's id in the change log's way (the account's cbMarq for an account), and its payload."""

    nid: str
    account: int
    digest: str
    deleted: bool


def digest(fields: Mapping[str, Value]) -> str:
    """A whole payload in 32 characters."""
    return blake2b(repr(sorted(fields.items())).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def recall(
    conn: Connection, entity: str, crmid: str, account: int | None = None
) -> RememberedCreation | None:
    """The creation that this crmid once asked for.

    Args:
        conn: any transaction.
        entity: the element's name.
        crmid: opaque.
        account: cbMarq of the account of a nested record, None for an account.

    Returns:
        None when it is not known. Guide: CON-18.
    """
    sql = "SELECT nid, account, digest, deleted FROM sim_crmid WHERE entity = ? AND crmid = ?"
    row = (
        conn.one(f"{sql} ORDER BY id DESC", (entity, crmid))
        if account is None
        else conn.one(f"{sql} AND account = ? ORDER BY id DESC", (entity, crmid, account))
    )
    return RememberedCreation(row[0], row[1], row[2], bool(row[3])) if row else None


def remember(
    conn: Connection, entity: str, crmid: str, account: int, nid: str, fields: Mapping[str, Value]
) -> None:
    """Keep a creation that took place. Guide: CON-18."""
    conn.run(
        "INSERT INTO sim_crmid (entity, account, crmid, digest, nid) VALUES (?, ?, ?, ?, ?)",
        (entity, account, crmid, digest(fields), nid),
    )


def crmids(conn: Connection, accounts: Sequence[int]) -> dict[tuple[int, str, str], str]:
    """The crmid that each living record was created with, by account's cbMarq, entity and id."""
    if not accounts or not conn.value("SELECT 1 FROM sim_crmid LIMIT 1"):
        return {}
    rows = conn.all(
        f"SELECT account, entity, nid, crmid FROM sim_crmid WHERE account IN ({marks(len(accounts))}) "
        "AND deleted = 0 ORDER BY id",
        accounts,
    )
    return {(account, entity, nid): crmid for account, entity, nid, crmid in rows}
