"""Types, status and territory: what the CRM makes of a tiers."""

from __future__ import annotations

from collections.abc import Mapping

from ..records import Value
from ..settings import Sheet

CLIENT, SUPPLIER, NONE = "Client", "Fournisseur", "Aucun"
ACTIVE, INACTIVE = "Active", "Inactive"


def account_type(company_kind: Value, table: Mapping[str, str]) -> str:
    """The tiers type that a company's type maps to.

    Args:
        company_kind: `Comp_Type`.
        table: company type -> Client, Fournisseur or Aucun.

    Returns:
        Client where nothing was chosen for that type.

    Guide: CREATE-05.
    """
    return table.get(company_kind or "", CLIENT)


def company_type(flag: Value, sheet: Sheet) -> Value:
    """The type of a Company that comes from a new tiers (Guide: CREATE-08)."""
    chosen = sheet.default_type_supplier if flag == SUPPLIER else sheet.default_type_client
    return chosen or None


def territory_of(flag: Value, sheet: Sheet) -> str:
    """Name of the territory of an account that the synchronisation creates (Guide: CREATE-08)."""
    return (flag == SUPPLIER and sheet.supplier_territory) or sheet.default_territory


def status_of(dormant: Value) -> str:
    """Status of an account whose tiers is, or is not, put to sleep (Guide: MAP-03)."""
    return INACTIVE if dormant == "true" else ACTIVE
