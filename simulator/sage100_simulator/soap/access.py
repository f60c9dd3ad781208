"""Who may call: the session or the credentials of CheckHeader, then the versions that the client knows."""

from __future__ import annotations

from ..errors import ServiceError
from ..store import Dossier
from .operations import Access, Backend, Call, customisation_version


def let_in(backend: Backend, call: Call, access: Access, alias: str) -> None:
    """Find the dossier that a call is for, once its caller has shown what is asked.

    Args:
        backend: sessions and dossiers.
        call: its `company` and `dossier` are filled.
        access: what the operation asks for.
        alias: the dossier's name when it was called at /d/<dossier>/: it stands for CompanyName.

    Raises:
        ServiceError: AccessDenied, UnknownCompany, SessionExpired, VersionMismatch,
            CustomisationVersionChanged.
    """
    if access is Access.NOTHING:
        return
    if "CheckHeader" not in call.message.headers:
        raise ServiceError("AccessDenied", "L'en-tête CheckHeader est absent")
    header = call.message.header
    call.company = backend.dossiers.get(alias).company if alias else header("CheckHeader", "CompanyName")
    if access is not Access.CREDENTIALS:  # OpenSession itself looks at them
        call.dossier = _dossier(backend, call, access, alias)
    _check_versions(backend, call, access)


def _dossier(backend: Backend, call: Call, access: Access, alias: str) -> Dossier:
    header = call.message.header
    user, session = header("CheckHeader", "UserName"), header("CheckHeader", "SessionId")
    if access is Access.SESSION or (access is Access.CREDENTIALS_OR_SESSION and session and not user):
        dossier = backend.sessions.check(session)
        if alias not in ("", dossier.name):
            raise ServiceError("SessionExpired", "Cette session est celle d'un autre dossier")
        return dossier
    return backend.sessions.authenticate(user, header("CheckHeader", "Password"), call.company)


def _check_versions(backend: Backend, call: Call, access: Access) -> None:
    headers = call.message.headers
    if "SchemaVersionInfo" in headers:
        told = call.message.header("SchemaVersionInfo", "VersionNumber")
        if told != backend.contract.schema_version:
            raise ServiceError(
                "VersionMismatch",
                f"Version {told} du schéma inconnue : {backend.contract.schema_version} est servie",
            )
    if "CustomisationVersionInfo" not in headers or access is not Access.SESSION:
        return
    told = call.message.header("CustomisationVersionInfo", "VersionNumber")
    if call.message.operation != "GetCustomisations" and told != customisation_version(call.place):
        raise ServiceError(
            "CustomisationVersionChanged", "Les informations libres ont changé : appeler GetCustomisations"
        )
