"""What pytest-bdd lets pass in silence, the plugin refuses: one test for each trap."""

from __future__ import annotations

import pytest

HEAD = "@core @CODE-01\nFeature: Codes\n"
SOUND = 'When a user types "a"\n      Then the code reads "A"\n'


def refused(run, *words: str) -> None:
    assert run.code == 3, run.output
    assert "the suite is not sound" in run.output
    for word in words:
        assert word in run.output
    assert not run.outcomes


def test_a_sound_suite_runs_every_example(toy):
    run = toy.run()
    assert run.code == 0, run.output
    assert [record["id"] for record in run.records[1:]] == [
        "toy.feature: Kept as <code> [1: A]",
        "toy.feature: Kept as <code> [2: B]",
        "toy.feature: Raised",
    ]
    assert set(run.outcomes.values()) == {"passed"}
    assert run.records[0]["name"] == "hello"


def test_the_same_records_with_and_without_xdist(toy):
    toy.feature(
        HEAD + '  @kept\n  Scenario: Wrong\n      When a user types "a"\n      Then the code reads "B"\n',
        "b.feature",
    )
    alone = toy.run()
    workers = toy.run("-p", "xdist", "-n", "2")
    assert alone.code == workers.code == 1
    assert alone.records == workers.records
    assert len(alone.outcomes) == 3


@pytest.mark.parametrize("selection", [("-m", "CODE-01"), ("--sage100-rule", "CODE-01")])
def test_a_rule_selects_its_scenarios(toy, selection):
    toy.feature("@core @CODE-02\nFeature: Other\n  @kept\n  Scenario: Other\n      " + SOUND, "other.feature")
    run = toy.run("--collect-only", "-q", *selection)
    assert "test_raised" in run.output
    assert "test_other" not in run.output


def test_two_scenarios_of_one_name_in_two_rules(toy):
    rule = "  Rule: {}\n    @kept\n    Scenario: Same\n      " + SOUND
    toy.feature(HEAD + rule.format("one") + rule.format("two"))
    refused(toy.run(), "another scenario of this file is named 'Same'", "toy.feature:5", "toy.feature:10")


def test_an_async_step(toy):
    toy.step_file(
        'from pytest_bdd import then\n@then("all is well")\nasync def later(): assert False\n', "late.py"
    )
    toy.feature(HEAD + "  @kept\n  Scenario: Later\n    Then all is well\n")
    refused(toy.run(), "later[all is well]", "never awaited")


def test_two_steps_that_match(toy):
    toy.step_file(
        "from pytest_bdd import parsers, then\n@then(parsers.re('the code .*'))\ndef anything(): ...\n",
        "greedy.py",
    )
    refused(toy.run(), "reads", "anything", "both match")


def test_an_empty_scenario(toy):
    toy.feature(HEAD + "  Background:\n    Given nothing\n  @kept\n  Scenario: Empty\n")
    refused(toy.run(), "has no step")


def test_a_scenario_that_proves_nothing(toy):
    toy.feature(HEAD + '  @kept\n  Scenario: Mute\n    When a user types "a"\n')
    refused(toy.run(), "has no Then")


def test_a_placeholder_inside_a_docstring(toy):
    toy.feature(
        HEAD + "  @kept\n  Scenario Outline: Doc\n"
        '    When a user types "<n>"\n      """\n      <n> stands here\n      """\n'
        '    Then the code reads "<n>"\n    Examples:\n      | n |\n      | A |\n'
    )
    refused(toy.run(), "<n> inside a docstring")


def test_a_placeholder_without_a_column(toy):
    toy.feature(
        HEAD + '  @kept\n  Scenario: Lost\n    When a user types "<n>"\n    Then the code reads "<N>"\n'
    )
    refused(toy.run(), "<n> is no column of the examples")


def test_an_outline_without_examples(toy):
    toy.feature(HEAD + "  @kept\n  Scenario Outline: None\n    " + SOUND)
    refused(toy.run(), "outline without examples")


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ("@CODE-01", "is tagged neither @kept"),
        ("@kept", "carries no rule tag"),
        ("@CODE-01 @kept @wip", "unknown tag @wip"),
        ("@CODE-99 @kept", "unknown tag @CODE-99"),
    ],
)
def test_tags(toy, tags, words):
    toy.feature(f"@core\nFeature: Tags\n  {tags}\n  Scenario: Tagged\n    {SOUND}")
    refused(toy.run(), words)


