"""The control API: every route, its refusals, and the description that it gives of itself, to which each answer is held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
import requests

from sage100_simulator.control.app import create_app
from sage100_simulator.control.openapi import answer_schema
from sage100_simulator.control.routes import ROUTES
from sage100_simulator.testing import Simulator


class Api:
    """A client with the token."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {simulator.control_token}"

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.session.request(method, self.simulator.control_url + path, json=body, timeout=10)
        assert answer.status_code < 400, answer.text
        for route in ROUTES:
            if method == route.method and re.fullmatch(
                re.sub(r"{\w+}", "[^/]+", route.path), path.split("?")[0]
            ):
                assert answer.status_code == route.status
                assert route.status == 204 or jsonschema.validate(answer.json(), answer_schema(route)) is None
        return answer.json() if answer.content else None

    def refused(self, method: str, path: str, body: Any = None) -> tuple[int, str, str | None]:
        answer = self.session.request(method, self.simulator.control_url + path, json=body, timeout=10)
        told = answer.json()
        assert set(told) == {"code", "message", "field"}
        assert told["message"]
        return answer.status_code, told["code"], told["field"]


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    with Simulator() as simulator:
        simulator.dossier(tiers=3)
        yield Api(simulator)


@pytest.mark.parametrize("header", [None, "Bearer wrong", "Basic eDp5", "Bearer", "Bearer é"])
@pytest.mark.parametrize("path", ["/dossiers", "/openapi.json", "/nothing"])
def test_without_the_token_nothing_is_told(api: Api, path: str, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header.encode()}
    answer = requests.get(api.simulator.control_url + path, headers=headers, timeout=10)
    assert answer.status_code == 401
    assert answer.json()["code"] == "Unauthorized"


def test_a_dossier_comes_and_goes(api: Api) -> None:
    made = api(
        "POST", "/dossiers", {"name": "N1", "company": "Neuf", "profile": "services", "tiers": 2, "seed": 3}
    )
    assert (made["name"], made["company"], made["path"]) == ("N1", "Neuf", "/d/N1/")
    assert made in api("GET", "/dossiers")
    assert api("GET", "/dossiers/N1") == made
    assert api.refused("POST", "/dossiers", {"name": "N1"}) == (409, "Conflict", "name")
    assert api.refused("POST", "/dossiers", {"name": "N2", "company": "Neuf"}) == (409, "Conflict", "company")
    assert api("DELETE", "/dossiers/N1") is None
    assert api.refused("GET", "/dossiers/N1")[0] == 404
    assert api.refused("DELETE", "/dossiers/N1")[0] == 404


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "name"),
        ({"name": ""}, "name"),
        ({"name": "a/b"}, "name"),
        ({"name": ".."}, "name"),
        ({"name": 1}, "name"),
        ({"name": "X", "tiers": -1}, "tiers"),
        ({"name": "X", "tiers": "3"}, "tiers"),
        ({"name": "X", "tiers": True}, "tiers"),
        ({"name": "X", "profile": "nothing"}, "profile"),
        ({"name": "X", "dirty": 1}, "dirty"),
        ({"name": "X", "colour": "red"}, "colour"),
        ([], None),
        ("text", None),
    ],
)
def test_a_dossier_that_cannot_be(api: Api, body: Any, field: str | None) -> None:
    assert api.refused("POST", "/dossiers", body) == (422, "Invalid", field)


def test_rows_are_an_erp_users(api: Api) -> None:
    path = "/dossiers/BIJOU/tables/F_COMPTET"
    key = api("POST", path, {"CT_Num": "zorro", "CT_Intitule": "Zorro SARL", "CT_Type": 0})["key"]
    assert key == "ZORRO"
    assert [row["CT_Intitule"] for row in api("GET", path + "?CT_Num=ZORRO")] == ["Zorro SARL"]
    api("PATCH", path + "/ZORRO", {"CT_Site": "zorro.example"})
    api("PATCH", path + "/ZORRO?bulk=true", {"CT_Ville": "Paris"})
    assert api("GET", path + "?CT_Num=ZORRO")[0]["CT_Ville"] == "Paris"
    status, code, _ = api.refused("POST", path, {"CT_Num": "ZORRO", "CT_Intitule": "Encore", "CT_Type": 0})
    assert (status, code) == (422, "Refused")
    api("DELETE", path + "/ZORRO")
    assert api("GET", path + "?CT_Num=ZORRO") == []
    assert api.refused("PATCH", path + "/ZORRO", {"CT_Site": "x"})[0] == 404
    assert api.refused("GET", "/dossiers/BIJOU/tables/F_NOTHING")[0] == 404
    assert api.refused("GET", path + "?CT_Colour=red")[0] in (404, 422)
    assert api.refused("PATCH", path + "/ZORRO?bulk=perhaps", {"CT_Site": "x"}) == (422, "Invalid", "bulk")


