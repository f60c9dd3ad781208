"""The processes of a benchmark: the service, and the engine as a worker that carries out one order after the other."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if not key.startswith("SAGE100_")},
    "PYTHONPATH": os.pathsep.join(
        str(ROOT / package) for package in ("simulator", "engine", "features", ".")
    ),
}


def peak_memory_mb(pid: int) -> float:
    """The highest resident memory of a living process, in MB (VmHWM)."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmHWM")


class Service:
    """A `sage100 serve` in a process of its own."""

    def __init__(self, ready: dict[str, Any], process: subprocess.Popen[bytes]) -> None:
        self.url, self.token, self.process = ready["url"], ready["control_token"], process
        self.host = urlsplit(self.url).netloc

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """One call of the control API."""
        connection = http.client.HTTPConnection(self.host)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        connection.request(method, f"/control{path}", None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status} {text[:200]!r}")
        return json.loads(text) if text else None

    @property
    def memory_mb(self) -> float:
        """Its peak."""
        return peak_memory_mb(self.process.pid)


@contextmanager
def service(folder: Path, *options: str) -> Iterator[Service]:
    """Start a service on a free port; it is stopped at the end of the block."""
    ready = folder / f"ready-{time.monotonic_ns()}"
    command = [sys.executable, "-m", "sage100_simulator", "serve", "--port", "0", "--ready-file", str(ready)]
    with (folder / "serve.log").open("ab") as log:
        process = subprocess.Popen([*command, *options], env=ENVIRONMENT, stdout=log, stderr=log)
    try:
        while not ready.exists():
            if process.poll() is not None:
                raise RuntimeError(f"serve ended: {(folder / 'serve.log').read_text()[-400:]}")
            time.sleep(0.002)
        yield Service(json.loads(ready.read_text(encoding="utf-8")), process)
    finally:
        process.terminate()
        process.wait(30)


class Worker:
    """The engine in a process of its own, on one CRM file."""

    def __init__(self, crm: Path, url: str, company: str) -> None:
        self.crm = crm
        command = [sys.executable, "-m", "tests.benchmarks.engine_worker", str(crm), url, company]
        self.process = subprocess.Popen(
            command, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def order(self, *words: str | int) -> dict[str, Any]:
        """Have one order carried out; what it answers."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the engine ended with {self.process.wait()} on {words}")
        return dict(json.loads(line))

    @property
    def memory_mb(self) -> float:
        """Its peak."""
        return peak_memory_mb(self.process.pid)

    def close(self) -> None:
        """End it."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(60)


@contextmanager
def worker(crm: Path, url: str, company: str = "BIJOU") -> Iterator[Worker]:
    """An engine process for the length of the block."""
    made = Worker(crm, url, company)
    try:
        yield made
    finally:
        made.close()


def seed(database: Path, tiers: int, profile: str = "benchmark") -> float:
    """Make a dossier in a file with `sage100 seed`; seconds, the process included."""
    started = time.perf_counter()
    options = ["--database", str(database), "--tiers", str(tiers), "--profile", profile]
    command = [sys.executable, "-m", "sage100_simulator", "seed", *options]
    subprocess.run(command, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started
