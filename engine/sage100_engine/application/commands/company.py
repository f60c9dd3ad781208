"""A Company saved as a user does on its sheet."""

from __future__ import annotations

from collections.abc import Mapping

from ...contract import ACCOUNT, ADDRESS, COMPANY, EXPEDITION, FACTURATION, PERSON, REPLICAS
from ...errors import ActionRefused
from ...mapping import ACTIVE, PLACEHOLDERS, WAITING, is_code, raised
from ...ports import Row, UnitOfWork
from ...records import Value
from ...replicate import FROM_COMPANY
from ..inputs import Given, changed, typed
from ..lookups import account_of, linked, present
from ..users import User


def create(work: UnitOfWork, given: Given, user: User) -> int:
    """Make a Company; without a code it waits for one; no tiers is made by itself.

    Guide: CODE-01, CODE-03, RUN-11.
    """
    fields = typed(work, COMPANY, given)
    if not fields.get("name"):
        raise ActionRefused("MAP-01", "La raison sociale est obligatoire", "name")
    fields["code"] = code(work, fields.get("code"), None)
    fields["status"] = fields.get("status") or ACTIVE
    return work.records.add(COMPANY, fields, user.key)


def edit(work: UnitOfWork, key: int, given: Given, user: User) -> None:
    """Change a Company, and its Account with it at once.

    Raises:
        ActionRefused: by CODE-01, CODE-12, MAP-01, MAP-04, MAP-14, REPL-02 or the list that a value is not
            in.

    Guide: MAP-13, MAP-14, CODE-01, CODE-03.
    """
    company = present(work, COMPANY, key)
    changes = changed(company, typed(work, COMPANY, given))
    if "name" in changes and not changes["name"]:
        raise ActionRefused("MAP-01", "La raison sociale est obligatoire", "name")
    if "code" in changes:
        changes["code"] = code(work, changes["code"], key)
    if linked(work, company):
        locked_once_linked(changes)
    _own_person(work, company, changes)
    _own_address(work, company, changes, user)
    changes = changed(company, changes)
    if changes:
        work.records.change(COMPANY, key, changes, user.key)
        replicate(work, company.edited(changes), user)


def delete(work: UnitOfWork, key: int, user: User) -> None:
    """Delete a Company that has no Account."""
    company = present(work, COMPANY, key)
    if account_of(work, company) is not None:
        raise ActionRefused("CON-03", "La société a un tiers : elle ne peut pas être supprimée")
    work.records.delete(COMPANY, key, user.key)


def replicate(work: UnitOfWork, company: Row, user: User) -> None:
    """Give the Account at once what was edited on its Company (Guide: CON-03, MAP-13)."""
    account = account_of(work, company)
    if account is None:
        return
    names = FROM_COMPANY if linked(work, company) else REPLICAS
    changes = changed(account, {name: company.fields[name] for name in names})
    if changes:
        work.records.change(ACCOUNT, account.key, changes, user.key)


def code(work: UnitOfWork, given: Value, company: int | None) -> str:
    """The code of a Company as it is stored: upper case, nobody else's; a placeholder until one is typed.

    Guide: CODE-01, CODE-03, CODE-12.
    """
    if given is None or given in PLACEHOLDERS:
        return WAITING
    if not is_code(given):
        text = f"code comptable « {given} » : 17 lettres ou chiffres au plus, sans espace"
        raise ActionRefused("CODE-01", text, "code")
    wanted = raised(given)
    others = [row for row in work.records.find(COMPANY, {"code": wanted}) if row.key != company]
    tiers = [row for row in work.records.find(ACCOUNT, {"code": wanted}) if row.pointer("company") != company]
    if others or tiers:
        raise ActionRefused("CODE-12", f"Le code comptable {wanted} existe déjà", "code")
    return wanted


def locked_once_linked(changes: Mapping[str, Value]) -> None:
    """What only the ERP, or nobody, changes once the tiers exists (Guide: MAP-01, MAP-04, MAP-14)."""
    if "code" in changes:
        text = "Le code comptable n'est plus modifiable une fois le tiers créé"
        raise ActionRefused("MAP-01", text, "code")
    if "accountingcategory" in changes:
        text = "Catégorie comptable : modifiable dans Sage 100 seulement une fois le tiers créé"
        raise ActionRefused("MAP-14", text, "accountingcategory")
    if "default_address" in changes:
        text = "L'adresse par défaut d'une société liée est son adresse de facturation"
        raise ActionRefused("MAP-04", text, "default_address")


def _own_person(work: UnitOfWork, company: Row, changes: Mapping[str, Value]) -> None:
    """The main contact is one of the Company's own (Guide: CONTACT-02)."""
    chosen = changes.get("main_person")
    if chosen is not None and present(work, PERSON, int(chosen)).pointer("company") != company.key:
        raise ActionRefused("CONTACT-02", "Le contact principal est un contact de la société", "main_person")


def _own_address(work: UnitOfWork, company: Row, changes: Mapping[str, Value], user: User) -> None:
    """The default address is one of the Company's own, and its billing address (Guide: MAP-04)."""
    chosen = changes.get("default_address")
    if chosen is None:
        return
    own = work.ties.held_by(ADDRESS, COMPANY, company.key)
    if int(chosen) not in [tie.record for tie in own]:
        text = "L'adresse par défaut est une adresse de la société"
        raise ActionRefused("MAP-04", text, "default_address")
    for tie in own:
        if tie.record != int(chosen) and tie.type == FACTURATION:
            work.ties.change(ADDRESS, tie._replace(type=EXPEDITION), user.key)
    [billing] = [tie for tie in own if tie.record == int(chosen)][:1]
    work.ties.change(ADDRESS, billing._replace(type=FACTURATION), user.key)
