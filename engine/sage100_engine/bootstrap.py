"""The one place where the engine is put together: store, web service and what is done with them."""

from __future__ import annotations

from .application import Application
from .crm import Store
from .erp import SoapErp
from .ports import ErpPort
from .settings import Secret, Sheet


def open_crm(url: str, password: Secret | None = None) -> Application:
    """Open a CRM, which is made when it is not there.

    Args:
        url: SQLAlchemy URL of its database.
        password: the ERP user's; without it the sheet's reference is looked up when it is needed.

    Raises:
        ConfigurationError: the URL cannot be used.
        StoreError: the database cannot be used.
    """
    return Application(Store(url), web_service, password)


def web_service(sheet: Sheet, password: Secret) -> ErpPort:
    """The web service that a sheet leads to."""
    return SoapErp(sheet.erp_url, sheet.erp_user, password, sheet.company, sheet.timeout_seconds)
