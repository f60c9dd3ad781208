"""Every function that users press; a new one is a file in `commands/` and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..contract import COMPANY
from ..errors import ActionRefused
from ..ports import CrmStore, UnitOfWork
from . import lookups
from .command import INTEGRATION, Act, Command, Done, Sides
from .commands import create_tiers, sheet, synchronise
from .users import User

COMMANDS: Mapping[str, Command] = {
    command.name: command
    for command in (
        create_tiers.COMMAND,
        sheet.ACTIVATE,
        sheet.DEACTIVATE,
        sheet.RESYNC_ALL,
        sheet.PUSH_ALL,
        synchronise.COMMAND,
    )
}

_ACTS_FOR: Mapping[str, Callable[[UnitOfWork, int], int | None]] = {
    COMPANY.name: lambda work, record: lookups.integration_of(work, work.records.get(COMPANY, record)),
    INTEGRATION: lambda work, record: record,
}
"""The integration that a function on such a record acts for."""


def offered(crm: CrmStore, entity: str, record: int, user: User) -> list[str]:
    """Names of the functions that this user sees on that record."""
    found = [command for command in COMMANDS.values() if command.entity == entity]
    if not found:
        return []
    with crm.read() as work:
        act = Act(user, record, _ACTS_FOR[entity](work, record))
        return [command.name for command in found if command.available(work, act)]


def press(sides: Sides, function: str, entity: str, record: int, user: User) -> Done:
    """Run a function.

    Raises:
        ActionRefused: there is no such function on such a record, or its conditions are not met.
        ConfigurationError: something that it needs is missing, all of it at once.
        GatewayError: the ERP cannot be used.
    """
    command = COMMANDS.get(function)
    if command is None or command.entity != entity:
        raise ActionRefused(None, f"{function} n'est pas proposé ici")
    with sides.crm.read() as work:
        act = Act(user, record, _ACTS_FOR[entity](work, record))
    return command.run(sides, act)
