"""Where reading stands."""

from __future__ import annotations

import pytest

from sage100_engine.ports import CrmStore
from sage100_engine.records import DIFF, RESTORED, UPDATED, Cursor, Instance, Level, LogLine, Pending
from tests.suites.stores import CURSOR, Broken, loaded, stored

LINE = LogLine(Level.INFO, "dit")


@pytest.mark.parametrize("entity", ["account", "salesrepresentative"])
def test_a_cursor_is_saved_with_its_page(crm: CrmStore, entity: str) -> None:
    """design 5.3"""
    with crm.view(1) as unit:
        assert unit.cursors.get(entity) == Cursor() and unit.cursors.get(entity).first
    with pytest.raises(Broken), crm.sync(1) as unit:
        unit.runs.log(None, [LINE])
        unit.cursors.save(entity, CURSOR)
        raise Broken
    with crm.view(1) as unit:
        assert (unit.cursors.get(entity), unit.runs.lines()) == (Cursor(), [])
    for cursor in (CURSOR, Cursor("jeton", mode=DIFF), Cursor(mode=RESTORED)):
        with crm.sync(1) as unit:
            unit.runs.log(None, [LINE])
            unit.cursors.save(entity, cursor)
        with crm.view(1) as unit:
            assert unit.cursors.get(entity) == cursor
            assert unit.runs.lines() == [LINE]
            others = {"account", "salesrepresentative"} - {entity}
            assert [unit.cursors.get(other) for other in others] == [Cursor()]
        with crm.view(2) as unit:
            assert unit.cursors.get(entity) == Cursor()


def test_that_a_page_moved_it_is_not_stored(crm: CrmStore) -> None:
    with crm.sync(1) as unit:
        unit.cursors.save("account", Cursor("jeton", moved=True))
    with crm.view(1) as unit:
        assert not unit.cursors.get("account").moved


def test_a_load_knows_whom_it_has_not_met(crm: CrmStore) -> None:
    keys = [stored(crm, f"T{number}").account.key for number in range(4)]
    stored(crm, erp_id=None)  # tied to nothing: nobody misses it
    with crm.sync(1) as unit:
        unit.cursors.note_met(keys[:1])
        unit.cursors.note_met(keys[:1])
        assert unit.cursors.missing(0, 10) == keys[1:]
        assert unit.cursors.missing(keys[1], 1) == keys[2:3]
        unit.cursors.begin_load()
        assert unit.cursors.missing(0, 10) == keys
        unit.cursors.note_met(keys[:1])
        unit.cursors.restart()
        assert unit.cursors.missing(0, 10) == keys


def test_what_waits_is_forgotten_when_everything_is_read_again(crm: CrmStore) -> None:
    one, other = stored(crm), stored(crm, "AUTRE")
    with crm.sync(1) as unit:
        one.inbox = [Pending(DIFF, Instance("account", UPDATED, "CARAT"))]
        one.asleep = one.account.deleting = True
        unit.accounts.save([one, other])
        assert unit.cursors.waiting() == [one.account.key]
        assert len(unit.links.deletions()) == 2
    with crm.sync(1) as unit:
        unit.cursors.restart()
    with crm.view(1) as unit:
        assert (unit.cursors.waiting(), unit.links.deletions()) == ([], [])
    found = loaded(crm, one.account.key)
    assert (found.inbox, found.stored, found.asleep, found.account.deleting) == ([], 0, False, False)
