"""Tokens of the change log, and the lives (incarnations) of a dossier that make them good or unknown."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from ...errors import ServiceError
from ..db.connection import Connection

DIFFERENTIAL, FULL = "d", "f"


@dataclass(frozen=True, slots=True)
class ChangeToken:
    """A point in the change log of one entity, in one life of the dossier.

    `since` is the change number that the pass starts after and `mark` the one it ends at; `pos` is the last change number
    served (differential) or the last cbMarq (full load); `bound` is the highest cbMarq that the full load takes.
    """

    entity: str
    life: str
    kind: str
    since: int
    mark: int
    pos: int
    bound: int = 0

    def __str__(self) -> str:
        return f"{self.entity}.{self.life}.{self.kind}.{self.since}.{self.mark}.{self.pos}.{self.bound}"

    def at(self, pos: int) -> ChangeToken:
        """The same pass, resumed after `pos`."""
        return ChangeToken(self.entity, self.life, self.kind, self.since, self.mark, pos, self.bound)

    def done(self) -> ChangeToken:
        """The token to keep once the pass has been read to its end."""
        return ChangeToken(self.entity, self.life, DIFFERENTIAL, self.mark, self.mark, self.mark)

    @property
    def seen(self) -> int:
        """The change number up to which its holder has seen everything served."""
        return self.mark if self.kind == FULL else self.pos


def unknown() -> ServiceError:
    """The fault of a token that is no longer good. Guide: CON-07."""
    return ServiceError(
        "TokenUnknown", "Jeton inconnu de ce dossier : une synchronisation complète est nécessaire"
    )


def parse(conn: Connection, entity: str, text: str) -> ChangeToken:
    """Read a token that a client gave back.

    Args:
        conn: any transaction of the dossier.
        entity: the entity that the client asks for.
        text: what it sent.

    Returns:
        The token, known to be of this life or of one whose tokens were kept.

    Raises:
        ServiceError: TokenUnknown. Guide: CON-07.
    """
    token = _read(text)
    if token.entity != entity or token.mark > last_change(conn):
        raise unknown()
    life, parent, branched, kept = _lives(conn)
    while life != token.life:
        if not kept or token.mark > branched:
            raise unknown()
        life, parent, branched, kept = _life(conn, parent)
    return token


def _read(text: str) -> ChangeToken:
    parts = text.split(".")
    if len(parts) != 7 or parts[2] not in (DIFFERENTIAL, FULL):
        raise unknown()
    if not all(part.isascii() and part.isdigit() and len(part) < 19 for part in parts[3:]):
        raise unknown()
    since, mark, pos, bound = map(int, parts[3:])
    if since > mark or (parts[2] == DIFFERENTIAL and not since <= pos <= mark):
        raise unknown()
    return ChangeToken(parts[0], parts[1], parts[2], since, mark, pos, bound)


def _lives(conn: Connection) -> tuple[str, str, int, int]:
    row = conn.one("SELECT uid, parent, branched, kept FROM sim_incarnation ORDER BY id DESC LIMIT 1")
    if row is None:
        raise unknown()
    return row[0], row[1], row[2], row[3]


def _life(conn: Connection, uid: str) -> tuple[str, str, int, int]:
    row = conn.one("SELECT uid, parent, branched, kept FROM sim_incarnation WHERE uid = ?", (uid,))
    if row is None:
        raise unknown()
    return row[0], row[1], row[2], row[3]


def life(conn: Connection) -> str:
    """The present life of the dossier."""
    return _lives(conn)[0]


def last_change(conn: Connection) -> int:
    """The highest change number."""
    return int(conn.value("SELECT MAX(n) FROM sim_change") or 0)


def begin_life(conn: Connection, keep_tokens: bool = False) -> str:
    """Start a life: at creation, and after every restore or reset.

    Args:
        conn: a write transaction on the restored data.
        keep_tokens: tokens minted before the snapshot stay good.

    Returns:
        The name of the new life. Guide: CON-07.
    """
    row = conn.one("SELECT uid FROM sim_incarnation ORDER BY id DESC LIMIT 1")
    uid = secrets.token_hex(6)
    conn.run(
        "INSERT INTO sim_incarnation (uid, parent, branched, kept) VALUES (?, ?, ?, ?)",
        (uid, row[0] if row else None, last_change(conn), int(keep_tokens and row is not None)),
    )
    return uid
