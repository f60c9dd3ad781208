"""Users of the web service; passwords are kept hashed."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from ..db.connection import Connection

_COST = {"n": 1024, "r": 8, "p": 1}  # about 2 ms: slow for a guesser, quick for a test suite


def _hash(password: str, salt: str) -> str:
    return hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), **_COST, dklen=32).hex()


def set_password(conn: Connection, name: str, password: str) -> None:
    """Create a user, or give a new password to one."""
    salt = secrets.token_hex(16)
    conn.run("DELETE FROM sim_user WHERE name = ?", (name,))
    conn.run("INSERT INTO sim_user (name, salt, hash) VALUES (?, ?, ?)", (name, salt, _hash(password, salt)))


def stored(conn: Connection, name: str) -> tuple[str, str]:
    """Salt and hash of a user; of nobody's password when there is no such user."""
    row = conn.one("SELECT salt, hash FROM sim_user WHERE name = ?", (name,))
    return (row[0], row[1]) if row else ("00" * 16, "")


def matches(password: str, salt: str, hashed: str) -> bool:
    """Whether the password is the one; takes as long when the user does not exist."""
    return hmac.compare_digest(_hash(password, salt), hashed)
