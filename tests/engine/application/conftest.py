"""A CRM store in memory with its integration, as the functions see it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from sage100_engine.application import ADMIN, Application, User
from sage100_engine.application.command import Act
from sage100_engine.application.commands import create_tiers
from sage100_engine.crm import Store
from sage100_engine.crm.rows import Rows
from sage100_engine.crm.schema.tables import custom_captions, metadata
from sage100_engine.crm.unit_of_work import SqlUnitOfWork
from sage100_engine.errors import ActionRefused
from sage100_engine.ports import ErpPort
from sage100_engine.settings import Secret, Sheet


def nowhere(sheet: Sheet, password: Secret) -> ErpPort:
    raise RuntimeError("out of reach")


class Crm:
    """A CRM whose ERP is out of reach: the store's two kinds of transactions, and shorthands for what a user does."""

    def __init__(self) -> None:
        self.store = Store()
        self.app = Application(self.store, nowhere, Secret("crm"))

    def write(self) -> AbstractContextManager[SqlUnitOfWork]:
        return self.store.write()

    def read(self) -> AbstractContextManager[SqlUnitOfWork]:
        return self.store.read()

    def create(self, entity: str, **values: Any) -> int:
        return self.app.create(entity, values, ADMIN)

    def edit(self, entity: str, key: int, **values: Any) -> None:
        self.app.edit(entity, key, values, ADMIN)

    def delete(self, entity: str, key: int) -> None:
        self.app.delete(entity, key, ADMIN)

    def order(self, company: int, user: User = ADMIN) -> None:
        """« Créer le tiers », but for the cycle that follows."""
        create_tiers.order(self.store, Act(user, company, 1))

    def refused(self, rule: str, action: Callable[[], object], *named: str) -> None:
        """The action is refused by that rule, naming these, and nothing changed."""
        before = self.everything()
        with pytest.raises(ActionRefused) as error:
            action()
        assert error.value.rule == rule
        for text in named:
            assert text in error.value.message
        assert self.everything() == before

    def row(self, table: str, key: int) -> dict[str, Any]:
        with self.read() as work:
            found = Rows(work.session, metadata.tables[table]).get(key)
        assert found is not None
        return found

    def find(self, table: str, **where: Any) -> list[dict[str, Any]]:
        with self.read() as work:
            return Rows(work.session, metadata.tables[table]).find(where)

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
            return {
                table: [tuple(row) for row in work.session.rows(f"SELECT * FROM {table}")] for table in tables
            }

    def link(self, account: int, code: str) -> None:
        """Tie an Account as a cycle does."""
        with self.write() as work:
            work.session.run(
                "INSERT INTO sync_link (integration, entity, account, owner, erp_id, record) "
                "VALUES (1, 'account', 0, 0, ?, ?)",
                code,
                account,
            )


@pytest.fixture
def crm() -> Crm:
    made = Crm()
    made.app.configure({"erp_user": "crm", "company": "BIJOU", "password_ref": "process"})
    with made.write() as work:
        captions = Rows(work.session, custom_captions)
        for family, code in (
            ("accountingcategory", "1"),
            ("accountingcategory", "2"),
            ("contactservice", "1"),
        ):
            values = {"capt_family": family, "capt_familytype": "ParamSage100", "capt_code": code}
            captions.insert({**values, "capt_intid": 1, "capt_fr": f"{family} {code}"})
        work.sheets.set_state(1, "active")
    return made


@pytest.fixture
def company(crm: Crm) -> int:
    return crm.create("company", name="Scierie du Lac", code="scierie", default_integration="Sage100")


@pytest.fixture
def linked(crm: Crm, company: int) -> int:
    """A Company with a billing address, whose tiers exists."""
    crm.create("address", company=company, city="Annecy")
    crm.order(company)
    crm.link(crm.row("Company", company)["comp_primaryaccountid"], "SCIERIE")
    return company
