"""A Company saved as a user does, and the rules that stand against it."""

import pytest

from sage100_engine.application.queries import screens
from sage100_engine.contract import ENTITIES
from sage100_engine.crm.schema.tables import metadata


def test_a_new_company_waits_for_its_code(crm):
    key = crm.create("company", name="Scierie")
    crm.create("company", name="Moulin")
    assert crm.row("Company", key)["comp_code"] == "[ATTENTE]"
    crm.edit("company", key, website="scierie.fr")
    assert crm.row("Company", key)["comp_code"] == "[ATTENTE]"
    crm.edit("company", key, code="scierie")
    assert crm.row("Company", key)["comp_code"] == "SCIERIE"
    crm.edit("company", key, code="")
    assert crm.row("Company", key)["comp_code"] == "[ATTENTE]"


@pytest.mark.parametrize("code", ["A B", "A-B", "ÉCRIN", "A_1", "<AUTOERP>1"])
def test_what_is_no_code_is_refused(crm, code):
    crm.refused("CODE-01", lambda: crm.create("company", name="N", code=code), code, "17")


def test_a_code_of_eighteen_characters_is_refused(crm):
    crm.refused("CODE-01", lambda: crm.create("company", name="N", code="SCIERIEDULAC123456"), "17")


@pytest.mark.parametrize("code", ["SCIERIE", "scierie", "Scierie"])
def test_a_code_that_another_company_has_is_refused(crm, company, code):
    crm.refused("CODE-12", lambda: crm.create("company", name="N", code=code), "SCIERIE")
    other = crm.create("company", name="N")
    crm.refused("CODE-12", lambda: crm.edit("company", other, code=code), "SCIERIE")


def test_saving_the_same_code_again_is_no_conflict(crm, company):
    crm.edit("company", company, code="SCIERIE", website="a.fr")
    assert crm.row("Company", company)["comp_website"] == "a.fr"


@pytest.mark.parametrize("name", ["controlaccount", "payer", "paymentterms", "risklabel", "riskaction"])
def test_replicas_are_read_only(crm, company, name):
    label = screens.SCREENS["company"][name].label
    crm.refused("REPL-02", lambda: crm.edit("company", company, **{name: "x"}), label)


def test_interlocuteur_is_no_field_of_the_company(crm, company):
    crm.refused("CON-16", lambda: crm.edit("company", company, contactname="x"), "contactname")


def test_a_category_outside_the_list_is_refused(crm, company):
    crm.refused("MAP-14", lambda: crm.edit("company", company, accountingcategory="9"), "9")
    crm.edit("company", company, accountingcategory="2")
    assert crm.row("Company", company)["comp_accountingcategory"] == 2


@pytest.mark.parametrize("table", screens.SCREENS)
def test_every_input_has_its_column_and_the_length_of_it(table):
    columns = {column.name.lower(): column for column in metadata.tables[ENTITIES[table].table].columns}
    for one in screens.SCREENS[table].values():
        assert one.column in columns
        length = getattr(columns[one.column].type, "length", None)
        if one.kind is screens.InputKind.TEXT and length is not None and not one.read_only:
            assert one.size == length, one


@pytest.mark.parametrize("name", ["name", "shortname", "website", "nafcode", "siret", "type"])
def test_a_text_fits_or_is_refused_but_never_cut(crm, company, name):
    size = screens.SCREENS["company"][name].size
    crm.edit("company", company, **{name: "x" * size})
    assert crm.row("Company", company)[screens.SCREENS["company"][name].column] == "x" * size
    crm.refused(
        screens.SCREENS["company"][name].rule,
        lambda: crm.edit("company", company, **{name: "x" * (size + 1)}),
    )


def test_the_account_sheet_is_in_consultation(crm, linked):
    account = crm.row("Company", linked)["comp_primaryaccountid"]
    crm.refused("MAP-08", lambda: crm.edit("account", account, website="x"), "consultation")
    crm.refused("MAP-08", lambda: crm.create("account", name="x"))
    crm.refused("MAP-08", lambda: crm.delete("account", account))


def test_an_edit_is_on_the_account_at_once(crm, linked):
    crm.edit("company", linked, name="Scierie & Cie", website="s.fr")
    row = crm.row("Account", crm.row("Company", linked)["comp_primaryaccountid"])
    assert (row["acc_name"], row["acc_website"]) == ("Scierie & Cie", "s.fr")


def test_what_is_locked_once_the_tiers_exists(crm, linked):
    crm.refused("MAP-01", lambda: crm.edit("company", linked, code="AUTRE"), "code comptable")
    crm.refused("MAP-14", lambda: crm.edit("company", linked, accountingcategory="2"), "Catégorie comptable")
    other = crm.create("address", company=linked, city="Lyon")
    crm.refused("MAP-04", lambda: crm.edit("company", linked, default_address=other), "adresse par défaut")


def test_a_company_with_an_account_stays(crm, linked):
    crm.refused("CON-03", lambda: crm.delete("company", linked))
    other = crm.create("company", name="N")
    crm.delete("company", other)
    assert crm.find("Company", comp_name="N") == []
