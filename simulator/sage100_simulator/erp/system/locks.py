"""Record locks: what an ERP user has open, nobody else can write."""

from __future__ import annotations

import threading

from ...errors import Busy


class Locks:
    """The records of one dossier that are open in the ERP; thread safe, gone after a restore."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held: frozenset[tuple[str, str]] = frozenset()

    def lock(self, table: str, key: str) -> None:
        """Open a record: until it is closed the web service cannot write it."""
        with self._guard:
            self._held |= {(table, str(key))}

    def unlock(self, table: str, key: str) -> None:
        """Close a record; one that was not open is no error."""
        with self._guard:
            self._held -= {(table, str(key))}

    def clear(self) -> None:
        """Close them all."""
        with self._guard:
            self._held = frozenset()

    def held(self) -> list[tuple[str, str]]:
        """Table and key of every open record, sorted."""
        return sorted(self._held)

    def check(self, table: str, key: str) -> None:
        """Let a write pass.

        Args:
            table: Sage's table name.
            key: CT_Num, LI_No or CT_No as text.

        Raises:
            Busy: the record is open. Guide: CON-13, CON-19.
        """
        if self._held and (table, str(key)) in self._held:
            raise Busy()
