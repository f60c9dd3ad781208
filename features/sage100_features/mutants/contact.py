"""CONTACT: contacts and what hangs on them."""

from __future__ import annotations

from typing import Any

from ._merge import TWO_WAY, overlooks
from .model import Mutant, always

MAIN = "sage100_engine.inbound.account.choose_main_person"


def _the_last_one(sound: Any) -> Any:
    def choose(tiers: Any) -> None:
        if tiers.company.fields.get("main_person"):
            return
        people = [one for one in tiers.of("person") if one.linked and not one.deleted]
        if people:
            tiers.company.fields["main_person"] = str(people[-1].key)

    return choose


def _each_time_anew(sound: Any) -> Any:
    def choose(tiers: Any) -> None:
        tiers.company.fields["main_person"] = None
        sound(tiers)

    return choose


def _no_default_address(sound: Any) -> Any:
    def create(*arguments: Any) -> Any:
        record = sound(*arguments)
        if record.entity == "person":
            record.fields["default_address"] = None
        return record

    return create


def _contacts_stay(sound: Any) -> Any:
    def erp_deleted(working_set: Any, tiers: Any, record: Any) -> Any:
        if record.entity != "person":
            return sound(working_set, tiers, record)
        record.deleting = False
        return None

    return erp_deleted


MUTANTS = [
    Mutant("CONTACT-01", "the last of the list is the main contact", MAIN, _the_last_one),
    Mutant("CONTACT-02", "the main contact is chosen anew at each cycle", MAIN, _each_time_anew),
    Mutant(
        "CONTACT-03",
        "a contact has no default address",
        "sage100_engine.inbound.nested._create",
        _no_default_address,
    ),
    Mutant(
        "CONTACT-11", "a contact's fonction is not taken", TWO_WAY, overlooks("function", entity="person")
    ),
    Mutant(
        "CONTACT-14",
        "a contact deleted in the ERP stays in the CRM",
        "sage100_engine.inbound.deletions.erp_deleted",
        _contacts_stay,
    ),
    Mutant(
        "CONTACT-07", "any service is taken", "sage100_engine.functions.common.caption_exists", always(True)
    ),
]
