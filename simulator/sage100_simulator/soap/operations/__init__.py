"""The ten operations, one file each, and the spyne service that they are."""

from __future__ import annotations

from spyne import ServiceBase

from . import (
    check_price,
    close_session,
    execute_transactions,
    get_authentication_scheme,
    get_change_log,
    get_configuration,
    get_customisations,
    get_pricing_details,
    open_session,
    view_real_time_data,
)
from .declared import PORT


class Sage100WebServices(ServiceBase):
    """The operations by the names that they have on the wire."""

    __port_types__ = (PORT,)

    GetAuthenticationScheme = get_authentication_scheme.get_authentication_scheme
    OpenSession = open_session.open_session
    CloseSession = close_session.close_session
    GetConfiguration = get_configuration.get_configuration
    GetCustomisations = get_customisations.get_customisations
    GetChangeLog = get_change_log.get_change_log
    ExecuteTransactions = execute_transactions.execute_transactions
    ViewRealTimeData = view_real_time_data.view_real_time_data
    GetPricingDetails = get_pricing_details.get_pricing_details
    CheckPrice = check_price.check_price
