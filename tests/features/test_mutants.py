"""The mutants' machinery: what a patch reaches, what counts as a kill."""

from __future__ import annotations

import json
import sys
import types

import pytest

from sage100_features.errors import UsageError
from sage100_features.mutants import Mutant, applied, load_mutants
from sage100_features.mutants.model import always, becomes
from sage100_features.mutants.patch import resolve
from sage100_features.trace import load_register

SOURCE = """
from functools import cache
LIMIT = 17
class Codes:
    def valid(self, code, limit=LIMIT): return len(code) <= limit
    @staticmethod
    def raised(code): return code.upper()
    @property
    def length(self): return 17
def outer(factor):
    def inner(n): return n * factor
    return inner
double = outer(2)
def valid(code, *, limit=17): return len(code) <= limit
TABLE = {"valid": valid}
@cache
def slow(n): return n
"""


@pytest.fixture
def product(monkeypatch):
    module = types.ModuleType("sage100_simulator.made_up")
    exec(SOURCE, vars(module))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return module


def mutant(name, replace):
    return Mutant("CODE-01", name, f"sage100_simulator.made_up.{name}", replace)


def test_a_function_is_broken_wherever_it_is_held(product):
    held = product.valid
    with applied(mutant("valid", always(True))):
        assert held("X" * 99) and product.TABLE["valid"]("X" * 99, limit=3)
    assert not held("X" * 99)
    assert not held("XXXX", limit=3)


def test_the_sound_one_is_at_hand(product):
    with applied(mutant("valid", lambda sound: lambda code, **named: not sound(code, **named))):
        assert product.valid("X" * 18) and not product.valid("X")


@pytest.mark.parametrize(
    ("name", "call", "sound"),
    [
        ("Codes.valid", lambda m: m.Codes().valid("X" * 18), False),
        ("Codes.raised", lambda m: m.Codes.raised("a"), "A"),
        ("Codes.length", lambda m: m.Codes().length, 17),
        ("double", lambda m: m.double(2), 4),
        ("slow", lambda m: m.slow(5), 5),
    ],
)
def test_methods_properties_closures_and_caches(product, name, call, sound):
    assert call(product) == sound
    with applied(mutant(name, always("broken"))):
        assert call(product) == "broken"
    assert call(product) == sound


def test_a_constant(product):
    with applied(mutant("LIMIT", becomes(3))):
        assert product.LIMIT == 3
    assert product.LIMIT == 17


def test_a_target_that_does_not_exist(product):
    with pytest.raises(UsageError, match=r"made_up\.nothing"), applied(mutant("nothing", always(1))):
        pass


def test_every_mutant_breaks_something_that_is_there_and_implemented():
    register = load_register()
    for one in load_mutants():
        assert register[one.rule].implemented, one.name
        with applied(one):
            pass


TOY_PRODUCT = "def raised(code):\n    return code.upper()\n"
TOY_STEPS = """
import toy_product
from types import SimpleNamespace
import pytest
from pytest_bdd import given, parsers, then, when

@pytest.fixture
def memory():
    return SimpleNamespace(value=None)

@when(parsers.parse('a user types "{code}"'))
def types(memory, code):
    memory.value = toy_product.raised(code)

@then(parsers.parse('the code reads "{code}"'))
def reads(memory, code):
    assert memory.value == code
"""
TOY_MUTANTS = """
from sage100_features.mutants import session
from sage100_features.mutants.model import Mutant, always

def fails(sound):
    def raised(code): raise RuntimeError("no")
    return raised

session.load_mutants = lambda: [
    Mutant("CODE-01", "lowered", "toy_product.raised", lambda sound: lambda code: code.lower()),
    Mutant("CODE-01", "untouched", "toy_product.raised", lambda sound: lambda code: sound(code)),
    Mutant("CODE-01", "explodes", "toy_product.raised", fails),
    Mutant("CODE-02", "of a rule that is red", "toy_product.raised", always("")),
    Mutant("CODE-03", "of a rule without scenario", "toy_product.raised", always("")),
]
"""


def test_what_counts_as_a_kill(toy):
    toy.step_file(TOY_STEPS)
    toy.feature(
        "@core @CODE-02\nFeature: Red\n  @kept\n  Scenario: Red\n"
        '    When a user types "a"\n    Then the code reads "B"\n',
        "red.feature",
    )
    (toy.folder / "toy_product.py").write_text(TOY_PRODUCT, encoding="utf-8")
    (toy.folder / "toy_mutants.py").write_text(TOY_MUTANTS, encoding="utf-8")
    names = ["lowered", "untouched", "explodes", "of a rule that is red", "of a rule without scenario"]
    (toy.folder / "names.txt").write_text("\n".join(names), encoding="utf-8")
    out = toy.folder / "out.jsonl"
    run = toy.run(
        *("--sage100-mutants", str(toy.folder / "names.txt"), "--sage100-mutants-results", str(out)),
        plugins=("sage100_features.mutants.session", "toy_mutants"),
    )
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert {one["name"]: one["verdict"] for one in found} == {
        "lowered": "killed",
        "untouched": "survived",
        "explodes": "no kill",
        "of a rule that is red": "unsound",
        "of a rule without scenario": "unsound",
    }, run.output


@pytest.mark.parametrize("one", load_mutants(), ids=lambda one: one.name)
def test_a_mutant_breaks_a_public_decision_that_cites_its_rule(one):
    """A refactoring behind a decision edits no mutant."""
    assert [part for part in one.target.split(".") if part.startswith("_")] == []
    _, _, decision = resolve(one.target)
    if callable(decision):
        assert one.rule in (decision.__doc__ or ""), f"the docstring of {one.target} does not cite {one.rule}"
