"""The one place where the engine is put together: store, web service, cycle and functions."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, TypeVar

from .crm import Store
from .cycle import NORMAL, Cycle
from .erp import SoapErp
from .errors import ConfigurationError, Problem
from .functions import Integration, User, create_tiers, edit, integration, sheet, view
from .ports import ErpPort, SyncUnit
from .records import Blocked, LogLine, Progress, Report, Status
from .settings import Secret, Sheet

Reported = TypeVar("Reported")
FIXED = ("erp_url", "erp_user", "company")
"""Fields of the sheet that a command line must repeat as they are."""


class Application:
    """One CRM and its integration.

    Args:
        store: the CRM store, open.
        password: the ERP user's; without it the sheet's reference is looked up when it is needed.
    """

    def __init__(self, store: Store, password: Secret | None = None) -> None:
        self.store = store
        self.password = password

    @classmethod
    def open(cls, url: str, password: Secret | None = None) -> Application:
        """Open a CRM, which is made when it is not there."""
        return cls(Store(url), password)

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def __enter__(self) -> Application:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- the integration sheet -------------------------------------------------------------------------------

    def integration(self) -> Integration | None:
        """The integration, if its sheet was filled in."""
        with self.store.read() as work:
            return integration(work)

    def configure(self, values: Mapping[str, Any]) -> None:
        """Change fields of the sheet."""
        sheet.configure(self.store, values)

    def activate(self) -> None:
        """« Activer »."""
        sheet.activate(self.store, self.connect)

    def deactivate(self) -> None:
        """« Désactiver »."""
        sheet.deactivate(self.store)

    def rearm(self, kind: str) -> None:
        """Deactivate, arm the next cycle (`full` or `push_all`), activate again."""
        self.deactivate()
        sheet.arm(self.store, kind)
        self.activate()

    def prepare(self, values: Mapping[str, str]) -> None:
        """Make and activate the sheet in an empty CRM; in any other it must say the same.

        Raises:
            ConfigurationError: the sheet says something else, each difference by name.
            GatewayError: the ERP cannot be used with it.
        """
        found = self.integration()
        if found is None:
            self._make(values)
            return
        differing = [name for name in FIXED if _said(found.sheet, name) != _bare(values[name])]
        if differing:
            raise ConfigurationError(_differences(found.sheet, values, differing))
        if not found.active:
            self.activate()

    def _make(self, values: Mapping[str, str]) -> None:
        """Activated before it is stored: a sheet that does not work is not left behind."""
        wanted = Sheet().with_values(values)
        sheet.check(self.connect(wanted))
        self.configure(values)
        self.activate()

    def connect(self, wanted: Sheet) -> ErpPort:
        """The web service that a sheet leads to."""
        password = self.password or _referenced(wanted.password_ref)
        return SoapErp(wanted.erp_url, wanted.erp_user, password, wanted.company, wanted.timeout_seconds)

    # -- cycles ----------------------------------------------------------------------------------------------

    def cycle(
        self,
        kind: str = "normal",
        confirm: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Report:
        """One cycle now (« Synchronisation immédiate »)."""
        found = sheet.required(self.store)
        if not found.active:
            raise ConfigurationError([Problem("L'intégration est inactive", "RUN-08")])
        if kind == NORMAL:
            kind = found.armed or NORMAL
        erp = self.connect(found.sheet)
        report = Cycle(erp, self.store, found.key, found.sheet, kind, confirm, progress).run()
        if found.armed and report.status is not Status.FAILURE:
            sheet.disarm(self.store)
        return report

    # -- users and administrators ----------------------------------------------------------------------------

    def create(self, entity: str, values: Mapping[str, Any], user: User) -> int:
        """Make a record as this user would."""
        return edit.create(self.store, entity, values, user)

    def edit(self, entity: str, key: int, values: Mapping[str, Any], user: User) -> None:
        """Change a record as this user would."""
        edit.edit(self.store, entity, key, values, user)

    def delete(self, entity: str, key: int, user: User) -> None:
        """Delete a record as this user would."""
        edit.delete(self.store, entity, key, user)

    def create_tiers(self, company: int, user: User) -> Report:
        """« Créer le tiers »; a synchronisation starts by itself (Guide: CREATE-12)."""
        return create_tiers.run(self.store, user, company, self._carry_out)

    def _carry_out(self) -> Report:
        """A cycle that sends: the first synchronisation writes nothing, so another follows it (Guide: FIRST-14)."""
        key = sheet.required(self.store).key
        with self.store.view(key) as work:
            first = work.cursors.get("account").first
        report = self.cycle()
        return self.cycle() if first and report.status is not Status.FAILURE else report

    def record(self, entity: str, key: int) -> dict[str, Any] | None:
        """The stored values of a record."""
        with self.store.read() as work:
            return view.record(work, entity, key)

    def records(self, entity: str) -> list[tuple[int, dict[str, Any]]]:
        """All records of a kind, with their keys."""
        with self.store.read() as work:
            found = [(key, view.record(work, entity, key)) for key in view.keys(work, entity)]
        return [(key, values) for key, values in found if values is not None]

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
            found = integration(work)
            return read(work.of(found.key)) if found else []


def _referenced(reference: str) -> Secret:
    """The password that a sheet refers to."""
    kind, _, name = reference.partition(":")
    value = os.environ.get(name, "") if kind == "env" else ""
    if not value:
        raise ConfigurationError([f"Mot de passe ERP introuvable : {reference}"])
    return Secret(value)


def _bare(text: str) -> str:
    return text.rstrip("/") if "://" in text else text


def _said(found: Sheet, name: str) -> str:
    return _bare(str(getattr(found, name)))


def _differences(found: Sheet, values: Mapping[str, str], names: list[str]) -> list[Problem]:
    return [
        Problem(f"La fiche d'intégration dit {name} = {getattr(found, name)}, non {values[name]}", field=name)
        for name in names
    ]
