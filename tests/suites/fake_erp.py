"""An ERP in memory behind `ErpPort`: dictionaries, a change log and sessions, no XML, no rules but a few.

`FakeErp` is the dossier, with what an ERP user does in it; `connect` gives a port. It keeps the promises of the
contract's sections 4 and 5 that the engine leans on: passes with a mark, tokens of one life, echoes left out and
`own`, creations remembered, `seen`. Codes and short names are upper case. It has no defaults, options or rights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field

from sage100_engine.contract import BILLING_ID, COLLECTIONS
from sage100_engine.errors import GatewayError, GatewayKind
from sage100_engine.records import (
    CREATED,
    DELETED,
    RECOVERABLE,
    REFUSED,
    SUCCESS,
    UPDATED,
    Instance,
    Page,
    Result,
)
from sage100_engine.settings import Secret
from tests.suites.fake_port import COMPANY, PASSWORD, USER, FakePort

SIZES = {"name": 69, "website": 69, "lastname": 35, "number": 21, "address": 69}
GONE = REFUSED, "Fiche supprimée", DELETED
Fields = dict[str, str | None]
Path = tuple[str, ...]
"""Of an account (), of a nested record ("people", "3"), of a contact's phone ("people", "3", "phones", "fax")."""


@dataclass
class Held:
    """One record: `made` is the change that first showed it, `by_crm` whether the integration made it."""

    entity: str
    fields: Fields
    made: int
    crmid: str | None = None
    by_crm: bool = False
    nested: dict[str, dict[str, Held]] = field(default_factory=dict)


@dataclass(frozen=True)
class Change:
    """One line of the log; an exact write of the integration is not told, `fields` are those of a user's edit."""

    number: int
    entity: str
    code: str
    path: Path
    told: bool
    fields: frozenset[str] = frozenset()
    removal: bool = False


