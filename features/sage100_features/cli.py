"""`sage100 conform`: the suite against an engine, in a pytest process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from .adapter.checked import ADAPTER_PATH, DEFAULT, Checked, load_factory
from .adapter.protocol import is_refusal
from .errors import HarnessError, UsageError
from .report import Verdict, headline, summarise, verdicts
from .report.summary import run_record, write_report
from .trace import PROFILES, Register, load_register

PACKAGE = Path(__file__).parent
SEED = 1
USAGE, BROKEN = 2, 3


@dataclass(frozen=True, slots=True)
class Order:
    """What to run against what."""

    engine: str
    rules: tuple[str, ...]
    profiles: tuple[str, ...]
    workers: int
    report: Path | None


@click.group(invoke_without_command=True)
@click.option(
    "--engine", default=DEFAULT, show_default=True, metavar="MODULE:FACTORY", help="Engine under test."
)
@click.option(
    "--profile", "profiles", multiple=True, type=click.Choice(PROFILES), help="Only rules of this profile."
)
@click.option("--rule", "rules", multiple=True, metavar="ID", help="Only this rule, e.g. CODE-06.")
@click.option(
    "--report",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write report.jsonl and junit.xml here.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the summary and the verdicts as JSON.")
@click.option("--workers", "-j", default=1, show_default=True, help="Processes side by side.")
@click.pass_context
def conform(
    context: click.Context,
    engine: str,
    profiles: tuple[str, ...],
    rules: tuple[str, ...],
    report: Path | None,
    as_json: bool,
    workers: int,
) -> None:
    """Run the conformance suite: exit 0 all declared rules passed, 1 some failed, 3 the adapter broke."""
    if context.invoked_subcommand is not None:
        context.obj = engine
        return
    register = load_register()
    selected = select(register, rules, profiles)
    if not selected:
        raise click.UsageError("no testable rule has been selected")
    if report is not None:
        _make(report)
    code, records = run(Order(engine, rules, profiles, workers, report))
    if not records:
        click.echo("The suite did not run to its end; its last words are above.", err=True)
        sys.exit(USAGE if code == 4 else BROKEN)
    described, scenarios = records[0], records[1:]
    found = verdicts(register, selected, described, scenarios)
    summary = summarise(found)
    if report is not None:
        first = run_record(described, {"rules": list(rules), "profiles": list(profiles)}, SEED)
        every = [first, *scenarios, *(one.record() for one in found), summary.record()]
        write_report(report / "report.jsonl", every)
    if as_json:
        click.echo(
            json.dumps({**summary.record(), "rules": [one.record() for one in found]}, ensure_ascii=False)
        )
    else:
        show(described, found)
    sys.exit(summary.exit_code)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as broken:
        raise click.UsageError(f"no report can be written to {folder}: {broken.strerror}") from broken


@conform.command()
@click.pass_obj
def smoke(engine: str) -> None:
    """Say in a few seconds whether the adapter keeps the protocol: exit 0, or 3 with the first fault."""
    os.environ.setdefault(ADAPTER_PATH, str(Path.cwd()))
    try:
        for step in smoke_test(engine):
            click.echo(f"ok  {step}")
    except UsageError as error:
        raise click.UsageError(str(error)) from error
    except HarnessError as error:
        click.echo(f"the adapter is at fault: {error}", err=True)
        sys.exit(BROKEN)


def smoke_test(name: str) -> Iterator[str]:
    """Walk once through the protocol on a dossier of two tiers, telling each call that was answered."""
    from sage100_simulator.testing import Simulator

    adapter = Checked(load_factory(name)())
    yield "describe: {name} {version}".format(**adapter.describe())
    with Simulator() as simulator:
        erp = simulator.dossier("SMOKE", profile="negoce", tiers=2)
        access = {"company": erp.company, "user": erp.user, "password": erp.password}
        adapter.start({"url": erp.url, **access})
        yield "start"
        sheet = {
            "name": "Sage100",
            "company": erp.company,
            "erp_user": erp.user,
            "erp_password": erp.password,
        }
        for call, arguments in (("configure", (sheet,)), ("activate", ()), ("sync", ("normal",))):
            answer = getattr(adapter, call)(*arguments)
            yield f"{call}: refused, {answer['refused']}" if is_refusal(answer) else call
        yield f"find: {len(adapter.find('account', {}))} of 2 Accounts"
        for call in ("status", "errors", "conflicts", "reset", "stop"):
            getattr(adapter, call)()
            yield call


def select(register: Register, rules: tuple[str, ...], profiles: tuple[str, ...]) -> list[str]:
    """The testable rules that a run declares.

    Raises:
        click.UsageError: a rule that is not in the register, or that no program can test.
    """
    for rule in rules:
        if rule not in register:
            raise click.UsageError(f"no rule {rule} in the register")
        if not register[rule].testable:
            raise click.UsageError(f"{rule} is not testable: {register[rule].why}")
    return [
        rule.id
        for rule in register
        if rule.testable and (not rules or rule.id in rules) and (not profiles or rule.profile in profiles)
    ]


def run(order: Order) -> tuple[int, list[dict[str, Any]]]:
    """Run the scenarios in a process that takes nothing from a user's configuration.

    Returns:
        pytest's exit code and the records that it left; none if it did not get that far.
    """
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.jsonl"
        done = subprocess.run(command(order, results), env=environment(), stdout=sys.stderr, check=False)
        lines = results.read_text(encoding="utf-8").splitlines() if results.exists() else []
    return done.returncode, [json.loads(line) for line in lines]


def command(order: Order, results: Path) -> list[str]:
    """The command line of the suite's own pytest process."""
    words = [
        sys.executable,
        "-P",
        "-m",
        "pytest",
        "-c",
        str(PACKAGE / "pytest.ini"),
        "--rootdir",
        str(PACKAGE),
    ]
    words += [
        "--confcutdir",
        str(PACKAGE),
        "--noconftest",
        "-p",
        "no:cacheprovider",
        "-q",
        "--tb=no",
        "--no-summary",
    ]
    words += ["-p", "pytest_bdd.plugin", "-p", "sage100_features.plugin"]
    words += ["-p", "xdist", "-n", str(order.workers)] if order.workers > 1 else []
    words += ["--sage100-engine", order.engine, "--sage100-results", str(results)]
    words += [word for rule in order.rules for word in ("--sage100-rule", rule)]
    words += [word for profile in order.profiles for word in ("--sage100-profile", profile)]
    words += [f"--junitxml={order.report / 'junit.xml'}"] if order.report else []
    return [*words, str(PACKAGE)]


def environment() -> dict[str, str]:
    """The caller's environment without what would steer pytest; the working folder is searched last."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    return kept | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", ADAPTER_PATH: str(Path.cwd())}


def show(engine: dict[str, Any], found: list[Verdict]) -> None:
    """Print what is not green, and the headline."""
    for one in found:
        if one.verdict in ("failed", "broken"):
            click.echo(f"{one.verdict:8} {one.rule.id}  {one.rule.rule}\n         {one.why}")
            click.echo(f"         again: sage100 conform --rule {one.rule.id}")
    for one in found:
        if one.verdict == "unsupported":
            click.echo(f"not supported {one.rule.id}: {one.why}")
    summary = summarise(found)
    click.echo(f"{engine['name']} {engine['version']}: {headline(summary.engine)}")
    if summary.erp["declared"]:
        click.echo(f"ERP side, apart: {headline(summary.erp)}")
