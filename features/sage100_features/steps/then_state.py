"""Then: what the two sides hold."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import parsers, then

from ..adapter.protocol import (
    ACCOUNT,
    ADDRESS,
    ADMIN,
    COMPANY,
    EMAIL,
    PERSON,
    PHONE,
    REPRESENTATIVES,
    Record,
    Values,
)
from . import crm_side, erp_side
from .context import Context
from .phrases import ABSENT, Ref, Row, Stored, Table, by_record, ref, rows, same, shown

NAMES_OF_LISTS = {"Accounts": ACCOUNT, "Companies": COMPANY}
PARTS = {"contacts": PERSON, "addresses": ADDRESS, "phones": PHONE, "e-mails": EMAIL}


def in_erp(context: Context, code: str, record: Ref, fields: list[str]) -> Row:
    """Fields of a record as the ERP holds them; of one that is not there, nothing."""
    row, names = erp_side.place(context.erp, code, record)
    return erp_side.read(context.erp, names, row, fields) if row else {}


def in_crm(context: Context, name: str, record: Ref, fields: list[str]) -> Row:
    """Fields of a record as the CRM holds them; of one that is not there, nothing."""
    _, found = crm_side.place(context.engine, name, record)
    return crm_side.values(found, fields) if found else {}


@then(parsers.parse('the tiers "{code}" holds in the ERP:'))
def tiers_holds(context: Context, code: str, datatable: Table) -> None:
    """Values of a tiers and of what hangs on it, in the ERP."""
    for record, values in by_record(datatable).items():
        assert in_erp(context, code, record, list(values)) == values, record


@then(parsers.parse('the Company "{name}" holds:'))
def company_holds(context: Context, name: str, datatable: Table) -> None:
    """Values of a Company, its Account and what hangs on it."""
    for record, values in by_record(datatable).items():
        assert in_crm(context, name, record, list(values)) == values, record


@then(parsers.parse('both sides hold for "{code}":'))
def both_hold(context: Context, code: str, datatable: Table) -> None:
    """The same values in the CRM and in the ERP; of a Company, on its Account too."""
    for record, values in by_record(datatable).items():
        assert in_erp(context, code, record, list(values)) == values, f"ERP: {record}"
        assert in_crm(context, code, record, list(values)) == values, f"CRM: {record}"
        if record == Ref("Company"):
            assert in_crm(context, code, Ref("Account"), list(values)) == values, "Account"


@then(parsers.parse('the Company "{name}" has no field "{field}"'))
def company_lacks(context: Context, name: str, field: str) -> None:
    """A field that the Company has no counterpart of."""
    assert in_crm(context, name, Ref("Company"), [field]) == {field: ABSENT}


@then("the ERP has exactly these tiers:")
def exact_tiers(context: Context, datatable: Table) -> None:
    """All tiers of the dossier."""
    exactly(context, erp_side.TIERS, context.erp.rows(erp_side.F_COMPTET), datatable)


@then(parsers.parse('the tiers "{code}" has exactly these delivery addresses in the ERP:'))
def exact_deliveries(context: Context, code: str, datatable: Table) -> None:
    """All delivery addresses of a tiers."""
    exactly(context, erp_side.LIVRAISON, erp_side.deliveries(context.erp, code), datatable)


@then(parsers.parse('the tiers "{code}" has exactly these contacts in the ERP:'))
def exact_erp_contacts(context: Context, code: str, datatable: Table) -> None:
    """All contacts of a tiers."""
    exactly(context, erp_side.CONTACT, erp_side.contacts(context.erp, code), datatable)


def exactly(context: Context, names: dict[str, str], found: Sequence[Stored], datatable: Table) -> None:
    """These rows of the ERP and no others, in the fields of the table."""
    listing = [erp_side.read(context.erp, names, row, datatable[0]) for row in found]
    expected, seen = same(rows(datatable), listing)
    assert seen == expected


@then(parsers.parse('{number:d} tiers of the ERP hold the website "{website}"'))
def websites(context: Context, number: int, website: str) -> None:
    """How many tiers have that website."""
    assert len(context.erp.rows(erp_side.F_COMPTET, CT_Site=website)) == number


@then(parsers.re(r"the CRM has exactly these (?P<kind>Accounts|Companies):"))
def exact_crm(context: Context, kind: str, datatable: Table) -> None:
    """All Accounts or all Companies."""
    found = context.engine.find(NAMES_OF_LISTS[kind], {})
    expected, seen = same(rows(datatable), [crm_side.values(one, datatable[0]) for one in found])
    assert seen == expected


@then(
    parsers.re(
        r'the Company "(?P<name>[^"]*)" has exactly these (?P<kind>contacts|addresses|phones|e-mails):'
    )
)
def exact_parts(context: Context, name: str, kind: str, datatable: Table) -> None:
    """All that hangs on a Company, of one kind."""
    owner = crm_side.company(context.engine, name)["id"]
    found = crm_side.parts(context.engine, PARTS[kind], owner)
    expected, seen = same(rows(datatable), [crm_side.values(one, datatable[0]) for one in found])
    assert seen == expected


@then(
    parsers.parse(
        'the Company "{name}" has {contacts:d} contacts, {addresses:d} addresses and {phones:d} phones'
    )
)
def numbers_of_parts(context: Context, name: str, contacts: int, addresses: int, phones: int) -> None:
    """How much hangs on a Company."""
    owner = crm_side.company(context.engine, name)["id"]
    seen = [len(crm_side.parts(context.engine, entity, owner)) for entity in (PERSON, ADDRESS, PHONE)]
    assert seen == [contacts, addresses, phones]


@then("each Company is tied to the Account of its own code")
def tied(context: Context) -> None:
    """One to one, both ways."""
    companies, accounts = context.engine.find(COMPANY, {}), context.engine.find(ACCOUNT, {})
    assert companies, "the CRM has no Company"
    ties = sorted((one["id"], *shown_of(one, "account", "code")) for one in companies)
    back = sorted((*shown_of(one, "company"), one["id"], *shown_of(one, "code")) for one in accounts)
    assert ties == back


def shown_of(found: Record, *fields: str) -> list[str]:
    """Values of a record in the order in which they are asked for."""
    return [shown(found["values"][name]) for name in fields]


@then("each tiers of the ERP has one Account of its code, name and type")
def all_came(context: Context) -> None:
    """Every client and supplier that is not dormant, each once."""
    names = {"code": "code", "name": "name", "type": "customersupplierflag"}
    tiers = [
        row
        for row in context.erp.rows(erp_side.F_COMPTET)
        if row["CT_Type"] in (0, 1) and not row["CT_Sommeil"]
    ]
    wanted = [erp_side.read(context.erp, erp_side.TIERS, row, list(names)) for row in tiers]
    found = [crm_side.values(one, list(names.values())) for one in context.engine.find(ACCOUNT, {})]
    expected, seen = same([{names[key]: text for key, text in row.items()} for row in wanted], found)
    assert len(seen) == 10
    assert seen == expected


@then(parsers.parse('the Account "{code}" has the representative "{label}"'))
def representative(context: Context, code: str, label: str) -> None:
    """The tiers' own representative, by name."""
    number = in_crm(context, code, Ref("Account"), ["representative"])["representative"]
    labels = {str(row["id"]): row["label"] for row in listed(context, REPRESENTATIVES)}
    assert labels.get(number) == label


