"""The integration sheet: filled in, activated, deactivated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from ..errors import ActionRefused, ConfigurationError, GatewayError, GatewayKind
from ..ports import CrmPort, ErpPort
from ..settings import Sheet
from .common import ACTIVE_STATE, INACTIVE_STATE, Integration, integration

CONTRACT = ("1.0", "1.0")
"""Versions of schema and contract that this engine speaks."""
_NUMBERS = ("timeout_seconds", "interval_minutes")


def configure(crm: CrmPort, values: Mapping[str, Any]) -> None:
    """Change fields of the sheet, which is made when there is none; refused as a whole or taken as a whole.

    Raises:
        ConfigurationError: every problem at once.
    """
    with crm.write() as work:
        found = integration(work)
        sheet = (found.sheet if found else Sheet()).with_values(_typed(values))
        if found is None:
            work.insert("sync_sheet", {**asdict(sheet), "state": INACTIVE_STATE})
        else:
            work.update("sync_sheet", found.key, asdict(sheet))


def activate(crm: CrmPort, connect: Callable[[Sheet], ErpPort]) -> None:
    """« Activer »: the web service answers, speaks this contract and opens this company's dossier.

    Raises:
        ConfigurationError: there is no sheet.
        GatewayError: the ERP cannot be used with it; it stays inactive.
    """
    found = required(crm)
    check(connect(found.sheet))
    _state(crm, found, ACTIVE_STATE)


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


def deactivate(crm: CrmPort) -> None:
    """« Désactiver »: no cycle runs until it is activated again."""
    _state(crm, required(crm), INACTIVE_STATE)


def arm(crm: CrmPort, kind: str) -> None:
    """Have the next cycle take all of the ERP's data (`full`) or send all of the CRM's (`push_all`).

    Raises:
        ActionRefused: the integration is active.
    """
    found = required(crm)
    if found.active:
        raise ActionRefused(None, "Désactivez d'abord l'intégration")
    with crm.write() as work:
        work.update("sync_sheet", found.key, {"armed": kind})


def disarm(crm: CrmPort) -> None:
    """The armed cycle was carried out: the usual ones again."""
    found = required(crm)
    with crm.write() as work:
        work.update("sync_sheet", found.key, {"armed": ""})


def required(crm: CrmPort) -> Integration:
    """The integration.

    Raises:
        ConfigurationError: no sheet was filled in.
    """
    with crm.read() as work:
        found = integration(work)
    if found is None:
        raise ConfigurationError(["Aucune fiche d'intégration"])
    return found


def _state(crm: CrmPort, found: Integration, state: str) -> None:
    with crm.write() as work:
        work.update("sync_sheet", found.key, {"state": state})


def _typed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Numbers may come as texts, as a form gives them."""
    return {
        name: int(value) if name in _NUMBERS and str(value).isdigit() else value
        for name, value in values.items()
    }
