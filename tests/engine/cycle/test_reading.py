"""What the ERP has to say, page by page, on a store in memory."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sage100_engine.cycle.cycle_run import CycleRun, Limits
from sage100_engine.cycle.reading import Reading
from sage100_engine.errors import GatewayError, GatewayKind
from sage100_engine.plan import Policy
from sage100_engine.records import DIFF, FULL, RESTORED, Cursor, Tiers
from sage100_engine.settings import Sheet
from tests.suites.fake_crm import FakeStore
from tests.suites.fake_erp import FakeErp
from tests.suites.fake_port import FakePort
from tests.suites.stores import Broken

PAGE = 4
CODES = [f"T{number:02}" for number in range(10)]


class Reader:
    """An ERP with some tiers, and a CRM that reads them; every call is a pass of a new cycle."""

    def __init__(self) -> None:
        self.erp, self.store = FakeErp(page_size=PAGE), FakeStore()
        for code in CODES:
            self.erp.add(code, name=f"Maison {code}", dormant="false")

    def begin(self) -> Reading:
        self.run = CycleRun(self.store, 1, Sheet(), Policy.ERP, lambda _: None)
        port: FakePort = self.erp.connect()
        port.open_session()
        self.store.transactions.clear()
        return Reading(port, self.run, Limits(ahead=False))

    def read(self, full: bool = False, confirmed: bool = False) -> bool:
        return self.begin().accounts(full, confirmed)

    def cursor(self) -> Cursor:
        with self.store.view(1) as unit:
            return unit.cursors.get("account")

    def tiers(self) -> list[Tiers]:
        with self.store.view(1) as unit:
            return unit.accounts.load(range(1, 100))

    def names(self) -> list[str | None]:
        return [one.account.fields["name"] for one in self.tiers() if one.account.linked]


@pytest.fixture
def reader() -> Reader:
    return Reader()


def raising(error: Exception) -> Callable[[], None]:
    def act() -> None:
        raise error

    return act


def test_a_first_load_ends_with_a_token(reader: Reader) -> None:
    """Guide: FIRST-14."""
    assert reader.read() is True
    cursor = reader.cursor()
    assert (cursor.mode, cursor.cursor, bool(cursor.token)) == (DIFF, "", True)
    assert reader.names() == [f"Maison {code}" for code in CODES]
    assert reader.run.counts.created == len(CODES)
    assert reader.read() is False


def test_a_page_is_stored_with_its_token(reader: Reader) -> None:
    """Guide: RUN-21."""
    reader.erp.before("change_page", 3, raising(Broken()))
    with pytest.raises(Broken):
        reader.read()
    cursor = reader.cursor()
    assert (cursor.mode, bool(cursor.cursor), cursor.token) == (FULL, True, "")
    assert len(reader.names()) == 2 * PAGE
    assert reader.read() is True
    assert reader.names() == [f"Maison {code}" for code in CODES]


def test_at_rest_nothing_is_written(reader: Reader) -> None:
    """design 5.7"""
    reader.read()
    reader.read()
    assert reader.store.transactions == {"view": 3}


def test_parameters_are_stored_when_they_differ(reader: Reader) -> None:
    """Guide: FIRST-02."""
    for written in (1, 0):
        reader.begin().parameters()
        assert (reader.store.transactions["view"], reader.store.transactions["sync"]) == (1, written)


@pytest.mark.parametrize(("gone", "told"), [(2, []), (6, ["RUN-08"])])
def test_a_mass_of_deletions_waits_for_a_confirmation(reader: Reader, gone: int, told: list[str]) -> None:
    """design 5.8"""

    def warned() -> list[str | None]:
        return [line.rule for line in reader.run.lines if line.rule == "RUN-08"]

    reader.read()
    for code in CODES[:gone]:
        reader.erp.remove(code)
    for _ in range(2):  # told at each cycle
        reader.read()
        assert warned() == told
        assert len(reader.names()) == len(CODES) - (0 if told else gone)
    reader.read(confirmed=True)
    assert (warned(), len(reader.names())) == ([], len(CODES) - gone)


def test_a_permission_is_used_once(reader: Reader) -> None:
    """design 5.8"""
    reader.read()
    for code in CODES[:6]:
        reader.erp.remove(code)
    with reader.store.write() as unit:
        unit.of(1).links.confirm_mass_effect(True)
    reader.read()
    assert len(reader.names()) == len(CODES) - 6
    with reader.store.view(1) as unit:
        assert not unit.links.mass_effect_confirmed()


def test_a_load_after_a_restore_misses_who_is_not_there(reader: Reader) -> None:
    """design 5.8"""
    reader.read()
    del reader.erp.records["account"]["T03"]
    reader.erp.restart()
    reader.read()
    missing = [one.account.fields["code"] for one in reader.tiers() if one.account.missing_in_erp]
    assert missing == ["T03"]
    assert (reader.cursor().mode, len(reader.tiers())) == (DIFF, len(CODES))


def test_a_load_after_a_restore_goes_on_where_it_stood(reader: Reader) -> None:
    """design 5.3, 5.8"""
    reader.read()
    reader.erp.restart()
    reader.erp.before("change_page", 3, raising(Broken()))
    with pytest.raises(Broken):
        reader.read()
    assert reader.cursor().mode == RESTORED and reader.cursor().cursor
    reader.read()
    assert reader.cursor().mode == DIFF
    assert not any(one.account.missing_in_erp for one in reader.tiers())


def test_a_full_load_keeps_the_token(reader: Reader) -> None:
    """design 5.8"""
    reader.read()
    token = reader.cursor().token
    reader.erp.before("change_page", 3, raising(Broken()))
    with pytest.raises(Broken):
        reader.read(full=True)
    cursor = reader.cursor()
    assert (cursor.mode, cursor.replaces, cursor.token) == (FULL, True, token)
    reader.read()
    assert (reader.cursor().mode, reader.cursor().replaces) == (DIFF, False)


def test_an_error_of_the_gateway_stops_the_reading(reader: Reader) -> None:
    reader.erp.before("change_page", 1, raising(GatewayError(GatewayKind.UNAVAILABLE, "rien ne va plus")))
    with pytest.raises(GatewayError):
        reader.read()
    assert reader.cursor() == Cursor()
