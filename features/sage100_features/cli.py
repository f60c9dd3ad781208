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
from typing import NamedTuple

import click

from .adapter.checked import ADAPTER_PATH, DEFAULT, Checked, load_factory
from .adapter.protocol import ACCOUNT, NORMAL, is_refusal
from .errors import HarnessError, UsageError
from .process import command, each, environment
from .records import BROKEN, FAILED, EngineRecord, ScenarioRecord
from .report import NO_SCENARIO, PENDING, UNSUPPORTED, Verdict, headline, summarise, verdicts
from .report.summary import run_record, write_report
from .trace import PROFILES, Register, load_register

SEED = 1
EXIT_USAGE, EXIT_BROKEN = 2, 3
PYTEST_USAGE = 4


@dataclass(frozen=True, slots=True)
class Order:
    """What to run against what."""

    engine: str
    rules: tuple[str, ...]
    profiles: tuple[str, ...]
    workers: int
    report: Path | None


class Ran(NamedTuple):
    """What the suite's process left behind: pytest's exit code, and no engine if it did not get that far."""

    code: int
    engine: EngineRecord | None
    scenarios: list[ScenarioRecord]


@click.group(invoke_without_command=True)
@click.option(
    "--engine", default=DEFAULT, show_default=True, metavar="MODULE:FACTORY", help="Engine under test."
)
@click.option(
    "--profile", "profiles", multiple=True, type=click.Choice(PROFILES), help="Only rules of this profile."
)
@click.option("--rule", "rules", multiple=True, metavar="ID", help="Only this rule, e.g. CODE-01.")
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
    """Run the conformance suite: exit 0 all declared rules passed, 1 some failed, 2 nothing to run, 3 the adapter broke."""
    if context.invoked_subcommand is not None:
        context.obj = engine
        return
    register = load_register()
    selected = select(register, rules, profiles)
    if report is not None:
        _make(report)
    ran = run(Order(engine, rules, profiles, workers, report))
    if ran.engine is None:
        click.echo("The suite did not run to its end; its last words are above.", err=True)
        sys.exit(EXIT_USAGE if ran.code == PYTEST_USAGE else EXIT_BROKEN)
    found = verdicts(register, selected, ran.engine, ran.scenarios)
    summary = summarise(found)
    if report is not None:
        first = run_record(ran.engine, {"rules": list(rules), "profiles": list(profiles)}, SEED)
        every = [first, *ran.scenarios, *(one.record() for one in found), summary.record()]
        write_report(report / "report.jsonl", every)
    if as_json:
        told = {**summary.record(), "rules": [one.record() for one in found]}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        show(ran.engine, found, rules)
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
        sys.exit(EXIT_BROKEN)


def smoke_test(name: str) -> Iterator[str]:
    """Walk once through the protocol on a dossier of two tiers, telling each call that was answered."""
    from sage100_simulator.testing import Simulator

    adapter = Checked(load_factory(name)())
    yield "describe: {name} {version}".format(**adapter.describe())
    with Simulator() as simulator:
        erp = simulator.dossier("SMOKE", profile="negoce", tiers=2)
        adapter.start({"url": erp.url, "company": erp.company, "user": erp.user, "password": erp.password})
        yield "start"
        sheet = {
            "name": "Sage100",
            "company": erp.company,
            "erp_user": erp.user,
            "erp_password": erp.password,
        }
        for call, arguments in (("configure", (sheet,)), ("activate", ()), ("sync", (NORMAL,))):
            answer = getattr(adapter, call)(*arguments)
            yield f"{call}: refused, {answer['refused']}" if is_refusal(answer) else call
        yield f"find: {len(adapter.find(ACCOUNT, {}))} of 2 Accounts"
        for call in ("status", "errors", "conflicts", "reset", "stop"):
            getattr(adapter, call)()
            yield call


def select(register: Register, rules: tuple[str, ...], profiles: tuple[str, ...]) -> list[str]:
    """The testable rules that a run declares.

    Raises:
        click.UsageError: a rule that is not in the register, or that no program can test; or there is nothing
            to run, because no rule is left or each one is pending.
    """
    unfit = [problem for rule in rules if (problem := _unfit(register, rule))]
    if unfit:
        raise click.UsageError("\n".join(unfit))
    selected = [
        rule
        for rule in register
        if rule.testable and (not rules or rule.id in rules) and (not profiles or rule.profile in profiles)
    ]
    if not selected:
        raise click.UsageError("no testable rule has been selected")
    if not any(rule.implemented for rule in selected):
        raise click.UsageError("\n".join(f"{rule.id} is pending: {NO_SCENARIO}" for rule in selected))
    return [rule.id for rule in selected]


def _unfit(register: Register, rule: str) -> str | None:
    """Why a rule that was named cannot be run, if it cannot."""
    if rule not in register:
        return f"no rule {rule} in the register"
    return None if register[rule].testable else f"{rule} is not testable: {register[rule].why}"


def run(order: Order) -> Ran:
    """Run the scenarios in a process that takes nothing from a user's configuration."""
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.jsonl"
        words = command(options(order, results))
        done = subprocess.run(words, env=surroundings(), stdout=sys.stderr, check=False)
        lines = results.read_text(encoding="utf-8").splitlines() if results.exists() else []
    engine, scenarios = (json.loads(lines[0]), map(json.loads, lines[1:])) if lines else (None, ())
    return Ran(done.returncode, engine, list(scenarios))


def options(order: Order, results: Path) -> list[str]:
    """What the suite's own pytest process is told."""
    words = ["--tb=no", "--no-summary", "--sage100-engine", order.engine, "--sage100-results", str(results)]
    words += each("--sage100-rule", order.rules) + each("--sage100-profile", order.profiles)
    words += ["-p", "xdist", "-n", str(order.workers)] if order.workers > 1 else []
    return [*words, f"--junitxml={order.report / 'junit.xml'}"] if order.report else words


def surroundings() -> dict[str, str]:
    """The environment of that process; the working folder is searched for the adapter last."""
    return environment() | {ADAPTER_PATH: str(Path.cwd())}


def show(engine: EngineRecord, found: list[Verdict], named: tuple[str, ...]) -> None:
    """Print what is not green, and the headline; of the pending rules those that were asked for by name."""
    for one in found:
        if one.verdict in (FAILED, BROKEN):
            click.echo(f"{one.verdict:8} {one.rule.id}  {one.rule.rule}\n         {one.why}")
            click.echo(f"         again: sage100 conform --rule {one.rule.id}")
    for one in found:
        if one.verdict == UNSUPPORTED:
            click.echo(f"not supported {one.rule.id}: {one.why}")
        elif one.verdict == PENDING and one.rule.id in named:
            click.echo(f"pending {one.rule.id}: {one.why}")
    summary = summarise(found)
    click.echo(f"{engine['name']} {engine['version']}: {headline(summary.engine)}")
    if summary.erp["declared"]:
        click.echo(f"ERP side, apart: {headline(summary.erp)}")
