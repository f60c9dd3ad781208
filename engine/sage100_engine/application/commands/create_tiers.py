"""« Créer le tiers »: from a Company to an Account, and the order to make its tiers in the ERP."""

from __future__ import annotations

from ...contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, PERSON, PHONE, REPLICAS
from ...errors import ActionRefused, ConfigurationError, Problem
from ...mapping import ACTIVE, CLIENT, PLACEHOLDERS, is_code
from ...ports import CrmStore, Row, UnitOfWork
from ...records import Value
from ...settings import Integration
from ..command import Act, Command, Done, Sides
from ..lookups import account_of, linked, present
from ..users import User
from . import synchronise
from .company import replicate

LABEL = "Créer le tiers"
NAME = "create_tiers"


def available(work: UnitOfWork, act: Act) -> bool:
    """Whether this user is offered the button on this Company."""
    company = work.records.get(COMPANY, act.record)
    found = _integration(work, act)
    if company is None or found is None or NAME in act.user.barred or linked(work, company):
        return False
    account = company.pointer("account")
    ordered = account is not None and work.of(found.key).orders.given(account)
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
        company = present(work, COMPANY, act.record)
        found = conditions(_integration(work, act), company)
        unique_code(work, company)
        if not available(work, act):
            raise ActionRefused("CREATE-01", f"« {LABEL} » n'est pas proposé sur cette société")
        work.of(found.key).orders.give(make_account(work, company, act.user))
    return found.key


COMMAND = Command(NAME, LABEL, COMPANY.name, available, run)


def _integration(work: UnitOfWork, act: Act) -> Integration | None:
    return work.sheets.get(act.integration) if act.integration is not None else None


def conditions(found: Integration | None, company: Row) -> Integration:
    """The integration, once everything that the button needs is there (Guide: CREATE-01, CODE-02).

    Raises:
        ConfigurationError: what is missing, all of it at once.
    """
    problems = []
    if found is None or company.fields["default_integration"] is None:
        text = "L'intégration par défaut manque"
        problems.append(Problem(text, "CREATE-01", "default_integration"))
    if not is_code(company.fields["code"]) or company.fields["code"] in PLACEHOLDERS:
        problems.append(Problem("Le code comptable manque", "CREATE-01", "code"))
    if found is not None and not found.active:
        problems.append(Problem("L'intégration est inactive", "CREATE-01", "default_integration"))
    if problems or found is None:
        raise ConfigurationError(problems)
    return found


def unique_code(work: UnitOfWork, company: Row) -> None:
    """Nobody else in the CRM has the code (Guide: CODE-11)."""
    code, own = company.fields["code"], company.pointer("account")
    if any(account.key != own for account in work.records.find(ACCOUNT, {"code": code})):
        raise ActionRefused("CODE-11", f"Le code comptable {code} existe déjà", "code")


def new_account(company: Row) -> dict[str, Value]:
    """The Account of a Company: a copy of everything that is replicated, of type Client.

    Guide: CREATE-05, CREATE-06.
    """
    fields = {name: company.fields[name] for name in REPLICAS}
    fields["status"] = fields["status"] or ACTIVE
    return fields | {"company": str(company.key), "customersupplierflag": CLIENT}


def make_account(work: UnitOfWork, company: Row, user: User) -> int:
    """The Account of the Company, made from it with what hangs on it."""
    account = account_of(work, company)
    if account is not None:
        replicate(work, company, user)
        return account.key
    key = work.records.add(ACCOUNT, new_account(company), user.key)
    work.records.change(COMPANY, company.key, {"account": str(key)}, user.key)
    _tie(work, company.key, key, user)
    return key


def _tie(work: UnitOfWork, company: int, account: int, user: User) -> None:
    """What hangs on the Company hangs on its Account too (Guide: CREATE-06)."""
    for tie in work.ties.held_by(ADDRESS, COMPANY, company):
        work.ties.change(ADDRESS, tie._replace(account=account), user.key)
    for person in work.records.find(PERSON, {"company": str(company)}):
        work.records.change(PERSON, person.key, {"account": str(account)}, user.key)
    for entity in (PHONE, EMAIL):
        for tie in work.ties.held_by(entity, COMPANY, company):
            work.ties.add(entity, tie._replace(company=None, account=account), user.key)
