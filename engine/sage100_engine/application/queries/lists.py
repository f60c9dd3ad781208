"""What selection lists show."""

from __future__ import annotations

from ...contract import ACCOUNTING_CATEGORIES, CURRENCIES, LANGUAGES, PRICE_CATEGORIES, SERVICES
from ...ports import Representative, UnitOfWork

REPRESENTATIVES = "representatives"
_FAMILIES = {
    "accounting_categories": ACCOUNTING_CATEGORIES,
    "services": SERVICES,
    "price_categories": PRICE_CATEGORIES,
    "currencies": CURRENCIES,
    "languages": LANGUAGES,
}
LISTS = (REPRESENTATIVES, *_FAMILIES)


def items(work: UnitOfWork, name: str) -> list[dict[str, str]]:
    """The rows of a selection list, in the ERP's order (Guide: FIRST-02, FIRST-04)."""
    if name == REPRESENTATIVES:
        return [{"id": one.id, "label": _label(one)} for one in work.parameters.representatives()]
    return [{"id": one.id, "label": one.caption} for one in work.parameters.items(_FAMILIES[name])]


def _label(one: Representative) -> str:
    return " ".join(part for part in (one.firstname, one.lastname) if part)
