"""Addresses, phones, e-mails and contacts saved as a user does, and the rules that stand against it."""


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
    crm.refused("ADDR-02", lambda: crm.create("address", company=company, title="Dépôt"))


def test_the_billing_address_of_a_linked_company_stays(crm, linked):
    billing = crm.row("Company", linked)["comp_primaryaddressid"]
    other = crm.create("address", company=linked, city="Lyon")
    crm.refused("ADDR-10", lambda: crm.delete("address", billing), "adresse de facturation")
    crm.delete("address", other)
    assert crm.row("Address", other)["addr_deleted"] == 1
    assert crm.row("Address", other)["addr_city"] == "Lyon"


def test_a_second_billing_address_is_refused(crm, linked):
    crm.refused("MAP-04", lambda: crm.create("address", company=linked, type="Facturation"))


def test_one_phone_of_a_type(crm, linked):
    crm.create("phone", company=linked, type="standard", number="01")
    crm.refused("MAP-06", lambda: crm.create("phone", company=linked, type="standard", number="02"))
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
    crm.refused("CONTACT-07", lambda: crm.create("person", company=linked, lastname="P", service="88"), "88")


def test_a_main_contact_is_one_of_the_company(crm, linked):
    other = crm.create("company", name="Moulin")
    stranger = crm.create("person", company=other, lastname="P")
    crm.refused("CONTACT-02", lambda: crm.edit("company", linked, main_person=str(stranger)))
