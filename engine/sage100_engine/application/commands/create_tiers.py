"""« Créer le tiers »: from a Company to an Account, and the order to make its tiers in the ERP."""

from __future__ import annotations

from typing import Any

from ...contract import ACCOUNT, ACCOUNT_LINKS, COMPANY, COMPANY_LINKS, REPLICAS
from ...errors import ActionRefused, ConfigurationError, Problem
from ...mapping import ACTIVE, CLIENT, PLACEHOLDERS, is_code
from ...ports import CrmStore, Row, UnitOfWork
from ...settings import Integration
from ..command import Act, Command, Done, Sides
from ..lookups import account_of, integrations, linked, present
from ..users import User
from . import synchronise
from .company import replicate
from .contact_point import EMAIL_POINT, PHONE_POINT

LABEL = "Créer le tiers"
NAME = "create_tiers"


def available(work: UnitOfWork, act: Act) -> bool:
    """Whether this user is offered the button on this Company."""
    company = work.get("Company", act.record)
    found = _integration(work, act)
    if company is None or found is None or NAME in act.user.barred or linked(work, company):
        return False
    account = company["comp_primaryaccountid"]
    ordered = account is not None and work.wanted(found.key, account)
    return found.sheet.transfer_mode == "manual" and not ordered


def run(sides: Sides, act: Act) -> Done:
    """Order the tiers, and let a synchronisation start by itself.

    The order is stored before the synchronisation starts, and stays when the ERP cannot be reached then.

    Args:
        sides: the store and the ERP.
        act: who presses on which Company.

    Raises:
        ConfigurationError: what is missing, all of it at once.
        ActionRefused: the code exists already, or the function is not offered here.

    Guide: CREATE-12, RUN-11.
    """
    return Done(synchronise.carry_out(sides, order(sides.crm, act)))


def order(crm: CrmStore, act: Act) -> int:
    """Make the Account by replication and order its tiers.

    Returns:
        The integration in which it is ordered.

    Raises:
        ConfigurationError: what is missing, all of it at once.
        ActionRefused: the code exists already, or the function is not offered here.

    Guide: CREATE-01, CREATE-05, CODE-02, CODE-11.
    """
    with crm.write() as work:
        company = present(work, "Company", act.record, "comp")
        found = conditions(_integration(work, act), company)
        unique_code(work, company)
        if not available(work, act):
            raise ActionRefused("CREATE-01", f"« {LABEL} » n'est pas proposé sur cette société")
        work.want(found.key, make_account(work, company, act.user))
    return found.key


COMMAND = Command(NAME, LABEL, "company", available, run)


def _integration(work: UnitOfWork, act: Act) -> Integration | None:
    return next((one for one in integrations(work) if one.key == act.integration), None)


def conditions(found: Integration | None, company: Row) -> Integration:
    """The integration, once everything that the button needs is there (Guide: CREATE-01, CODE-02).

    Raises:
        ConfigurationError: what is missing, all of it at once.
    """
    problems = []
    if found is None or company["comp_intid"] is None:
        text = "L'intégration par défaut manque"
        problems.append(Problem(text, "CREATE-01", "default_integration"))
    if not is_code(company["comp_code"]) or company["comp_code"] in PLACEHOLDERS:
        problems.append(Problem("Le code comptable manque", "CREATE-01", "code"))
    if found is not None and not found.active:
        problems.append(Problem("L'intégration est inactive", "CREATE-01", "default_integration"))
    if problems or found is None:
        raise ConfigurationError(problems)
    return found


def unique_code(work: UnitOfWork, company: Row) -> None:
    """Nobody else in the CRM has the code (Guide: CODE-11)."""
    code, own = company["comp_code"], company["comp_primaryaccountid"]
    if any(row["acc_accountid"] != own for row in work.find("Account", {"acc_code": code})):
        raise ActionRefused("CODE-11", f"Le code comptable {code} existe déjà", "code")


def new_account(company: Row) -> dict[str, Any]:
    """The Account of a Company: a copy of everything that is replicated, of type Client.

    Guide: CREATE-05, CREATE-06.
    """
    values = {ACCOUNT.by_name[name].column: company[COMPANY.by_name[name].column] for name in REPLICAS}
    values["acc_status"] = values["acc_status"] or ACTIVE
    return values | {"acc_companyid": company["comp_companyid"], "acc_customersupplierflag": CLIENT}


def make_account(work: UnitOfWork, company: Row, user: User) -> int:
    """The Account of the Company, made from it with what hangs on it."""
    account = account_of(work, company)
    if account is not None:
        replicate(work, company, user)
        return int(account["acc_accountid"])
    key = work.insert("Account", new_account(company), user.key)
    work.update("Company", company["comp_companyid"], {"comp_primaryaccountid": key}, user.key)
    _tie(work, company["comp_companyid"], key, user)
    return key


def _tie(work: UnitOfWork, company: int, account: int, user: User) -> None:
    """What hangs on the Company hangs on its Account too."""
    for link in work.find("Address_Link", {"adli_companyid": company}):
        work.update("Address_Link", link["adli_addresslinkid"], {"adli_accountid": account}, user.key)
    for person in work.find("Person", {"pers_companyid": company}):
        work.update("Person", person["pers_personid"], {"pers_accountid": account}, user.key)
    for point in (PHONE_POINT, EMAIL_POINT):
        side, record, kind = f"{point.link}_entityid", f"{point.link}_recordid", f"{point.link}_type"
        for link in work.find(point.link_table, {side: COMPANY_LINKS, record: company}):
            tie = {side: ACCOUNT_LINKS, record: account, kind: link[kind], point.pointer: link[point.pointer]}
            work.insert(point.link_table, tie, user.key)
