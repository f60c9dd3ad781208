"""The records that the ERP does not take."""

from __future__ import annotations

from sage100_engine.ports import CrmStore
from sage100_engine.records import Blocked
from tests.suites.stores import part, stored


def test_nobody_is_blocked_at_first(crm: CrmStore) -> None:
    stored(crm)
    with crm.view(1) as unit:
        assert (unit.quarantine.count(), unit.quarantine.blocked()) == (0, [])


def test_blocked_records_are_listed_in_a_fixed_order(crm: CrmStore) -> None:
    """Guide: RUN-22."""
    one, two = stored(crm, "UN"), stored(crm, "DEUX")
    records = [part(two, "person"), one.account, part(two, "address"), two.account]
    for attempts, record in enumerate(records, 1):
        record.blocked = Blocked(record.entity, record.key, "non", "RUN-22", attempts)
    two.account.stopped = True
    with crm.sync(1) as unit:
        unit.accounts.save([two, one])
    with crm.view(1) as unit:
        assert unit.quarantine.count() == 4
        assert unit.quarantine.blocked() == [
            Blocked("account", one.account.key, "non", "RUN-22", 2),
            Blocked("account", two.account.key, "non", "RUN-22", 4, stopped=True),
            Blocked("address", records[2].key, "non", "RUN-22", 3),
            Blocked("person", records[0].key, "non", "RUN-22", 1),
        ]
    with crm.view(2) as unit:
        assert unit.quarantine.count() == 0


def test_a_record_that_was_taken_is_blocked_no_more(crm: CrmStore) -> None:
    one = stored(crm)
    for blocked in (Blocked("account", one.account.key, "non", None, 1), None):
        with crm.sync(1) as unit:
            [found] = unit.accounts.load([one.account.key])
            found.account.blocked = blocked
            unit.accounts.save([found])
            assert unit.quarantine.count() == (blocked is not None)
