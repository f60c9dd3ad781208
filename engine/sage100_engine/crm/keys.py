"""Keys for new rows, so that many can be written that name each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

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
        self._counters: dict[str, Iterator[int]] = {}

    def next(self, entity: str) -> int:
        """A key for a new row of an entity, for a `link`, or for an entry that waits (`pending`)."""
        return next(self._counters.get(entity) or self._begin(entity))

    def _begin(self, entity: str) -> Iterator[int]:
        [[highest]] = self.session.rows(_HIGHEST[entity])
        self._counters[entity] = count(highest + 1)
        return self._counters[entity]
