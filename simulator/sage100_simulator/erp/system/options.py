"""The web-service options of a dossier and what goes with them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from ...errors import Invalid
from ..db.connection import Connection
from ..schema.tables import sim_option


@dataclass(frozen=True, slots=True)
class Options:
    """Which kinds cross the wire, how many sessions may be open at once (0: any number).

    Contacts, addresses and phones are on by default, dormant tiers off. Guide: FIRST-08.
    """

    contacts: bool = True
    addresses: bool = True
    phones: bool = True
    dormant: bool = False
    sessions: int = 0


def load(conn: Connection) -> Options:
    """The options of the dossier. Guide: FIRST-08, FIRST-09, FIRST-10."""
    stored: dict[str, str] = dict(conn.all(f"SELECT name, value FROM {sim_option.name}"))
    given = {f.name: int(stored[f.name]) for f in fields(Options) if f.name in stored}
    return Options(**{name: value if name == "sessions" else bool(value) for name, value in given.items()})  # type: ignore[arg-type]


def save(conn: Connection, patch: dict[str, Any]) -> Options:
    """Change some options; the others stay.

    Turning on dormant tiers is noted in the change log, so that one is told whole the first time it changes.

    Args:
        conn: a write transaction.
        patch: option name to value.

    Raises:
        Invalid: an unknown option, or a value of the wrong type. Guide: FIRST-08, FIRST-09.
    """
    before = load(conn)
    known = {f.name for f in fields(Options)}
    for name, value in patch.items():
        if name not in known:
            raise Invalid(f"Option inconnue : {name}", name)
        wanted = int if name == "sessions" else bool
        if type(value) is not wanted or value < 0:
            raise Invalid(f"L'option {name} attend {'un nombre' if wanted is int else 'vrai ou faux'}", name)
    after = Options(**{**asdict(before), **patch})
    for name in patch:
        conn.run("DELETE FROM sim_option WHERE name = ?", (name,))
        conn.run("INSERT INTO sim_option (name, value) VALUES (?, ?)", (name, str(int(getattr(after, name)))))
    if before.dormant != after.dormant:
        conn.run(
            "INSERT INTO sim_change (entity, key, kind, nid, op, author, exact, before, after) "
            "VALUES ('option', 'dormant', '', '', 'U', 'user', 0, 0, 0)"
        )
    return after
