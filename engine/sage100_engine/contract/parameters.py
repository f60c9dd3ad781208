"""The parameter lists that come from the ERP, by wire name (Guide: FIRST-02)."""

from __future__ import annotations

FAMILY_TYPE = "ParamSage100"

ACCOUNTING_CATEGORIES = "accountingcategory"
PRICE_CATEGORIES = "pricecategory"
CURRENCIES = "currency"
LANGUAGES = "language"
SERVICES = "contactservice"

LISTS = (ACCOUNTING_CATEGORIES, PRICE_CATEGORIES, CURRENCIES, LANGUAGES, SERVICES, "risk", "documenttype")
