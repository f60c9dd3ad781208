"""A deletion on one side against an edit on the other: what stays, and what the journal keeps of it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from sage100_engine.application import ADMIN
from sage100_engine.contract import PERSON
from sage100_engine.records import LogLine, Value
from tests.engine.cycle.worlds import DONE, Make, World

CAPTION = PERSON.by_name["function"].caption


class Told(NamedTuple):
    """What a line of the journal says of a conflict."""

    field: str | None
    winner: Value
    loser: Value
    kept: str | None
    deleted: str | None


def told(line: LogLine) -> Told:
    return Told(line.field, line.winner, line.loser, line.kept, line.deleted)


def contact(w: World) -> int:
    [(key, _)] = w.app.records("person")
    return key


def edited_in_the_erp(w: World) -> None:
    w.app.delete("person", contact(w), ADMIN)
    w.erp.edit_part("T00", ("people", w.person("T00")), function="Président")


def check(w: World, line: Told, message: str, people: int) -> None:
    """One line, in the report and in the store, and so many contacts on both sides in the end."""
    report = w.cycle()
    assert report.status in DONE and report.counts.conflicts == 1
    [found] = w.app.conflicts()
    assert found in report.lines
    assert (told(found), found.message, found.entity) == (line, message, "person")
    w.cycle()
    assert len(w.crm()["T00"][4]) == len(w.erp.find("T00").nested["people"]) == people


def test_the_erp_deletes_what_the_crm_has_edited(world: Make) -> None:
    """Guide: CONTACT-14."""
    w = world(1)
    w.app.edit("person", contact(w), {"function": "Gérant"}, ADMIN)
    w.erp.remove_part("T00", ("people", w.person("T00")))
    message = f"Conflit sur {CAPTION} : « <supprimé> » (Gestion Commerciale) remplace « Gérant »"
    check(w, Told("function", None, "Gérant", "erp", "erp"), message, 0)


def test_the_crm_deletes_what_the_erp_has_edited_and_the_erp_wins(world: Make) -> None:
    """Guide: CON-08."""
    w = world(1)
    edited_in_the_erp(w)
    message = "Suppression annulée : la fiche a été modifiée dans la Gestion Commerciale"
    check(w, Told(None, None, None, "erp", "crm"), message, 1)


def test_the_crm_deletes_what_the_erp_has_edited_and_the_crm_wins(world: Make) -> None:
    """Guide: CON-08."""
    w = world(1, conflict_policy="crm_wins")
    edited_in_the_erp(w)
    message = f"Conflit sur {CAPTION} : « <supprimé> » (CRM) remplace « Président »"
    check(w, Told("function", None, "Président", "crm", "crm"), message, 0)


@pytest.mark.parametrize("policy", ["erp_wins", "crm_wins"])
def test_a_deletion_that_nobody_disputes_leaves_no_line(world: Make, policy: str) -> None:
    w = world(1, conflict_policy=policy)
    w.app.delete("person", contact(w), ADMIN)
    assert w.cycle().counts.conflicts == 0
    assert w.app.conflicts() == []
    assert not w.erp.find("T00").nested["people"]
