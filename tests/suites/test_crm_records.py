"""Records as screens see them: typed rows, fields by the names of the contract."""

from __future__ import annotations

import pytest

from sage100_engine.contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, PERSON, PHONE, Entity
from sage100_engine.crm import Store
from sage100_engine.errors import BrokenInvariant
from sage100_engine.ports import Row
from tests.suites.stores import rows, stored

KINDS = (COMPANY, ACCOUNT, PERSON, ADDRESS, PHONE, EMAIL)
each = pytest.mark.parametrize("entity", KINDS, ids=lambda entity: entity.name)


@each
def test_a_record_is_made_changed_and_deleted(store: Store, entity: Entity) -> None:
    name = next(field.name for field in entity.fields if field.size)
    empty = {field.name: None for field in (*entity.fields, *entity.pointers)}
    with store.write() as unit:
        key = unit.records.add(entity, {}, 7)
        assert unit.records.get(entity, key) == Row(entity.name, key, empty)
        unit.records.change(entity, key, {name: "x"}, 8)
        assert unit.records.find(entity) == [Row(entity.name, key, {**empty, name: "x"})]
        unit.records.delete(entity, key, 9)
        assert unit.records.find(entity) == []
        assert unit.records.get(entity, key) == Row(entity.name, key, {**empty, name: "x"}, deleted=True)
        assert unit.records.get(entity, key + 1) is None
        [row] = rows(unit, entity.table).find(deleted=True)
    assert (row[f"{entity.prefix}_createdby"], row[f"{entity.prefix}_updatedby"]) == (7, 9)


def test_values_are_canonical_texts_and_columns_what_they_are(store: Store) -> None:
    fields = {"code": "12", "language": "2", "dormant": "true", "creditlimit": "1500.5", "company": "3"}
    with store.write() as unit:
        key = unit.records.add(ACCOUNT, fields, 1)
        row = unit.records.get(ACCOUNT, key)
        [held] = rows(unit, "Account").find()
    assert row and {name: row.fields[name] for name in fields} == fields
    assert (row.pointer("company"), row.pointer("territory")) == (3, None)
    columns = ("acc_code", "acc_language", "acc_dormant", "acc_creditlimit", "acc_companyid")
    assert [held[name] for name in columns] == ["12", 2, 1, 1500.5, 3]


def test_an_empty_text_is_none(store: Store) -> None:
    with store.write() as unit:
        rows(unit, "Company").insert({"comp_name": ""})
        [row] = unit.records.find(COMPANY)
    assert row.fields["name"] is None


def test_records_are_found_by_their_fields(store: Store) -> None:
    with store.write() as unit:
        for code, site, manager in (("A", None, "1"), ("B", "www.b.fr", "1"), ("C", None, None)):
            unit.records.add(COMPANY, {"code": code, "website": site, "manager": manager}, 1)

        def codes(**where: str | None) -> list[str | None]:
            return [row.fields["code"] for row in unit.records.find(COMPANY, where)]

        assert codes() == ["A", "B", "C"]
        assert codes(website=None) == ["A", "C"]
        assert codes(manager="1", website=None) == ["A"]
        assert codes(website="www.b.fr") == ["B"]
        for wrong in (lambda: codes(nonsense="1"), lambda: codes(comp_code="A")):
            with pytest.raises(BrokenInvariant, match="company has no field"):
                wrong()


def test_records_are_counted(store: Store) -> None:
    one = stored(store)
    with store.write() as unit:
        assert unit.records.count() == {
            **dict.fromkeys(("account", "company", "address", "phone", "person"), 1),
            **dict.fromkeys(("email", "representative"), 0),
        }
        unit.records.delete(PHONE, one.children[-1].key, 1)
        assert unit.records.count()["phone"] == 0


def test_a_row_is_edited_on_paper() -> None:
    row = Row("company", 1, {"name": "Carat", "website": None})
    assert row.edited({"website": "www.carat.fr"}).fields == {"name": "Carat", "website": "www.carat.fr"}
    assert row.fields["website"] is None
