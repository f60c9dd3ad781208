"""The engine's side of a benchmark: reads orders on standard input, a JSON list a line, and answers each with a JSON line."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict
from typing import Any

from sage100_engine.application import Application, User
from sage100_engine.bootstrap import open_crm
from sage100_engine.settings import Secret, database_url


def main(crm: str, url: str, company: str) -> None:
    """Carry out orders until the input ends."""
    with open_crm(database_url(crm), Secret("crm")) as application:
        orders = {"prepare": _prepare, "cycle": _cycle, "edit": _edit}
        for line in sys.stdin:
            name, *words = json.loads(line)
            answer = orders[name](application, url, company, *words)
            print(json.dumps(answer, default=str), flush=True)


def _prepare(application: Application, url: str, company: str) -> dict[str, Any]:
    application.prepare({"erp_url": url, "erp_user": "crm", "company": company})
    return {}


def _cycle(application: Application, url: str, company: str) -> dict[str, Any]:
    started, busy = time.perf_counter(), time.process_time()
    report = application.cycle()
    seconds, cpu = time.perf_counter() - started, time.process_time() - busy
    levels: dict[str, int] = {}
    for line in report.lines:
        levels[str(line.level)] = levels.get(str(line.level), 0) + 1
    told = [line.message for line in report.lines[:3]]
    counts = asdict(report.counts)
    said = {"status": str(report.status), "counts": counts, "levels": levels, "told": told}
    return {"seconds": seconds, "cpu": cpu, **said}


def _edit(application: Application, url: str, company: str, count: int) -> dict[str, Any]:
    """Save `count` Companies, each with another web site, as a user does; keys are those of the first ones."""
    user = User(1, "bench")
    for key in range(1, count + 1):
        application.edit("company", key, {"website": f"www.edited-{key}.example"}, user)
    return {"edited": count}


if __name__ == "__main__":
    main(*sys.argv[1:4])
