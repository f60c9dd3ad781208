"""A simulated Sage 100 in a process of its own, and what an ERP user does there."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from ..errors import GatewayError, GatewayKind

START_SECONDS = 60
CALL_SECONDS = 30


class Served(NamedTuple):
    """A simulator that answers, and how to act in it as an ERP user."""

    url: str
    control_url: str
    token: str

    def first(self, path: str, **query: str) -> dict[str, str]:
        """The texts of the first of what the control API lists there."""
        [found, *_] = json.loads(self._send("GET", f"{path}?{urlencode(query)}"))
        return {name: value for name, value in found.items() if isinstance(value, str)}

    def change(self, path: str, values: Mapping[str, str]) -> None:
        """Change columns of a row."""
        self._send("PATCH", path, json.dumps(values).encode())

    def _send(self, method: str, path: str, body: bytes | None = None) -> bytes:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        request = Request(f"{self.control_url}{path}", body, headers, method=method)
        with urlopen(request, timeout=CALL_SECONDS) as answer:
            return bytes(answer.read())


@contextmanager
def serving(tiers: int, folder: Path) -> Iterator[Served]:
    """`sage100 serve` as a child process, which ends with the demonstration."""
    ready = folder / "ready.json"
    command = [sys.executable, "-m", "sage100_simulator", "serve", "--port", "0", "--dirty"]
    command += ["--tiers", str(tiers), "--ready-file", str(ready)]
    with (folder / "serve.log").open("wb") as log:
        child = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
    try:
        yield wait_for(child, ready)
    finally:
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def wait_for(child: subprocess.Popen[bytes], ready: Path) -> Served:
    """The addresses of the simulator, once it has written them."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and child.poll() is None:
        if ready.exists():
            told = json.loads(ready.read_text(encoding="utf-8"))
            return Served(told["url"], told["control_url"], told["control_token"])
        time.sleep(0.02)
    raise GatewayError(GatewayKind.UNAVAILABLE, "Le simulateur n'a pas démarré")
