"""What the core asks of the two sides; adapters live in `erp/` and `crm/`, fakes in the tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from .records import Configuration, Customisations, Instance, Page, Result

Row = dict[str, Any]


class ErpPort(Protocol):
    """The ERP's web service, one session at a time.

    Every method raises `GatewayError`: kind TOKEN when a change token is no longer good, UNKNOWN when nobody
    knows whether a write was carried out.

    Guide: CON-05, CON-06.
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
