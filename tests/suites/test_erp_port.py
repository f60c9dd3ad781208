"""What every web service must do for the engine, seen through `ErpPort`: over live HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sage100_engine.erp import SoapErp
from sage100_engine.errors import GatewayError, GatewayKind
from sage100_engine.records import CREATED, SUCCESS, UPDATED, Instance
from sage100_engine.settings import Secret
from sage100_simulator.testing import Simulator


@pytest.fixture(scope="module")
def simulator() -> Iterator[Any]:
    with Simulator(page_size=4) as simulator:
        yield simulator


@pytest.fixture
def dossier(simulator: Any) -> Iterator[Any]:
    made = simulator.dossier("PORT", tiers=10)
    yield made
    made.drop()


@pytest.fixture
def erp(dossier: Any) -> Iterator[SoapErp]:
    client = connect(dossier)
    client.open_session()
    yield client
    client.close_session()


def connect(dossier: Any, **more: str) -> SoapErp:
    told = {
        "url": dossier.url,
        "user": dossier.user,
        "password": dossier.password,
        "company": dossier.company,
    }
    told |= more
    return SoapErp(told["url"], told["user"], Secret(told["password"]), told["company"], 20)


def read_all(erp: SoapErp, entity: str, token: str = "") -> tuple[list[Instance], str]:
    entries: list[Instance] = []
    while True:
        page = erp.change_page(entity, token)
        entries += page.entries
        token = page.next_token
        if page.at_end:
            return entries, token


def test_the_configuration_needs_no_session(dossier: Any) -> None:
    found = connect(dossier).configuration()
    assert (found.schema_version, found.contract_version) == ("1.0", "1.0")
    assert "account" in found.sync_schema


def test_the_parameters_come_with_their_lists(erp: SoapErp) -> None:
    found = erp.customisations()
    assert len(found.lists) == 7
    assert [item.id for item in found.lists["language"]] == ["0", "1", "2"]
    assert found.exercises


def test_a_full_load_is_paged_and_shows_each_record_once(erp: SoapErp, dossier: Any) -> None:
    first = erp.change_page("account", "")
    assert (len(first.entries), first.at_end) == (4, False)
    entries, token = read_all(erp, "account")
    shown = [
        row["CT_Num"] for row in dossier.rows("F_COMPTET") if row["CT_Type"] < 2 and not row["CT_Sommeil"]
    ]
    assert sorted(entry.id or "" for entry in entries) == sorted(shown)
    assert {entry.state for entry in entries} == {CREATED}
    assert read_all(erp, "account", token)[0] == []


def test_representatives_come_too(erp: SoapErp, dossier: Any) -> None:
    entries, _ = read_all(erp, "salesrepresentative")
    assert len(entries) == len(dossier.rows("F_COLLABORATEUR"))


def test_a_change_of_the_erp_comes_once(erp: SoapErp, dossier: Any) -> None:
    entries, token = read_all(erp, "account")
    code = entries[0].id
    dossier.update("F_COMPTET", code, {"CT_Site": "www.carat.fr"})
    changed, token = read_all(erp, "account", token)
    assert [(entry.id, entry.state, entry.fields["website"]) for entry in changed] == [
        (code, UPDATED, "www.carat.fr")
    ]
    assert read_all(erp, "account", token)[0] == []


def test_a_creation_sent_twice_is_made_once(erp: SoapErp, dossier: Any) -> None:
    new = Instance(
        "account",
        CREATED,
        None,
        "u.1",
        {"code": "NEUF", "customersupplierflag": "Client", "name": "É <\"&> 'x'"},
        {"people": [Instance("person", CREATED, None, "u.2", {"lastname": "Petit"})]},
    )
    for _ in range(2):
        found = erp.execute("account", [new])
        assert [(one.status, one.entity, one.crmid) for one in found] == [
            (SUCCESS, "account", "u.1"),
            (SUCCESS, "person", "u.2"),
        ]
        assert found[0].id == "NEUF"
    [row] = dossier.rows("F_COMPTET", CT_Num="NEUF")
    assert row["CT_Intitule"] == "É <\"&> 'x'"
    assert len(dossier.rows("F_CONTACTT", CT_Num="NEUF")) == 1


def test_a_write_on_a_record_that_changed_meanwhile_is_put_off(erp: SoapErp, dossier: Any) -> None:
    entries, token = read_all(erp, "account")
    code = entries[0].id
    dossier.update("F_COMPTET", code, {"CT_Site": "www.erp.fr"})
    [answer] = erp.execute(
        "account", [Instance("account", UPDATED, code, "u.1", {"website": "x"}, seen=token)]
    )
    assert (answer.status, answer.message) == ("RecoverableError", "Fiche modifiée entre-temps")


def test_a_token_that_is_not_known_is_told_apart(erp: SoapErp) -> None:
    with pytest.raises(GatewayError) as refused:
        erp.change_page("account", "nonsense")
    assert refused.value.kind is GatewayKind.TOKEN


def test_a_full_load_beside_a_token(erp: SoapErp, dossier: Any) -> None:
    _, token = read_all(erp, "account")
    assert erp.change_page("account", "", token).entries[0].state == CREATED
    dossier.snapshot("s")
    dossier.restore("s")
    with pytest.raises(GatewayError) as refused:
        erp.change_page("account", "", token)
    assert refused.value.kind is GatewayKind.TOKEN


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"password": "no"}, GatewayKind.CREDENTIALS),
        ({"user": "no"}, GatewayKind.CREDENTIALS),
        ({"company": "AUTRE"}, GatewayKind.COMPANY),
    ],
)
def test_wrong_access_is_typed(
    simulator: Any, dossier: Any, wrong: dict[str, str], kind: GatewayKind
) -> None:
    with pytest.raises(GatewayError) as refused:
        connect(dossier, url=simulator.url, **wrong).open_session()
    assert refused.value.kind is kind
    assert refused.value.retryable is False


def test_what_the_contract_does_not_define_is_refused(erp: SoapErp) -> None:
    with pytest.raises(GatewayError) as refused:
        erp.change_page("product", "")
    assert refused.value.kind is GatewayKind.CONTRACT
    assert "product" in refused.value.message
