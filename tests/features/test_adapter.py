"""The adapter protocol: one description for Python and for any other language."""

from __future__ import annotations

import inspect
import json
import sys
import typing
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from sage100_features.adapter import protocol
from sage100_features.adapter.checked import ADAPTER_PATH, Checked, load_factory
from sage100_features.errors import HarnessError, UsageError
from sage100_features.trace import PROFILES
from tests.features import hello

SCHEMA = json.loads(Path(protocol.__file__).with_name("adapter.schema.json").read_text(encoding="utf-8"))
ERP = {"url": "http://127.0.0.1:1/", "company": "BIJOU", "user": "crm", "password": "crm"}


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_schema_and_protocol_name_the_same_calls_and_arguments():
    assert set(SCHEMA["properties"]) == set(protocol.CALLS)
    for call in protocol.CALLS:
        names = list(inspect.signature(getattr(protocol.Engine, call)).parameters)[1:]
        assert list(SCHEMA["properties"][call]["properties"]["arguments"]["properties"]) == names


def test_schema_and_protocol_name_the_same_entities_and_kinds():
    assert tuple(SCHEMA["$defs"]["Record"]["properties"]["entity"]["enum"]) == protocol.ENTITIES
    described = SCHEMA["$defs"]["Description"]["properties"]
    assert tuple(described["capabilities"]["items"]["enum"]) == protocol.CAPABILITIES
    assert tuple(described["profiles"]["items"]["enum"]) == PROFILES
    arguments = {call: SCHEMA["properties"][call]["properties"]["arguments"] for call in protocol.CALLS}
    assert tuple(arguments["sync"]["properties"]["kind"]["enum"]) == protocol.KINDS


KINDS = (
    *(
        "Description",
        "ErpAddress",
        "Problem",
        "Refusal",
        "Entry",
        "Cycle",
        "Done",
        "Record",
        "Shown",
        "State",
    ),
    *("State", "Blocked", "Conflict"),
)


@pytest.mark.parametrize("name", KINDS)
def test_schema_and_protocol_name_the_same_keys(name):
    kind = getattr(protocol, name)
    assert set(SCHEMA["$defs"][name]["properties"]) == set(typing.get_type_hints(kind))
    hints = typing.get_type_hints(kind, include_extras=True) if kind.__total__ else {}
    required = {key for key, hint in hints.items() if typing.get_origin(hint) is not typing.NotRequired}
    assert set(SCHEMA["$defs"][name]["required"]) == required


def test_a_hello_world_adapter_is_short_and_keeps_the_protocol():
    assert len(Path(hello.__file__).read_text(encoding="utf-8").splitlines()) < 60
    engine = Checked(hello.engine())
    assert isinstance(engine, protocol.Engine)
    assert engine.describe()["name"] == "hello"
    engine.start(ERP)
    made = engine.create("company", {"name": "Carat", "code": "CARAT"}, protocol.ADMIN)
    assert engine.find("company", {"code": "CARAT"})[0]["id"] == made["id"]
    answer = engine.create("company", {"name": "Carat", "code": "CA RAT"}, protocol.ADMIN)
    assert protocol.is_refusal(answer)
    assert answer["refused"][0]["rule"] == "CODE-01"


class Odd(hello.Hello):
    """An adapter that breaks, lies and answers nonsense."""

    def start(self, erp):
        raise ValueError("no database")

    def create(self, entity, values, user):
        return {"identifier": 1}

    def sync(self, kind):
        return {"refused": []}

    def stop(self):
        return "stopped"


@pytest.mark.parametrize(
    ("call", "arguments", "words"),
    [
        ("start", (ERP,), "start: the adapter raised ValueError: no database"),
        ("create", ("company", {}, "admin"), "create: the adapter's answer breaks the protocol"),
        ("sync", ("normal",), "sync: the adapter's answer breaks the protocol"),
        ("stop", (), "stop: the adapter's answer breaks the protocol"),
        ("offered", ("company", "1", "admin"), "offered: the adapter raised AttributeError"),
    ],
)
def test_nonsense_is_a_harness_error(call, arguments, words):
    with pytest.raises(HarnessError, match=words):
        getattr(Checked(Odd()), call)(*arguments)


def test_the_steps_cannot_go_round_the_protocol():
    with pytest.raises(AttributeError, match="database"):
        _ = Checked(hello.engine()).database


@pytest.mark.parametrize("name", ["hello", "no.such.module:engine", "json:nothing", "json:__name__", ":x"])
def test_a_factory_that_is_none(name):
    with pytest.raises(UsageError):
        load_factory(name)


def test_a_users_folder_is_searched_last(monkeypatch, tmp_path):
    (tmp_path / "my_own_adapter.py").write_text("def make(): return 1\n", encoding="utf-8")
    (tmp_path / "json.py").write_text("broken = True\n", encoding="utf-8")
    monkeypatch.setenv(ADAPTER_PATH, str(tmp_path))
    monkeypatch.setattr(sys, "path", list(sys.path))
    assert load_factory("my_own_adapter:make")() == 1
    assert sys.path[-1] == str(tmp_path)
