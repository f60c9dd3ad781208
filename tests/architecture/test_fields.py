"""A field stands on every list, or on none: contract, sheets, CRM, simulator, change log, oracle, XSD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from lxml import etree

from sage100_engine.erp import SoapErp
from sage100_engine.errors import GatewayError
from sage100_engine.ports import ErpPort
from sage100_engine.records import Instance
from sage100_engine.settings import Secret
from sage100_features.steps import erp_side
from sage100_simulator.testing import DossierHandle, Simulator
from tests.architecture.field_lists import LATER, LISTS, RECORDS, Fields, Said, differing, missing, unfit
from tests.suites.in_process import URL, in_process

CODE = "CARAT"
SYNC = "{http://www.sage.com/sync/sage100}"
FORGOTTEN = (
    "contract",
    "simulator",
    "XSD",
    "oracle",
    "delivered",
    "read",
    "sheets",
    "CRM columns",
    "base tables",
)


def fill(erp: DossierHandle) -> None:
    """A tiers with all that it can carry and a collaborateur, of which no field is empty."""
    given = erp.rows("F_COMPTET")[0]
    tiers = dict.fromkeys(erp_side.TIERS.values(), "1") | {
        "CT_Num": CODE,
        "CT_Type": 0,
        "CT_Sommeil": 0,
        "N_Devise": 1,
        "CO_No": erp.rows("F_COLLABORATEUR")[0]["CO_No"],
        "CG_NumPrinc": given["CG_NumPrinc"],
        "CT_NumPayeur": given["CT_Num"],
        "N_Risque": next(row["cbIndice"] for row in erp.rows("P_CRISQUE") if row["R_Intitule"]),
        "CT_Telephone": "1",
        "CT_EMail": "1",
    }
    erp.insert("F_COMPTET", tiers)
    erp.insert("F_REGLEMENTT", {"CT_Num": CODE, "N_Reglement": 1, "RT_NbJour": 30})
    erp.insert(
        "F_LIVRAISON", dict.fromkeys(erp_side.LIVRAISON.values(), "1") | {"CT_Num": CODE, "LI_Intitule": "2"}
    )
    erp.insert("F_CONTACTT", dict.fromkeys(erp_side.CONTACT.values(), "1") | {"CT_Num": CODE})
    full = {"CO_Nom": "Durand", "CO_Prenom": "Jean", "CO_Fonction": "Vendeur", "CO_EMail": "j@sage.fr"}
    erp.insert("F_COLLABORATEUR", full)


def written(answers: list[bytes]) -> Fields:
    """The filled fields of every record in what the web service answered."""
    found: dict[str, dict[str, Said]] = {}
    for answer in answers:
        for record in etree.fromstring(answer).iter(f"{SYNC}*"):
            name = record.tag.removeprefix(SYNC)
            if record.get("state") is None:
                continue
            for part in record:
                field = part.tag.removeprefix(SYNC)
                if field not in RECORDS and field != "type" and (part.text or len(part)):
                    found.setdefault(name, {})[field] = Said()
    return found


def read(entry: Instance) -> Fields:
    """The filled fields of a record and of those in it, as the engine has them."""
    found = {entry.entity: {n: Said() for n, v in entry.fields.items() if v is not None and n != "type"}}
    for inner in (one for several in entry.nested.values() for one in several):
        for entity, fields in read(inner).items():
            found[entity] = found.get(entity, {}) | fields
    return found


def told(port: ErpPort, entity: str) -> list[Instance]:
    """The change log of an entity; nothing where the simulator's own check finds that it is not as in the XSD."""
    try:
        return port.change_page(entity, "").entries
    except GatewayError:
        return []


@pytest.fixture(scope="module")
def lists() -> Mapping[str, Fields]:
    """All lists, and what GetChangeLog really delivers of a tiers and of a collaborateur without an empty field."""
    answers: list[bytes] = []
    simulator = Simulator(public_url=URL)
    erp = simulator.dossier("FIELDS", tiers=1)
    fill(erp)

    def listening(environ: Any, start: Any) -> Any:
        body = b"".join(simulator.service(environ, start))
        answers.append(body)
        return [body]

    client = SoapErp(erp.url, erp.user, Secret(erp.password), erp.company, 20)
    port = in_process(client, listening)
    port.open_session()
    answers.clear()
    entries = [one for entity in ("account", "salesrepresentative") for one in told(port, entity)]
    delivered = written(answers)
    port.close_session()
    simulator.service.dossiers.close()
    wanted = [one for one in entries if one.id == CODE or one.fields.get("lastname") == "Durand"]
    seen: dict[str, dict[str, Said]] = {}
    for entry in wanted:
        for entity, fields in read(entry).items():
            seen[entity] = seen.get(entity, {}) | dict(fields)
    return {**{name: collect() for name, collect in LISTS.items()}, "delivered": delivered, "read": seen}


def test_every_field_stands_on_every_list(lists: Mapping[str, Fields]) -> None:
    assert missing(lists) == []
    assert lists["delivered"].keys() == lists["read"].keys() == lists["XSD"].keys()


def test_the_lists_say_the_same_of_a_field(lists: Mapping[str, Fields]) -> None:
    assert differing(lists) == []
    assert unfit(lists["XSD"]) == []


def without(lists: Mapping[str, Fields], title: str, entity: str, name: str) -> Mapping[str, Fields]:
    left = {field: said for field, said in lists[title][entity].items() if field != name}
    return {**lists, title: {**lists[title], entity: left}}


@pytest.mark.parametrize("title", FORGOTTEN)
def test_a_field_that_one_list_lacks_is_told_by_list_and_name(
    lists: Mapping[str, Fields], title: str
) -> None:
    for entity, fields in lists[title].items():
        for name in fields:
            told = missing(without(lists, title, entity, name))
            # what the CRM alone has stands on the engine's lists only
            if entity == "company" or (entity, name) not in LATER:
                assert f"{title}: {entity}.{name} is missing" in told


@pytest.mark.parametrize("field", sorted(LATER))
def test_what_a_later_issue_brings_is_told_when_it_is_delivered(
    lists: Mapping[str, Fields], field: Any
) -> None:
    entity, name = field
    for title in ("delivered", "read"):
        more = {**lists[title], entity: {**lists[title][entity], name: Said()}}
        told = missing({**lists, title: more})
        assert told == [f"{title}: {entity}.{name} is there now: take it off the exceptions"]
