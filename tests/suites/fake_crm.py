"""A CRM store in memory: what the repositories keep, in plain Python, for tests of the core.

It passes the suite of each role that it has. It has no tables and no marks: those are the database's.
"""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace

from sage100_engine.contract import ENTITIES
from sage100_engine.records import (
    ASLEEP,
    Base,
    Blocked,
    Counts,
    Cursor,
    Customisations,
    Due,
    Instance,
    LogLine,
    NewRecord,
    NewTiers,
    Record,
    Ref,
    Status,
    Tiers,
)


@dataclass
class Run:
    """A cycle that did or found something."""

    lines: list[LogLine] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    status: Status = Status.RUNNING
    ended: bool = False


@dataclass
class Held:
    """What is kept for one integration."""

    tiers: dict[int, Tiers] = field(default_factory=dict)
    cursors: dict[str, Cursor] = field(default_factory=dict)
    met: set[int] = field(default_factory=set)
    runs: dict[int, Run] = field(default_factory=dict)
    status: Status = Status.NONE
    confirmed: bool = False
    lists: Mapping[str, tuple[object, ...]] = field(default_factory=dict)

    def records(self) -> Iterator[tuple[Tiers, Record]]:
        """Every record with its Tiers, by Account."""
        for _, tiers in sorted(self.tiers.items()):
            yield from ((tiers, record) for record in (tiers.account, *tiers.children))


@dataclass
class Content:
    """What the store keeps."""

    held: defaultdict[int, Held] = field(default_factory=lambda: defaultdict(Held))
    keys: Counter[str] = field(default_factory=Counter)
    territories: dict[str, int] = field(default_factory=dict)


class FakeAccounts:
    def __init__(self, content: Content, held: Held, uid: str) -> None:
        self.content, self.held, self.uid = content, held, uid

    def about(self, entries: Sequence[Instance]) -> list[Tiers]:
        ids = {entry.id for entry in entries if entry.id}
        crmids = {entry.crmid for entry in entries}
        return self.load(
            [
                key
                for key, tiers in self.held.tiers.items()
                if tiers.account.erp_id in ids or f"{self.uid}.{key}" in crmids
            ]
        )

    def load(self, accounts: Sequence[int]) -> list[Tiers]:
        return [deepcopy(self.held.tiers[key]) for key in sorted(set(accounts)) if key in self.held.tiers]

    def tied(self, ids: Iterable[str]) -> dict[str, int]:
        wanted = set(ids)
        held = ((tiers.account.erp_id, key) for key, tiers in self.held.tiers.items())
        return {erp_id: key for erp_id, key in held if erp_id in wanted}

    def add_new(self, tiers: Iterable[NewTiers]) -> None:
        for account, company, shared, nested in tiers:
            records = [self.made(one) for one in nested]
            self.save([Tiers(self.made(account), Record("company", company, dict(shared)), records)])

    def made(self, new: NewRecord) -> Record:
        names = [field.name for field in ENTITIES[new.entity].wire]
        base = {
            name: Base(erp, crm)
            for name, erp, crm in zip(names, new.erp, new.crm, strict=True)
            if erp is not None or crm is not None
        }
        fields = {**dict(zip(names, new.crm, strict=True)), **new.own}
        link = self.new_key("link")
        return Record(new.entity, new.key, fields, new.type, new.owner, False, link, new.erp_id, base)

    def save(self, tiers: Sequence[Tiers]) -> None:
        for one in tiers:
            one.stored = len(one.inbox) + len(one.waiting)
            for record in (one.account, one.company, *one.children):
                record.new = False
            self.held.tiers[one.account.key] = replace(deepcopy(one), met=False)

    def new_key(self, entity: str) -> int:
        self.content.keys[entity] += 1
        return self.content.keys[entity]


class FakeCursors:
    def __init__(self, held: Held) -> None:
        self.held = held

    def get(self, entity: str) -> Cursor:
        return replace(self.held.cursors.get(entity, Cursor()))

    def save(self, entity: str, cursor: Cursor) -> None:
        self.held.cursors[entity] = replace(cursor, moved=False)

    def waiting(self) -> list[int]:
        return [key for key, tiers in self.held.tiers.items() if tiers.inbox or tiers.waiting]

    def begin_load(self) -> None:
        self.held.met.clear()

    def note_met(self, accounts: Sequence[int]) -> None:
        self.held.met |= set(accounts)

    def missing(self, after: int, limit: int) -> list[int]:
        linked = [key for key, tiers in sorted(self.held.tiers.items()) if tiers.account.linked]
        return [key for key in linked if key > after and key not in self.held.met][:limit]

    def restart(self) -> None:
        for tiers, record in self.held.records():
            tiers.inbox, tiers.waiting, tiers.stored, tiers.asleep = [], [], 0, False
            record.deleting = False
        self.begin_load()


