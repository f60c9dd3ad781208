"""Types, status and territory: what the CRM makes of a tiers."""

from __future__ import annotations

from ..contract import ADDRESS, BILLING, BILLING_ID, DELIVERY, PERSON
from ..records import Value
from ..settings import Sheet

CLIENT, SUPPLIER, NONE = "Client", "Fournisseur", "Aucun"
ACTIVE, INACTIVE = "Active", "Inactive"


def company_type(flag: Value, sheet: Sheet) -> Value:
    """The type of a Company that comes from a new tiers.

    Args:
        flag: Client or Fournisseur.
        sheet: the integration sheet.

    Returns:
        What the sheet says for that flag, None when it says nothing.

    Guide: CREATE-08.
    """
    chosen = sheet.default_type_supplier if flag == SUPPLIER else sheet.default_type_client
    return chosen or None


def territory_of(flag: Value, sheet: Sheet) -> str:
    """The territory of an Account that the synchronisation creates.

    Args:
        flag: Client or Fournisseur.
        sheet: the integration sheet.

    Returns:
        Its name: that of the suppliers for one of them where the sheet has it, else the default one.

    Guide: CREATE-08.
    """
    return (flag == SUPPLIER and sheet.supplier_territory) or sheet.default_territory


def status_of(dormant: Value) -> str:
    """The status of an Account whose tiers is, or is not, put to sleep.

    Args:
        dormant: `true` when it is.

    Returns:
        Inactive or Active.

    Guide: FIRST-09, MAP-03.
    """
    return INACTIVE if dormant == "true" else ACTIVE


def nested_type(entity: str, erp_id: Value) -> str:
    """The type of a nested record of the ERP.

    Args:
        entity: address, phone, email or person.
        erp_id: its id there.

    Returns:
        Billing or delivery; of a phone or an e-mail its id; empty for a contact.

    Guide: MAP-04, MAP-05, MAP-06.
    """
    if entity == ADDRESS.name:
        return BILLING if erp_id == BILLING_ID else DELIVERY
    return "" if entity == PERSON.name else erp_id or ""
