"""Ways to break what is decided for an entry of the change log, or whether the ERP writes one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from sage100_engine.contract import Field
from sage100_engine.plan.entry import Step
from sage100_engine.plan.fields import FieldAction
from sage100_engine.records import DELETED, Instance, Record
from sage100_simulator.erp.db.write_transaction import WriteTransaction

from .model import Replace, instead

P = ParamSpec("P")
TWO_WAY = "sage100_engine.plan.fields.two_way"
ONE_WAY = "sage100_engine.plan.fields.one_way"
NESTED = "sage100_engine.plan.entry.nested_step"
NOTE = "sage100_simulator.erp.db.write_transaction.WriteTransaction.note"
OfField = Callable[Concatenate[Record, Field, P], FieldAction | None]
Note = Callable[Concatenate[WriteTransaction, str, str, str, str, str, P], None]


def overlooks(name: str, kind: str = "", entity: str = "") -> Replace:
    """A field that is not taken from the ERP, of one entity or type of record if they are given."""

    def broken(sound: OfField[P]) -> OfField[P]:
        def of_field(record: Record, field: Field, /, *rest: P.args, **named: P.kwargs) -> FieldAction | None:
            same = field.name == name and kind in ("", record.type) and entity in ("", record.entity)
            return None if same else sound(record, field, *rest, **named)

        return of_field

    return broken


def skips(unwanted: Callable[[Record | None, Instance], bool]) -> Replace:
    """Nested entries of which nothing is made: `unwanted(record, entry)`, the record None for a new one."""

    def nested_step(
        sound: Callable[[Record | None, Instance, int | None], Step],
        record: Record | None,
        entry: Instance,
        ours: int | None,
    ) -> Step:
        return Step.SKIP if unwanted(record, entry) else sound(record, entry, ours)

    return instead(nested_step)


def stays(entity: str) -> Replace:
    """Nested records of a kind that stay when the ERP has deleted them."""
    return skips(lambda record, entry: entry.entity == entity and entry.state == DELETED)


def unnoted(op: str, *entities: str) -> Replace:
    """Changes of one kind that the ERP does not put into its change log, of these entities or of all."""

    def broken(sound: Note[P]) -> Note[P]:
        def note(
            w: WriteTransaction,
            entity: str,
            key: str,
            kind: str,
            nid: str,
            what: str,
            /,
            *rest: P.args,
            **named: P.kwargs,
        ) -> None:
            if what != op or (entities and entity not in entities):
                sound(w, entity, key, kind, nid, what, *rest, **named)

        return note

    return broken
