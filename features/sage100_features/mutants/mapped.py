"""MAP and REPL: which fields are synchronised, and which way."""

from __future__ import annotations

from typing import Any

from ._merge import NESTED, ONE_WAY, TWO_WAY, overlooks, skips
from .model import Mutant, always, becomes


def _fax_of_the_tiers(record: Any, entry: Any) -> bool:
    return bool(entry.entity == "phone" and entry.id == "fax" and (record is None or not record.owner))


def _only_once(sound: Any) -> Any:
    return lambda tiers: sound(tiers) if tiers.company.new else None


def _no_price_category(sound: Any) -> Any:
    return lambda conn, type_: {**sound(conn, type_), "N_CatTarif": 0}


def _account_too(sound: Any) -> Any:
    def edit(work: Any, key: int, values: Any, user: Any) -> None:
        from sage100_engine.contract import ACCOUNT

        work.records.change(ACCOUNT, key, values, user.key)

    return lambda entity: sound("company")._replace(edit=edit) if entity == "account" else sound(entity)


def _category_is_free(sound: Any) -> Any:
    def locked(changes: Any) -> None:
        sound({name: value for name, value in changes.items() if name != "accountingcategory"})

    return locked


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
        _only_once,
    ),
    Mutant(
        "MAP-10",
        "an empty price category stays empty",
        "sage100_simulator.erp.system.parametres.defaults",
        _no_price_category,
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
        _account_too,
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
        _category_is_free,
    ),
]
