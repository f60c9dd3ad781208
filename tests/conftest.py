"""What every test lives under: each answer of the simulator is held against the frozen schemas."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.interop.stacks import missing


class _Wrong(logging.Handler):
    """Keeps what the service says when one of its answers breaks the frozen contract."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if type(error).__name__ == "WrongAnswer":
            self.found.append(str(error))


def pytest_configure(config: pytest.Config) -> None:
    """`pytest -m CODE-01` runs the scenarios of that rule."""
    if config.option.markexpr:
        from sage100_features.plugin import by_rule

        by_rule.select(config)


@pytest.fixture(scope="session", autouse=True)
def spawned_services_check_answers() -> Iterator[None]:
    """A `sage100 serve` that a test starts checks its answers as those in process do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAGE100_CHECK_ANSWERS", "1")
        yield


@pytest.fixture(autouse=True)
def check_answers(spawned_services_check_answers: None) -> Iterator[None]:
    """Fails any test during which an answer broke the frozen schemas; nothing turns it off."""
    logger, handler = logging.getLogger("sage100_simulator"), _Wrong()
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    assert handler.found == []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what could not be tried for want of its tools: it was left out, which is not green."""
    if not {Path(argument).name for argument in terminalreporter.config.args} & {"tests", "interop"}:
        return
    skipped = [
        r.longrepr[2] for r in terminalreporter.stats.get("skipped", []) if isinstance(r.longrepr, tuple)
    ]
    for why, number in Counter(skipped).items():
        terminalreporter.write_line(f"{number} tests not tried: {why.removeprefix('Skipped: ')}")
    for stack in missing():
        terminalreporter.write_line(f"SOAP client not tried, no tools for it: {stack.name} ({stack.install})")
