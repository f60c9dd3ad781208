"""A PostgreSQL server of its own for a session of tests, where its programs are installed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=127.0.0.1")
_numbers = count(1)


def program(name: str) -> Path | None:
    """Where a program of the server is: on the path, or where Debian keeps it."""
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    found = debian[0] if debian else shutil.which(name)
    return Path(found) if found else None


def missing() -> str:
    """What stands in the way of a server, empty when nothing does."""
    if not program("initdb") or not program("postgres"):
        return "initdb and postgres are not installed"
    return "" if _user() is not False else "it does not run as root, and there is no user postgres"


def _user() -> Any:
    """Whom the server runs as: None for whoever runs the tests, False when there is nobody."""
    if os.name != "posix" or os.geteuid() != 0:
        return None
    import pwd

    return "postgres" if any(entry.pw_name == "postgres" for entry in pwd.getpwall()) else False


@contextmanager
def server() -> Iterator[str]:
    """Its SQLAlchemy URL, without a database; its files lie where another user can reach them."""
    with tempfile.TemporaryDirectory(prefix="sage100-postgresql-") as folder:
        yield from _running(Path(folder))


def _running(folder: Path) -> Iterator[str]:
    user, data = _user(), folder / "data"
    if user:
        shutil.chown(folder, user)
    told: dict[str, Any] = {"user": user, "cwd": folder, "stdout": subprocess.DEVNULL}
    subprocess.run(
        [program("initdb"), "-D", data, "-A", "trust", "-U", "sage", "--no-sync"], check=True, **told
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = [word for setting in SETTINGS for word in ("-c", setting)]
    command = [program("postgres"), "-D", data, "-p", str(port), "-k", folder, *options]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **told)
    try:
        _wait(port, process)
        yield f"postgresql+psycopg://sage@127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(30)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(f"host=127.0.0.1 port={port} user=sage dbname=postgres").close()
            return
        except psycopg.OperationalError:
            assert process.poll() is None and time.monotonic() < until, "PostgreSQL does not start"
            time.sleep(0.05)


def database(url: str) -> str:
    """A new database on the server; its URL."""
    name = f"sage{os.getpid()}_{next(_numbers)}"
    plain = url.replace("+psycopg", "")
    with psycopg.connect(f"{plain}postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"{url}{name}"
