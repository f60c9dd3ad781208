"""Between the wire and the CRM: values, codes, defaults, types."""

from __future__ import annotations

from .code import FROM_ERP, PLACEHOLDERS, WAITING, is_code, raised, same_code
from .types import (
    ACTIVE,
    CLIENT,
    INACTIVE,
    NONE,
    SUPPLIER,
    account_type,
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
    "account_type",
    "canonical",
    "company_type",
    "is_code",
    "nested_type",
    "raised",
    "same_code",
    "status_of",
    "territory_of",
    "to_crm",
]
