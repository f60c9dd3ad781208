"""Dossiers on every kind of database, sessions, the clock."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sage100_simulator.clock import Clock
from sage100_simulator.erp import erp_user
from sage100_simulator.erp.system.sessions import Sessions
from sage100_simulator.errors import Conflict, Invalid, NotFound, ServiceError
from sage100_simulator.store import Dossiers
from tests.simulator import postgres

START = datetime(2026, 1, 5, 8, tzinfo=UTC)


@pytest.fixture(params=["memory", "file", "url", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Any) -> str:
    path = tmp_path / "bijou.sqlite"
    if request.param == "postgresql":
        return postgres.database(request.getfixturevalue("postgresql"))
    return {"memory": "memory", "file": str(path), "url": f"sqlite+pysqlite:///{path}"}[request.param]


def codes(erp: Any) -> list[str]:
    return [row["CT_Num"] for row in erp.rows("F_COMPTET")]


def test_snapshot_restore_and_reset(make_erp: Any, where: str) -> None:
    dossiers = Dossiers()
    erp = make_erp(dossiers, 500, where)
    erp.insert("F_COMPTET", CT_Num="A1")
    erp.dossier.snapshot("one")
    erp.insert("F_COMPTET", CT_Num="A2")
    assert codes(erp) == ["A1", "A2"]
    erp.dossier.restore("one")
    assert codes(erp) == ["A1"]
    erp.dossier.reset()
    assert codes(erp) == [] and len(erp.rows("P_DEVISE")) == 2
    with pytest.raises(NotFound):
        erp.dossier.restore("two")
    dossiers.close()


def test_a_refused_write_leaves_nothing(make_erp: Any, where: str) -> None:
    dossiers = Dossiers()
    erp = make_erp(dossiers, 500, where)
    with pytest.raises(RuntimeError), erp.dossier.write() as conn:
        conn.run("UPDATE P_DEVISE SET D_Intitule = 'x'")
        raise RuntimeError
    assert erp.rows("P_DEVISE")[0]["D_Intitule"] == "Euro"
    dossiers.close()


def test_an_existing_database_is_served_as_it_is(make_erp: Any, tmp_path: Any) -> None:
    dossiers, path = Dossiers(), str(tmp_path / "bijou.sqlite")
    erp = make_erp(dossiers, 500, path)
    erp.insert("F_COMPTET", CT_Num="A1")
    erp.full()
    dossiers.drop("BIJOU")
    again = dossiers.create("OTHER", path, company="ignored")
    assert again.company == "BIJOU"
    erp.dossier = again
    assert codes(erp) == ["A1"] and erp.read() == []
    with pytest.raises(NotFound):
        dossiers.open("X", tmp_path / "empty.sqlite")
    dossiers.close()


def test_names_are_taken_once() -> None:
    dossiers = Dossiers()
    dossiers.create("A", company="X")
    for name, company in (("A", "Y"), ("B", "X")):
        with pytest.raises(Conflict):
            dossiers.create(name, company=company)
    assert dossiers.by_company("X").name == "A"
    with pytest.raises(ServiceError) as error:
        dossiers.by_company("x")
    assert error.value.code == "UnknownCompany"


def test_many_threads_write_one_dossier(make_erp: Any, where: str) -> None:
    dossiers = Dossiers()
    erp = make_erp(dossiers, 500, where)

    def work(letter: str) -> None:
        for number in range(15):
            erp_user.insert(erp.dossier, "F_COMPTET", {"CT_Num": f"{letter}{number}"})
            erp.rows("F_COMPTET", CT_Num=f"{letter}{number}")

    threads = [threading.Thread(target=work, args=(letter,)) for letter in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(codes(erp)) == len(set(codes(erp))) == len(erp.full()) == 60
    dossiers.close()


def test_sessions_expire_on_the_clock() -> None:
    clock = Clock(START)
    dossiers = Dossiers(clock)
    dossier = dossiers.create("A", options={"sessions": 1})
    sessions = Sessions(dossiers, clock, timedelta(minutes=20))
    key = sessions.open("crm", "crm", "A")
    clock.advance(1200)
    assert sessions.check(key) is dossier
    with pytest.raises(ServiceError) as error:
        sessions.open("crm", "crm", "A")
    assert (error.value.code, error.value.retryable) == ("SessionLimit", True)
    clock.advance(1201)
    with pytest.raises(ServiceError) as error:
        sessions.check(key)
    assert error.value.code == "SessionExpired"
    for user, password in (("crm", "x"), ("x", "crm")):
        with pytest.raises(ServiceError) as error:
            sessions.open(user, password, "A")
        assert error.value.code == "AccessDenied"


def test_the_clock_never_goes_back() -> None:
    clock = Clock(START)
    clock.advance(60)
    assert clock.now() == START + timedelta(seconds=60) and clock.mode == "fixed"
    for mode, at in (("fixed", START), ("x", None), ("fixed", None), ("fixed", datetime(2030, 1, 1))):
        with pytest.raises(Invalid):
            clock.set(mode, at)
    with pytest.raises(Invalid):
        clock.advance(-1)


def test_options_are_checked(make_erp: Any) -> None:
    dossiers = Dossiers()
    dossier = make_erp(dossiers, 500).dossier
    assert dossier.options().contacts and not dossier.options().dormant
    for patch in ({"colour": True}, {"contacts": 1}, {"sessions": -1}):
        with pytest.raises(Invalid):
            dossier.set_options(**patch)
    dossiers.close()
