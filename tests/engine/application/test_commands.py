"""Records saved as a user does, « Créer le tiers », and the rules that stand against both."""

import pytest

from sage100_engine.application import ADMIN, User
from sage100_engine.application.queries import screens
from sage100_engine.contract import ACCOUNT, ENTITIES
from sage100_engine.crm.schema.tables import metadata
from sage100_engine.errors import ActionRefused, ConfigurationError


def refused(rule, action, crm, *named):
    """The action is refused by that rule, naming these, and nothing changed."""
    before = crm.everything()
    with pytest.raises(ActionRefused) as error:
        action()
    assert error.value.rule == rule
    for text in named:
        assert text in error.value.message
    assert crm.everything() == before


# -- Company ---------------------------------------------------------------------------------------------


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
    refused("CODE-01", lambda: crm.create("company", name="N", code=code), crm, code, "17")


def test_a_code_of_eighteen_characters_is_refused(crm):
    refused("CODE-01", lambda: crm.create("company", name="N", code="SCIERIEDULAC123456"), crm, "17")


@pytest.mark.parametrize("code", ["SCIERIE", "scierie", "Scierie"])
def test_a_code_that_another_company_has_is_refused(crm, company, code):
    refused("CODE-12", lambda: crm.create("company", name="N", code=code), crm, "SCIERIE")
    other = crm.create("company", name="N")
    refused("CODE-12", lambda: crm.edit("company", other, code=code), crm, "SCIERIE")


def test_saving_the_same_code_again_is_no_conflict(crm, company):
    crm.edit("company", company, code="SCIERIE", website="a.fr")
    assert crm.row("Company", company)["comp_website"] == "a.fr"


@pytest.mark.parametrize("name", ["controlaccount", "payer", "paymentterms", "risklabel", "riskaction"])
def test_replicas_are_read_only(crm, company, name):
    label = screens.COMPANY[name].label
    refused("REPL-02", lambda: crm.edit("company", company, **{name: "x"}), crm, label)


def test_interlocuteur_is_no_field_of_the_company(crm, company):
    refused("CON-16", lambda: crm.edit("company", company, contactname="x"), crm, "contactname")


def test_a_category_outside_the_list_is_refused(crm, company):
    refused("MAP-14", lambda: crm.edit("company", company, accountingcategory="9"), crm, "9")
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
    size = screens.COMPANY[name].size
    crm.edit("company", company, **{name: "x" * size})
    assert crm.row("Company", company)[screens.COMPANY[name].column] == "x" * size
    refused(screens.COMPANY[name].rule, lambda: crm.edit("company", company, **{name: "x" * (size + 1)}), crm)


def test_the_account_sheet_is_in_consultation(crm, linked):
    account = crm.row("Company", linked)["comp_primaryaccountid"]
    refused("MAP-08", lambda: crm.edit("account", account, website="x"), crm, "consultation")
    refused("MAP-08", lambda: crm.create("account", name="x"), crm)
    refused("MAP-08", lambda: crm.delete("account", account), crm)


def test_an_edit_is_on_the_account_at_once(crm, linked):
    crm.edit("company", linked, name="Scierie & Cie", website="s.fr")
    row = crm.row("Account", crm.row("Company", linked)["comp_primaryaccountid"])
    assert (row["acc_name"], row["acc_website"]) == ("Scierie & Cie", "s.fr")


def test_what_is_locked_once_the_tiers_exists(crm, linked):
    refused("MAP-01", lambda: crm.edit("company", linked, code="AUTRE"), crm, "code comptable")
    refused("MAP-14", lambda: crm.edit("company", linked, accountingcategory="2"), crm, "Catégorie comptable")
    other = crm.create("address", company=linked, city="Lyon")
    refused("MAP-04", lambda: crm.edit("company", linked, default_address=other), crm, "adresse par défaut")


def test_a_company_with_an_account_stays(crm, linked):
    refused("CON-03", lambda: crm.delete("company", linked), crm)
    other = crm.create("company", name="N")
    crm.delete("company", other)
    assert crm.find("Company", comp_name="N") == []


# -- addresses, phones, contacts -------------------------------------------------------------------------


def test_the_first_address_is_the_billing_one_and_the_others_are_not(crm, company):
    first = crm.create("address", company=company, city="Annecy")
    second = crm.create("address", company=company, city="Annecy")
    assert crm.row("Company", company)["comp_primaryaddressid"] == first
    types = [row["adli_type"] for row in crm.find("Address_Link", adli_companyid=company)]
    assert types == ["Facturation", "Expédition"]
    crm.edit("company", company, default_address=second)
    types = [row["adli_type"] for row in crm.find("Address_Link", adli_companyid=company)]
    assert types == ["Expédition", "Facturation"]