def test_a_step_outside_the_vocabulary(toy):
    toy.feature(HEAD + '  @kept\n  Scenario: Free\n    When a user dreams\n    Then the code reads "A"\n')
    refused(toy.run(), "no step of the vocabulary matches: When a user dreams")


def test_a_step_that_someone_else_defined(toy):
    (toy.folder / "foreign.py").write_text(
        "from pytest_bdd import when\n@when('a user dreams')\ndef dreams(): ...\n", encoding="utf-8"
    )
    toy.feature(HEAD + '  @kept\n  Scenario: Free\n    When a user dreams\n    Then the code reads "A"\n')
    refused(toy.run(plugins=("foreign",)), "outside the closed vocabulary toy_steps")


def test_a_scenario_that_is_not_collected(toy):
    (toy.folder / "greedy_plugin.py").write_text(
        "import pytest\n"
        "@pytest.hookimpl(wrapper=True)\n"
        "def pytest_pycollect_makeitem(collector, name, obj):\n"
        "    found = yield\n"
        "    return [] if name == 'test_raised' else found\n",
        encoding="utf-8",
    )
    run = toy.run(plugins=("greedy_plugin",))
    assert run.code == 3
    assert "declared and collected scenarios differ: toy.feature: Raised" in run.output


@pytest.mark.parametrize("workers", [(), ("-p", "xdist", "-n", "2")])
def test_a_scenario_that_is_deselected_counts_as_broken(toy, workers):
    run = toy.run("-k", "not raised", *workers)
    assert run.outcomes == {"Raised": "broken", "Kept as <code>": "passed"}


@pytest.mark.parametrize("workers", [(), ("-p", "xdist", "-n", "2")])
def test_a_skip_is_not_green(toy, workers):
    toy.step_file(STEP_SKIPS, "skips.py")
    toy.feature(HEAD + "  @kept\n  Scenario: Skipped\n    Then it is skipped\n")
    run = toy.run(*workers)
    assert run.outcomes == {"Skipped": "broken"}
    assert run.records[1]["message"].startswith("skipped")


STEP_SKIPS = (
    "import pytest\nfrom pytest_bdd import then\n@then('it is skipped')\ndef skips(): pytest.skip()\n"
)


def test_an_exception_is_no_verdict(toy):
    toy.step_file("from pytest_bdd import then\n@then('it breaks')\ndef breaks(): 1 / 0\n", "breaks.py")
    toy.feature(HEAD + "  @kept\n  Scenario: Broken\n    Then it breaks\n")
    run = toy.run()
    assert run.outcomes == {"Broken": "broken"}
    assert "ZeroDivisionError" in run.records[1]["message"]


def test_an_assertion_of_the_code_under_test_is_no_verdict(toy):
    (toy.folder / "product.py").write_text("def check():\n    assert 1 == 2\n", encoding="utf-8")
    toy.step_file(
        "import product\nfrom pytest_bdd import then\n@then('it breaks')\ndef breaks(): product.check()\n",
        "b.py",
    )
    toy.feature(HEAD + "  @kept\n  Scenario: Broken\n    Then it breaks\n")
    assert toy.run().outcomes == {"Broken": "broken"}


@pytest.mark.skipif("sys.platform == 'win32'")
def test_a_scenario_that_hangs_is_given_up(toy):
    toy.step_file(
        "import time\nfrom pytest_bdd import then\n@then('it hangs')\ndef hangs(): time.sleep(30)\n", "h.py"
    )
    toy.feature(HEAD + "  @kept\n  Scenario: Hanging\n    Then it hangs\n")
    run = toy.run("--sage100-timeout", "0.3")
    assert run.outcomes == {"Hanging": "broken"}
    assert "given up after 0.3 seconds" in run.records[1]["message"]


def test_a_failed_step_is_named(toy):
    toy.feature(HEAD + '  @kept\n  Scenario: Wrong\n    When a user types "a"\n    Then the code reads "B"\n')
    run = toy.run()
    assert run.outcomes == {"Wrong": "failed"}
    record = run.records[1]
    assert (record["step"], record["step_type"], record["step_line"]) == (
        'Then the code reads "B"',
        "then",
        6,
    )
    assert "'A'" in record["message"]
