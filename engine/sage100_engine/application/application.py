"""One CRM and what can be done with it: the whole engine as programs see it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TypeVar

from ..cycle import NORMAL
from ..errors import ConfigurationError
from ..ports import CrmStore, ErpPort, SyncUnit
from ..records import Blocked, LogLine, Progress, Report
from ..settings import Integration, Secret, Sheet
from . import lookups, registry
from .command import INTEGRATION, Done, Sides
from .commands import records, sheet, synchronise, users
from .inputs import Given
from .queries import lists, sheets
from .queries.sheets import SheetData, Values
from .users import ADMIN, User

Reported = TypeVar("Reported")
Connector = Callable[[Sheet, Secret], ErpPort]


class Application:
    """One CRM and its integration.

    Args:
        store: the CRM store, open.
        connector: makes the web service that a sheet leads to, with the ERP user's password.
        password: the ERP user's; without it the sheet's reference is looked up when it is needed.
    """

    def __init__(self, store: CrmStore, connector: Connector, password: Secret | None = None) -> None:
        self.store, self.connector, self.password = store, connector, password
        self.sides = Sides(store, self.connect)

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def __enter__(self) -> Application:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def connect(self, wanted: Sheet) -> ErpPort:
        """The web service that a sheet leads to."""
        return self.connector(wanted, self.password or _referenced(wanted.password_ref))

    # -- the integration sheet -------------------------------------------------------------------------------

    def integration(self) -> Integration | None:
        """The integration, if its sheet was filled in."""
        with self.store.read() as work:
            return lookups.default_integration(work)

    def configure(self, values: Mapping[str, object]) -> None:
        """Change fields of the sheet."""
        sheet.configure(self.store, values)

    def prepare(self, values: Mapping[str, str]) -> None:
        """Make and activate the sheet in an empty CRM; in any other it must say the same."""
        sheet.prepare(self.sides, values)

    def activate(self) -> None:
        """« Activer »."""
        self._on_sheet(sheet.ACTIVATE.name)

    def deactivate(self) -> None:
        """« Désactiver »."""
        self._on_sheet(sheet.DEACTIVATE.name)

    def rearm(self, function: str) -> None:
        """Deactivate, arm the next cycle by one of the sheet's functions, activate again."""
        for name in (sheet.DEACTIVATE.name, function, sheet.ACTIVATE.name):
            self._on_sheet(name)

    def _on_sheet(self, function: str) -> Done:
        return self.press(function, INTEGRATION, self._required().key, ADMIN)

    def _required(self) -> Integration:
        found = self.integration()
        if found is None:
            raise ConfigurationError(["Aucune fiche d'intégration"])
        return found

    # -- cycles ----------------------------------------------------------------------------------------------

    def cycle(
        self,
        kind: str = NORMAL,
        confirm: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Report:
        """One cycle now."""
        return synchronise.run(self.sides, self._required().key, kind, confirm, progress)

    # -- users -----------------------------------------------------------------------------------------------

    def add_user(self, name: str, barred: frozenset[str]) -> User:
        """Make a CRM user."""
        return users.create(self.store, name, barred)

    def create(self, entity: str, values: Given, user: User) -> int:
        """Make a record as this user would; its key."""
        return records.create(self.store, entity, values, user)

    def edit(self, entity: str, key: int, values: Given, user: User) -> None:
        """Change a record as this user would."""
        records.edit(self.store, entity, key, values, user)

    def delete(self, entity: str, key: int, user: User) -> None:
        """Delete a record as this user would."""
        records.delete(self.store, entity, key, user)

    def offered(self, entity: str, key: int, user: User) -> list[str]:
        """The functions that this user sees on that record."""
        return registry.offered(self.store, entity, key, user)

    def press(self, function: str, entity: str, key: int, user: User) -> Done:
        """Run one of them."""
        return registry.press(self.sides, function, entity, key, user)

    # -- what is shown ---------------------------------------------------------------------------------------

    def record(self, entity: str, key: int) -> Values | None:
        """The stored values of a record."""
        with self.store.read() as work:
            return sheets.record(work, entity, key)

    def records(self, entity: str) -> list[tuple[int, Values]]:
        """All records of a kind, with their keys."""
        with self.store.read() as work:
            return sheets.records(work, entity)

    def sheet(self, entity: str, key: int) -> SheetData:
        """What the sheet of a record displays."""
        with self.store.read() as work:
            return sheets.sheet(work, entity, key)

    def items(self, name: str) -> list[dict[str, str]]:
        """The rows of a selection list."""
        with self.store.read() as work:
            return lists.items(work, name)

    def runs(self) -> list[int]:
        """The cycles that did or found something."""
        return self._reported(lambda unit: unit.runs.numbers())

    def log(self, run: int | None = None) -> list[LogLine]:
        """The log of a cycle, or of the last one."""
        return self._reported(lambda unit: unit.runs.lines(run))

    def blocked(self) -> list[Blocked]:
        """The records in quarantine."""
        return self._reported(lambda unit: unit.quarantine.blocked())

    def conflicts(self) -> list[LogLine]:
        """Every value that lost against another."""
        return self._reported(lambda unit: unit.runs.conflicts())

    def numbers(self) -> dict[str, int]:
        """How many records of each kind the CRM holds."""
        with self.store.read() as work:
            return work.records.count()

    def _reported(self, read: Callable[[SyncUnit], list[Reported]]) -> list[Reported]:
        with self.store.read() as work:
            found = lookups.default_integration(work)
            return read(work.of(found.key)) if found else []


def _referenced(reference: str) -> Secret:
    """The password that a sheet refers to."""
    kind, _, name = reference.partition(":")
    value = os.environ.get(name, "") if kind == "env" else ""
    if not value:
        raise ConfigurationError([f"Mot de passe ERP introuvable : {reference}"])
    return Secret(value)