@then(parsers.parse('the payment terms of the Company "{name}" and of its Account name "{text}"'))
def payment_terms(context: Context, name: str, text: str) -> None:
    """The terms come as a text of the ERP's own."""
    on_company = in_crm(context, name, Ref("Company"), ["paymentterms"])["paymentterms"]
    assert text in on_company
    assert in_crm(context, name, Ref("Account"), ["paymentterms"])["paymentterms"] == on_company


@then(parsers.re(r'the main contact of the Company "(?P<name>[^"]*)" is "(?P<lastname>[^"]*)"'))
def main_contact(context: Context, name: str, lastname: str) -> None:
    """By last name; empty when it has none."""
    main = crm_side.company(context.engine, name)["values"]["main_person"]
    found = context.engine.read(PERSON, str(main)) if main else None
    assert (found["values"]["lastname"] if found else "") == lastname


@then(parsers.parse('the default address of the Company "{name}" is its billing address'))
def default_address(context: Context, name: str) -> None:
    """The Company's own default address."""
    owner = crm_side.company(context.engine, name)
    assert owner["values"]["default_address"] == billing(context, name)


@then(
    parsers.parse(
        'the default address of the contact "{lastname}" of the Company "{name}" is its billing address'
    )
)
def default_of_contact(context: Context, lastname: str, name: str) -> None:
    """A contact's default address."""
    owner = crm_side.company(context.engine, name)["id"]
    found = crm_side.the_contact(context.engine, owner, lastname)
    assert found["values"]["default_address"] == billing(context, name)


