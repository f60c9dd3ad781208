"""`sage100 conform`: verdicts, headline, exit codes, report, and the process that it starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from sage100_features import PACKAGE, cli
from sage100_features.cli import Order, Ran, conform, options, surroundings
from sage100_features.process import command
from sage100_features.report import headline, summarise, verdicts
from sage100_features.trace import Register, load_register

ENGINE = {
    "record": "engine",
    "name": "toy",
    "version": "1",
    "capabilities": [],
    "profiles": ["core"],
    "unsupported": {"CODE-02": "has none"},
}


@pytest.fixture
def waiting() -> str:
    """A testable rule of the engine's side that no scenario shows yet."""
    found = (one for one in load_register() if one.testable and not one.implemented and one.side != "erp")
    return next((rule.id for rule in found), None) or pytest.skip("every rule is implemented")


def scenario(rule: str, outcome: str, name: str = "s") -> dict:
    return {
        "record": "scenario",
        "id": f"x.feature: {name}",
        "feature": "x.feature",
        "line": 3,
        "name": name,
        "rules": [rule],
        "kinds": ["kept"],
        "outcome": outcome,
        "message": "1 is not 2",
        "step": "Then it is",
    }


def judged(*scenarios: dict, rules=("CODE-01",)) -> dict[str, str]:
    return {one.rule.id: one.verdict for one in verdicts(load_register(), rules, ENGINE, list(scenarios))}


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        (["passed", "passed"], "passed"),
        (["passed", "failed"], "failed"),
        (["failed", "broken"], "broken"),
        ([], "broken"),
    ],
)
def test_a_rule_is_as_good_as_its_worst_scenario(outcomes, verdict):
    assert judged(*(scenario("CODE-01", one) for one in outcomes)) == {"CODE-01": verdict}


@pytest.mark.parametrize("outcome", ["passed", "failed"])
def test_what_is_declared_unsupported_is_never_green(outcome):
    found = judged(scenario("CODE-02", outcome), scenario("ADDR-02", outcome), rules=("CODE-02", "ADDR-02"))
    assert found == {"CODE-02": "unsupported", "ADDR-02": "unsupported"}


def test_a_claim_of_no_support_does_not_hide_a_harness_error_nor_the_erp():
    found = judged(scenario("CODE-02", "broken"), scenario("ADDR-01", "passed"), rules=("CODE-02", "ADDR-01"))
    assert found == {"CODE-02": "broken", "ADDR-01": "passed"}


def test_pending_is_counted_and_never_green(waiting):
    found = verdicts(load_register(), [waiting, "CODE-01"], ENGINE, [scenario("CODE-01", "passed")])
    assert (
        headline(summarise(found).engine) == "1 passed / 0 failed / 0 not supported / 1 pending of 2 declared"
    )


def test_the_headline_adds_up():
    register = load_register()
    every = [rule.id for rule in register if rule.testable]
    found = summarise(verdicts(register, every, ENGINE, [scenario("CODE-01", "passed")]))
    for counts in (found.engine, found.erp):
        declared, *of_verdicts = counts.values()
        assert declared == sum(of_verdicts) > 0
    assert found.engine["declared"] + found.erp["declared"] == len(every)
    assert found.engine["pending"] + found.erp["pending"] == len(every) - len(register.implemented)


def test_the_erp_is_counted_apart():
    found = verdicts(load_register(), ["ADDR-01"], ENGINE, [scenario("ADDR-01", "failed")])
    summary = summarise(found)
    assert (summary.engine["declared"], summary.erp["failed"], summary.exit_code) == (0, 1, 1)


def run(monkeypatch, *arguments: str, records=(), code=0):
    engine, *scenarios = records or (None,)
    monkeypatch.setattr(cli, "run", lambda order: Ran(code, engine, scenarios))
    return CliRunner().invoke(conform, arguments)