class FakeLinks:
    def __init__(self, held: Held) -> None:
        self.held = held

    def _linked(self, entity: str) -> list[tuple[Tiers, Record]]:
        return [(tiers, one) for tiers, one in self.held.records() if one.linked and one.entity == entity]

    def erp_id(self, entity: str, record: int) -> str | None:
        return next((one.erp_id for _, one in self._linked(entity) if one.key == record), None)

    def tied(self, entity: str, account: int, owner: int, erp_id: str) -> Ref | None:
        for tiers, one in self._linked(entity):
            holder = 0 if one is tiers.account else tiers.account.key
            if (holder, one.owner, one.erp_id) == (account, owner, erp_id):
                return Ref(one.key, tiers.account.key)
        return None

    def count(self, entity: str) -> int:
        return len(self._linked(entity))

    def deletions(self) -> list[Due]:
        found: dict[str, list[Ref]] = {}
        for tiers, one in sorted(self.held.records(), key=lambda pair: (pair[1].entity, pair[1].key)):
            if one.deleting:
                found.setdefault(one.entity, []).append(Ref(one.key, tiers.account.key))
        asleep = [Ref(key, key) for key, tiers in sorted(self.held.tiers.items()) if tiers.asleep]
        return [Due(kind, refs) for kind, refs in found.items()] + ([Due(ASLEEP, asleep)] if asleep else [])

    def mass_effect_confirmed(self) -> bool:
        return self.held.confirmed

    def confirm_mass_effect(self, yes: bool) -> None:
        self.held.confirmed = yes


class FakeQuarantine:
    def __init__(self, held: Held) -> None:
        self.held = held

    def count(self) -> int:
        return len(self.blocked())

    def blocked(self) -> list[Blocked]:
        found = sorted(
            (tiers.account.key, one.entity, one.key, replace(one.blocked, stopped=one.stopped))
            for tiers, one in self.held.records()
            if one.blocked
        )
        return [blocked for *_, blocked in found]


class FakeRuns:
    def __init__(self, held: Held) -> None:
        self.held = held

    def log(self, run: int | None, lines: Sequence[LogLine]) -> int:
        run = run or len(self.held.runs) + 1
        self.held.runs.setdefault(run, Run()).lines += lines
        return run

    def save_counts(self, run: int | None, counts: Counts) -> int:
        run = self.log(run, ())
        self.held.runs[run].counts = replace(counts)
        return run

    def end(self, run: int, status: Status) -> None:
        self.held.runs[run].status = self.held.status = status
        self.held.runs[run].ended = True

    def unended(self) -> list[int]:
        return [number for number, run in self.held.runs.items() if not run.ended]

    def status(self) -> Status:
        return self.held.status

    def numbers(self) -> list[int]:
        return list(self.held.runs)

    def lines(self, run: int | None = None) -> list[LogLine]:
        run = run or max(self.held.runs, default=0)
        return list(self.held.runs[run].lines) if run in self.held.runs else []

    def conflicts(self) -> list[LogLine]:
        return [line for run in self.held.runs.values() for line in run.lines if line.kept]


class FakeParameters:
    def __init__(self, content: Content, held: Held) -> None:
        self.content, self.held = content, held

    def territories(self, names: Sequence[str]) -> dict[str, int]:
        known = self.content.territories
        return {name: known.setdefault(name, len(known) + 1) for name in names if name}

    def differ(self, customisations: Customisations) -> bool:
        return self.held.lists != _lists(customisations)

    def save(self, customisations: Customisations) -> None:
        self.held.lists = _lists(customisations)

    def save_representatives(self, entries: Sequence[Instance]) -> None:
        """Nothing of the core asks for them."""


def _lists(customisations: Customisations) -> dict[str, tuple[object, ...]]:
    return {family: items for family, items in customisations.lists.items() if items}


class FakeUnit:
    """One transaction, as a cycle of one integration sees it."""

    def __init__(self, content: Content, uid: str, integration: int) -> None:
        held = content.held[integration]
        self._content, self._uid = content, uid
        self.accounts, self.cursors = FakeAccounts(content, held, uid), FakeCursors(held)
        self.links, self.quarantine = FakeLinks(held), FakeQuarantine(held)
        self.runs, self.parameters = FakeRuns(held), FakeParameters(content, held)

    def of(self, integration: int) -> FakeUnit:
        return FakeUnit(self._content, self._uid, integration)


class FakeStore:
    """See `ports.CrmStore`: a transaction works on a copy, which takes the place of the original at its end."""

    def __init__(self) -> None:
        self.uid, self.transactions = "fake", Counter[str]()
        self._content, self._one = Content(), threading.RLock()
        self._cycles: defaultdict[int, threading.Lock] = defaultdict(threading.Lock)

    @contextmanager
    def _transaction(self, kind: str, integration: int) -> Iterator[FakeUnit]:
        with self._one:
            self.transactions[kind] += 1
            content = deepcopy(self._content)
            yield FakeUnit(content, self.uid, integration)
            if kind in ("write", "sync"):
                self._content = content

    def read(self) -> AbstractContextManager[FakeUnit]:
        return self._transaction("read", 0)

    def write(self) -> AbstractContextManager[FakeUnit]:
        return self._transaction("write", 0)

    def view(self, integration: int) -> AbstractContextManager[FakeUnit]:
        return self._transaction("view", integration)

    def sync(self, integration: int) -> AbstractContextManager[FakeUnit]:
        return self._transaction("sync", integration)

    @contextmanager
    def cycle(self, integration: int) -> Iterator[None]:
        with self._cycles[integration]:
            yield