def billing(context: Context, name: str) -> str:
    """The id of a Company's billing address."""
    return crm_side.the_record(context.engine, name, Ref("billing"))[1]["id"]


@then(
    parsers.parse(
        'every contact and delivery address of the Company "{code}" bears the key of its own ERP record'
    )
)
def keys_borne(context: Context, code: str) -> None:
    """Each CRM record is linked with the ERP record of the same content, and none is left without."""
    owner = crm_side.company(context.engine, code)["id"]
    people = crm_side.parts(context.engine, PERSON, owner)
    addresses = crm_side.parts(context.engine, ADDRESS, owner)
    linked = {(one["values"]["lastname"], str(one["values"]["link"])) for one in people}
    assert linked == {(row["CT_Nom"], str(row["CT_No"])) for row in erp_side.contacts(context.erp, code)}
    assert len(linked) == len(people)
    places = {
        (shown(one["values"]["street"]), str(one["values"]["link"]))
        for one in addresses
        if one["values"]["type"] == crm_side.DELIVERY
    }
    wanted = erp_side.deliveries(context.erp, code)
    assert places == {(shown(row["LI_Adresse"]), str(row["LI_No"])) for row in wanted}


@then(
    parsers.re(
        r'the sheet of the (?P<record>[^"]+) of the Company "(?P<name>[^"]*)"'
        r' shows "(?P<field>[^"]*)" and hides "(?P<hidden>[^"]*)"'
    )
)
def sheet_hides(context: Context, record: str, name: str, field: str, hidden: str) -> None:
    """What a user sees on an address."""
    entity, found = crm_side.the_record(context.engine, name, ref(record))
    sheet = context.engine.shown(entity, found["id"], ADMIN)
    assert field in sheet["fields"]
    assert hidden not in sheet["fields"]
    assert hidden in sheet["hidden"]


@then(parsers.parse('the list "{name}" shows what the ERP holds'))
def list_as_erp(context: Context, name: str) -> None:
    """A selection list of the CRM, the same as the ERP's and in its order."""
    wanted = erp_side.listed(context.erp, name)
    assert len(wanted) > 1, "the dossier shows nothing here"
    assert [row["label"] for row in listed(context, name)] == wanted


@then(parsers.parse('the list "{name}" contains "{label}"'))
def list_contains(context: Context, name: str, label: str) -> None:
    """One line of a selection list."""
    assert label in [row["label"] for row in listed(context, name)]


@then(parsers.parse('the list "{name}" does not contain "{label}"'))
def list_lacks(context: Context, name: str, label: str) -> None:
    """A line that a selection list must not have."""
    assert label not in [row["label"] for row in listed(context, name)]


def listed(context: Context, name: str) -> list[Values]:
    """The rows of a selection list."""
    return context.engine.shown(name, None, ADMIN)["rows"]
