"""A CRM store in memory with its integration, as the functions see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from sage100_engine.crm.sqlite.database import make_schema, open_engine
from sage100_engine.crm.sqlite.session import Session
from sage100_engine.crm.unit_of_work import SqlUnitOfWork
from sage100_engine.functions import ADMIN, edit, sheet


class Crm:
    """The store's two kinds of transactions, and shorthands for what a user does."""

    def __init__(self) -> None:
        self._engine = open_engine("sqlite://")
        self.uid = make_schema(self._engine)

    @contextmanager
    def write(self) -> Iterator[SqlUnitOfWork]:
        with self._engine.connect().execution_options(sage100_write=True) as connection, connection.begin():
            yield SqlUnitOfWork(Session(connection), self.uid)

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        with self._engine.connect() as connection, connection.begin():
            yield SqlUnitOfWork(Session(connection), self.uid)

    def create(self, entity: str, **values: Any) -> int:
        return edit.create(self, entity, values, ADMIN)

    def edit(self, entity: str, key: int, **values: Any) -> None:
        edit.edit(self, entity, key, values, ADMIN)

    def delete(self, entity: str, key: int) -> None:
        edit.delete(self, entity, key, ADMIN)

    def row(self, table: str, key: int) -> dict[str, Any]:
        with self.read() as work:
            found = work.get(table, key)
        assert found is not None
        return found

    def find(self, table: str, **where: Any) -> list[dict[str, Any]]:
        with self.read() as work:
            return work.find(table, where)

    def everything(self) -> dict[str, list[Any]]:
        """Every row of the CRM's tables, to see that nothing changed."""
        tables = (
            "Company",
            "Account",
            "Person",
            "Address",
            "Address_Link",
            "Phone",
            "PhoneLink",
            "sync_state",
        )
        with self.read() as work:
            return {table: [tuple(row) for row in work.rows(f"SELECT * FROM {table}")] for table in tables}

    def link(self, account: int, code: str) -> None:
        """Tie an Account as a cycle does."""
        with self.write() as work:
            work.run(
                "INSERT INTO sync_link (integration, entity, account, owner, erp_id, record) "
                "VALUES (1, 'account', 0, 0, ?, ?)",
                code,
                account,
            )


@pytest.fixture
def crm() -> Crm:
    made = Crm()
    sheet.configure(made, {"erp_user": "crm", "company": "BIJOU", "password_ref": "process"})
    with made.write() as work:
        for family, code in (
            ("accountingcategory", "1"),
            ("accountingcategory", "2"),
            ("contactservice", "1"),
        ):
            values = {"capt_family": family, "capt_familytype": "ParamSage100", "capt_code": code}
            work.insert("Custom_Captions", {**values, "capt_intid": 1, "capt_fr": f"{family} {code}"})
        work.update("sync_sheet", 1, {"state": "active"})
    return made


@pytest.fixture
def company(crm: Crm) -> int:
    return crm.create("company", name="Scierie du Lac", code="scierie", default_integration="Sage100")


@pytest.fixture
def linked(crm: Crm, company: int) -> int:
    """A Company with a billing address, whose tiers exists."""
    from sage100_engine.functions import create_tiers

    crm.create("address", company=company, city="Annecy")
    create_tiers.run(crm, ADMIN, company, lambda: None)
    crm.link(crm.row("Company", company)["comp_primaryaccountid"], "SCIERIE")
    return company
