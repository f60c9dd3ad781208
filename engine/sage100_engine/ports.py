"""What the core asks of the two sides; adapters live in `erp/` and `crm/`, fakes in the tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from .records import (
    Configuration,
    Counts,
    Cursor,
    Customisations,
    Instance,
    LogLine,
    Page,
    Record,
    Result,
    Status,
    Tiers,
)
from .settings import Sheet

Row = dict[str, Any]


class ErpPort(Protocol):
    """The ERP's web service, one session at a time.

    Every method raises `GatewayError`: kind TOKEN when a change token is no longer good, UNKNOWN when nobody
    knows whether a write was carried out.

    Guide: CON-07, CON-09, CON-16.
    """

    def open_session(self) -> None:
        """Open the session in which all that follows runs."""

    def close_session(self) -> None:
        """Close it; never raises, and may be called twice."""

    def configuration(self) -> Configuration:
        """What the web service is: called when an integration is made and each time it is activated."""

    def customisations(self) -> Customisations:
        """The dossier's parameters (Guide: FIRST-02)."""

    def change_page(self, entity: str, token: str, beside: str = "") -> Page:
        """One page of changes.

        Args:
            entity: account or salesrepresentative.
            token: where to go on; empty begins a full load.
            beside: with an empty token, the differential token that the full load is made beside:
            GatewayError of
                kind TOKEN when that one is no longer good.

        Returns:
            The page; its `next_token` asks for the next one, or, at the end, for the next pass.

        Guide: CON-07.
        """

    def execute(self, entity: str, instances: Sequence[Instance]) -> list[Result]:
        """Send writes, one instance for each account; one result per record (Guide: CON-09, CON-10)."""


class Work(Protocol):
    """One transaction on the CRM store, in the CRM's own words.

    Tables are Company, Account, Person, Address, Address_Link, Phone, PhoneLink, Email, EmailLink, Territory,
    Users, Custom_Captions, Representative and sync_sheet. Keys of a row are column names in lower case
    (`comp_name`).
    """

    def get(self, table: str, key: int) -> Row | None:
        """One row by its key, deleted ones too."""

    def find(self, table: str, where: Mapping[str, Any] | None = None, deleted: bool = False) -> list[Row]:
        """The rows whose columns equal all of these, by key; deleted ones only on demand."""

    def insert(self, table: str, values: Mapping[str, Any], user: int | None = None) -> int:
        """Make a row and return its key; created and updated dates are the store's business."""

    def update(self, table: str, key: int, values: Mapping[str, Any], user: int | None = None) -> None:
        """Change these columns of a row."""

    def remove(self, table: str, key: int, user: int | None = None) -> None:
        """Delete softly: the row stays with its history, marked deleted."""

    def link(self, integration: int, entity: str, record: int) -> str | None:
        """The ERP's id of a linked record (entity account, address, phone, email, person), else None."""

    def want(self, integration: int, account: int) -> None:
        """Order the creation of this Account's tiers: it stays until carried out (Guide: CREATE-12,
        RUN-11)."""

    def wanted(self, integration: int, account: int) -> bool:
        """Whether a creation is asked for and not carried out yet."""


class CrmPort(Protocol):
    """The CRM store."""

    uid: str
    """Drawn when the store was made: a fresh CRM never claims the tiers of an old one (Guide: CON-18)."""

    def read(self) -> AbstractContextManager[Work]:
        """A consistent view."""

    def write(self) -> AbstractContextManager[Work]:
        """One transaction: all of it or nothing."""


