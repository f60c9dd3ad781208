"""Single rows of Sage CRM's tables."""

from __future__ import annotations

from typing import Any

import pytest

from sage100_engine.crm import Store
from sage100_engine.errors import BrokenInvariant
from tests.suites.stores import rows


def test_rows_are_found_by_their_columns(store: Store) -> None:
    with store.write() as unit:
        companies = rows(unit, "Company")
        for code, site in (("A", None), ("B", "www.b.fr"), ("C", None)):
            companies.insert({"comp_code": code, "comp_website": site})
        keys = [row["comp_companyid"] for row in companies.find()]
        assert keys == sorted(keys) and len(keys) == 3

        def codes(**where: Any) -> list[str]:
            return [row["comp_code"] for row in companies.find(where)]

        assert codes(comp_website=None) == ["A", "C"]
        assert codes(comp_website="www.b.fr") == ["B"]
        assert codes(comp_website=None, comp_code="C") == ["C"]
        assert codes(COMP_CODE="A") == ["A"]
        with pytest.raises(BrokenInvariant):
            codes(comp_nonsense=1)
        assert companies.get(999) is None


def test_a_removed_row_stays_with_its_history(store: Store) -> None:
    with store.write() as unit:
        companies = rows(unit, "Company")
        key = companies.insert({"comp_name": "Carat"}, user=7)
        companies.remove(key, user=8)
        assert companies.find() == []
        [row] = companies.find({"comp_name": "Carat"}, deleted=True)
        assert row == companies.get(key)
    assert (row["comp_deleted"], row["comp_createdby"], row["comp_updatedby"]) == (1, 7, 8)
    assert row["comp_createddate"] <= row["comp_updateddate"]
