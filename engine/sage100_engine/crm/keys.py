"""Keys for new rows, so that many can be written that name each other."""

from __future__ import annotations

from ..contract import ENTITIES
from .sqlite.session import Session

LINK, PENDING = "link", "pending"
_HIGHEST = {
    name: f"SELECT coalesce(max({one.key}), 0) FROM {one.table}" for name, one in ENTITIES.items()
} | {name: f"SELECT coalesce(max({name}), 0) FROM sync_{name}" for name in (LINK, PENDING)}


class Keys:
    """The keys that are drawn in one transaction, which alone writes."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._last: dict[str, int] = {}

    def next(self, entity: str) -> int:
        """A key for a new row of an entity, for a `link`, or for an entry that waits (`pending`)."""
        if entity not in self._last:
            self._last[entity] = self.session.rows(_HIGHEST[entity])[0][0]
        self._last[entity] += 1
        return self._last[entity]