class FakeErp:
    """A dossier: its records, what users do to them, and what happens to its callers."""

    def __init__(self, page_size: int = 4) -> None:
        self.page_size = page_size
        self.records: dict[str, dict[str, Held]] = {"account": {}, "salesrepresentative": {}}
        self.log: list[Change] = []
        self.life = 1
        self.memory: dict[tuple[str, str, str], tuple[Instance, str]] = {}
        self.locked: set[str] = set()
        self.sessions = 0
        self.calls: list[str] = []
        self.sent: list[Instance] = []
        self.acts: dict[tuple[str, str, int], Callable[[], None]] = {}
        self._last_id = 0

    def connect(self, user: str = USER, password: str = PASSWORD, company: str = COMPANY) -> FakePort:
        return FakePort(self, user, Secret(password), company)

    def before(self, operation: str, number: int, act: Callable[[], None]) -> None:
        """Do something, or raise, before the n-th call of an operation from now on."""
        self.acts["before", operation, self.calls.count(operation) + number] = act

    def after(self, operation: str, number: int, act: Callable[[], None]) -> None:
        """The same once it was carried out (execute alone): who raises loses the answer."""
        self.acts["after", operation, self.calls.count(operation) + number] = act

    def called(self, operation: str) -> None:
        self.calls.append(operation)
        self.act("before", operation)

    def act(self, when: str, operation: str) -> None:
        self.acts.pop((when, operation, self.calls.count(operation)), lambda: None)()

    # -- what ERP users do

    def add(self, code: str, entity: str = "account", **fields: str | None) -> str:
        """Make a tiers, or a representative."""
        own = {"code": code, "customersupplierflag": "Client"} if entity == "account" else {}
        self.records[entity][code] = Held(entity, {**own, **fields}, self._note(entity, code))
        return code

    def edit(self, code: str, **fields: str | None) -> None:
        """Change a tiers; one that wakes is shown anew."""
        held = self.records["account"][code]
        woken = held.fields.get("dormant") == "true" and fields.get("dormant") == "false"
        held.fields.update(_raise_case(fields))
        number = self._note("account", code, fields=fields)
        held.made = number if woken else held.made

    def remove(self, code: str) -> None:
        """Delete a tiers."""
        del self.records["account"][code]
        self._note("account", code, removal=True)

    def add_part(self, code: str, entity: str, under: Path = (), **fields: str | None) -> str:
        """Give a tiers, or one of its contacts, an address, a phone, an e-mail or a contact."""
        key = self._id_of(entity, fields.pop("type", None))
        path = (*under, COLLECTIONS[entity], key)
        self.find(code, under).nested.setdefault(path[-2], {})[key] = Held(entity, fields, len(self.log) + 1)
        self._note("account", code, path)
        return key

    def edit_part(self, code: str, path: Path, **fields: str | None) -> None:
        """Change one of these."""
        self.find(code, path).fields.update(fields)
        self._note("account", code, path, fields=fields)

    def remove_part(self, code: str, path: Path) -> None:
        """Delete one of these."""
        del self.find(code, path[:-2]).nested[path[-2]][path[-1]]
        self._note("account", code, path, removal=True)

    def restart(self) -> None:
        """The dossier is restored: no token is good any more."""
        self.life += 1

    def find(self, code: str, path: Path = ()) -> Held:
        """A record by its place."""
        held = self.records["account"][code]
        for collection, key in zip(path[::2], path[1::2], strict=True):
            held = held.nested[collection][key]
        return held

    def _note(
        self, entity: str, code: str, path: Path = (), fields: Iterable[str] = (), removal: bool = False
    ) -> int:
        self.log.append(Change(len(self.log) + 1, entity, code, path, True, frozenset(fields), removal))
        return len(self.log)

    def _id_of(self, entity: str, kind: str | None) -> str:
        if entity == "email":
            return "information"
        if entity == "phone":
            return kind or "standard"
        if entity == "address" and kind == "billing":
            return BILLING_ID
        self._last_id += 1
        return str(self._last_id)

    # -- GetChangeLog

    def page(self, entity: str, token: str, beside: str) -> Page:
        """One page; a token is life, entity, kind, since, mark and position."""
        if entity not in self.records:
            raise GatewayError(GatewayKind.CONTRACT, f"Entité inconnue : {entity}")
        if beside and not token:
            self._parse(entity, beside)
        kind, since, mark, position = self._parse(entity, token) if token else ("full", 0, len(self.log), 0)
        if kind == "diff" and position == mark:
            since, mark = position, len(self.log)
        due = self._standing(entity, position, mark) if kind == "full" else self._due(entity, since, mark)
        due = [(number, code) for number, code in due if number > position]
        page, at_end = due[: self.page_size], len(due) <= self.page_size
        told = [e for _, code in page for e in self._entries(entity, code, 0 if kind == "full" else since)]
        if at_end:
            return Page(True, self.token(entity, "diff", mark, mark, mark), told)
        return Page(False, self.token(entity, kind, since, mark, page[-1][0]), told)

    def token(self, entity: str, kind: str, since: int, mark: int, position: int) -> str:
        return f"{self.life}.{entity}.{kind}.{since}.{mark}.{position}"

    def _parse(self, entity: str, token: str) -> tuple[str, int, int, int]:
        parts = token.split(".")
        if parts[:2] != [str(self.life), entity]:
            raise GatewayError(GatewayKind.TOKEN, "Jeton inconnu de ce dossier")
        return parts[2], int(parts[3]), int(parts[4]), int(parts[5])

    def _standing(self, entity: str, position: int, mark: int) -> list[tuple[int, str]]:
        return sorted(
            (held.made, code)
            for code, held in self.records[entity].items()
            if position < held.made <= mark and held.fields.get("dormant") != "true"
        )

    def _due(self, entity: str, since: int, mark: int) -> list[tuple[int, str]]:
        changes = [c for c in self.log if since < c.number <= mark and c.entity == entity]
        told = {change.code for change in changes if change.told}
        return sorted(
            (number, code) for code, number in {c.code: c.number for c in changes}.items() if code in told
        )

    def _entries(self, entity: str, code: str, since: int) -> list[Instance]:
        held = self.records[entity].get(code)
        changes = [c for c in self.log if c.entity == entity and c.code == code and c.number > since]
        gone = bool(since) and any(change.removal and not change.path for change in changes)
        told = [Instance(entity, DELETED, code)] if gone or held is None else []
        if held is not None:
            told.append(self._entry(code, held, () if held.made > since else None, changes, since))
        return told

    def _entry(
        self, key: str, held: Held, path: Path | None, changes: list[Change], since: int, at: Path = ()
    ) -> Instance:
        """A record as it is now, whole when `path` is given, else with what changed of its parts."""
        whole = path is not None
        state = CREATED if whole and not (held.by_crm and not at and since) else UPDATED
        touched = {name for change in changes if change.path == at for name in change.fields}
        own = () if state == CREATED else tuple(name for name in held.fields if name not in touched)
        told = Instance(held.entity, state, key, held.crmid, deepcopy(held.fields), own=own)
        for collection, parts in held.nested.items():
            told.nested[collection] = [
                self._entry(
                    k, part, () if whole or part.made > since else None, changes, since, (*at, collection, k)
                )
                for k, part in parts.items()
                if whole or any(c.path[: len(at) + 2] == (*at, collection, k) for c in changes)
            ]
        for change in changes:
            *rest, collection, k = change.path if len(change.path) == len(at) + 2 else (None, "", "")
            if change.removal and tuple(rest) == at and k not in held.nested.get(collection, {}):
                entity = next(name for name, plural in COLLECTIONS.items() if plural == collection)
                told.nested.setdefault(collection, []).append(Instance(entity, DELETED, k))
        return told

    # -- ExecuteTransactions

    def write(self, instance: Instance) -> list[Result]:
        """One account with its parts."""
        held = self.records["account"].get(instance.id or "")
        known = instance.state == CREATED and ("account", "", instance.crmid or "") in self.memory
        if not known and instance.id is not None and (why := self._put_off(instance, held)):
            return _refused(instance, *why)
        return self._write(instance, "", ())

    def _put_off(self, instance: Instance, held: Held | None) -> tuple[str, ...] | None:
        if held is None:
            return GONE
        if instance.id in self.locked:
            return RECOVERABLE, "Cet élément est en cours d'utilisation !"
        life, *_, seen = (instance.seen or f"{self.life}.{len(self.log)}").split(".")
        newer = [c for c in self.log[int(seen) :] if c.entity == "account" and c.code == instance.id]
        return (RECOVERABLE, "Fiche modifiée entre-temps") if newer or life != str(self.life) else None

    def _write(self, instance: Instance, code: str, under: Path) -> list[Result]:
        if why := _rule(instance):
            return _refused(instance, REFUSED, why)
        made = {CREATED: self._create, UPDATED: self._update, DELETED: self._delete}[instance.state]
        found = made(instance, code, under)
        if isinstance(found, tuple):
            return _refused(instance, *found)
        code = code or found
        path = () if instance.entity == "account" else (*under, COLLECTIONS[instance.entity], found)
        shown = f"{under[-1]}/{found}" if under and instance.entity in ("phone", "email") else found
        results = [Result(SUCCESS, instance.entity, "", instance.state, instance.crmid or "", shown)]
        return results + [
            result
            for parts in instance.nested.values()
            for part in parts
            for result in self._write(part, code, path)
        ]

    def _create(self, instance: Instance, code: str, under: Path) -> str | tuple[str, ...]:
        """A creation that took place is known by its crmid, and carried out once."""
        memory = (instance.entity, code, instance.crmid or "")
        place: Path = () if instance.entity == "account" else (*under, COLLECTIONS[instance.entity])
        if memory in self.memory:
            payload, key = self.memory[memory]
            if not self._there(code or key, (*place, key) if place else ()):
                return GONE
            self._note("account", code or key, (*place, key) if place else ())
            return key if payload.fields == instance.fields else (REFUSED, "Identifiant CRM déjà utilisé")
        fields = {name: value for name, value in instance.fields.items() if name != "type"}
        _raise_case(fields)
        if instance.entity == "account":
            key = fields.get("code") or ""
            there = self.records["account"]
        else:
            key = self._id_of(instance.entity, instance.fields.get("type"))
            there = self.find(code, under).nested.setdefault(place[-1], {})
        if not key or key in there:
            return REFUSED, f"Code déjà existant ou vide : {key}"
        there[key] = Held(instance.entity, fields, len(self.log) + 1, instance.crmid, by_crm=True)
        exact = all(instance.fields[name] == value for name, value in fields.items())
        self._ours(code or key, (*place, key) if place else (), told=not exact)
        self.memory[memory] = deepcopy(instance), key
        return key

    def _update(self, instance: Instance, code: str, under: Path) -> str | tuple[str, ...]:
        key, path = instance.id or "", self._place(instance, under)
        fields = _raise_case(dict(instance.fields))
        try:
            self.find(code or key, path).fields.update(fields)
        except KeyError:
            return GONE
        if fields:
            self._ours(code or key, path, told=fields != instance.fields)
        return key

    def _delete(self, instance: Instance, code: str, under: Path) -> str:
        path = self._place(instance, under)
        if self.find(code, under).nested.get(path[-2], {}).pop(path[-1], None):
            self._ours(code, path, removal=True)
        return instance.id or ""

    def _there(self, code: str, path: Path) -> bool:
        try:
            return bool(self.find(code, path))
        except KeyError:
            return False

    def _place(self, instance: Instance, under: Path) -> Path:
        return (
            () if instance.entity == "account" else (*under, COLLECTIONS[instance.entity], instance.id or "")
        )

    def _ours(self, code: str, path: Path, told: bool = False, removal: bool = False) -> None:
        self.log.append(Change(len(self.log) + 1, "account", code, path, told, removal=removal))


def _raise_case(fields: Fields) -> Fields:
    """What the ERP makes of some values; the same dictionary."""
    for name in ("code", "shortname"):
        if value := fields.get(name):
            fields[name] = value.upper()
    return fields


def _rule(instance: Instance) -> str | None:
    """The few rules: lengths, no record without its name, no deletion of a tiers."""
    if instance.state == DELETED:
        return "Suppression de tiers non admise" if instance.entity == "account" else None
    for name, size in SIZES.items():
        if len(instance.fields.get(name) or "") > size:
            return f"{name} : {size} caractères au plus"
    required = {"account": "name", "person": "lastname"}.get(instance.entity)
    if required and instance.fields.get(required, None if instance.state == CREATED else "x") is None:
        return f"{required} est obligatoire"
    return None


def _refused(instance: Instance, status: str, message: str, action: str = "") -> list[Result]:
    """The record's own answer, and its parts'."""
    own = Result(
        status, instance.entity, message, action or instance.state, instance.crmid or "", instance.id
    )
    parts = [part for several in instance.nested.values() for part in several]
    return [own, *(r for part in parts for r in _refused(part, RECOVERABLE, "Fiche parente refusée"))]
