"""pytest plugin of the conformance suite: collects the feature files, guards them, and records each verdict.

A rule's tag is a marker, so that `-m CODE-01` selects its scenarios; `--sage100-rule` and `--sage100-profile`
do the same before anything is collected.
"""

from __future__ import annotations

import importlib
from collections.abc import Generator
from pathlib import Path

import pytest
from pytest_bdd.parser import Step

from .. import PACKAGE
from ..adapter.checked import DEFAULT, Checked, load_factory
from ..adapter.protocol import Description
from ..errors import HarnessError, UsageError
from ..records import EngineRecord, ScenarioRecord
from ..trace import KINDS, PROFILES, Register, Scenario, load_register, read_features
from ..trace.gherkin import problems as feature_problems
from ..trace.register import PATH
from . import collect, fixtures, results, vocabulary
from .deadline import deadline

BROKEN, USAGE = 3, 4
REGISTER = pytest.StashKey[Register]()
FEATURES = pytest.StashKey[Path]()
EVERY = pytest.StashKey[list[Scenario]]()
WANTED = pytest.StashKey[list[Scenario]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The suite's own options; `sage100 conform` sets them."""
    add = parser.getgroup("sage100", "conformance suite").addoption
    add("--sage100-engine", default=DEFAULT, help="engine under test, module:factory")
    add("--sage100-rule", action="append", default=[], help="only the scenarios of this rule")
    add("--sage100-profile", action="append", default=[], help="only the scenarios of this profile")
    add("--sage100-features", default=str(PACKAGE), help="folder of the feature files")
    add("--sage100-steps", default="sage100_features.steps", help="package that is the whole step vocabulary")
    add("--sage100-register", default=str(PATH), help="the rule register")
    add("--sage100-results", default=None, help="write a JSON line for each scenario to this file")
    add("--sage100-timeout", type=float, default=60.0, help="seconds after which a scenario is given up")


def pytest_configure(config: pytest.Config) -> None:
    """Make the tags markers and the steps visible to every scenario."""
    register = config.stash[REGISTER] = load_register(Path(config.getoption("sage100_register")))
    for tag in (*KINDS, *PROFILES, *(rule.id for rule in register)):
        config.addinivalue_line("markers", f"{tag}: of the conformance suite")
    config.stash[FEATURES] = Path(config.getoption("sage100_features")).resolve()
    every = config.stash[EVERY] = read_features(config.stash[FEATURES])
    rules, profiles = config.getoption("sage100_rule"), config.getoption("sage100_profile")
    config.stash[WANTED] = collect.wanted(every, register, rules, profiles)
    config.pluginmanager.register(fixtures, fixtures.__name__)
    _register_steps(config)
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(config), "sage100-recorder")


def _register_steps(config: pytest.Config) -> None:
    package = config.getoption("sage100_steps")
    pytest.register_assert_rewrite(package)
    for module in vocabulary.step_modules(package):
        if not config.pluginmanager.has_plugin(module.__name__):
            config.pluginmanager.register(module, module.__name__)
    config.stash[results.STEPS_FOLDER] = Path(str(importlib.import_module(package).__file__)).parent


def pytest_sessionstart(session: pytest.Session) -> None:
    """Refuse everything that pytest-bdd would run wrongly, in every process, before anything runs."""
    config = session.config
    every, package = config.stash[EVERY], config.getoption("sage100_steps")
    found = feature_problems(every, config.stash[REGISTER])
    found += vocabulary.problems(every, vocabulary.definitions(), package)
    if found:
        pytest.exit("the suite is not sound:\n" + "\n".join(found), returncode=BROKEN)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take the feature files of the suite's folder, and no others."""
    if file_path.suffix != ".feature" or file_path.parent.resolve() != parent.config.stash[FEATURES]:
        return None
    node: collect.FeatureFile = collect.FeatureFile.from_parent(parent, path=file_path)
    node.scenarios = [item for item in parent.config.stash[WANTED] if item.path == file_path.resolve()]
    return node


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """See that every declared scenario became a test, before any selection of pytest's own."""
    found = collect.collected(items)
    files = {scenario.path for item in found.values() if (scenario := collect.scenario_of(item)) is not None}
    declared = set(collect.declared(item for item in config.stash[WANTED] if item.path in files))
    if set(found) != declared:
        odd = ", ".join(sorted(declared.symmetric_difference(found)))
        pytest.exit(f"declared and collected scenarios differ: {odd}", returncode=BROKEN)
    for identity, item in found.items():
        item.stash[results.IDENTITY] = identity


def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Step) -> None:
    """Keep the step that ended the scenario."""
    results.note_step(request.node, step)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Give each phase of a scenario its time and no more."""
    with deadline(item.config.getoption("sage100_timeout")):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Give each phase of a scenario its time and no more."""
    with deadline(item.config.getoption("sage100_timeout")):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Put the verdict of a scenario into the report of its last phase."""
    report = yield
    scenario = collect.scenario_of(item)
    if scenario is not None:
        results.judge(item, call, report)
        if report.when == "teardown":
            results.attach(report, item, scenario)
    return report


class Recorder:
    """Gathers the verdicts, from this process or from its workers, and writes them down."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._description: Description | None = None
        self._records: dict[str, ScenarioRecord] = {}

    def pytest_sessionstart(self) -> None:
        """Ask the engine who it is."""
        if self._config.getoption("sage100_results") is None:
            return
        try:
            engine = Checked(load_factory(self._config.getoption("sage100_engine"))())
            self._description = engine.describe()
        except UsageError as error:
            pytest.exit(str(error), returncode=USAGE)
        except HarnessError as error:
            pytest.exit(str(error), returncode=BROKEN)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the verdict out of a report."""
        record = results.attached(report)
        if record is not None:
            self._records[record["id"]] = record

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        """Write the records, with whatever was declared and did not run."""
        path = self._config.getoption("sage100_results")
        if path is None or self._description is None:
            return
        engine: EngineRecord = {"record": "engine", **self._description}
        wanted = self._config.stash[WANTED]
        lost = [results.missing(*one) for one in collect.declared_with(wanted) if one[0] not in self._records]
        records = sorted([*self._records.values(), *lost], key=lambda record: record["id"])
        results.write(Path(path), [engine, *records])
