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
from .values import CANONICAL, canonical, to_crm

__all__ = [
    "ACTIVE",
    "CANONICAL",
    "CLIENT",
    "FROM_ERP",
    "INACTIVE",
    "NONE",
    "PLACEHOLDERS",
    "SUPPLIER",
    "WAITING",
    "canonical",
    "company_type",
    "crmid",
    "is_code",
    "nested_type",
    "ours",
    "raised",
    "status_of",
    "territory_of",
    "to_crm",
]
