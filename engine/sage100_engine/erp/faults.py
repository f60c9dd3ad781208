"""SOAP Faults, told apart by what the engine can do about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from ..errors import RETRYABLE, GatewayError, GatewayKind

KINDS: Final[Mapping[str, GatewayKind]] = {
    "AccessDenied": GatewayKind.CREDENTIALS,
    "UnknownCompany": GatewayKind.COMPANY,
    "SessionExpired": GatewayKind.SESSION,
    "TokenUnknown": GatewayKind.TOKEN,
    "CustomisationVersionChanged": GatewayKind.CUSTOMISATIONS,
    "SessionLimit": GatewayKind.BUSY,
    "Exclusive": GatewayKind.BUSY,
    "Busy": GatewayKind.BUSY,
    "Internal": GatewayKind.FAILED,
}
_TEXTS: Final[Mapping[GatewayKind, str]] = {
    GatewayKind.CREDENTIALS: "Accès refusé par le service Sage 100, vérifiez utilisateur et mot de passe",
    GatewayKind.COMPANY: "Raison sociale inconnue du service Sage 100, vérifiez la fiche d'intégration",
    GatewayKind.SESSION: "La session du service Sage 100 a expiré",
    GatewayKind.TOKEN: "Le point de reprise n'est plus connu du service Sage 100",
    GatewayKind.CUSTOMISATIONS: "Les informations libres ont changé dans Sage 100",
    GatewayKind.BUSY: "Le service Sage 100 est occupé, réessayez",
    GatewayKind.FAILED: "Le service Sage 100 a échoué",
    GatewayKind.CONTRACT: "Le service Sage 100 ne suit pas le contrat attendu",
}


def fault_error(fault: etree._Element, operation: str) -> GatewayError:
    """The error that a Fault element stands for.

    Args:
        fault: the SOAP Fault, with or without the detail of the contract.
        operation: name of the call that it answers.
    """
    found = {local_name(element): (element.text or "").strip() for element in fault.iter("{*}*", "*")}
    code = found.get("Code") or found.get("faultcode", "").rpartition(":")[2]
    kind = KINDS.get(code, GatewayKind.CONTRACT)
    said = found.get("Message") or found.get("faultstring", "")
    retryable = found["Retryable"] in ("true", "1") if "Retryable" in found else kind in RETRYABLE
    return GatewayError(
        kind, f"{_TEXTS[kind]} ({operation}, {code} : {said})", code=code, retryable=retryable
    )


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace."""
    tag = str(element.tag)
    return tag[tag.rfind("}") + 1 :]
