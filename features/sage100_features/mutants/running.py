"""RUN: cycles, their status and what happens after a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count

from sage100_engine.application.commands import create_tiers
from sage100_engine.application.inputs import Given
from sage100_engine.application.users import User
from sage100_engine.contract import ACCOUNT, COMPANY
from sage100_engine.mapping import WAITING
from sage100_engine.plan.sending import Turn
from sage100_engine.ports import UnitOfWork
from sage100_engine.records import Attempt, Level, LogLine, Record, Status, Tiers

from .model import Mutant, always, answers, instead

_CALLS = count(1)


def _blind_to_the_blocked(
    sound: Callable[[Iterable[LogLine], int], Status], lines: Iterable[LogLine], blocked: int
) -> Status:
    return sound([one for one in lines if one.level is Level.ERROR], 0)


def _warning_is_failure(status: Status) -> Status:
    return Status.FAILURE if status is Status.WARNING else status


def _failure_is_warning(status: Status) -> Status:
    return Status.WARNING if status is Status.FAILURE else status


def _blocked_is_given_up(sound: Callable[[Tiers], Turn], tiers: Tiers) -> Turn:
    told = sound(tiers)
    return told if tiers.account.blocked is None else Turn.DETACHED


def _representative_too(sound: Callable[[Record], dict[str, Attempt]], record: Record) -> dict[str, Attempt]:
    found = sound(record)
    if record.entity == ACCOUNT.name and found:
        held = record.fields.get("representative")
        found["representative"] = next(iter(found.values()))._replace(sent=held, crm=held)
    return found


def _another_key_each_time(told: str) -> str:
    return f"{told}{next(_CALLS):05}"


def _ordered_by_itself(
    sound: Callable[[UnitOfWork, Given, User], int], work: UnitOfWork, given: Given, user: User
) -> int:
    key = sound(work, given, user)
    company = work.records.get(COMPANY, key)
    if company is not None and company.fields["code"] != WAITING:
        work.of(1).orders.give(create_tiers.make_account(work, company, user))
    return key


MUTANTS = [
    Mutant(
        "RUN-06",
        "anomalies do not count",
        "sage100_engine.journal.status.status_of",
        instead(_blind_to_the_blocked),
    ),
    Mutant(
        "RUN-07",
        "an anomaly is a failure",
        "sage100_engine.journal.status.status_of",
        answers(_warning_is_failure),
    ),
    Mutant(
        "RUN-08",
        "a failure is called an anomaly",
        "sage100_engine.journal.status.status_of",
        answers(_failure_is_warning),
    ),
    Mutant(
        "RUN-22",
        "a blocked record is never tried again",
        "sage100_engine.plan.sending.turn",
        instead(_blocked_is_given_up),
    ),
    Mutant(
        "RUN-18",
        "the representative goes with each change",
        "sage100_engine.plan.sending.changes",
        instead(_representative_too),
    ),
    Mutant(
        "RUN-21",
        "what is sent again bears another key",
        "sage100_engine.mapping.crmid.crmid",
        answers(_another_key_each_time),
    ),
    Mutant(
        "RUN-11",
        "a Company with a code becomes a tiers by itself",
        "sage100_engine.application.commands.company.create",
        instead(_ordered_by_itself),
    ),
    Mutant(
        "RUN-23",
        "a second cycle does not wait for its turn",
        "sage100_engine.crm.store.Store.cycle",
        always((None,)),
    ),
]
