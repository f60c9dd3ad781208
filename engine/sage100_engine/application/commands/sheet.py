"""The integration sheet: filled in, activated, deactivated, its next cycle armed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ... import cycle
from ...errors import ActionRefused, ConfigurationError, GatewayError, GatewayKind, Problem
from ...ports import CrmStore, ErpPort, UnitOfWork
from ...settings import ACTIVE, INACTIVE, Integration, Sheet
from ..command import INTEGRATION, Act, Command, Done, Sides
from ..lookups import default_integration, integration

CONTRACT = ("1.0", "1.0")
"""Versions of schema and contract that this engine speaks."""
FIXED = ("erp_url", "erp_user", "company")
"""Fields that a command line must repeat as they are."""
_NUMBERS = ("timeout_seconds", "interval_minutes")


def configure(crm: CrmStore, values: Mapping[str, object]) -> Integration:
    """Change fields of the sheet, which is made when there is none; refused as a whole or taken as a whole.

    Returns:
        The integration as it is now.

    Raises:
        ConfigurationError: every problem at once.
    """
    with crm.write() as work:
        found = default_integration(work)
        sheet = (found.sheet if found else Sheet()).with_values(_typed(values))
        if found:
            work.sheets.change(found.key, sheet)
        return integration(work, found.key if found else work.sheets.add(sheet))


def prepare(sides: Sides, values: Mapping[str, str]) -> None:
    """Make and activate the sheet in an empty CRM; in any other it must say the same.

    Raises:
        ConfigurationError: the sheet says something else, each difference by name.
        GatewayError: the ERP cannot be used with it.
    """
    with sides.crm.read() as work:
        found = default_integration(work)
    if found:
        _say_the_same(found.sheet, values)
    else:
        check(sides.erp(Sheet().with_values(values)))  # a sheet that does not work is not left behind
        found = configure(sides.crm, values)
    if not found.active:
        _activate(sides, found.key)


def check(erp: ErpPort) -> None:
    """See that the web service answers, speaks this contract and opens the dossier.

    Raises:
        GatewayError: it does not.
    """
    try:
        answer = erp.configuration()
        if (answer.schema_version, answer.contract_version) != CONTRACT:
            text = f"Version du service Web {answer.schema_version}, {answer.contract_version} : attendue 1.0"
            raise GatewayError(GatewayKind.CONTRACT, text)
        erp.open_session()
    finally:
        erp.close_session()


def disarm(crm: CrmStore, key: int) -> None:
    """The armed cycle was carried out: the usual ones again."""
    with crm.write() as work:
        work.sheets.arm(key, "")


def _activate(sides: Sides, key: int) -> None:
    with sides.crm.read() as work:
        found = integration(work, key)
    check(sides.erp(found.sheet))
    _set_state(sides.crm, key, ACTIVE)


def _set_state(crm: CrmStore, key: int, state: str) -> None:
    with crm.write() as work:
        work.sheets.set_state(key, state)


# -- its functions -------------------------------------------------------------------------------------------


def active(work: UnitOfWork, act: Act) -> bool:
    """Whether cycles of that integration may run."""
    return integration(work, act.record).active


def inactive(work: UnitOfWork, act: Act) -> bool:
    """Whether none may."""
    return not active(work, act)


def activate(sides: Sides, act: Act) -> Done:
    """The web service answers, speaks this contract and opens this company's dossier.

    Raises:
        GatewayError: the ERP cannot be used with the sheet; it stays inactive.
    """
    _activate(sides, act.record)
    return Done()


def deactivate(sides: Sides, act: Act) -> Done:
    """No cycle runs until it is activated again."""
    _set_state(sides.crm, act.record, INACTIVE)
    return Done()


def arm(kind: str, sides: Sides, act: Act) -> Done:
    """Have the next cycle take all of the ERP's data (`full`) or send all of the CRM's (`push_all`).

    Raises:
        ActionRefused: the integration is active.
    """
    with sides.crm.write() as work:
        if active(work, act):
            raise ActionRefused(None, "Désactivez d'abord l'intégration")
        work.sheets.arm(act.record, kind)
    return Done()


ACTIVATE = Command("activate", "Activer", INTEGRATION, inactive, activate)
DEACTIVATE = Command("deactivate", "Désactiver", INTEGRATION, active, deactivate)
RESYNC_ALL = Command("resync_all", "Tout resynchroniser", INTEGRATION, inactive, partial(arm, cycle.FULL))
PUSH_ALL = Command(
    "push_all",
    "Renvoyer toutes sociétés CRM vers les tiers",
    INTEGRATION,
    inactive,
    partial(arm, cycle.PUSH_ALL),
)


# -- what is typed -------------------------------------------------------------------------------------------


def _typed(values: Mapping[str, object]) -> dict[str, object]:
    """Numbers may come as texts, as a form gives them."""
    return {
        name: int(str(value)) if name in _NUMBERS and str(value).isdigit() else value
        for name, value in values.items()
    }


def _say_the_same(found: Sheet, values: Mapping[str, str]) -> None:
    problems = [
        Problem(f"La fiche d'intégration dit {name} = {getattr(found, name)}, non {values[name]}", field=name)
        for name in FIXED
        if _bare(str(getattr(found, name))) != _bare(values[name])
    ]
    if problems:
        raise ConfigurationError(problems)


def _bare(text: str) -> str:
    return text.rstrip("/") if "://" in text else text
