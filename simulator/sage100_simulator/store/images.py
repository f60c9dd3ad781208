"""Kept states of a database, and the SQLite connections that are made from them.

A trap on the way: an image must never be deserialized into a connection that a cursor is open on (a crash), so a restore in
memory makes a new connection.
"""

from __future__ import annotations

import sqlite3
import tempfile
from abc import ABC, abstractmethod
from pathlib import Path

_SPILL_BYTES = 32 * 1024 * 1024  # a kept state larger than this lies on disk
_BUSY_SECONDS = 30.0


def connect(where: str) -> sqlite3.Connection:
    """A connection whose transactions begin as told."""
    return sqlite3.connect(
        where, isolation_level=None, check_same_thread=False, cached_statements=512, timeout=_BUSY_SECONDS
    )


def from_bytes(content: bytes) -> sqlite3.Connection:
    """A new database in memory with this content."""
    raw = connect(":memory:")
    raw.deserialize(content)
    return raw


class Image(ABC):
    """A kept state of a database."""

    @abstractmethod
    def open(self) -> sqlite3.Connection:
        """A connection to it."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it."""


class BytesImage(Image):
    """A state as one piece of bytes, from which a connection in memory is made; a large one lies on disk."""

    def __init__(self, content: bytes) -> None:
        self._content = tempfile.SpooledTemporaryFile(max_size=_SPILL_BYTES)  # noqa: SIM115 (closed by close)
        self._content.write(content)

    def open(self) -> sqlite3.Connection:
        self._content.seek(0)
        return from_bytes(self._content.read())

    def close(self) -> None:
        self._content.close()


class FileImage(Image):
    """A state copied page by page into a file of its own, so that its size costs no memory."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sage100-", ignore_cleanup_errors=True)
        copy = self.open()
        try:
            copy.execute("PRAGMA synchronous = OFF")
            raw.backup(copy)
        finally:
            copy.close()

    def open(self) -> sqlite3.Connection:
        return connect(str(Path(self._folder.name) / "image.db"))

    def close(self) -> None:
        self._folder.cleanup()