def test_a_title_is_never_typed(crm, company):
    refused("ADDR-02", lambda: crm.create("address", company=company, title="Dépôt"), crm)


def test_the_billing_address_of_a_linked_company_stays(crm, linked):
    billing = crm.row("Company", linked)["comp_primaryaddressid"]
    other = crm.create("address", company=linked, city="Lyon")
    refused("ADDR-10", lambda: crm.delete("address", billing), crm, "adresse de facturation")
    crm.delete("address", other)
    assert crm.row("Address", other)["addr_deleted"] == 1
    assert crm.row("Address", other)["addr_city"] == "Lyon"


def test_a_second_billing_address_is_refused(crm, linked):
    refused("MAP-04", lambda: crm.create("address", company=linked, type="Facturation"), crm)


def test_one_phone_of_a_type(crm, linked):
    crm.create("phone", company=linked, type="standard", number="01")
    refused("MAP-06", lambda: crm.create("phone", company=linked, type="standard", number="02"), crm)
    crm.create("phone", company=linked, type="domicile", number="03")
    account = crm.row("Company", linked)["comp_primaryaccountid"]
    holders = {(row["plink_entityid"], row["plink_recordid"]) for row in crm.find("PhoneLink")}
    assert holders == {(5, linked), (24, account)}


def test_contacts_take_the_billing_address_and_the_first_is_the_main_one(crm, linked):
    first = crm.create("person", company=linked, lastname="Petit", service="1")
    second = crm.create("person", company=linked, lastname="Leroy")
    company = crm.row("Company", linked)
    assert company["comp_primarypersonid"] == first
    assert crm.row("Person", second)["pers_primaryaddressid"] == company["comp_primaryaddressid"]
    crm.edit("company", linked, main_person=str(second))
    assert crm.row("Company", linked)["comp_primarypersonid"] == second
    crm.delete("person", second)
    assert crm.row("Company", linked)["comp_primarypersonid"] == first


def test_a_service_outside_the_list_is_refused(crm, linked):
    refused("CONTACT-07", lambda: crm.create("person", company=linked, lastname="P", service="88"), crm, "88")


def test_a_main_contact_is_one_of_the_company(crm, linked):
    other = crm.create("company", name="Moulin")
    stranger = crm.create("person", company=other, lastname="P")
    refused("CONTACT-02", lambda: crm.edit("company", linked, main_person=str(stranger)), crm)


# -- « Créer le tiers » ----------------------------------------------------------------------------------


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
    refused("CODE-11", lambda: crm.order(company), crm, "SCIERIE")


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


# -- the registry ----------------------------------------------------------------------------------------


def test_the_functions_of_the_sheet(crm):
    """What the sheet offers follows from its state."""

    def offered():
        return crm.app.offered("integration", 1, ADMIN)

    assert offered() == ["deactivate", "synchronise_now"]
    crm.app.press("deactivate", "integration", 1, ADMIN)
    assert offered() == ["activate", "resync_all", "push_all"]
    crm.app.press("push_all", "integration", 1, ADMIN)
    assert crm.app.integration().armed == "push_all"
    crm.app.press("resync_all", "integration", 1, ADMIN)
    assert crm.app.integration().armed == "full"


@pytest.mark.parametrize("function", ["resync_all", "push_all"])
def test_nothing_is_armed_while_active(crm, function):
    with pytest.raises(ActionRefused, match="Désactivez"):
        crm.app.press(function, "integration", 1, ADMIN)
    assert crm.app.integration().armed == ""


@pytest.mark.parametrize(
    ("function", "entity"), [("dance", "company"), ("create_tiers", "person"), ("activate", "company")]
)
def test_what_is_no_function_there_is_refused_by_name(crm, company, function, entity):
    with pytest.raises(ActionRefused, match=function):
        crm.app.press(function, entity, company, ADMIN)
    assert crm.app.offered("person", 1, ADMIN) == []


# -- the sheet -------------------------------------------------------------------------------------------


def test_every_problem_of_the_sheet_at_once(crm):
    with pytest.raises(ConfigurationError) as error:
        crm.app.configure({"name": "a_b", "interval_minutes": "29", "code_mode": "erp", "colour": "red"})
    assert {one.field for one in error.value.problems} == {"name", "interval_minutes", "code_mode", "colour"}
    assert crm.find("sync_sheet")[0]["name"] == "Sage100"
