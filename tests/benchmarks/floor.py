"""The bare floor of a first synchronisation: no framework, nothing decided.

Two processes and real HTTP. One sends the very bytes of the service's pages, recorded beforehand. The other asks
for page after page, parses each, takes every element by its name, and writes the very rows that the engine wrote
into the same tables with the same indexes, without the triggers: tuples into SQL, a hundred to a statement, one commit
for each page. The rows are read back from disk page by page; that reading is not counted.
"""

from __future__ import annotations

import http.client
import json
import multiprocessing
import pickle
import socket
import sqlite3
import time
from itertools import chain
from pathlib import Path
from typing import Any

from lxml import etree

from tests.benchmarks.soap import change_log, field, open_session, post

TOGETHER = 100
_SYNC = "{http://www.sage.com/sync/sage100}"


def record(host: str, folder: Path) -> int:
    """Keep every page of a full load of accounts, as the service sent it; their number."""
    folder.mkdir()
    connection = http.client.HTTPConnection(host)
    session, token, number = open_session(connection), "", 0
    while True:
        page = post(connection, change_log(token, session))
        (folder / f"{number:06}.xml").write_bytes(page)
        token, number = field(page, "NextPassToken"), number + 1
        if field(page, "AtEnd") == "true":
            return number


def share_rows(crm: Path, folder: Path, pages: int) -> int:
    """Cut the rows of every table of a CRM into as many parts as there were pages; the number of rows."""
    source = sqlite3.connect(crm)
    tables = [
        name
        for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    ]
    tables = [name for name in tables if not name.startswith("sqlite_")]
    total = 0
    folder.mkdir()
    for table in tables:
        (count,) = source.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()
        total += count
        cursor, taken = source.execute(f'SELECT * FROM "{table}"'), 0
        for number in range(pages):
            rows = cursor.fetchmany(count * (number + 1) // pages - taken)
            taken += len(rows)
            with (folder / f"{number:06}.pickle").open("ab") as file:
                pickle.dump((table, len(cursor.description), rows), file)
    source.close()
    return total


def run(folder: Path, crm: Path, pages: int) -> tuple[float, int]:
    """Run the floor.

    Returns:
        Seconds, and the rows written.
    """
    port = multiprocessing.Queue()  # type: multiprocessing.Queue[int]
    sender = multiprocessing.Process(target=_send, args=(folder / "pages", port), daemon=True)
    sender.start()
    try:
        return _receive(port.get(timeout=30), folder, crm, pages)
    finally:
        sender.terminate()


def _send(folder: Path, port: Any) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    port.put(listener.getsockname()[1])
    connection, _ = listener.accept()
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    reader = connection.makefile("rb")
    for page in sorted(folder.iterdir()):
        length = 0
        while (line := reader.readline()).strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        reader.read(length)
        body = page.read_bytes()
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        connection.sendall(head.encode() + body)


def _receive(port: int, folder: Path, crm: Path, pages: int) -> tuple[float, int]:
    target = _empty_copy(crm, folder / "floor.db")
    connection = http.client.HTTPConnection("127.0.0.1", port)
    seconds, written = 0.0, 0
    for number in range(pages):
        parts = list(_parts(folder / "rows" / f"{number:06}.pickle"))
        started = time.perf_counter()
        _by_name(post(connection, change_log("token", "session")))
        for table, width, rows in parts:
            _insert(target, table, width, rows)
            written += len(rows)
        target.commit()
        seconds += time.perf_counter() - started
    target.close()
    return seconds, written


def _insert(target: sqlite3.Connection, table: str, width: int, rows: list[tuple[Any, ...]]) -> None:
    one, whole = f"({','.join('?' * width)})", len(rows) - len(rows) % TOGETHER
    sql = f'INSERT INTO "{table}" VALUES '
    parts = [tuple(chain.from_iterable(rows[i : i + TOGETHER])) for i in range(0, whole, TOGETHER)]
    target.executemany(sql + ",".join([one] * TOGETHER), parts)
    target.executemany(sql + one, rows[whole:])


def _by_name(page: bytes) -> list[dict[str, Any]]:
    """Every account of a page with all that belongs to it, by element name."""
    return [_record(account) for account in etree.fromstring(page).iter(f"{_SYNC}account")]


def _record(element: Any) -> dict[str, Any]:
    found = dict(element.attrib)
    for child in element:
        name = child.tag[len(_SYNC) :]
        found[name] = [_record(one) for one in child] if len(child) else child.text
    return found


def _parts(path: Path) -> Any:
    with path.open("rb") as file:
        while True:
            try:
                yield pickle.load(file)
            except EOFError:
                return


def _empty_copy(crm: Path, target: Path) -> sqlite3.Connection:
    source = sqlite3.connect(crm)
    schema = [
        sql
        for (sql,) in source.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY rowid"
        )
    ]
    source.close()
    made = sqlite3.connect(target)
    made.execute("PRAGMA journal_mode=WAL")
    made.execute("PRAGMA synchronous=NORMAL")
    made.execute("PRAGMA cache_size=-65536")
    for sql in schema:
        if "sqlite_" not in sql.split("(")[0]:
            made.execute(sql)
    made.commit()
    return made


if __name__ == "__main__":
    import sys

    print(json.dumps(run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
