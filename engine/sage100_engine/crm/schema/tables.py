"""The CRM store's tables: Sage CRM's own names, and the engine's, which begin with `sync_`.

Columns `comp_<wire name>` of Company and `acc_<wire name>` of Account with equal suffixes are replicas of one
another (Guide: CON-03). A row of the CRM is deleted softly (`_Deleted`), never removed, so its key is never
used again.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, DateTime, Index, Integer, MetaData, Numeric, String, Table

metadata = MetaData()

COMPANY, PERSON, ACCOUNT = 5, 13, 24
"""Entity ids of PhoneLink and EmailLink (`PLink_EntityID`, `ELink_EntityID`)."""

BILLING, SHIPPING = "Facturation", "Expédition"
"""Types of an address (`AdLi_Type`)."""

STANDARD, FAX, MOBILE, INFORMATION = "standard", "fax", "mobile", "information"
"""Types of a phone (`PLink_Type`) and of an e-mail (`ELink_Type`) that reach the ERP; others stay in the
CRM."""

ACTIVE, INACTIVE = "Active", "Inactive"
"""Values of `Comp_Status` and `acc_status`."""

KEYS: dict[str, str] = {
    "Company": "comp_companyid",
    "Account": "acc_accountid",
    "Person": "pers_personid",
    "Address": "addr_addressid",
    "Address_Link": "adli_addresslinkid",
    "Phone": "phon_phoneid",
    "PhoneLink": "plink_linkid",
    "Email": "emai_emailid",
    "EmailLink": "elink_linkid",
    "Territory": "terr_territoryid",
    "Users": "user_userid",
    "Custom_Captions": "capt_captionid",
    "Representative": "repr_representativeid",
    "CaRealise": "care_carealiseid",
    "FreeField": "free_freefieldid",
    "sync_sheet": "id",
}
"""Key column of each table of the CRM."""


def _text(name: str, size: int) -> Column[str]:
    return Column(name, String(size))


def _int(name: str, default: str | None = None) -> Column[int]:
    return Column(name, Integer, server_default=default)


def _money(name: str) -> Column[Any]:
    return Column(name, Numeric(24, 6))


def _system(prefix: str) -> list[Column[Any]]:
    """Who and when, and the soft-delete mark, that every table of Sage CRM carries."""
    return [
        Column(f"{prefix}_CreatedBy", Integer),
        Column(f"{prefix}_CreatedDate", DateTime),
        Column(f"{prefix}_UpdatedBy", Integer),
        Column(f"{prefix}_UpdatedDate", DateTime),
        Column(f"{prefix}_Deleted", Integer, nullable=False, server_default="0"),
    ]


def _link(prefix: str) -> list[Column[Any]]:
    """The columns in which Sage CRM shows that a record is tied to an ERP's."""
    return [Column(f"{prefix}_intid", Integer), Column(f"{prefix}_intforeignid", String(255))]


def _replicas(prefix: str) -> list[Column[Any]]:
    """The fields that Company and Account both have, but for the name, the status and the web site."""
    return [
        _text(f"{prefix}_code", 17),
        _text(f"{prefix}_shortname", 40),
        _text(f"{prefix}_nafcode", 20),
        _text(f"{prefix}_siret", 20),
        _text(f"{prefix}_currency", 3),
        _int(f"{prefix}_accountingcategory"),
        _int(f"{prefix}_pricecategory"),
        _int(f"{prefix}_language"),
        _text(f"{prefix}_controlaccount", 13),
        _text(f"{prefix}_payer", 17),
        _text(f"{prefix}_paymentterms", 255),
        _text(f"{prefix}_risklabel", 35),
        _text(f"{prefix}_riskaction", 35),
        *[_text(f"{prefix}_statistic{n:02}", 21) for n in range(1, 11)],
    ]


def _table(name: str, key: str, *columns: Column[Any]) -> Table:
    return Table(name, metadata, Column(key, Integer, primary_key=True), *columns)


company = _table(
    "Company",
    "Comp_CompanyId",
    _int("Comp_PrimaryPersonId"),
    _int("Comp_PrimaryAddressId"),
    _int("Comp_PrimaryUserId"),
    _int("Comp_PrimaryAccountId"),
    _text("Comp_Name", 60),
    _text("Comp_Type", 40),
    _text("Comp_Status", 40),
    _text("Comp_Source", 40),
    _int("Comp_SecTerr"),
    _text("Comp_WebSite", 100),
    *_link("comp"),
    Column("comp_intlastsyncdate", DateTime),
    _text("comp_promote", 1),
    *_replicas("comp"),
    *_system("Comp"),
)

account = _table(
    "Account",
    "Acc_AccountId",
    _int("Acc_CompanyId"),
    _text("acc_name", 60),
    _text("acc_status", 40),
    _int("acc_secterr"),
    _text("acc_website", 100),
    _text("acc_customersupplierflag", 40),
    _text("acc_contactname", 35),
    _int("acc_representative"),
    _int("acc_dormant"),
    _money("acc_creditlimit"),
    _money("acc_balance"),
    *_link("acc"),
    *_replicas("acc"),
    *_system("Acc"),
)

