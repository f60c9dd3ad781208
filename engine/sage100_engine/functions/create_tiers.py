"""« Créer le tiers »: from a Company to an Account, and the order to make its tiers in the ERP."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..contract import ACCOUNT, ACCOUNT_LINKS, COMPANY, COMPANY_LINKS, REPLICAS
from ..errors import ActionRefused, ConfigurationError, Problem
from ..mapping import ACTIVE, CLIENT, PLACEHOLDERS, is_code
from ..ports import CrmPort, Row, Work
from .common import Integration, User, account_of, integration, linked, row_of
from .company import replicate
from .parts import CONTACT_POINTS

LABEL = "Créer le tiers"
NAME = "create_tiers"
Ended = TypeVar("Ended")


def available(work: Work, user: User, company: int) -> bool:
    """Whether this user is offered the button on this Company."""
    row = work.get("Company", company)
    found = integration(work)
    if row is None or found is None or NAME in user.barred or linked(work, row):
        return False
    account = row["comp_primaryaccountid"]
    asked = account is not None and work.wanted(found.key, account)
    return found.sheet.transfer_mode == "manual" and not asked


def run(crm: CrmPort, user: User, company: int, synchronise: Callable[[], Ended]) -> Ended:
    """Make the Account by replication, order its tiers, and let a synchronisation start by itself.

    The order is stored before the synchronisation starts, and stays when the ERP cannot be reached then.

    Args:
        crm: the store.
        user: who presses.
        company: key of the Company.
        synchronise: starts a cycle at once.

    Returns:
        What the synchronisation answered.

    Raises:
        ConfigurationError: what is missing, all of it at once.
        ActionRefused: the code exists already, or the function is not offered here.

    Guide: CREATE-01, CREATE-05, CREATE-12, RUN-11, CODE-02, CODE-11.
    """
    with crm.write() as work:
        row = row_of(work, "Company", company, "comp")
        found = _conditions(work, row)
        if not available(work, user, company):
            raise ActionRefused("CREATE-01", f"« {LABEL} » n'est pas proposé sur cette société")
        work.want(found.key, _account(work, row, user))
    return synchronise()


def _conditions(work: Work, company: Row) -> Integration:
    """The integration, once everything that the button needs is there."""
    problems = []
    found = integration(work)
    if found is None or company["comp_intid"] is None:
        text = "L'intégration par défaut manque"
        problems.append(Problem(text, "CREATE-01", "default_integration"))
    if not is_code(company["comp_code"]) or company["comp_code"] in PLACEHOLDERS:
        problems.append(Problem("Le code comptable manque", "CREATE-01", "code"))
    if found is not None and not found.active:
        problems.append(Problem("L'intégration est inactive", "CREATE-01", "default_integration"))
    if problems or found is None:
        raise ConfigurationError(problems)
    _unique(work, company)
    return found


def _unique(work: Work, company: Row) -> None:
    """Nobody else in the CRM has the code (Guide: CODE-11)."""
    code, own = company["comp_code"], company["comp_primaryaccountid"]
    if any(row["acc_accountid"] != own for row in work.find("Account", {"acc_code": code})):
        raise ActionRefused("CODE-11", f"Le code comptable {code} existe déjà", "code")


def _account(work: Work, company: Row, user: User) -> int:
    """The Account of the Company, made from it with what hangs on it (Guide: CREATE-05, CREATE-06)."""
    present = account_of(work, company)
    if present is not None:
        replicate(work, company, user)
        return int(present["acc_accountid"])
    values = {ACCOUNT.by_name[name].column: company[COMPANY.by_name[name].column] for name in REPLICAS}
    values["acc_status"] = values["acc_status"] or ACTIVE
    values |= {"acc_companyid": company["comp_companyid"], "acc_customersupplierflag": CLIENT}
    key = work.insert("Account", values, user.key)
    work.update("Company", company["comp_companyid"], {"comp_primaryaccountid": key}, user.key)
    _tie(work, company["comp_companyid"], key, user)
    return key


def _tie(work: Work, company: int, account: int, user: User) -> None:
    """What hangs on the Company hangs on its Account too."""
    for link in work.find("Address_Link", {"adli_companyid": company}):
        work.update("Address_Link", link["adli_addresslinkid"], {"adli_accountid": account}, user.key)
    for person in work.find("Person", {"pers_companyid": company}):
        work.update("Person", person["pers_personid"], {"pers_accountid": account}, user.key)
    for point in CONTACT_POINTS.values():
        side, record, kind = f"{point.link}_entityid", f"{point.link}_recordid", f"{point.link}_type"
        for link in work.find(point.link_table, {side: COMPANY_LINKS, record: company}):
            tie = {side: ACCOUNT_LINKS, record: account, kind: link[kind], point.pointer: link[point.pointer]}
            work.insert(point.link_table, tie, user.key)