@pytest.mark.parametrize(("outcome", "code"), [("passed", 0), ("failed", 1), ("broken", 3)])
def test_exit_codes(monkeypatch, outcome, code):
    done = run(monkeypatch, "--rule", "CODE-01", records=[ENGINE, scenario("CODE-01", outcome)])
    assert done.exit_code == code
    assert ("again: sage100 conform --rule CODE-01" in done.output) == (outcome != "passed")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--rule", "CODE-99"), "no rule CODE-99"),
        (("--rule", "CON-11"), "CON-11 is not testable"),
        (("--rule", "CODE-01", "--profile", "multi"), "no testable rule"),
        (("--profile", "all"), "all"),
    ],
)
def test_usage(monkeypatch, arguments, words):
    done = run(monkeypatch, *arguments)
    assert done.exit_code == 2
    assert words in done.output


def test_a_rule_that_waits_is_named_and_runs_nothing(monkeypatch, waiting):
    done = run(monkeypatch, "--rule", waiting, records=[ENGINE])
    assert done.exit_code == 2
    assert f"{waiting} is pending: no scenario yet" in done.output
    assert "passed" not in done.output


def test_a_profile_of_which_every_rule_waits_runs_nothing(monkeypatch, waiting):
    register = load_register()
    monkeypatch.setattr(cli, "load_register", lambda: Register([register[waiting]]))
    done = run(monkeypatch, "--profile", register[waiting].profile, records=[ENGINE])
    assert done.exit_code == 2
    assert f"{waiting} is pending" in done.output


def test_beside_others_a_rule_that_waits_is_named(monkeypatch, waiting):
    records = [ENGINE, scenario("CODE-01", "passed")]
    done = run(monkeypatch, "--rule", waiting, "--rule", "CODE-01", records=records)
    assert done.exit_code == 0
    assert f"pending {waiting}: no scenario yet" in done.output
    assert "1 passed / 0 failed / 0 not supported / 1 pending of 2 declared" in done.output
    assert f"pending {waiting}" not in run(monkeypatch, records=records).output


def test_every_rule_that_cannot_be_run_is_named(monkeypatch):
    done = run(monkeypatch, "--rule", "CODE-99", "--rule", "CON-11", "--rule", "CODE-01")
    assert done.exit_code == 2
    assert "no rule CODE-99" in done.output and "CON-11 is not testable" in done.output


@pytest.mark.parametrize(("code", "exit_code"), [(3, 3), (4, 2), (-9, 3)])
def test_a_suite_that_did_not_end(monkeypatch, code, exit_code):
    assert run(monkeypatch, "--rule", "CODE-01", code=code).exit_code == exit_code


def test_a_report_that_cannot_be_written_is_told_before_anything_runs(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    done = run(monkeypatch, "--rule", "CODE-01", "--report", str(tmp_path / "file" / "x"))
    assert done.exit_code == 2 and "no report can be written" in done.output


def test_the_report_follows_its_schema(monkeypatch, tmp_path, waiting):
    records = [ENGINE, scenario("CODE-01", "failed"), scenario("CODE-02", "passed")]
    chosen = ("--rule", "CODE-01", "--rule", "CODE-02", "--rule", waiting)
    done = run(monkeypatch, *chosen, "--report", str(tmp_path), "--json", records=records)
    schema = json.loads((PACKAGE / "report" / "report.schema.json").read_text(encoding="utf-8"))
    lines = [
        json.loads(line) for line in (tmp_path / "report.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for line in lines:
        Draft202012Validator(schema).validate(line)
    assert [line["record"] for line in lines] == [
        "run",
        "scenario",
        "scenario",
        "rule",
        "rule",
        "rule",
        "summary",
    ]
    assert json.loads(done.output)["engine"]["failed"] == 1


def test_the_process_takes_nothing_of_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--user-option")
    monkeypatch.setenv("PYTEST_PLUGINS", "users_plugin")
    assert not [key for key in surroundings() if key in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")]
    words = command(options(Order("m:f", ("CODE-01",), ("core",), 1, None), tmp_path / "r.jsonl"))
    assert {"-P", "--noconftest", "--rootdir"} <= set(words)
    assert words[words.index("--sage100-rule") + 1] == "CODE-01"


def test_smoke_names_the_call_that_is_at_fault(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    done = CliRunner().invoke(conform, ["--engine", "hello:engine", "smoke"])
    assert done.exit_code == 3
    assert "ok  describe: hello 1" in done.output
    assert "ok  sync: refused" in done.output
    assert "status: the adapter raised AttributeError" in done.output
