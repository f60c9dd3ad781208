"""What protects each history: one decision of the engine or the simulator, and how to break it.

The decisions are those that the reference model found by switching them off; `shared/reference/model` calls
them *fixes* and *mutants*, and most histories bear their names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any

from sage100_features.mutants.model import Mutant, always
from sage100_features.mutants.patch import applied

Replace = Callable[[Any], Any]


@dataclass(frozen=True)
class Decision:
    """Where it is made, what makes a broken one of it, and what the broken one does."""

    target: str
    replace: Replace
    why: str

    def broken(self) -> AbstractContextManager[None]:
        """Run the block with the broken one in its place, wherever it is held."""
        return applied(Mutant("", self.why, self.target, self.replace))


# -- the ERP


def _leaves_the_pass(sound: Any) -> Any:
    later = "SELECT 1 FROM sim_change WHERE entity = ? AND key = ? AND n > ? LIMIT 1"

    def due(work: Any, pos: int, limit: int) -> Any:
        found = sound(work, pos, limit)
        return [one for one in found if not work.conn.value(later, (work.entity, one[1], work.token.mark))]

    return due


def _by_others_alone(sound: Any) -> Any:
    theirs = "SELECT 1 FROM sim_change WHERE key = ? AND n > ? AND author = 'user' LIMIT 1"

    def changed_since(conn: Any, code: str, seen: str) -> bool:
        from sage100_simulator.erp.sync import change_token

        return sound(conn, code, seen) and bool(
            conn.value(theirs, (code, change_token.parse(conn, "account", seen).seen))
        )

    return changed_since


def _lost_token_passes(sound: Any) -> Any:
    def changed_since(conn: Any, code: str, seen: str) -> bool:
        from sage100_simulator.erp.sync import change_token
        from sage100_simulator.errors import ServiceError

        try:
            change_token.parse(conn, "account", seen)
        except ServiceError:
            return False
        return bool(sound(conn, code, seen))

    return changed_since


def _no_tombstone_of_the_new(sound: Any) -> Any:
    def tombstones(entity: str, owner: str, gone: Any) -> Any:
        new = {nid for nid, changes in gone.items() if any(one.op == "C" for one in changes)}
        return sound(entity, owner, {nid: gone[nid] for nid in gone.keys() - new})

    return tombstones


def _all_is_own(sound: Any) -> Any:
    return lambda kind, changes: sound(kind, [one for one in changes if one.author != "user"])


def _any_load(sound: Any) -> Any:
    def start(conn: Any, entity: str, token: str, last_identity: str) -> Any:
        return sound(conn, entity, "" if last_identity.strip() == "0" else token, last_identity)

    return start


def _mark_of_the_last_page(sound: Any) -> Any:
    def end_of_pass(work: Any) -> Any:
        from sage100_simulator.erp.sync import change_token

        now = change_token.last_change(work.conn)
        return replace(sound(work), since=now, mark=now, pos=now)

    return end_of_pass


def _silent_memory(sound: Any) -> Any:
    def note(w: Any, *arguments: Any, **named: Any) -> None:
        if named.get("author") != "memory":
            sound(w, *arguments, **named)

    return note


# -- the engine


def _never_owed(sound: Any) -> Any:
    return lambda *told: sound(*told)._replace(unsent_winner=False)


def _token_of_the_load(sound: Any) -> Any:
    def moved(cursor: Any, page: Any) -> Any:
        after = sound(cursor, page)
        if cursor.mode == "full" and page.at_end:
            after.token = page.next_token
        return after

    return moved


def _created_like_updated(sound: Any) -> Any:
    return lambda mode, state, came_back: sound(mode, "Updated", came_back)


def _inbox_thrown_away(sound: Any) -> Any:
    def apply_entry(working_set: Any, *rest: Any) -> None:
        sound(working_set, *rest)
        for tiers in working_set.tiers:
            tiers.inbox = []

    return apply_entry


def _restored_like_any(sound: Any) -> Any:
    return lambda record, field, value, own, terms: sound(
        record, field, value, own, terms._replace(restored=False)
    )


def _as_shown(sound: Any) -> Any:
    return lambda record: {name: one._replace(sent=one.crm) for name, one in sound(record).items()}


def _as_first_tried(sound: Any) -> Any:
    def changes(record: Any) -> Any:
        tried = record.unacknowledged
        return {n: one._replace(sent=tried.get(n, [one])[0].sent) for n, one in sound(record).items()}

    return changes


def _asked_once(sound: Any) -> Any:
    def turn(tiers: Any) -> Any:
        told = sound(tiers)
        return told if tiers.account.create_payload is None else type(told).DETACHED

    return turn


def _whatever_was_sent(sound: Any) -> Any:
    return lambda value, base, tries, own: sound(value, base, [], own)


# -- the table

ERP, IN, PLAN = "sage100_simulator.erp", "sage100_engine.inbound", "sage100_engine.plan"
MAPPING = "sage100_engine.mapping"
CHANGES = f"{PLAN}.sending.changes"
SEEN = f"{ERP}.sync.transactions.changed_since"
OUR_CRMID = Decision(f"{MAPPING}.crmid.ours", always(None), "an entry does not find by its crmid what it is")
STALE = Decision(CHANGES, _as_first_tried, "what is sent again are the values of the first time")
MEMORY = Decision(
    f"{ERP}.sync.idempotency.recall", always(None), "the ERP does not remember what it has created"
)
OWN_WRITES = Decision(SEEN, _by_others_alone, "`seen` counts the writes of others alone")
CREATION = "test_a_creation_whatever_becomes_of_its_answer"
EDIT = "test_an_edit_after_an_edit_whose_answer_was_lost"

TABLE: Mapping[str, Decision] = {
    "test_stay": Decision(
        f"{ERP}.sync.changes.due", _leaves_the_pass, "a record changed again after the mark leaves the pass"
    ),
    "test_seen_own": OWN_WRITES,
    "test_seen_lost": Decision(SEEN, _lost_token_passes, "a `seen` of a life that is gone is let pass"),
    "test_unknown_all": Decision(
        f"{ERP}.sync.change_token.begin_life",
        lambda sound: lambda conn, keep_tokens=False: sound(conn, True),
        "tokens from before a snapshot stay good when it is restored",
    ),
    "test_tomb_always": Decision(
        f"{ERP}.sync.change_entries.tombstones",
        _no_tombstone_of_the_new,
        "no deletion is told of what came since the token",
    ),
    "test_echo_mark": Decision(
        f"{ERP}.sync.change_entries.own",
        always(()),
        "entries do not say what the integration alone has changed",
    ),
    "test_owed": Decision(
        f"{PLAN}.fields.base_after",
        _never_owed,
        "a value that won and did not go out yet counts as known to the ERP",
    ),
    "test_own_cursor": Decision(
        "sage100_engine.cycle.reading.moved",
        _token_of_the_load,
        "a full load puts its token in the place of the good one",
    ),
    "test_created_whole": Decision(
        f"{PLAN}.entry.is_whole", _created_like_updated, "a Created is not taken to be whole"
    ),
    "test_dormant_waits": Decision(
        f"{ERP}.tiers.tiers.takes_writes", always(True), "a dormant tiers that is not shown takes writes"
    ),
    "test_noop_echo": Decision(
        f"{ERP}.sync.transactions.note_unchanged",
        always(None),
        "a write that changes nothing is not told",
    ),
    "test_inbox": Decision(
        f"{IN}.pages.apply_entry",
        _inbox_thrown_away,
        "what a stopped tiers brings is not kept for later",
    ),
    "test_journal_restored": Decision(
        f"{PLAN}.fields.two_way", _restored_like_any, "what a restored ERP replaces is not journalled"
    ),
    "test_beside": Decision(
        f"{ERP}.sync.changes.start", _any_load, "a full load does not look at the token that it stands beside"
    ),
    "test_mark_late": Decision(
        f"{ERP}.sync.changes.end_of_pass", _mark_of_the_last_page, "a pass ends at the mark of its last page"
    ),
    "test_a_fresh_crm_claims_nothing_of_an_old_one": Decision(
        f"{MAPPING}.crmid.crmid",
        lambda sound: lambda uid, key: f"base.{key}",
        "a crmid does not say of which CRM it is",
    ),
    "test_lossy_push": Decision(CHANGES, _as_shown, "an edit taken back sends what the CRM shows"),
    "test_replay_silent[True]": Decision(
        f"{ERP}.db.write_transaction.WriteTransaction.note",
        _silent_memory,
        "a creation answered from memory is not told again",
    ),
    "test_replay_silent[False]": Decision(
        f"{ERP}.sync.change_entries.own", _all_is_own, "what a user has typed over our write counts as ours"
    ),
    f"{CREATION}[before]": Decision(
        f"{PLAN}.sending.turn", _asked_once, "a creation that was not answered is not asked again"
    ),
    f"{CREATION}[after]": OUR_CRMID,
    f"{CREATION}[late]": OUR_CRMID,
    f"{CREATION}[killed]": OUR_CRMID,
    f"{CREATION}[dup]": MEMORY,
    f"{EDIT}[before]": STALE,
    f"{EDIT}[after]": (
        own_echo := Decision(
            f"{PLAN}.compare.erp_change", _whatever_was_sent, "a value sent is not recognised"
        )
    ),
    f"{EDIT}[late]": own_echo,
    f"{EDIT}[killed]": own_echo,
    "test_a_retry_takes_the_values_of_then": STALE,
    "test_a_repeated_creation_of_what_was_deleted": MEMORY,
}
"""By history, with its fault where that makes the difference."""


def key(name: str, named: Mapping[str, Any]) -> str:
    """The entry of a history run with these parameters."""
    return next((one for one in (f"{name}[{value}]" for value in named.values()) if one in TABLE), name)


def of(name: str, named: Mapping[str, Any]) -> Decision:
    """The decision that protects a history."""
    return TABLE[key(name, named)]
