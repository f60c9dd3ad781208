"""What the core asks of the ERP."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..records import Configuration, Customisations, Instance, Page, Result


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
            beside: with an empty token, the differential token that the full load is made beside.

        Returns:
            The page; its `next_token` asks for the next one, or, at the end, for the next pass.

        Raises:
            GatewayError: of kind TOKEN when `token` or `beside` is no longer good.

        Guide: CON-07.
        """

    def execute(self, entity: str, instances: Sequence[Instance]) -> list[Result]:
        """Send writes, one instance for each account; one result per record (Guide: CON-09, CON-10)."""
