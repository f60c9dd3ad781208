"""The parameter lists that come from the ERP, by wire name (Guide: FIRST-02)."""

from __future__ import annotations

FAMILY_TYPE = "ParamSage100"

LISTS = (
    "accountingcategory",
    "pricecategory",
    "currency",
    "language",
    "contactservice",
    "risk",
    "documenttype",
)
