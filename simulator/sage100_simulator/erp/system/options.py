"""The web-service options of a dossier and what goes with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from ...errors import Invalid
from ..db.connection import Connection
from ..schema.simulator import sim_option


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


_DEFAULTS: dict[str, int] = asdict(Options())
SWITCHES = tuple(name for name, default in _DEFAULTS.items() if isinstance(default, bool))


def load(conn: Connection) -> Options:
    """The options of the dossier. Guide: FIRST-08, FIRST-09, FIRST-10."""
    stored = {name: int(value) for name, value in conn.all(f"SELECT name, value FROM {sim_option.name}")}
    return _made(_DEFAULTS | stored)


def _made(values: Mapping[str, int]) -> Options:
    return Options(
        contacts=bool(values["contacts"]),
        addresses=bool(values["addresses"]),
        phones=bool(values["phones"]),
        dormant=bool(values["dormant"]),
        sessions=values["sessions"],
    )


def save(conn: Connection, patch: Mapping[str, object]) -> Options:
    """Change some options; the others stay.

    Turning on dormant tiers is noted in the change log, so that one is told whole the first time it changes.

    Args:
        conn: a write transaction.
        patch: option name to value.

    Raises:
        Invalid: an unknown option, or a value of the wrong type. Guide: FIRST-08, FIRST-09.
    """
    before = load(conn)
    checked = {name: _checked(name, value) for name, value in patch.items()}
    after = _made(asdict(before) | checked)
    for name, value in checked.items():
        conn.run("DELETE FROM sim_option WHERE name = ?", (name,))
        conn.run("INSERT INTO sim_option (name, value) VALUES (?, ?)", (name, str(value)))
    if before.dormant != after.dormant:
        conn.run(
            "INSERT INTO sim_change (entity, key, kind, nid, op, author, exact, before, after) "
            "VALUES ('option', 'dormant', '', '', 'U', 'user', 0, 0, 0)"
        )
    return after


def _checked(name: str, value: object) -> int:
    if name not in _DEFAULTS:
        raise Invalid(f"Option inconnue : {name}", name)
    if name == "sessions":
        if type(value) is not int or value < 0:
            raise Invalid(f"L'option {name} attend un nombre", name)
        return value
    if type(value) is not bool:
        raise Invalid(f"L'option {name} attend vrai ou faux", name)
    return int(value)
