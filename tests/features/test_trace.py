"""The chain rule -> code -> scenario -> mutant: each gap is told."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from sage100_features.errors import RegisterError
from sage100_features.trace import load_register, read_features
from sage100_features.trace.chain import Chain, gaps, load_chain, page
from sage100_features.trace.code import Citation, citations, mutants
from sage100_features.trace.register import Register, Rule

FEATURE = """
@core
Feature: Codes
  @CODE-01
  Rule: Codes
    @kept
    Scenario: Kept
      Then it holds
    @boundary
    Scenario: Bound
      Then it holds
"""


def rule(rule_id: str = "CODE-01", **more) -> Rule:
    base = {
        "where": "w",
        "side": "both",
        "profile": "core",
        "status": "implemented",
        "rule": "must hold",
        "lines": "1",
        "level": "must",
        "testable": True,
    }
    return Rule(id=rule_id, **(base | more))


def chain(tmp_path: Path, *rules: Rule, feature: str = FEATURE, cited=("CODE-01",), **more) -> Chain:
    (tmp_path / "one.feature").write_text(feature, encoding="utf-8")
    found = [Citation(one, "sage100_engine", "sage100_engine/a.py", 3) for one in cited]
    base = {"mutants": {"CODE-01": 1}, "decided": frozenset()}
    return Chain(Register([*rules] or [rule()]), read_features(tmp_path), found, **(base | more))


def test_a_whole_chain_has_no_gap(tmp_path):
    assert gaps(chain(tmp_path)) == []


@pytest.mark.parametrize(
    ("feature", "words"),
    [
        (FEATURE.replace("@kept", "@refused"), "CODE-01: no scenario shows it kept"),
        (FEATURE.replace("@boundary", "@kept"), "CODE-01: no scenario shows it refused or at its boundary"),
        (FEATURE.replace("Bound", "Kept"), "one.feature:7: another scenario of this file is named 'Kept'"),
        (FEATURE.replace("@boundary", "@boundary @CODE-77"), "one.feature:10: unknown tag @CODE-77"),
    ],
)
def test_a_gap_in_the_scenarios(tmp_path, feature, words):
    assert any(line.startswith(words) for line in gaps(chain(tmp_path, feature=feature)))


def test_a_rule_that_no_code_cites(tmp_path):
    assert gaps(chain(tmp_path, cited=())) == ["CODE-01: no code of side both cites it"]
    assert gaps(chain(tmp_path, rule(side="erp"))) == ["CODE-01: no code of side erp cites it"]


def test_a_rule_without_a_mutant(tmp_path):
    assert gaps(chain(tmp_path, mutants={})) == ["CODE-01: no mutant breaks it"]


def test_an_open_reading_without_a_decision(tmp_path):
    assert gaps(chain(tmp_path, rule(note="open"))) == [
        "CODE-01: an open reading without an entry in DECISIONS.md"
    ]
    assert gaps(chain(tmp_path, rule(note="open"), decided=frozenset({"CODE-01"}))) == []


def test_a_pending_rule_that_something_cites(tmp_path):
    found = gaps(chain(tmp_path, rule(status="pending")))
    assert found == [
        "CODE-01: pending, yet cited by sage100_engine/a.py:3",
        "CODE-01: pending, yet cited by one.feature:7",
        "CODE-01: pending, yet cited by one.feature:10",
        "CODE-01: pending, yet cited by a mutant",
    ]


def test_an_unknown_rule(tmp_path):
    found = gaps(chain(tmp_path, cited=("CODE-01", "CODE-88"), mutants={"CODE-01": 1, "CODE-89": 1}))
    assert found == ["sage100_engine/a.py:3: unknown rule CODE-88", "mutants: unknown rule CODE-89"]


def test_the_page_names_code_scenarios_and_mutants(tmp_path):
    text = page(chain(tmp_path))
    assert "| CODE-01 | both | must hold | `sage100_engine/a.py` | 1 |  | 1 | 1 |" in text


def test_rules_are_found_in_text_but_not_in_other_words():
    register = load_register()
    assert register.cited_in("Guide: CODE-02, CODE-99. ISO-01 BARCODE-01 CODE-011") == ["CODE-02", "CODE-99"]


def test_mutants_are_counted_in_their_sources(tmp_path):
    source = 'X = [Mutant("CODE-01", "a"), Mutant(\n    rule="CODE-01"), Mutant(\n    "CODE-02",\n)]\n'
    (tmp_path / "code.py").write_text(source, encoding="utf-8")
    assert mutants(tmp_path) == {"CODE-01": 2, "CODE-02": 1}


def test_the_numbers_of_each_chapter_have_no_gap():
    register = load_register()
    for chapter in register.prefixes:
        ids = [one.id for one in register if one.chapter == chapter]
        assert ids == [f"{chapter}-{number:02}" for number in range(1, len(ids) + 1)]


def test_every_chapter_stands_together():
    chapters = [one.chapter for one in load_register()]
    assert [chapter for chapter, _ in groupby(chapters)] == list(dict.fromkeys(chapters))


def test_every_citation_is_of_a_shipped_package():
    found = citations(load_register())
    assert {one.package.split(".")[0] for one in found} == {
        "sage100_simulator",
        "sage100_engine",
        "sage100_features",
    }
    assert all(one.file.startswith(f"{one.package.split('.')[0]}/") for one in found)


def test_every_implemented_rule_has_what_the_chain_asks_for():
    """Beside `gaps`, which tells what is missing: here each link is looked for where it must lie."""
    whole = load_chain()
    assert whole.register.implemented
    for one in whole.register.implemented:
        assert whole.scenarios_of(one.id) and whole.files_of(one.id) and whole.mutants[one.id], one.id


def test_the_page_has_a_row_for_each_rule():
    whole = load_chain()
    rows = [line.split(" | ")[0].removeprefix("| ") for line in page(whole).splitlines() if "-" in line[:10]]
    assert [row for row in rows if row in whole.register] == [one.id for one in whole.register]
    assert page(whole).count("| pending | | | | |") == sum(
        one.testable and not one.implemented for one in whole.register
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"side": "crm"}, "CODE-01: side 'crm' is none of"),
        ({"rule": ""}, "CODE-01: rule is missing"),
        ({"testable": False}, "CODE-01: not testable, and does not say why"),
        ({"odd": 1}, "CODE-01: unknown key odd"),
        ({"id": "CODE-1"}, "CODE-1: is no rule id"),
    ],
)
def test_a_register_that_is_not_sound(tmp_path, change, words):
    entry = {
        "id": "CODE-01",
        "where": "w",
        "side": "erp",
        "profile": "core",
        "status": "pending",
        "rule": "r",
        "lines": "1",
        "level": "must",
        "testable": True,
    }
    path = tmp_path / "rules.yaml"
    fields = ", ".join(f"{key}: {str(value).lower() or repr('')}" for key, value in (entry | change).items())
    path.write_text("- {" + fields.replace("code-", "CODE-") + "}\n", encoding="utf-8")
    with pytest.raises(RegisterError, match=words):
        load_register(path)
