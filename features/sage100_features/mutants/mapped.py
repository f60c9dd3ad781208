"""MAP and REPL: which fields are synchronised, and which way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sage100_engine.application.commands.records import Editor
from sage100_engine.application.inputs import Given
from sage100_engine.application.users import User
from sage100_engine.contract import ACCOUNT, COMPANY, PHONE
from sage100_engine.ports import UnitOfWork
from sage100_engine.records import Instance, Record, Tiers, Value

from ._merge import NESTED, ONE_WAY, TWO_WAY, overlooks, skips
from .model import Mutant, always, answers, becomes, instead, looks_at


def _fax_of_the_tiers(record: Record | None, entry: Instance) -> bool:
    fax = entry.entity == PHONE.name and entry.id == "fax"
    return fax and (record is None or not record.owner)


def _only_once(sound: Callable[[Tiers], None], tiers: Tiers) -> None:
    if tiers.company.new:
        sound(tiers)


def _no_price_category(found: dict[str, int]) -> dict[str, int]:
    return {**found, "N_CatTarif": 0}


def _account_too(sound: Callable[[str], Editor], entity: str) -> Editor:
    def edit(work: UnitOfWork, key: int, given: Given, user: User) -> None:
        fields = {name: None if value is None else str(value) for name, value in given.items()}
        work.records.change(ACCOUNT, key, fields, user.key)

    return sound(COMPANY.name)._replace(edit=edit) if entity == ACCOUNT.name else sound(entity)


def _category_is_free(changes: Mapping[str, Value]) -> Mapping[str, Value]:
    return {name: value for name, value in changes.items() if name != "accountingcategory"}


MUTANTS = [
    Mutant("MAP-01", "the SIRET is not taken from the ERP", TWO_WAY, overlooks("siret")),
    Mutant("MAP-02", "the interlocuteur is not taken", ONE_WAY, overlooks("contactname")),
    Mutant(
        "MAP-03",
        "a tiers put to sleep stays active",
        "sage100_engine.plan.company.status_after",
        always(None),
    ),
    Mutant(
        "MAP-04", "the billing address's complément is not taken", TWO_WAY, overlooks("complement", "billing")
    ),
    Mutant(
        "MAP-05", "a delivery address's complément is not taken", TWO_WAY, overlooks("complement", "delivery")
    ),
    Mutant("MAP-06", "the tiers' fax is left out", NESTED, skips(_fax_of_the_tiers)),
    Mutant(
        "MAP-07",
        "the Company is filled once and never again",
        "sage100_engine.replicate.to_company",
        instead(_only_once),
    ),
    Mutant(
        "MAP-10",
        "an empty price category stays empty",
        "sage100_simulator.erp.system.parametres.defaults",
        answers(_no_price_category),
    ),
    Mutant(
        "REPL-02",
        "a one-way field can be typed in the CRM",
        "sage100_engine.application.inputs.is_typed",
        always(True),
    ),
    Mutant(
        "MAP-08",
        "the Account sheet can be edited",
        "sage100_engine.application.commands.records.editor",
        instead(_account_too),
    ),
    Mutant(
        "MAP-13",
        "of a linked Company nothing is replicated",
        "sage100_engine.replicate.FROM_COMPANY",
        becomes(()),
    ),
    Mutant(
        "MAP-14",
        "the accounting category of a linked Company can be edited",
        "sage100_engine.application.commands.company.locked_once_linked",
        looks_at(_category_is_free),
    ),
]
