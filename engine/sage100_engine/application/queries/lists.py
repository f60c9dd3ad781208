"""What selection lists show."""

from __future__ import annotations

from typing import Any

from ...contract import FAMILY_TYPE
from ...ports import Row, UnitOfWork

REPRESENTATIVES = "representatives"
_FAMILIES = {
    "accounting_categories": "accountingcategory",
    "services": "contactservice",
    "price_categories": "pricecategory",
    "currencies": "currency",
    "languages": "language",
}
LISTS = (REPRESENTATIVES, *_FAMILIES)


def items(work: UnitOfWork, name: str) -> list[dict[str, Any]]:
    """The rows of a selection list, in the ERP's order (Guide: FIRST-02, FIRST-04)."""
    if name == REPRESENTATIVES:
        return [_representative(row) for row in work.find("Representative")]
    where = {"capt_family": _FAMILIES[name], "capt_familytype": FAMILY_TYPE}
    rows = sorted(work.find("Custom_Captions", where), key=lambda row: row["capt_order"] or 0)
    return [{"id": row["capt_code"], "label": row["capt_fr"]} for row in rows]


def _representative(row: Row) -> dict[str, Any]:
    label = " ".join(part for part in (row["repr_firstname"], row["repr_lastname"]) if part)
    return {"id": str(row["repr_intforeignid"]), "label": label}
