"""A dossier as the ERP's functions see it, and how a write to it begins."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from ...clock import Clock
from ..db.connection import Connection
from ..db.write_transaction import WriteTransaction
from . import options
from .locks import Locks


class Dossier(Protocol):
    """One ERP database, as the ERP's functions see it."""

    @property
    def name(self) -> str:
        """Its name in the process and in the URL /d/<name>/."""

    @property
    def company(self) -> str:
        """Its raison sociale."""

    @property
    def clock(self) -> Clock:
        """Where it reads the time."""

    @property
    def locks(self) -> Locks:
        """Its record locks."""

    def read(self) -> AbstractContextManager[Connection]:
        """A consistent view; nothing may be written in it."""

    def write(self) -> AbstractContextManager[Connection]:
        """One transaction: committed at the end of the block, rolled back by an exception."""


def begin(dossier: Dossier, conn: Connection, author: str, bulk: bool = False) -> WriteTransaction:
    """A write of `author` on an open write transaction."""
    stamp = dossier.clock.now().strftime("%Y-%m-%d %H:%M:%S.%f")
    return WriteTransaction(conn, stamp, author, options.load(conn).dormant, bulk)