person = _table(
    "Person",
    "Pers_PersonId",
    _int("Pers_CompanyId"),
    _int("Pers_AccountId"),
    _int("Pers_PrimaryAddressId"),
    _text("Pers_LastName", 60),
    _text("Pers_FirstName", 60),
    _text("Pers_Title", 60),
    _text("Pers_Function", 60),
    _int("pers_service"),
    _int("pers_position"),
    *_link("pers"),
    *_system("Pers"),
)

address = _table(
    "Address",
    "Addr_AddressId",
    _text("addr_title", 69),
    _text("Addr_Address1", 60),
    _text("Addr_Address2", 60),
    _text("Addr_PostCode", 20),
    _text("Addr_City", 60),
    _text("Addr_State", 60),
    _text("Addr_Country", 40),
    _int("addr_main"),
    *_link("addr"),
    *_system("Addr"),
)

address_link = _table(
    "Address_Link",
    "AdLi_AddressLinkId",
    _int("AdLi_AddressId"),
    _int("AdLi_CompanyId"),
    _int("AdLi_AccountId"),
    _int("AdLi_PersonId"),
    _text("AdLi_Type", 40),
    *_system("AdLi"),
)

phone = _table(
    "Phone",
    "Phon_PhoneId",
    _text("Phon_CountryCode", 10),
    _text("Phon_AreaCode", 10),
    _text("Phon_Number", 40),
    *_link("phon"),
    *_system("Phon"),
)

phone_link = _table(
    "PhoneLink",
    "PLink_LinkId",
    _int("PLink_EntityId"),
    _int("PLink_RecordId"),
    _int("PLink_PhoneId"),
    _text("PLink_Type", 40),
    *_system("PLink"),
)

email = _table("Email", "Emai_EmailId", _text("Emai_EmailAddress", 255), *_link("emai"), *_system("Emai"))

email_link = _table(
    "EmailLink",
    "ELink_LinkId",
    _int("ELink_EntityId"),
    _int("ELink_RecordId"),
    _int("ELink_EmailId"),
    _text("ELink_Type", 40),
    *_system("ELink"),
)

territory = _table("Territory", "Terr_TerritoryId", _text("Terr_Caption", 60), *_system("Terr"))

users = _table(
    "Users",
    "User_UserId",
    _text("User_Logon", 40),
    _text("User_LastName", 60),
    _text("User_FirstName", 60),
    _int("User_PrimaryTerritory"),
    _text("User_Profile", 40),
    *_system("User"),
)

user_right = Table(
    "User_Right",
    metadata,
    Column("usri_userid", Integer, primary_key=True),
    Column("usri_function", String(40), primary_key=True),
    Column("usri_barred", Integer, nullable=False, server_default="1"),
)
"""The functions that a user is barred from."""

custom_captions = _table(
    "Custom_Captions",
    "Capt_CaptionId",
    _int("capt_intid"),
    _text("Capt_Family", 40),
    _text("Capt_FamilyType", 40),
    _text("Capt_Code", 60),
    _text("Capt_FR", 255),
    _text("capt_action", 40),
    _int("Capt_Order"),
    *_system("Capt"),
)
"""Selection lists; the ERP's have `Capt_FamilyType` 'ParamSage100' and the list's wire name as family
(FIRST-02)."""

representative = _table(
    "Representative",
    "Repr_RepresentativeId",
    _text("repr_lastname", 35),
    _text("repr_firstname", 35),
    _text("repr_function", 35),
    _text("repr_email", 69),
    _int("repr_userid"),
    *_link("repr"),
    *_system("Repr"),
)

ca_realise = _table(
    "CaRealise",
    "care_CaRealiseId",
    _int("care_AccountId"),
    _int("care_CompanyId"),
    _int("care_year"),
    _money("care_amount"),
    *_system("Care"),
)

free_field = _table(
    "FreeField",
    "free_FreeFieldId",
    _int("free_AccountId"),
    _int("free_CompanyId"),
    _text("free_name", 128),
    _text("free_type", 20),
    _text("free_value", 255),
    *_system("Free"),
)

Index("company_account", company.c.Comp_PrimaryAccountId)
Index("account_company", account.c.Acc_CompanyId)
Index("person_company", person.c.Pers_CompanyId)
Index("person_account", person.c.Pers_AccountId)
Index("adli_company", address_link.c.AdLi_CompanyId)
Index("adli_account", address_link.c.AdLi_AccountId)
Index("adli_address", address_link.c.AdLi_AddressId)
Index("plink_record", phone_link.c.PLink_EntityId, phone_link.c.PLink_RecordId)
Index("plink_phone", phone_link.c.PLink_PhoneId)
Index("elink_record", email_link.c.ELink_EntityId, email_link.c.ELink_RecordId)
Index("elink_email", email_link.c.ELink_EmailId)
