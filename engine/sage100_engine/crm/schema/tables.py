"""The CRM store's tables: Sage CRM's own names, and the engine's, which begin with `sync_`.

Columns `comp_<wire name>` of Company and `acc_<wire name>` of Account with equal suffixes are replicas of one
another (Guide: CON-03). A row of the CRM is deleted softly (`_Deleted`), never removed, so its key is never
used again.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from types import EllipsisType

from sqlalchemy import Column, DateTime, Index, Integer, MetaData, Numeric, String, Table

from ... import contract
from ...contract import Entity, Field, Kind

metadata = MetaData()

Typed = Column[str] | Column[int] | Column[Decimal] | Column[datetime]


def _text(name: str, size: int) -> Column[str]:
    return Column(name, String(size))


def _int(name: str, default: str | None = None) -> Column[int]:
    return Column(name, Integer, server_default=default)


def _money(name: str) -> Column[Decimal]:
    return Column(name, Numeric(24, 6))


def _system(prefix: str) -> list[Typed]:
    """Who and when, and the soft-delete mark, that every table of Sage CRM carries."""
    return [
        Column(f"{prefix}_CreatedBy", Integer),
        Column(f"{prefix}_CreatedDate", DateTime),
        Column(f"{prefix}_UpdatedBy", Integer),
        Column(f"{prefix}_UpdatedDate", DateTime),
        Column(f"{prefix}_Deleted", Integer, nullable=False, server_default="0"),
    ]


def _link(prefix: str) -> list[Typed]:
    """The columns in which Sage CRM shows that a record is tied to an ERP's."""
    return [Column(f"{prefix}_intid", Integer), Column(f"{prefix}_intforeignid", String(255))]


def _statistics(prefix: str) -> list[Typed]:
    return [_text(f"{prefix}_statistic{n:02}", 21) for n in range(1, 11)]


def _of(entity: Entity, *layout: str | Typed | EllipsisType) -> list[Typed]:
    """The columns of a table that the contract fills.

    Args:
        entity: its line of the contract, which says what the columns are.
        layout: columns of the CRM's own; names of the contract's, where Sage CRM has them and spells them so;
            and `...` in the place of all others of the contract.
    """
    placed = {one.lower() if isinstance(one, str) else one.name.lower() for one in layout if one is not ...}
    by_column = {field.column: field for field in (*entity.fields, *entity.pointers)}
    others = [_column(name, field) for name, field in by_column.items() if name not in placed]
    columns: list[Typed] = []
    for one in layout:
        if isinstance(one, str):
            columns.append(_column(one, by_column[one.lower()]))
        else:
            columns += others if one is ... else [one]
    return columns


def _column(name: str, field: Field) -> Typed:
    if field.kind is Kind.TEXT:
        return Column(name, String(field.size))
    return _money(name) if field.kind is Kind.DECIMAL else _int(name)


def _table(name: str, key: str, *columns: Typed) -> Table:
    return Table(name, metadata, Column(key, Integer, primary_key=True), *columns)


company = _table(
    "Company",
    "Comp_CompanyId",
    *_of(
        contract.COMPANY,
        "Comp_PrimaryPersonId",
        "Comp_PrimaryAddressId",
        "Comp_PrimaryUserId",
        "Comp_PrimaryAccountId",
        "Comp_Name",
        "Comp_Type",
        "Comp_Status",
        _text("Comp_Source", 40),
        "Comp_SecTerr",
        "Comp_WebSite",
        *_link("comp"),
        Column("comp_intlastsyncdate", DateTime),
        _text("comp_promote", 1),
        ...,
    ),
    *_statistics("comp"),
    *_system("Comp"),
)

account = _table(
    "Account",
    "Acc_AccountId",
    *_of(
        contract.ACCOUNT,
        "Acc_CompanyId",
        "acc_name",
        "acc_status",
        "acc_secterr",
        "acc_website",
        "acc_customersupplierflag",
        "acc_contactname",
        "acc_representative",
        "acc_dormant",
        "acc_creditlimit",
        "acc_balance",
        *_link("acc"),
        ...,
    ),
    *_statistics("acc"),
    *_system("Acc"),
)

person = _table(
    "Person",
    "Pers_PersonId",
    *_of(
        contract.PERSON,
        "Pers_CompanyId",
        "Pers_AccountId",
        "Pers_PrimaryAddressId",
        "Pers_LastName",
        "Pers_FirstName",
        "Pers_Title",
        _text("Pers_Function", 60),
        ...,
    ),
    *_link("pers"),
    *_system("Pers"),
)

address = _table(
    "Address",
    "Addr_AddressId",
    *_of(
        contract.ADDRESS,
        "addr_title",
        "Addr_Address1",
        "Addr_Address2",
        "Addr_PostCode",
        "Addr_City",
        "Addr_State",
        "Addr_Country",
        ...,
    ),
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
    *_of(contract.PHONE, "Phon_Number", ...),
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

email = _table(
    "Email",
    "Emai_EmailId",
    *_of(contract.EMAIL, "Emai_EmailAddress", ...),
    *_link("emai"),
    *_system("Emai"),
)

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
    *_of(contract.REPRESENTATIVE, ...),
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
