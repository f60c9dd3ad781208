"""« Créer le tiers »."""

import pytest

from sage100_engine.application import ADMIN, User
from sage100_engine.contract import ACCOUNT
from sage100_engine.errors import ConfigurationError


def test_the_account_is_made_from_the_company_and_its_tiers_ordered(crm, company):
    crm.edit("company", company, website="s.fr", accountingcategory="2")
    address = crm.create("address", company=company, city="Annecy")
    person = crm.create("person", company=company, lastname="Petit")
    crm.order(company)
    key = crm.row("Company", company)["comp_primaryaccountid"]
    account = crm.row("Account", key)
    assert (
        account["acc_code"],
        account["acc_name"],
        account["acc_website"],
        account["acc_accountingcategory"],
    ) == (
        "SCIERIE",
        "Scierie du Lac",
        "s.fr",
        2,
    )
    assert account["acc_customersupplierflag"] == "Client"
    assert crm.find("Address_Link", adli_accountid=key)[0]["adli_addressid"] == address
    assert crm.row("Person", person)["pers_accountid"] == key
    with crm.read() as work:
        assert work.of(1).orders.given(key)


def test_what_is_missing_is_said_and_nothing_else(crm):
    key = crm.create("company", name="Scierie")
    with pytest.raises(ConfigurationError) as error:
        crm.order(key)
    assert {one.field for one in error.value.problems} == {"code", "default_integration"}
    assert {one.rule for one in error.value.problems} == {"CREATE-01"}
    crm.edit("company", key, default_integration="Sage100")
    with pytest.raises(ConfigurationError) as error:
        crm.order(key)
    assert [one.message for one in error.value.problems] == ["Le code comptable manque"]


def test_not_while_the_integration_is_inactive(crm, company):
    crm.app.deactivate()
    with pytest.raises(ConfigurationError) as error:
        crm.order(company)
    assert "intégration" in str(error.value)
    assert crm.find("Account") == []


def test_not_with_a_code_that_an_account_has(crm, company):
    with crm.write() as work:
        work.records.add(ACCOUNT, {"code": "SCIERIE", "name": "Scierie Durand"}, ADMIN.key)
    crm.refused("CODE-11", lambda: crm.order(company), "SCIERIE")


def test_an_order_stays_when_the_synchronisation_fails(crm, company):
    with pytest.raises(RuntimeError):
        crm.app.press("create_tiers", "company", company, ADMIN)
    key = crm.row("Company", company)["comp_primaryaccountid"]
    with crm.read() as work:
        assert work.of(1).orders.given(key)


def test_whom_the_button_is_offered(crm, company):
    def offered(user=ADMIN):
        return crm.app.offered("company", company, user)

    assert offered() == ["create_tiers"]
    assert offered(User(2, "paul", frozenset({"create_tiers"}))) == []
    crm.order(company)
    assert offered() == []
