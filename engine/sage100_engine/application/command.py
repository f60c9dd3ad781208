"""What a function is: a button on the sheet of a record, offered to a user and pressed by him."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..ports import CrmStore, ErpPort, UnitOfWork
from ..records import Report
from ..settings import Sheet
from .users import User

INTEGRATION = "integration"
"""On whose sheet the functions of an integration stand; its record is the integration."""


class Sides(NamedTuple):
    """The two sides: the CRM's store, and the web service that a sheet leads to."""

    crm: CrmStore
    erp: Callable[[Sheet], ErpPort]


class Act(NamedTuple):
    """Who presses, on which record, and the integration that the function acts for; None while there is no sheet."""

    user: User
    record: int
    integration: int | None


class Done(NamedTuple):
    """What pressing a function gave: the cycle that it started, if any."""

    cycle: Report | None = None


class Command(NamedTuple):
    """One function.

    Args:
        name: what rights and programs call it.
        label: what the button says.
        entity: on the sheet of what the button stands.
        available: whether it is offered.
        run: what it does; it refuses by ActionRefused or ConfigurationError, and then nothing was changed.
    """

    name: str
    label: str
    entity: str
    available: Callable[[UnitOfWork, Act], bool]
    run: Callable[[Sides, Act], Done]
