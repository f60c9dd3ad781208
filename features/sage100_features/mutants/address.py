"""ADDR: billing and delivery addresses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from sage100_engine.contract import ADDRESS, BILLING_ID
from sage100_engine.records import Attempt, Instance, Record
from sage100_simulator.erp.db.write_transaction import WriteTransaction
from sage100_simulator.erp.schema.row import TableRow, Values
from sage100_simulator.erp.schema.shapes import RowShape

from ._merge import NESTED, TWO_WAY, overlooks, skips, stays
from .model import Mutant, instead

P = ParamSpec("P")
LIVRAISON = "sage100_simulator.erp.tiers.livraison"
Change = Callable[Concatenate[WriteTransaction, RowShape, TableRow, str, Values, P], bool]


def _title_may_be_empty(sound: Callable[[object, set[str]], str], title: object, taken: set[str]) -> str:
    return sound(title, taken) if title else ""


def _title_may_be_taken(sound: Callable[[object, set[str]], str], title: object, taken: set[str]) -> str:
    return sound(title, set())


def _same_title_again(sound: Callable[[str, set[str]], str], base: str, taken: set[str]) -> str:
    return sound(base, set())


def _empty_copy(
    sound: Callable[[WriteTransaction, TableRow], TableRow], w: WriteTransaction, owner: TableRow
) -> TableRow:
    return sound(w, {**owner, "CT_Adresse": None, "CT_Ville": None, "CT_CodePostal": None})


def _billing_moves_delivery(sound: Change[P]) -> Change[P]:
    def change(
        w: WriteTransaction,
        shape: RowShape,
        row: TableRow,
        owner: str,
        values: Values,
        /,
        *rest: P.args,
        **named: P.kwargs,
    ) -> bool:
        if shape.table == "F_COMPTET" and "CT_Ville" in values:
            sql = "UPDATE F_LIVRAISON SET LI_Ville = ? WHERE CT_Num = ? AND LI_Principal = 1"
            w.conn.run(sql, (values["CT_Ville"], row["CT_Num"]))
        return sound(w, shape, row, owner, values, *rest, **named)

    return change


def _the_main_one(record: Record | None, entry: Instance) -> bool:
    delivery = entry.entity == ADDRESS.name and entry.id != BILLING_ID
    return delivery and entry.fields.get("main") == "true"


def _no_new_address(sound: Callable[[Record], str | None], record: Record) -> str | None:
    return None if record.entity == ADDRESS.name and not record.linked else sound(record)


def _an_empty_title(sound: Callable[[Record], dict[str, Attempt]], record: Record) -> dict[str, Attempt]:
    found = sound(record)
    if record.type == "delivery":
        found["title"] = found["title"]._replace(sent="")
    return found


MUTANTS = [
    Mutant("ADDR-01", "an empty title is taken", f"{LIVRAISON}.checked_title", instead(_title_may_be_empty)),
    Mutant(
        "ADDR-03",
        "the title that the ERP makes is always the same",
        f"{LIVRAISON}.free_title",
        instead(_same_title_again),
    ),
    Mutant("ADDR-04", "a title changed in the ERP is not taken", TWO_WAY, overlooks("title")),
    Mutant(
        "ADDR-05",
        "the copy of the billing address is empty",
        f"{LIVRAISON}.copy_of_billing",
        instead(_empty_copy),
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
        instead(_no_new_address),
    ),
    Mutant(
        "ADDR-09",
        "a title may stand twice in a tiers",
        f"{LIVRAISON}.checked_title",
        instead(_title_may_be_taken),
    ),
    Mutant(
        "ADDR-10",
        "an address deleted in the ERP stays in the CRM",
        NESTED,
        stays(ADDRESS.name),
    ),
    Mutant(
        "ADDR-02", "an empty title is sent", "sage100_engine.plan.sending.payload", instead(_an_empty_title)
    ),
]
