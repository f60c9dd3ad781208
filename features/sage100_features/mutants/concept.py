"""CON: concept and contract."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from sage100_engine.contract import ACCOUNT, PERSON
from sage100_engine.inbound.working_set import WorkingSet
from sage100_engine.outbound.collect import Meta
from sage100_engine.outbound.results import Lookup
from sage100_engine.plan.table import Action
from sage100_engine.records import CREATED, SUCCESS, Attempt, Record, Result
from sage100_simulator.erp.records import Instance as Sent
from sage100_simulator.erp.records import Result as Written

from ._merge import NOTE, unnoted
from .model import Mutant, always, answers, instead

Apply = Callable[[WorkingSet, list[Result], Meta, Lookup], str | None]
SWAPPED = {Action.ERP_WINS: Action.CRM_WINS, Action.CRM_WINS: Action.ERP_WINS}


def _takes_the_holder(
    sound: Apply, working_set: WorkingSet, results: list[Result], meta: Meta, other: Lookup
) -> str | None:
    told = []
    for one in results:
        code = meta[one.entity, one.crmid].record.fields.get("code")
        taken = one.entity == ACCOUNT.name and "existe déjà" in one.message
        told.append(one._replace(status=SUCCESS, id=code) if taken else one)
    return sound(working_set, told, meta, other)


def _stops_at_a_refusal(
    sound: Apply, working_set: WorkingSet, results: list[Result], meta: Meta, other: Lookup
) -> str | None:
    fatal = sound(working_set, results, meta, other)
    return fatal or next((one.message for one in results if one.status != SUCCESS), None)


def _other_winner(action: Action) -> Action:
    return SWAPPED.get(action, action)


def _first_field(found: dict[str, Attempt]) -> dict[str, Attempt]:
    return dict(islice(found.items(), 1))


def _one_field_always(sound: Callable[[Record, str], bool], record: Record, name: str) -> bool:
    return (record.entity == ACCOUNT.name and name == "shortname") or sound(record, name)


def _any_entity(sound: Callable[[str], str], name: str) -> str:
    return name if name == "salesrepresentative" else ACCOUNT.name


def _wrong_key(sound: Callable[[Sent, str], Written], inst: Sent, nid: str) -> Written:
    new = inst.entity == PERSON.name and inst.state == CREATED
    return sound(inst, f"9{nid}" if new else nid)


MUTANTS = [
    Mutant(
        "CON-10",
        "the key of a new contact is another's",
        "sage100_simulator.erp.sync.transactions.written",
        instead(_wrong_key),
    ),
    Mutant(
        "CON-02",
        "a creation whose code is taken takes the tiers that has it",
        "sage100_engine.outbound.results.apply_results",
        instead(_takes_the_holder),
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
        NOTE,
        unnoted("D"),
    ),
    Mutant(
        "CON-08", "the wrong side wins a conflict", "sage100_engine.plan.table.decide", answers(_other_winner)
    ),
    Mutant(
        "CON-09",
        "of several changed fields the first alone is sent",
        "sage100_engine.plan.sending.changes",
        answers(_first_field),
    ),
    Mutant("CON-13", "no length is checked", "sage100_simulator.erp.db.values.check_length", always(None)),
    Mutant(
        "CON-16",
        "an entity outside the contract is taken for account",
        "sage100_simulator.soap.operations.call.entity_of",
        instead(_any_entity),
    ),
    Mutant(
        "CON-17",
        "an unchanged field is collected at each cycle",
        "sage100_engine.plan.compare.unsent",
        instead(_one_field_always),
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
        instead(_stops_at_a_refusal),
    ),
]
