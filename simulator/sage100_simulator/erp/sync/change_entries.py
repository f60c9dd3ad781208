"""What one record's changes become in the change log: pure decisions on the log and the record as it is.

Each clause closes a history that lost or doubled something without it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..db.write_transaction import CRM, SHOWN, USER
from ..records import ACCOUNT, COLLECTIONS, CREATED, DELETED, UPDATED, Instance
from ..schema.fields import WRITABLE


@dataclass(frozen=True, slots=True)
class Change:
    """One row of sim_change, of one key."""

    n: int
    kind: str
    nid: str
    op: str
    author: str
    exact: bool
    fields: str | None
    before: int
    after: int

    @property
    def echo(self) -> bool:
        """The integration's own write, held exactly as sent."""
        return self.author == CRM and self.exact


@dataclass(frozen=True, slots=True)
class History:
    """What happened to one key since the token, oldest first, and how it stood at the token and at the mark."""

    entity: str
    key: str
    mark: int
    shown_since: bool
    changes: Sequence[Change]

    def shown_at_mark(self) -> bool:
        """Whether the CRM was shown the record at the mark. Guide: FIRST-09."""
        until = [change for change in self.changes if change.n <= self.mark]
        return until[-1].after in SHOWN if until else self.shown_since

    def after(self, number: int) -> History:
        """The part of it after the deletion of that number."""
        later = [change for change in self.changes if change.n > number]
        return replace(self, shown_since=False, changes=later)


def shown_now(whole: Instance | None, dormant_shown: bool) -> bool:
    """Whether the record is there for the CRM to see. Guide: FIRST-09, MAP-03."""
    return whole is not None and (dormant_shown or not whole.fields.get("dormant"))


def entries(history: History, whole: Instance | None, dormant_shown: bool) -> list[Instance]:
    """The entries of one key in a differential pass.

    Args:
        history: its changes since the token, of the kinds whose option is on.
        whole: the record as it is now, None when it is gone.
        dormant_shown: the option for dormant tiers.

    Returns:
        None, one, or two: a code that was deleted and taken again comes as Deleted, then as Created.
        Guide: CON-07, MAP-07.
    """
    one = _entry(history, whole, dormant_shown)
    if one is None:
        return []
    deaths = [change.n for change in history.changes if change.kind == "" and change.op == "D"]
    if one.state == DELETED or not deaths:
        return [one]
    again = _entry(history.after(max(deaths)), whole, dormant_shown)
    return [_deleted(history.entity, history.key), *([again] if again else [])]


def _entry(history: History, whole: Instance | None, dormant_shown: bool) -> Instance | None:
    changes = history.changes
    if left_out([change for change in changes if change.n <= history.mark]):
        return None
    if whole is None:
        return _deleted(history.entity, history.key)
    if not history.shown_since and not shown_now(whole, dormant_shown) and not history.shown_at_mark():
        return None
    created = not history.shown_since
    ours = created and any(c.kind == "" and c.op == "C" and c.author == CRM for c in changes)
    tells = ours or not created
    roots = [change for change in changes if change.kind == ""]
    return replace(
        whole,
        state=CREATED if created and not ours else UPDATED,
        own=own("", roots) if tells and history.entity == ACCOUNT else (),
        nested=_nested(whole, "", changes, created, tells),
    )


def left_out(changes: Sequence[Change]) -> bool:
    """Whether nothing but the integration's own writes happened, each held exactly as sent. Guide: CON-07, CON-17."""
    return all(change.echo for change in changes)


def own(kind: str, changes: Sequence[Change]) -> tuple[str, ...]:
    """The fields that nobody but the integration changed: what they hold is the ERP's answer, not an edit.

    Args:
        kind: of the record, '' for the account.
        changes: of that record alone.

    Returns:
        Wire names. Guide: CON-08.
    """
    touched: set[str] = set()
    for change in changes:
        if change.author == USER:
            if change.fields is None:
                return ()
            touched.update(change.fields.split())
    return tuple(name for name in WRITABLE[kind] if name not in touched)


def _deleted(entity: str, key: str, owner: str = "") -> Instance:
    return Instance(entity, DELETED, key.removeprefix(owner))


def _nested(
    whole: Instance, owner: str, changes: Sequence[Change], created: bool, tells: bool
) -> dict[str, list[Instance]]:
    """The nested records that changed, all of them when their owner is Created."""
    told: dict[str, list[Instance]] = {}
    for entity, collection in COLLECTIONS.items():
        if collection in whole.nested:
            told[collection] = _collection(whole.nested[collection], entity, owner, changes, created, tells)
    return told


def _collection(
    there: Sequence[Instance],
    entity: str,
    owner: str,
    changes: Sequence[Change],
    created: bool,
    tells: bool,
) -> list[Instance]:
    by_id: dict[str, list[Change]] = {}
    for change in changes:
        if change.kind == entity and _owner(change.nid) == owner:
            by_id.setdefault(change.nid, []).append(change)
    told: list[Instance] = []
    for one in there:
        mine = by_id.pop(f"{owner}{one.id}", [])
        entry = _one(one, mine, changes, created, tells)
        if entry is not None:
            told.append(entry)
    return told + tombstones(entity, owner, by_id)


def tombstones(entity: str, owner: str, gone: Mapping[str, Sequence[Change]]) -> list[Instance]:
    """The deletions that a collection tells: of every record that changed and is no more, even if it came since the
    token, for a page of a pass that was broken off may have told of it.

    Args:
        entity: of the collection.
        owner: `12/` for the lines of a contact, else ''.
        gone: their changes by id. Guide: CON-07.
    """
    return [_deleted(entity, nid, owner) for nid in gone]


def _owner(nid: str) -> str:
    return f"{nid.partition('/')[0]}/" if "/" in nid else ""


def _one(
    record: Instance, mine: Sequence[Change], changes: Sequence[Change], created: bool, tells: bool
) -> Instance | None:
    """A nested record that is there: None when it has nothing to tell."""
    new = created or bool(mine and mine[0].op == "C")
    lines = _nested(record, f"{record.id}/", changes, created, tells) if record.nested else {}
    silent = not mine or left_out(mine)
    if not created and silent and not any(lines.values()):
        return None
    if new and not created and record.nested:
        lines = _nested(record, f"{record.id}/", changes, True, tells)
    told = tuple(name for name in own(record.entity, mine) if name in record.fields) if tells else ()
    return replace(record, state=CREATED if new else UPDATED, own=told, nested=lines)
