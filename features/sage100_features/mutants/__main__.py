"""`python -m sage100_features.mutants`: break each rule once and see a scenario of that rule fail."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from ..process import command, each, environment
from ..trace import load_register
from .model import Mutant
from .registry import load_mutants
from .session import KILLED, Judged


def main(arguments: list[str] | None = None) -> int:
    """Run the mutants.

    Returns:
        0 when every one was killed and every implemented rule has one, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="python -m sage100_features.mutants", description=__doc__)
    parser.add_argument("--rule", action="append", default=[], help="only the mutants of this rule")
    parser.add_argument(
        "--breadth", type=int, default=6, help="how many other rules are looked at [6; 0 none]"
    )
    parser.add_argument(
        "-j", "--jobs", type=int, default=min(2, os.cpu_count() or 1), help="processes side by side"
    )
    options = parser.parse_args(arguments)
    chosen = [one for one in load_mutants() if not options.rule or one.rule in options.rule]
    found = run(chosen, options.jobs, options.breadth, options.rule)
    lost = [one for one in chosen if one.name not in {record["name"] for record in found}]
    for record in found:
        if record["verdict"] != KILLED:
            print(f"{record['verdict']:9} {record['rule']:10} {record['name']}\n          {record['why']}")
    for one in lost:
        print(f"lost      {one.rule:10} {one.name}: its process ended before it was judged")
    rules = options.rule or [rule.id for rule in load_register().implemented]
    bare = sorted(set(rules) - {one.rule for one in chosen})
    for rule in bare:
        print(f"missing   {rule:10} no mutant")
    killed = Counter(record["verdict"] for record in found)[KILLED]
    print(
        f"{killed} of {len(chosen)} mutants killed, {len(rules) - len(bare)} of {len(rules)} rules have one"
    )
    return 0 if killed == len(chosen) and not bare else 1


def run(chosen: list[Mutant], jobs: int, breadth: int, rules: list[str]) -> list[Judged]:
    """Judge these mutants in some processes side by side.

    Returns:
        The records of the session, in the order of the mutants.
    """
    with tempfile.TemporaryDirectory() as folder:
        parts = [chosen[start::jobs] for start in range(jobs) if chosen[start::jobs]]
        started = [_start(Path(folder), number, part, breadth, rules) for number, part in enumerate(parts)]
        for process in started:
            process.wait()
        files = sorted(Path(folder).glob("*.jsonl"))
        lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    records: dict[str, Judged] = {record["name"]: record for record in map(json.loads, lines)}
    return [records[one.name] for one in chosen if one.name in records]


def _start(
    folder: Path, number: int, part: list[Mutant], breadth: int, rules: list[str]
) -> subprocess.Popen[bytes]:
    names = folder / f"{number}.txt"
    names.write_text("".join(f"{one.name}\n" for one in part), encoding="utf-8")
    options = ["--no-header", "-p", "sage100_features.mutants.session", "--sage100-timeout", "20"]
    options += ["--sage100-mutants", str(names), "--sage100-breadth", str(breadth)]
    options += ["--sage100-mutants-results", str(folder / f"{number}.jsonl")]
    if not breadth:
        options += each("--sage100-rule", rules)
    return subprocess.Popen(command(options), env=environment(), stdout=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
