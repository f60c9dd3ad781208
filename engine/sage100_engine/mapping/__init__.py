"""Between the wire and the CRM: values, codes, defaults, types."""

from __future__ import annotations

from .code import FROM_ERP, PLACEHOLDERS, WAITING, is_code, raised
from .crmid import crmid, ours
from .types import (
    ACTIVE,
    CLIENT,
    INACTIVE,
    NONE,
    SUPPLIER,
    company_type,
    nested_type,
    status_of,
    territory_of,
)
from .values import canonical, to_crm
from .wire import Wire, shown, told, wire_of

__all__ = [
    "ACTIVE",
    "CLIENT",
    "FROM_ERP",
    "INACTIVE",
    "NONE",
    "PLACEHOLDERS",
    "SUPPLIER",
    "WAITING",
    "Wire",
    "canonical",
    "company_type",
    "crmid",
    "is_code",
    "nested_type",
    "ours",
    "raised",
    "shown",
    "status_of",
    "territory_of",
    "to_crm",
    "told",
    "wire_of",
]
