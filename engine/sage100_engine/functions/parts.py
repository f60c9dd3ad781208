"""What hangs on a Company, saved as a user does: addresses, phones, e-mails, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..contract import ACCOUNT_LINKS, BILLING, COMPANY_LINKS, EXPEDITION, FACTURATION, PERSON_LINKS
from ..errors import ActionRefused
from ..plan import address_type, main_person, person_address
from ..ports import Row, Work
from .common import User, linked, row_of, stored
from .screens import ADDRESS, EMAIL, PERSON, PHONE, ScreenField

Given = Mapping[str, Any]


class ContactPoint(NamedTuple):
    """A phone or an e-mail: its tables, columns and inputs."""

    table: str
    prefix: str
    key: str
    link_table: str
    link: str
    screen: Mapping[str, ScreenField]

    @property
    def link_key(self) -> str:
        """Key column of the link table."""
        return f"{self.link}_linkid"

    @property
    def pointer(self) -> str:
        """Column of the link that points at the record."""
        return f"{self.link}_{self.table.lower()}id"


CONTACT_POINTS: Mapping[str, ContactPoint] = {
    "phone": ContactPoint("Phone", "phon", "phon_phoneid", "PhoneLink", "plink", PHONE),
    "email": ContactPoint("Email", "emai", "emai_emailid", "EmailLink", "elink", EMAIL),
}


def without(values: Given, *names: str) -> dict[str, Any]:
    """The values but for these."""
    return {name: value for name, value in values.items() if name not in names}


def owner(work: Work, values: Given) -> Row:
    """The Company that a new record names."""
    if not values.get("company"):
        raise ActionRefused("CON-16", "La société est obligatoire", "company")
    return row_of(work, "Company", int(values["company"]), "comp")


# -- addresses -----------------------------------------------------------------------------------------------


def create_address(work: Work, values: Given, user: User) -> int:
    """Add an address: the first of a Company is its default one, all others are delivery addresses.

    Guide: ADDR-02, MAP-04, MAP-05.
    """
    company = owner(work, values)
    row = stored(work, _untitled(without(values, "company", "type")), ADDRESS)
    kind = _kind(company, values.get("type"))
    key = work.insert("Address", row, user.key)
    tie = {
        "adli_addressid": key,
        "adli_companyid": company["comp_companyid"],
        "adli_accountid": company["comp_primaryaccountid"],
        "adli_type": kind,
    }
    work.insert("Address_Link", tie, user.key)
    if kind == FACTURATION:
        work.update("Company", company["comp_companyid"], {"comp_primaryaddressid": key}, user.key)
        for person in work.find("Person", {"pers_companyid": company["comp_companyid"]}):
            default = person_address(person["pers_primaryaddressid"], key)
            _save(work, "Person", person["pers_personid"], person, {"pers_primaryaddressid": default}, user)
    return key


def edit_address(work: Work, key: int, values: Given, user: User) -> None:
    """Change an address; its title is the ERP's business (Guide: ADDR-02)."""
    address = row_of(work, "Address", key, "addr")
    _save(work, "Address", key, address, stored(work, _untitled(values), ADDRESS), user)


def delete_address(work: Work, key: int, user: User) -> None:
    """Delete an address softly; the billing address of a linked Company stays (Guide: ADDR-10)."""
    row_of(work, "Address", key, "addr")
    links = work.find("Address_Link", {"adli_addressid": key})
    for link in links:
        company = work.get("Company", link["adli_companyid"]) if link["adli_companyid"] else None
        if company and link["adli_type"] == FACTURATION and linked(work, company):
            raise ActionRefused("ADDR-10", "L'adresse de facturation d'une société liée ne se supprime pas")
        if company and company["comp_primaryaddressid"] == key:
            work.update("Company", company["comp_companyid"], {"comp_primaryaddressid": None}, user.key)
    for link in links:
        if link["adli_personid"] is None:
            work.remove("Address_Link", link["adli_addresslinkid"], user.key)
    if all(link["adli_personid"] is None for link in links):
        work.remove("Address", key, user.key)


def _untitled(values: Given) -> Given:
    if "title" in values:
        raise ActionRefused("ADDR-02", "L'intitulé d'une adresse est géré par Sage 100", "title")
    return values


def _kind(company: Row, wanted: Any) -> str:
    """Type of a new address of a Company."""
    if wanted not in (None, "", FACTURATION, EXPEDITION):
        raise ActionRefused("MAP-04", f"Type d'adresse inconnu : {wanted}", "type")
    has_default = company["comp_primaryaddressid"] is not None
    if wanted == FACTURATION and has_default:
        text = "La société a déjà son adresse de facturation, qui est l'adresse par défaut"
        raise ActionRefused("MAP-04", text, "type")
    if wanted in (FACTURATION, EXPEDITION):
        return str(wanted)
    return FACTURATION if address_type(has_default) == BILLING else EXPEDITION