class SyncWork(Work, Protocol):
    """One transaction of a cycle: nothing that it writes counts as a change made by the CRM's users."""

    def cursor(self, entity: str) -> Cursor:
        """Where the reading of an entity stands."""

    def save_cursor(self, entity: str, cursor: Cursor) -> None:
        """Remember where it stands, in the transaction of the page itself (design 5.3)."""

    def new_key(self, entity: str) -> int:
        """A key for a new row of an entity, or for a `link`."""

    def territories(self, names: Sequence[str]) -> dict[str, int]:
        """Keys of these territories, made when they do not exist."""

    def about(self, entries: Sequence[Instance]) -> list[Tiers]:
        """Every Account that these entries can be about, whole: by its link, or by a crmid of ours."""

    def load(self, accounts: Sequence[int]) -> list[Tiers]:
        """These Accounts, whole."""

    def take_new(
        self, sheet: Sheet, entries: Sequence[Instance]
    ) -> tuple[list[Instance], Counts, list[LogLine]]:
        """Store those entries of a load that are new to the CRM, the shortest way.

        Returns:
            The entries that were not (they need the general way), what was done, and what is to be logged.
        """

    def marked(self, after: int, limit: int) -> list[Tiers]:
        """Accounts with a key beyond `after` of which something may have to be sent, in the order of their keys.

        Only their marked records are there, and what these need; all of them for a creation.
        """

    def mark_all(self) -> None:
        """Mark every linked record to be sent whole (« Renvoyer toutes sociétés CRM vers les tiers »)."""

    def pending(self) -> list[int]:
        """Accounts of which entries wait."""

    def deletions(self) -> dict[str, list[tuple[int, int]]]:
        """What the ERP deleted or put to sleep and is not carried out yet: kind -> (record, account)."""

    def links(self, entity: str) -> int:
        """How many records of a kind are linked."""

    def missing(self, after: int, limit: int) -> list[int]:
        """Linked Accounts, with a key beyond `after`, that the load after a restore has not met."""

    def restart(self) -> None:
        """Forget what waits: the ERP was restored and everything is read again."""

    def begin_load(self) -> None:
        """Forget which Accounts the last load has met."""

    def tied(self, entity: str, account: int, owner: int, erp_id: str) -> tuple[int, int] | None:
        """Record and Account that are tied to that id of the ERP."""

    def save(self, tiers: Sequence[Tiers], met: bool = False) -> None:
        """Write what changed of these Accounts."""

    last_marked: int
    """Key of the last Account that `marked` looked at."""

    def has_marks(self, after: int) -> bool:
        """Whether any Account with a key beyond `after` has a marked record."""

    def unmark(self, records: Sequence[Record]) -> None:
        """Nothing is to be sent for these records: they were looked at."""

    def mark_in_flight(self, records: Sequence[Record]) -> None:
        """These records are being sent: their marks go when the ERP has answered."""

    def acknowledge(self, records: Sequence[Record]) -> None:
        """The ERP has taken these records: their marks go, unless they were changed meanwhile."""

    def forget_marks(self, accounts: Sequence[int]) -> None:
        """Drop the marks of Accounts that are tied to nothing."""

    def parameters_differ(self, customisations: Customisations) -> bool:
        """Whether the parameter lists are not what is stored."""

    def parameters(self, customisations: Customisations) -> None:
        """Store the parameter lists (Guide: FIRST-02)."""

    def representatives(self, entries: Sequence[Instance]) -> None:
        """Store sales representatives (Guide: FIRST-04)."""

    def log(self, run: int | None, entries: Sequence[LogLine]) -> int:
        """Append to the log of a run, which is begun when it is None; the run."""

    def count(self, run: int | None, counts: Counts) -> int:
        """Set what a run has done so far; it is begun when it is None; the run."""

    def end_run(self, run: int, status: Status) -> None:
        """Close a run, and set the integration's status."""

    def unended(self) -> list[int]:
        """Runs whose process died: called while no cycle of the integration runs."""

    def status(self) -> Status:
        """Status of the last cycle."""

    def blocked(self) -> int:
        """How many records are in quarantine."""

    def confirmed(self) -> bool:
        """Whether a mass effect that waits may be carried out."""

    def confirm(self, yes: bool) -> None:
        """Allow a mass effect that waits, or take the permission back once it was used."""


class SyncStore(CrmPort, Protocol):
    """The CRM store as a cycle uses it, for one integration at a time."""

    def sync(self, integration: int) -> AbstractContextManager[SyncWork]:
        """One transaction of a cycle."""

    def view(self, integration: int) -> AbstractContextManager[SyncWork]:
        """A view for a cycle that finds out whether there is anything to do; nothing may be written."""

    def cycle(self, integration: int) -> AbstractContextManager[None]:
        """Held while a cycle runs, and let go of by the system when its process dies.

        A second cycle of the integration waits for the first one and then starts right away (Guide: RUN-23).
        """
