"""Who may call: the session or the credentials of CheckHeader, then the versions that the client knows."""

from __future__ import annotations

from ...erp.system import parametres
from ...errors import ServiceError
from ...store import Dossier
from ..codec.models import CheckHeader
from ..operations.call import Access, Call, Headers


def let_in(call: Call, access: Access, headers: Headers) -> None:
    """Find the dossier that a call is for, once its caller has shown what is asked.

    Args:
        call: its `company` and `dossier` are filled; its alias stands for CompanyName.
        access: what the operation asks for.
        headers: those of the message.

    Raises:
        ServiceError: AccessDenied, UnknownCompany, SessionExpired, VersionMismatch,
            CustomisationVersionChanged.
    """
    if headers.check is not None:
        dossiers = call.backend.dossiers
        call.company = dossiers.get(call.alias).company if call.alias else headers.check.CompanyName or ""
    if access is Access.NOTHING:
        return
    caller = headers.caller
    if access is not Access.CREDENTIALS:  # OpenSession itself looks at them
        call.dossier = _dossier(call, access, caller)
    _check_versions(call, access, headers)


def _dossier(call: Call, access: Access, caller: CheckHeader) -> Dossier:
    user, session, sessions = caller.UserName or "", caller.SessionId or "", call.backend.sessions
    if access is Access.SESSION or (access is Access.CREDENTIALS_OR_SESSION and session and not user):
        dossier = sessions.check(session)
        if call.alias not in ("", dossier.name):
            raise ServiceError("SessionExpired", "Cette session est celle d'un autre dossier")
        return dossier
    return sessions.authenticate(user, caller.Password or "", call.company)


def _check_versions(call: Call, access: Access, headers: Headers) -> None:
    schema, customisation = headers.schema, headers.customisation
    served = call.backend.contract.schema_version
    if schema is not None and schema.VersionNumber != served:
        raise ServiceError(
            "VersionMismatch", f"Version {schema.VersionNumber} du schéma inconnue : {served} est servie"
        )
    if customisation is None or access is not Access.SESSION or call.operation == "GetCustomisations":
        return
    if customisation.VersionNumber != parametres.customisations(call.place).version:
        raise ServiceError(
            "CustomisationVersionChanged", "Les informations libres ont changé : appeler GetCustomisations"
        )
