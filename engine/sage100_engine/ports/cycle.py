"""What a cycle asks of the CRM's store, for one integration."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from ..records import (
    Blocked,
    Counts,
    Cursor,
    Customisations,
    Due,
    Instance,
    LogLine,
    Marked,
    NewTiers,
    Record,
    Ref,
    Status,
    Tiers,
)
from .screens import Parameters


class SyncParameters(Parameters, Protocol):
    """What the ERP's dossier says of itself."""

    def differ(self, customisations: Customisations) -> bool:
        """Whether the parameter lists are not what is stored."""

    def save(self, customisations: Customisations) -> None:
        """Store the parameter lists (Guide: FIRST-02)."""

    def save_representatives(self, entries: Sequence[Instance]) -> None:
        """Store sales representatives: entries of a page, or of a load that brings them again (Guide: FIRST-04)."""


class Accounts(Protocol):
    """Accounts with their Companies and all that the engine knows of them."""

    def about(self, entries: Sequence[Instance]) -> list[Tiers]:
        """Every Account that these entries can be about, whole: by its link, or by a crmid of ours."""

    def load(self, accounts: Sequence[int]) -> list[Tiers]:
        """The Accounts of these keys, whole."""

    def tied(self, ids: Iterable[str]) -> dict[str, int]:
        """The keys of the Accounts that are tied to these ids of the ERP, by id."""

    def add_new(self, tiers: Iterable[NewTiers]) -> None:
        """Store tiers that are new to the CRM, the shortest way."""

    def save(self, tiers: Sequence[Tiers]) -> None:
        """Write what changed of these Accounts since they were loaded."""

    def new_key(self, entity: str) -> int:
        """A key for a new row of an entity, or for a `link`."""


class Cursors(Protocol):
    """Where reading stands, and what it has put aside."""

    def get(self, entity: str) -> Cursor:
        """Where the reading of an entity stands."""

    def save(self, entity: str, cursor: Cursor) -> None:
        """Remember where it stands, in the transaction of the page itself (design 5.3)."""

    def waiting(self) -> list[int]:
        """Accounts of which entries wait."""

    def begin_load(self) -> None:
        """Forget which Accounts the last load has met."""

    def note_met(self, accounts: Sequence[int]) -> None:
        """The load after a restore has met these Accounts."""

    def missing(self, after: int, limit: int) -> list[int]:
        """Linked Accounts, with a key beyond `after`, that the load after a restore has not met."""

    def restart(self) -> None:
        """Forget what waits: the ERP was restored and everything is read again."""


class Links(Protocol):
    """What is tied to what, and which of it the ERP has deleted (Guide: CON-02)."""

    def erp_id(self, entity: str, record: int) -> str | None:
        """The ERP's id of a linked record (entity account, address, phone, email, person), else None."""

    def tied(self, entity: str, account: int, owner: int, erp_id: str) -> Ref | None:
        """The record that is tied to that id of the ERP.

        Args:
            entity: account, address, phone, email or person.
            account: key of its Account, 0 for an account itself.
            owner: key of the Person of a contact's phone or e-mail, else 0.
            erp_id: the ERP's id.
        """

    def count(self, entity: str) -> int:
        """How many records of a kind are linked."""

    def deletions(self) -> list[Due]:
        """What the ERP deleted or put to sleep and is not carried out yet, kind by kind."""

    def mass_effect_confirmed(self) -> bool:
        """Whether a mass effect that waits may be carried out."""

    def confirm_mass_effect(self, yes: bool) -> None:
        """Allow a mass effect that waits, or take the permission back once it was used."""


class Marks(Protocol):
    """Which records somebody may have changed since they were last looked at (Guide: CON-17)."""

    def any(self, after: int) -> bool:
        """Whether any Account with a key beyond `after` has a marked record."""

    def marked(self, after: int, limit: int) -> Marked:
        """Accounts with a key beyond `after` of which something may have to be sent, in the order of their keys.

        Only their marked records are there, and what these need; all of them for a creation.
        """

    def unmark(self, records: Sequence[Record]) -> None:
        """Nothing is to be sent for these records: they were looked at."""

    def mark_in_flight(self, records: Sequence[Record]) -> None:
        """These records are being sent: their marks go when the ERP has answered."""

    def acknowledge(self, records: Sequence[Record]) -> None:
        """The ERP has taken these records: their marks go, unless they were changed meanwhile."""

    def forget(self, accounts: Sequence[int]) -> None:
        """Drop the marks of Accounts that are tied to nothing."""

    def mark(self, account: int) -> None:
        """Mark an Account and everything that it has, as changed."""

    def mark_all(self) -> None:
        """Mark every linked record to be sent whole (« Renvoyer toutes sociétés CRM vers les tiers »)."""


class Quarantine(Protocol):
    """The records that the ERP does not take (Guide: RUN-22)."""

    def count(self) -> int:
        """How many they are."""

    def blocked(self) -> list[Blocked]:
        """All of them, in a fixed order."""


class Runs(Protocol):
    """The cycles that did or found something, with their logs."""

    def log(self, run: int | None, lines: Sequence[LogLine]) -> int:
        """Append to the log of a run, which is begun when it is None; the run."""

    def save_counts(self, run: int | None, counts: Counts) -> int:
        """Set what a run has done so far; it is begun when it is None; the run."""

    def end(self, run: int, status: Status) -> None:
        """Close a run, and set the integration's status."""

    def unended(self) -> list[int]:
        """Runs whose process died: asked while no cycle of the integration runs."""

    def status(self) -> Status:
        """Status of the last cycle."""

    def numbers(self) -> list[int]:
        """Every run, the last one last."""

    def lines(self, run: int | None = None) -> list[LogLine]:
        """The log of a run, or of the last one."""

    def conflicts(self) -> list[LogLine]:
        """Every value that lost against another, oldest first."""


class Orders(Protocol):
    """Creations that users have ordered."""

    def give(self, account: int) -> None:
        """Order the creation of this Account's tiers: it stays until carried out (Guide: CREATE-12, RUN-11)."""

    def given(self, account: int) -> bool:
        """Whether a creation is ordered and not carried out yet."""
