"""ADDR: billing and delivery addresses."""

from __future__ import annotations

from typing import Any

from ._merge import NESTED, TWO_WAY, overlooks, skips, stays
from .model import Mutant

LIVRAISON = "sage100_simulator.erp.tiers.livraison"


def _title_may_be_empty(sound: Any) -> Any:
    return lambda title, taken: sound(title, taken) if title else ""


def _title_may_be_taken(sound: Any) -> Any:
    return lambda title, taken: sound(title, set())


def _same_title_again(sound: Any) -> Any:
    return lambda base, taken: sound(base, set())


def _empty_copy(sound: Any) -> Any:
    return lambda w, owner: sound(w, {**owner, "CT_Adresse": None, "CT_Ville": None, "CT_CodePostal": None})


def _billing_moves_delivery(sound: Any) -> Any:
    def change(w: Any, forme: Any, row: Any, owner: str, values: Any, *rest: Any, **named: Any) -> Any:
        if forme.table == "F_COMPTET" and "CT_Ville" in values:
            sql = "UPDATE F_LIVRAISON SET LI_Ville = ? WHERE CT_Num = ? AND LI_Principal = 1"
            w.conn.run(sql, (values["CT_Ville"], row["CT_Num"]))
        return sound(w, forme, row, owner, values, *rest, **named)

    return change


def _the_main_one(record: Any, entry: Any) -> bool:
    return bool(entry.entity == "address" and entry.id != "B" and entry.fields.get("main") == "true")


def _no_new_address(sound: Any) -> Any:
    def state_of(record: Any) -> Any:
        return None if record.entity == "address" and not record.linked else sound(record)

    return state_of


def _an_empty_title(sound: Any) -> Any:
    def payload(record: Any) -> Any:
        found = sound(record)
        if record.type == "delivery":
            found["title"] = found["title"]._replace(sent="")
        return found

    return payload


MUTANTS = [
    Mutant("ADDR-01", "an empty title is taken", f"{LIVRAISON}.checked_title", _title_may_be_empty),
    Mutant(
        "ADDR-03",
        "the title that the ERP makes is always the same",
        f"{LIVRAISON}.free_title",
        _same_title_again,
    ),
    Mutant("ADDR-04", "a title changed in the ERP is not taken", TWO_WAY, overlooks("title")),
    Mutant(
        "ADDR-05", "the copy of the billing address is empty", f"{LIVRAISON}.copy_of_billing", _empty_copy
    ),
    Mutant(
        "ADDR-06",
        "the billing address moves the delivery address",
        "sage100_simulator.erp.db.logged_rows.change",
        _billing_moves_delivery,
    ),
    Mutant("ADDR-07", "the main delivery address is left out", NESTED, skips(_the_main_one)),
    Mutant(
        "ADDR-08",
        "an address added in the CRM stays there",
        "sage100_engine.plan.sending.state_of",
        _no_new_address,
    ),
    Mutant(
        "ADDR-09", "a title may stand twice in a tiers", f"{LIVRAISON}.checked_title", _title_may_be_taken
    ),
    Mutant(
        "ADDR-10",
        "an address deleted in the ERP stays in the CRM",
        NESTED,
        stays("address"),
    ),
    Mutant("ADDR-02", "an empty title is sent", "sage100_engine.plan.sending.payload", _an_empty_title),
]
