"""The integration sheets, and the CRM's users."""

from __future__ import annotations

from sage100_engine.crm import Store
from sage100_engine.settings import ACTIVE, INACTIVE, Integration, Sheet

SHEET = Sheet(name="Un", erp_user="crm", company="BIJOU", daily_full_at="03:00", timeout_seconds=5)


def test_a_sheet_is_made_changed_activated_and_armed(store: Store) -> None:
    with store.write() as unit:
        assert unit.sheets.all() == [] and unit.sheets.get(1) is None
        key = unit.sheets.add(SHEET)
        assert unit.sheets.get(key) == Integration(key, SHEET, INACTIVE, "")
        other = unit.sheets.add(Sheet(name="Deux"))
        unit.sheets.change(key, changed := Sheet(name="Trois", conflict_policy="crm_wins"))
        unit.sheets.set_state(key, ACTIVE)
        unit.sheets.arm(key, "full")
        one, two = unit.sheets.all()
        assert one == Integration(key, changed, ACTIVE, "", "full") and one.active
        assert (two.key, two.sheet.name, two.active) == (other, "Deux", False)
        unit.sheets.arm(key, "")
        unit.sheets.set_state(key, INACTIVE)
        assert unit.sheets.get(key) == Integration(key, changed, INACTIVE, "")


def test_users_are_found_by_name_and_by_key(store: Store) -> None:
    with store.write() as unit:
        key = unit.users.add("paul")
        assert (unit.users.find("paul"), unit.users.name(key)) == (key, "paul")
        assert (unit.users.find("admin"), unit.users.name(1)) == (1, "admin")
        assert (unit.users.find("anne"), unit.users.name(99)) == (None, None)
