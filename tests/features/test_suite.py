"""The suite that is shipped: sound, collected whole, and every scenario of an implemented rule."""

from __future__ import annotations

import subprocess
from pathlib import Path

from sage100_features import PACKAGE
from sage100_features.cli import Order, options, surroundings
from sage100_features.plugin.collect import declared
from sage100_features.process import command
from sage100_features.trace import load_register, read_features
from sage100_features.trace.gherkin import problems


def test_nothing_that_pytest_bdd_would_run_wrongly():
    assert problems(read_features(PACKAGE), load_register()) == []


def test_every_declared_scenario_is_collected(tmp_path: Path):
    results = tmp_path / "results.jsonl"
    told = options(Order("hello:engine", (), (), 1, None), results)
    words = command(word for word in told if word not in ("--sage100-results", str(results)))
    here = {**surroundings(), "PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run([*words, "--collect-only"], capture_output=True, text=True, env=here, timeout=60)
    count = len(declared(read_features(PACKAGE)))
    assert f"{count} tests collected" in done.stdout, done.stdout[-2000:] + done.stderr[-2000:]


def test_every_implemented_rule_has_scenarios_of_both_kinds():
    register, scenarios = load_register(), read_features(PACKAGE)
    for rule in register.implemented:
        kinds = {kind for item in scenarios if rule.id in item.rules for kind in item.kinds}
        assert "kept" in kinds and kinds & {"refused", "boundary"}, rule.id
