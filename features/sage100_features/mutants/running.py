"""RUN: cycles, their status and what happens after a failure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from .model import Mutant


def _blind_to_the_blocked(sound: Any) -> Any:
    return lambda entries, blocked: sound([one for one in entries if one.level.name == "ERROR"], 0)


def _warning_is_failure(sound: Any) -> Any:
    def status_of(entries: Any, blocked: int) -> Any:
        status = sound(entries, blocked)
        return type(status).FAILURE if status.name == "WARNING" else status

    return status_of


def _failure_is_warning(sound: Any) -> Any:
    def status_of(entries: Any, blocked: int) -> Any:
        status = sound(entries, blocked)
        return type(status).WARNING if status.name == "FAILURE" else status

    return status_of


def _blocked_is_given_up(sound: Any) -> Any:
    def turn(tiers: Any) -> Any:
        told = sound(tiers)
        return told if tiers.account.blocked is None else type(told).DETACHED

    return turn


def _representative_too(sound: Any) -> Any:
    def changes(record: Any) -> Any:
        found = sound(record)
        if record.entity == "account" and found:
            held = record.fields.get("representative")
            found["representative"] = next(iter(found.values()))._replace(sent=held, crm=held)
        return found

    return changes


def _another_key_each_time(sound: Any) -> Any:
    calls = count(1)
    return lambda uid, key: f"{sound(uid, key)}{next(calls):05}"


def _ordered_by_itself(sound: Any) -> Any:
    def create(work: Any, values: Any, user: Any) -> Any:
        from sage100_engine.application.commands import create_tiers
        from sage100_engine.contract import COMPANY

        key = sound(work, values, user)
        company = work.records.get(COMPANY, key)
        if company.fields["code"] != "[ATTENTE]":
            work.of(1).orders.give(create_tiers.make_account(work, company, user))
        return key

    return create


def _no_turn(sound: Any) -> Any:
    def cycle(*arguments: Any) -> Iterator[None]:
        yield

    return cycle


MUTANTS = [
    Mutant(
        "RUN-06", "anomalies do not count", "sage100_engine.journal.status.status_of", _blind_to_the_blocked
    ),
    Mutant(
        "RUN-07", "an anomaly is a failure", "sage100_engine.journal.status.status_of", _warning_is_failure
    ),
    Mutant(
        "RUN-08",
        "a failure is called an anomaly",
        "sage100_engine.journal.status.status_of",
        _failure_is_warning,
    ),
    Mutant(
        "RUN-22",
        "a blocked record is never tried again",
        "sage100_engine.plan.sending.turn",
        _blocked_is_given_up,
    ),
    Mutant(
        "RUN-18",
        "the representative goes with each change",
        "sage100_engine.plan.sending.changes",
        _representative_too,
    ),
    Mutant(
        "RUN-21",
        "what is sent again bears another key",
        "sage100_engine.mapping.crmid.crmid",
        _another_key_each_time,
    ),
    Mutant(
        "RUN-11",
        "a Company with a code becomes a tiers by itself",
        "sage100_engine.application.commands.company.create",
        _ordered_by_itself,
    ),
    Mutant(
        "RUN-23",
        "a second cycle does not wait for its turn",
        "sage100_engine.crm.store.Store.cycle",
        _no_turn,
    ),
]