# -- phones and e-mails --------------------------------------------------------------------------------------


def create_contact_point(work: Work, entity: str, values: Given, user: User) -> int:
    """Add a phone or an e-mail to a Company or a contact; one of each type (Guide: MAP-06)."""
    point = CONTACT_POINTS[entity]
    kind = str(values.get("type") or "")
    if not kind or len(kind) > 40:
        raise ActionRefused("MAP-06", "Le type est obligatoire, 40 caractères au plus", "type")
    row = stored(work, without(values, "company", "person", "type"), point.screen)
    holders = _holders(work, values)
    side, record = holders[0]
    where = {f"{point.link}_entityid": side, f"{point.link}_recordid": record, f"{point.link}_type": kind}
    if work.find(point.link_table, where):
        raise ActionRefused("MAP-06", f"Le type {kind} existe déjà ici", "type")
    key = work.insert(point.table, row, user.key)
    for side, record in holders:
        tie = {f"{point.link}_entityid": side, f"{point.link}_recordid": record, f"{point.link}_type": kind}
        work.insert(point.link_table, {**tie, point.pointer: key}, user.key)
    return key


def edit_contact_point(work: Work, entity: str, key: int, values: Given, user: User) -> None:
    """Change a phone or an e-mail; its type is what ties it to the ERP and stays."""
    point = CONTACT_POINTS[entity]
    row = row_of(work, point.table, key, point.prefix)
    if "type" in values:
        raise ActionRefused("MAP-06", "Le type ne se modifie pas", "type")
    _save(work, point.table, key, row, stored(work, values, point.screen), user)


def delete_contact_point(work: Work, entity: str, key: int, user: User) -> None:
    """Delete a phone or an e-mail; in the ERP it is emptied."""
    point = CONTACT_POINTS[entity]
    row_of(work, point.table, key, point.prefix)
    for link in work.find(point.link_table, {point.pointer: key}):
        work.remove(point.link_table, link[point.link_key], user.key)
    work.remove(point.table, key, user.key)


def _holders(work: Work, values: Given) -> list[tuple[int, int]]:
    """The records that a new phone hangs on: a contact, or a Company and its Account."""
    if values.get("person"):
        person = row_of(work, "Person", int(values["person"]), "pers")
        return [(PERSON_LINKS, person["pers_personid"])]
    company = owner(work, values)
    account = company["comp_primaryaccountid"]
    own = (COMPANY_LINKS, company["comp_companyid"])
    return [own] if account is None else [own, (ACCOUNT_LINKS, account)]


# -- contacts ------------------------------------------------------------------------------------------------


def create_person(work: Work, values: Given, user: User) -> int:
    """Add a contact: his default address is the Company's, the first one is the main contact.

    Guide: CONTACT-01, CONTACT-03, CONTACT-07.
    """
    company = owner(work, values)
    row = stored(work, without(values, "company"), PERSON)
    if not row.get("pers_lastname"):
        raise ActionRefused("CONTACT-11", "Le nom du contact est obligatoire", "lastname")
    row["pers_companyid"] = company["comp_companyid"]
    row["pers_accountid"] = company["comp_primaryaccountid"]
    row.setdefault("pers_primaryaddressid", person_address(None, company["comp_primaryaddressid"]))
    key = work.insert("Person", row, user.key)
    main = main_person(company["comp_primarypersonid"], [(None, key)])
    _save(work, "Company", company["comp_companyid"], company, {"comp_primarypersonid": main}, user)
    return key


def edit_person(work: Work, key: int, values: Given, user: User) -> None:
    """Change a contact (Guide: CONTACT-07, CONTACT-11)."""
    person = row_of(work, "Person", key, "pers")
    row = stored(work, values, PERSON)
    if "pers_lastname" in row and not row["pers_lastname"]:
        raise ActionRefused("CONTACT-11", "Le nom du contact est obligatoire", "lastname")
    _save(work, "Person", key, person, row, user)


def delete_person(work: Work, key: int, user: User) -> None:
    """Delete a contact; the first of those who stay takes a main contact's place (Guide: CONTACT-14)."""
    person = row_of(work, "Person", key, "pers")
    work.remove("Person", key, user.key)
    company = work.get("Company", person["pers_companyid"]) if person["pers_companyid"] else None
    if company and company["comp_primarypersonid"] == key:
        others = work.find("Person", {"pers_companyid": company["comp_companyid"]})
        first = main_person(None, [(one["pers_position"], one["pers_personid"]) for one in others])
        work.update("Company", company["comp_companyid"], {"comp_primarypersonid": first}, user.key)


def _save(work: Work, table: str, key: int, before: Row, row: Mapping[str, Any], user: User) -> None:
    changed = {name: value for name, value in row.items() if value != before[name]}
    if changed:
        work.update(table, key, changed, user.key)
