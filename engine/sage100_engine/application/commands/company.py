"""A Company saved as a user does on its sheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...contract import ACCOUNT, EXPEDITION, FACTURATION, REPLICAS
from ...contract import COMPANY as CONTRACT
from ...errors import ActionRefused
from ...mapping import ACTIVE, PLACEHOLDERS, WAITING, is_code, raised
from ...ports import Row, UnitOfWork
from ...replicate import FROM_COMPANY
from ..inputs import changed, typed
from ..lookups import account_of, linked, present
from ..queries.screens import COMPANY
from ..users import User


def create(work: UnitOfWork, values: Mapping[str, Any], user: User) -> int:
    """Make a Company; without a code it waits for one (Guide: CODE-01, CODE-03)."""
    row = typed(work, values, COMPANY)
    if not row.get("comp_name"):
        raise ActionRefused("MAP-01", "La raison sociale est obligatoire", "name")
    row["comp_code"] = _code(work, row.get("comp_code"), None) or WAITING
    row["comp_status"] = row.get("comp_status") or ACTIVE
    return work.insert("Company", row, user.key)


def edit(work: UnitOfWork, key: int, values: Mapping[str, Any], user: User) -> None:
    """Change a Company, and its Account with it at once.

    Raises:
        ActionRefused: by CODE-01, CODE-12, MAP-01, MAP-04, MAP-14, REPL-02 or the list that a value is not
            in.

    Guide: MAP-13, MAP-14, CODE-01, CODE-03.
    """
    company = present(work, "Company", key, "comp")
    row = changed(company, typed(work, values, COMPANY))
    if "comp_name" in row and not row["comp_name"]:
        raise ActionRefused("MAP-01", "La raison sociale est obligatoire", "name")
    if "comp_code" in row:
        row["comp_code"] = _code(work, row["comp_code"], key) or WAITING
    if linked(work, company):
        locked_once_linked(row, company)
    _ties(work, company, row)
    row = changed(company, row)
    if row:
        work.update("Company", key, row, user.key)
        replicate(work, {**company, **row}, user)


def delete(work: UnitOfWork, key: int, user: User) -> None:
    """Delete a Company that has no Account."""
    company = present(work, "Company", key, "comp")
    if account_of(work, company) is not None:
        raise ActionRefused("CON-03", "La société a un tiers : elle ne peut pas être supprimée")
    work.remove("Company", key, user.key)


def replicate(work: UnitOfWork, company: Row, user: User) -> None:
    """Give the Account at once what was edited on its Company (Guide: MAP-13)."""
    account = account_of(work, company)
    if account is None:
        return
    names = FROM_COMPANY if linked(work, company) else REPLICAS
    wanted = {ACCOUNT.by_name[name].column: company[CONTRACT.by_name[name].column] for name in names}
    row = changed(account, wanted)
    if row:
        work.update("Account", account["acc_accountid"], row, user.key)


def _code(work: UnitOfWork, typed: str | None, company: int | None) -> str | None:
    """The code as it is stored: upper case, nobody else's (Guide: CODE-01, CODE-12)."""
    if typed is None or typed in PLACEHOLDERS:
        return None
    if not is_code(typed):
        text = f"code comptable « {typed} » : 17 lettres ou chiffres au plus, sans espace"
        raise ActionRefused("CODE-01", text, "code")
    code = raised(typed)
    others = [row for row in work.find("Company", {"comp_code": code}) if row["comp_companyid"] != company]
    accounts = [row for row in work.find("Account", {"acc_code": code}) if row["acc_companyid"] != company]
    if others or accounts:
        raise ActionRefused("CODE-12", f"Le code comptable {code} existe déjà", "code")
    return code


def locked_once_linked(row: Mapping[str, Any], company: Row) -> None:
    """What only the ERP, or nobody, changes once the tiers exists (Guide: MAP-01, MAP-04, MAP-14)."""
    if "comp_code" in row:
        raise ActionRefused(
            "MAP-01", "Le code comptable n'est plus modifiable une fois le tiers créé", "code"
        )
    if "comp_accountingcategory" in row:
        text = "Catégorie comptable : modifiable dans Sage 100 seulement une fois le tiers créé"
        raise ActionRefused("MAP-14", text, "accountingcategory")
    if "comp_primaryaddressid" in row:
        text = "L'adresse par défaut d'une société liée est son adresse de facturation"
        raise ActionRefused("MAP-04", text, "default_address")


def _ties(work: UnitOfWork, company: Row, row: Mapping[str, Any]) -> None:
    """The main contact and the default address are the Company's own (Guide: CONTACT-02, MAP-04)."""
    key = company["comp_companyid"]
    main = row.get("comp_primarypersonid")
    if main is not None and present(work, "Person", main, "pers")["pers_companyid"] != key:
        raise ActionRefused("CONTACT-02", "Le contact principal est un contact de la société", "main_person")
    address = row.get("comp_primaryaddressid")
    if address is not None:
        links = work.find("Address_Link", {"adli_addressid": address, "adli_companyid": key})
        if not links:
            raise ActionRefused(
                "MAP-04", "L'adresse par défaut est une adresse de la société", "default_address"
            )
        for link in work.find("Address_Link", {"adli_companyid": key, "adli_type": FACTURATION}):
            work.update("Address_Link", link["adli_addresslinkid"], {"adli_type": EXPEDITION})
        work.update("Address_Link", links[0]["adli_addresslinkid"], {"adli_type": FACTURATION})
