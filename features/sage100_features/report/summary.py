"""The headline of a run, and its report as JSON lines (report.schema.json describes each)."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import PACKAGE, suite_version
from ..adapter.protocol import Description
from ..records import BROKEN, FAILED, PASSED
from ..trace.register import PATH
from .verdicts import PENDING, UNSUPPORTED, VERDICTS, Verdict


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of rules by verdict: the engine's, and apart those that only the ERP has to honour."""

    engine: dict[str, int]
    erp: dict[str, int]

    @property
    def exit_code(self) -> int:
        """0 all declared rules passed, 1 some failed, 3 the adapter or the harness broke."""
        both = Counter(self.engine) + Counter(self.erp)
        return 3 if both[BROKEN] else 1 if both[FAILED] else 0

    def record(self) -> dict[str, object]:
        """As one JSON object of the report."""
        return {"record": "summary", "engine": self.engine, "erp": self.erp, "exit_code": self.exit_code}


def summarise(found: Iterable[Verdict]) -> Summary:
    """Count the verdicts, those of side erp apart."""
    every = list(found)
    return Summary(
        engine=_count(one for one in every if not one.rule.of_erp),
        erp=_count(one for one in every if one.rule.of_erp),
    )


def headline(counts: dict[str, int]) -> str:
    """passed / failed / not supported / pending of declared, and broken if there are any."""
    parts = [f"{counts[PASSED]} passed", f"{counts[FAILED]} failed", f"{counts[UNSUPPORTED]} not supported"]
    parts.append(f"{counts[PENDING]} pending")
    if counts[BROKEN]:
        parts.append(f"{counts[BROKEN]} broken")
    return f"{' / '.join(parts)} of {counts['declared']} declared"


def run_record(engine: Description, selection: dict[str, list[str]], seed: int) -> dict[str, object]:
    """What was run against what: the suite's version and digest, the engine's own words, the seed."""
    about = {key: value for key, value in engine.items() if key != "record"}
    suite = {"version": suite_version(), "digest": digest()}
    return {"record": "run", "suite": suite, "engine": about, "selection": selection, "seed": seed}


def digest() -> str:
    """A hash over the register, the feature files and the steps: equal suites, equal digests."""
    total = hashlib.sha256()
    files = [*PACKAGE.glob("*.feature"), PATH, *(PACKAGE / "steps").rglob("*.py")]
    for path in sorted(files):
        total.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()[:16]


def write_report(path: Path, records: Iterable[Mapping[str, object]]) -> None:
    """One JSON object per line."""
    lines = (json.dumps(record, ensure_ascii=False, sort_keys=True) for record in records)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _count(found: Iterable[Verdict]) -> dict[str, int]:
    counts = Counter(one.verdict for one in found)
    return {"declared": counts.total(), **{verdict: counts[verdict] for verdict in VERDICTS}}
