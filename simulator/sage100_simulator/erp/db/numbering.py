"""Numbers that the ERP gives once and never again."""

from __future__ import annotations

from .connection import Connection


def following(conn: Connection, name: str, floor: int = 0) -> int:
    """The next number of a series, never one that was given before, and above `floor`."""
    given = conn.value(
        "UPDATE sim_counter SET value = CASE WHEN value < ? THEN ? ELSE value END + 1 WHERE name = ? "
        "RETURNING value",
        (floor, floor, name),
    )
    if given is None:
        given = floor + 1
        conn.run("INSERT INTO sim_counter (name, value) VALUES (?, ?)", (name, given))
    return int(given)
