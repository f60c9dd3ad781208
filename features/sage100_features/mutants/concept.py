"""CON: concept and contract."""

from __future__ import annotations

from typing import Any

from .model import Mutant, Replace, always


def _takes_the_holder(sound: Any) -> Any:
    def settle(working_set: Any, results: Any, meta: Any, other: Any) -> Any:
        told = []
        for one in results:
            code = meta[one.entity, one.crmid].record.fields.get("code")
            taken = one.entity == "account" and "existe déjà" in one.message
            told.append(one._replace(status="Success", id=code) if taken else one)
        return sound(working_set, told, meta, other)

    return settle


def _other_winner(sound: Any) -> Any:
    def decide(*arguments: Any, **named: Any) -> Any:
        action = sound(*arguments, **named)
        swapped = {"ERP_WINS": "CRM_WINS", "CRM_WINS": "ERP_WINS"}
        return type(action)[swapped.get(action.name, action.name)]

    return decide


def _without(op: str) -> Replace:
    def broken(sound: Any) -> Any:
        def note(
            self: Any, entity: str, key: str, kind: str, nid: str, what: str, *rest: Any, **named: Any
        ) -> Any:
            return None if what == op else sound(self, entity, key, kind, nid, what, *rest, **named)

        return note

    return broken


def _first_field(sound: Any) -> Any:
    return lambda *arguments: dict(list(sound(*arguments).items())[:1])


def _one_field_always(sound: Any) -> Any:
    return lambda record, name: (record.entity == "account" and name == "shortname") or sound(record, name)


def _stops_at_a_refusal(sound: Any) -> Any:
    def settle(working_set: Any, results: Any, *rest: Any) -> Any:
        fatal = sound(working_set, results, *rest)
        return fatal or next((one.message for one in results if one.status != "Success"), None)

    return settle


def _any_entity(sound: Any) -> Any:
    return lambda name: name if name == "salesrepresentative" else "account"


def _wrong_key(sound: Any) -> Any:
    return lambda inst, nid: sound(
        inst, f"9{nid}" if inst.entity == "person" and inst.state == "Created" else nid
    )


MUTANTS = [
    Mutant(
        "CON-10",
        "the key of a new contact is another's",
        "sage100_simulator.erp.sync.transactions.written",
        _wrong_key,
    ),
    Mutant(
        "CON-02",
        "a creation whose code is taken takes the tiers that has it",
        "sage100_engine.outbound.results.apply_results",
        _takes_the_holder,
    ),
    Mutant(
        "CON-03",
        "an edit of the Company never gets to its Account",
        "sage100_engine.application.commands.company.replicate",
        always(None),
    ),
    Mutant(
        "CON-04", "suppliers do not take part", "sage100_simulator.erp.tiers.tiers.exchanged", always((0,))
    ),
    Mutant(
        "CON-07",
        "a deletion is not noted in the change log",
        "sage100_simulator.erp.db.write_transaction.WriteTransaction.note",
        _without("D"),
    ),
    Mutant("CON-08", "the wrong side wins a conflict", "sage100_engine.plan.table.decide", _other_winner),
    Mutant(
        "CON-09",
        "of several changed fields the first alone is sent",
        "sage100_engine.plan.sending.changes",
        _first_field,
    ),
    Mutant("CON-13", "no length is checked", "sage100_simulator.erp.db.values.check_length", always(None)),
    Mutant(
        "CON-16",
        "an entity outside the contract is taken for account",
        "sage100_simulator.soap.operations.entity_of",
        _any_entity,
    ),
    Mutant(
        "CON-17",
        "an unchanged field is collected at each cycle",
        "sage100_engine.plan.compare.unsent",
        _one_field_always,
    ),
    Mutant(
        "CON-18",
        "the ERP remembers no creation",
        "sage100_simulator.erp.sync.idempotency.recall",
        always(None),
    ),
    Mutant(
        "CON-18",
        "the engine does not know its own creation again",
        "sage100_engine.mapping.crmid.ours",
        always(None),
    ),
    Mutant(
        "CON-19",
        "a refused record stops the cycle",
        "sage100_engine.outbound.results.apply_results",
        _stops_at_a_refusal,
    ),
]
