"""A cycle is the only one of its integration."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from sage100_engine.crm import Store
from sage100_engine.ports import CrmStore
from tests.suites.stores import CURSOR, FILE, Broken

SOON = 0.5
"""Seconds within which a cycle that waited is to start."""


def test_a_second_cycle_waits_and_then_runs(crm: CrmStore) -> None:
    """Guide: RUN-23."""
    entered: list[float] = []

    def second() -> None:
        with crm.cycle(1):
            entered.append(time.monotonic())

    thread = threading.Thread(target=second)
    with crm.cycle(1):
        thread.start()
        thread.join(0.3)
        assert entered == []
        with crm.sync(1) as unit:  # whoever waits holds nothing up
            unit.cursors.save("account", CURSOR)
        left = time.monotonic()
    thread.join(10)
    assert entered and entered[0] - left < SOON


def test_cycles_of_two_integrations_do_not_wait(crm: CrmStore) -> None:
    with crm.cycle(1), crm.cycle(2):
        pass


def test_a_cycle_that_breaks_lets_go(crm: CrmStore) -> None:
    for _ in range(2):
        with pytest.raises(Broken), crm.cycle(1):
            raise Broken


OTHER = """
import sys
from sage100_engine.crm import Store
with Store(sys.argv[1]).cycle(1):
    print("in", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def other(url: str) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Another process that runs a cycle until it is told to end."""
    running: list[subprocess.Popen[str]] = []

    def start() -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        process = subprocess.Popen(
            [sys.executable, "-c", OTHER, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


@FILE
@pytest.mark.parametrize("end", ["told", "killed"])
def test_a_cycle_waits_for_another_process(
    store: Store, other: Callable[[], subprocess.Popen[str]], end: str
) -> None:
    """Guide: RUN-23."""
    process = other()
    assert process.stdin and process.stdout and process.stdout.readline() == "in\n"
    entered: list[float] = []

    def mine() -> None:
        with store.cycle(1):
            entered.append(time.monotonic())

    thread = threading.Thread(target=mine)
    thread.start()
    thread.join(0.3)
    assert entered == []
    with store.write() as unit:  # screens go on
        unit.of(1).cursors.save("account", CURSOR)
    if end == "killed":
        process.kill()
    else:
        process.stdin.write("\n")
        process.stdin.flush()
    process.wait(10)
    left = time.monotonic()
    thread.join(10)
    assert entered and entered[0] - left < SOON


@FILE
def test_another_process_waits_for_a_cycle(store: Store, other: Callable[[], subprocess.Popen[str]]) -> None:
    lines: list[str] = []
    with store.cycle(1):
        process = other()
        thread = threading.Thread(target=lambda: lines.append(process.stdout.readline()))  # type: ignore[union-attr]
        thread.start()
        thread.join(1)
        assert lines == []
    thread.join(10)
    assert lines == ["in\n"]