def test_state_goes_back(api: Api) -> None:
    path = "/dossiers/BIJOU/tables/F_COMPTET"
    before = api("GET", path)
    assert api("POST", "/dossiers/BIJOU/snapshots", {"name": "s"}) == {"name": "s"}
    assert api("GET", "/dossiers/BIJOU")["snapshots"] == ["s"]
    api("PATCH", f"{path}/{before[0]['CT_Num']}", {"CT_Ville": "Ailleurs"})
    api("POST", "/dossiers/BIJOU/restore", {"name": "s", "keep_tokens": True})
    assert api("GET", path) == before
    api("PATCH", f"{path}/{before[0]['CT_Num']}", {"CT_Ville": "Ailleurs"})
    api("POST", "/dossiers/BIJOU/reset")
    assert api("GET", path) == before
    assert api.refused("POST", "/dossiers/BIJOU/restore", {"name": "t"}) == (404, "NotFound", "name")
    assert api.refused("POST", "/dossiers/BIJOU/restore", {}) == (422, "Invalid", "name")


def test_options(api: Api) -> None:
    assert api("PATCH", "/dossiers/BIJOU/options", {"contacts": False})["contacts"] is False
    assert api("GET", "/dossiers/BIJOU/options")["contacts"] is False
    api("PATCH", "/dossiers/BIJOU/options", {"contacts": True})
    assert api.refused("PATCH", "/dossiers/BIJOU/options", {"colours": True}) == (422, "Invalid", "colours")


def test_locks(api: Api) -> None:
    api("PUT", "/dossiers/BIJOU/locks/F_COMPTET/A")
    assert api("GET", "/dossiers/BIJOU/locks") == [{"table": "F_COMPTET", "key": "A"}]
    api("DELETE", "/dossiers/BIJOU/locks/F_COMPTET/A")
    assert api("GET", "/dossiers/BIJOU/locks") == []


def test_journal(api: Api) -> None:
    requests.post(api.simulator.url + "d/BIJOU/", data="<a/>", timeout=10)
    requests.post(api.simulator.url + "d/BIJOU/", data="<a/>", timeout=10)
    first, second = api("GET", "/dossiers/BIJOU/journal")[-2:]
    assert (first["fault"], second["number"]) == ("Malformed", first["number"] + 1)
    assert api("GET", f"/dossiers/BIJOU/journal?since={first['number']}") == [second]
    assert api("GET", "/dossiers/BIJOU/journal?limit=1") == [second]
    assert api("GET", "/dossiers/BIJOU/journal?operation=OpenSession") == []
    assert api.refused("GET", "/dossiers/BIJOU/journal?limit=-1") == (422, "Invalid", "limit")
    assert api.refused("GET", "/dossiers/BIJOU/journal?colour=1") == (422, "Invalid", "colour")
    api("DELETE", "/dossiers/BIJOU/journal")
    assert api("GET", "/dossiers/BIJOU/journal") == []


def test_clock() -> None:
    with Simulator() as simulator:
        api = Api(simulator)
        assert api("GET", "/clock")["mode"] == "real"
        fixed = api("PUT", "/clock", {"mode": "fixed", "at": "2100-01-01T00:00:00+00:00"})
        assert fixed == {"mode": "fixed", "at": "2100-01-01T00:00:00+00:00"}
        assert api("POST", "/clock/advance", {"seconds": 90.5})["at"] == "2100-01-01T00:01:30.500000+00:00"
        past = {"mode": "fixed", "at": "2099-01-01T00:00:00+00:00"}
        assert api.refused("PUT", "/clock", past) == (422, "Invalid", "at")
        assert api.refused("PUT", "/clock", {"mode": "fixed", "at": "soon"}) == (422, "Invalid", "at")
        assert api.refused("PUT", "/clock", {"mode": "sideways"}) == (422, "Invalid", "mode")
        assert api.refused("POST", "/clock/advance", {"seconds": -1}) == (422, "Invalid", "seconds")


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nothing", 404), ("PUT", "/dossiers", 405)])
def test_what_is_not_there_is_told_in_json(api: Api, method: str, path: str, status: int) -> None:
    assert api.refused(method, path)[0] == status


def test_the_description_is_that_of_the_routes(api: Api) -> None:
    document = api("GET", "/openapi.json")
    described = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    app = create_app(api.simulator.service.hosting, "t")
    served = {
        (method, rule.rule.removeprefix("/control").replace("<", "{").replace(">", "}"))
        for rule in app.url_map.iter_rules()
        for method in rule.methods or ()
        if method not in ("HEAD", "OPTIONS") and rule.endpoint != "openapi"
    }
    assert described == served == {(route.method, route.path) for route in ROUTES}
    for route in ROUTES:
        operation = document["paths"][route.path][route.method.lower()]
        assert str(route.status) in operation["responses"]
        path_names = {p["name"] for p in operation["parameters"] if p["in"] == "path"}
        assert path_names == {part[1:-1] for part in route.path.split("/") if part.startswith("{")}
