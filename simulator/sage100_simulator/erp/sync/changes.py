"""GetChangeLog: what changed since a token, page by page, at a cost that follows the changes and not the dossier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ...errors import ServiceError
from ..db.connection import Connection, marks
from ..db.write_transaction import ASLEEP, AWAKE, SHOWN
from ..records import ACCOUNT, ADDRESS, EMAIL, PERSON, REPRESENTATIVE, ChangePage, Instance
from ..schema.row import Row
from ..system import options
from ..system.dossier import Dossier
from ..system.options import Options
from ..tiers import tiers
from . import change_token, record_reader
from .change_entries import Change, History, entries
from .change_token import DIFFERENTIAL, FULL, ChangeToken
from .record_reader import Whole

PAGE_SIZE = 500
_TABLES = {ACCOUNT: "F_COMPTET", REPRESENTATIVE: "F_COLLABORATEUR"}
_CHUNK = 500

# The records with a change in (pos, mark], each at the last of them, unless all since the token is the integration's own.
_DUE = """
SELECT c.n, c.key FROM sim_change c WHERE c.n > ? AND c.n <= ? AND c.entity || '' = ?
AND NOT EXISTS (SELECT 1 FROM sim_change d WHERE d.entity = c.entity AND d.key = c.key AND d.n > c.n AND d.n <= ?)
AND EXISTS (SELECT 1 FROM sim_change e WHERE e.entity = c.entity AND e.key = c.key AND e.n > ? AND e.n <= ?
            AND (e.author <> 'crm' OR e.exact = 0))
ORDER BY c.n LIMIT ?"""


@dataclass(slots=True)
class Pass:
    """One page being made: a connection, the token where it begins, the options and how many entries it takes."""

    conn: Connection
    token: ChangeToken
    options: Options
    size: int

    @property
    def entity(self) -> str:
        return self.token.entity


def read_page(
    dossier: Dossier, entity: str, token: str = "", last_identity: str = "", page_size: int = PAGE_SIZE
) -> ChangePage:
    """One page of what changed.

    Args:
        dossier: read in one consistent view.
        entity: account or salesrepresentative.
        token: of the last pass, of the last page or of an entry; empty is a full load.
        last_identity: `0` beside a token asks for a full load beside it; anything else is not needed.
        page_size: entries of a page; a code that was deleted and taken again may add one.

    Returns:
        The page; read on with its token until it is the last.

    Raises:
        ServiceError: UnknownEntity; TokenUnknown, also of the token beside a full load.
            Guide: CON-07, CON-16, FIRST-04, FIRST-05.
    """
    if entity not in _TABLES:
        raise ServiceError("UnknownEntity", f"Entité inconnue : {entity}")
    with dossier.read() as conn:
        point = start(conn, entity, token, last_identity)
        if point.kind == DIFFERENTIAL and point.pos == point.mark:
            return ChangePage(True, str(point.done()), [])
        work = Pass(conn, point, options.load(conn), max(page_size, 1))
        return _full(work) if point.kind == FULL else _differential(work)


def start(conn: Connection, entity: str, token: str, last_identity: str) -> ChangeToken:
    """Where a page begins: a full load, the next page of one, a new pass or the next page of it.

    Args:
        conn: any transaction.
        entity: account or salesrepresentative.
        token: as the client gave it back; empty is a full load.
        last_identity: `0` beside a token asks for a full load beside it.

    Raises:
        ServiceError: TokenUnknown, also of the token beside a full load. Guide: CON-07, FIRST-05.
    """
    given = change_token.parse(conn, entity, token) if token else None
    now = change_token.last_change(conn)
    if given is None or (last_identity.strip() == "0" and given.kind == DIFFERENTIAL):
        bound = int(conn.value(f"SELECT MAX(cbMarq) FROM {_TABLES[entity]}") or 0)
        return ChangeToken(entity, change_token.life(conn), FULL, 0, now, 0, bound)
    if given.kind == FULL:
        return ChangeToken(entity, change_token.life(conn), FULL, 0, given.mark, given.pos, given.bound)
    if given.pos == given.mark:
        return ChangeToken(entity, change_token.life(conn), DIFFERENTIAL, given.pos, now, given.pos)
    return ChangeToken(entity, change_token.life(conn), DIFFERENTIAL, given.since, given.mark, given.pos)


# -- full load


def _full(work: Pass) -> ChangePage:
    """A page of the records that are shown, by cbMarq, those that came after the mark left out. Guide: FIRST-05."""
    token = work.token
    standing = _standing(work) if work.entity == ACCOUNT else _standing_representatives(work)
    page = standing[: work.size]
    wholes = _wholes(work, [key for _, key in page])
    shown = _shown_once(work, wholes)
    told: list[Instance] = []
    for marq, key in page:
        whole = wholes.get(key)
        if whole is not None and key in shown:
            whole.instance.token = str(token.at(marq))
            told.append(whole.instance)
    at_end = len(standing) <= work.size
    return ChangePage(at_end, str(token.done() if at_end else token.at(page[-1][0])), told)


def _standing(work: Pass) -> list[tuple[int, str]]:
    """cbMarq and number of the next tiers that may be shown: awake, or touched since the mark."""
    rows = work.conn.all(
        f"SELECT cbMarq, CT_Num FROM F_COMPTET WHERE cbMarq > ? AND cbMarq <= ? AND {tiers.of_exchanged_type()} AND "
        "(CT_Sommeil = 0 OR ? = 1 OR CT_Num IN (SELECT key FROM sim_change WHERE entity = ? AND n > ?)) "
        "ORDER BY cbMarq LIMIT ?",
        (
            work.token.pos,
            work.token.bound,
            int(work.options.dormant),
            ACCOUNT,
            work.token.mark,
            work.size + 1,
        ),
    )
    return [(marq, code) for marq, code in rows]


def _standing_representatives(work: Pass) -> list[tuple[int, str]]:
    rows = work.conn.all(
        "SELECT cbMarq, CO_No FROM F_COLLABORATEUR WHERE cbMarq > ? AND cbMarq <= ? ORDER BY cbMarq LIMIT ?",
        (work.token.pos, work.token.bound, work.size + 1),
    )
    return [(marq, str(number)) for marq, number in rows]


def _shown_once(work: Pass, wholes: dict[str, Whole]) -> set[str]:
    """Those that are shown, or were at the mark: one that fell asleep while the load is read is still sent."""
    if work.options.dormant:
        return set(wholes)
    asleep = [key for key, whole in wholes.items() if whole.dormant]
    histories = _histories(work, asleep, work.token.mark) if asleep else {}
    return {
        key
        for key, whole in wholes.items()
        if not whole.dormant or (key in histories and histories[key].shown_since)
    }


# -- differential


def _differential(work: Pass) -> ChangePage:
    """A page of the records with a change in (token, mark], each once, as it is now. Guide: CON-07, MAP-07."""
    token = work.token
    told: list[Instance] = []
    pos = token.pos
    while True:
        found = due(work, pos, work.size - len(told) + 1)
        taken = found[: work.size - len(told)]
        for number, key_entries in _entries(work, taken):
            _stamp(key_entries, token, pos, number)
            told += key_entries
            pos = number
            if len(told) >= work.size:
                break
        if len(found) > len(taken) or (taken and pos < taken[-1][0]):
            if len(told) < work.size:
                continue
            return ChangePage(False, str(token.at(pos)), told)
        return ChangePage(True, str(end_of_pass(work)), told)


def end_of_pass(work: Pass) -> ChangeToken:
    """The token to keep after the last page: the pass ends at the mark that it began with, whatever came since.

    Args:
        work: the last page. Guide: CON-07.
    """
    return work.token.done()


def due(work: Pass, pos: int, limit: int) -> list[tuple[int, str]]:
    """The records with a change in (pos, mark], each at the last of them, whatever happened to it after the mark.

    Args:
        work: the page.
        pos: change number after which to look.
        limit: how many at most.

    Returns:
        Change number and key, in commit order; none whose changes are all the integration's own. Guide: CON-07.
    """
    since, mark = work.token.since, work.token.mark
    return [
        (number, key)
        for number, key in work.conn.all(_DUE, (pos, mark, work.entity, mark, since, mark, limit))
    ]


def _stamp(told: Sequence[Instance], token: ChangeToken, before: int, number: int) -> None:
    """The point after each entry; between the two of one code there is none, so the first resumes before both."""
    for entry in told[:-1]:
        entry.token = str(token.at(before))
    if told:
        told[-1].token = str(token.at(number))


def _entries(work: Pass, found: Sequence[tuple[int, str]]) -> list[tuple[int, list[Instance]]]:
    keys = [key for _, key in found]
    wholes = _wholes(work, keys)
    histories = _histories(work, keys, work.token.since)
    made: list[tuple[int, list[Instance]]] = []
    for number, key in found:
        whole = wholes[key].instance if key in wholes else None
        made.append((number, entries(histories[key], whole, work.options.dormant)))
    return made


def _wholes(work: Pass, keys: Sequence[str]) -> dict[str, Whole]:
    found: dict[str, Whole] = {}
    for start in range(0, len(keys), _CHUNK):
        found |= _some_wholes(work, keys[start : start + _CHUNK])
    return found


def _some_wholes(work: Pass, keys: Sequence[str]) -> dict[str, Whole]:
    if work.entity == ACCOUNT:
        return record_reader.accounts(work.conn, keys, work.options)
    return record_reader.representatives(work.conn, keys)


def _histories(work: Pass, keys: Sequence[str], since: int) -> dict[str, History]:
    """What happened to these records after `since`, and whether they were shown then."""
    found: dict[str, History] = {}
    for start in range(0, len(keys), _CHUNK):
        found |= _some_histories(work, keys[start : start + _CHUNK], since)
    return found


def _some_histories(work: Pass, keys: Sequence[str], since: int) -> dict[str, History]:
    asked = marks(len(keys))
    earlier: dict[str, int] = (
        dict(
            work.conn.all(
                "SELECT c.key, c.after FROM sim_change c JOIN (SELECT key, MAX(n) AS n FROM sim_change "
                f"WHERE entity = ? AND key IN ({asked}) AND n <= ? GROUP BY key) last ON last.n = c.n",
                (work.entity, *keys, since),
            )
        )
        if since
        else {}
    )
    rows = work.conn.all(
        "SELECT key, n, kind, nid, op, author, exact, fields, before, after FROM sim_change "
        f"WHERE entity = ? AND key IN ({asked}) AND n > ? ORDER BY key, n",
        (work.entity, *keys, since),
    )
    found = {}
    for key, group in groupby(rows, key=lambda row: row[0]):
        changes = [_change(row) for row in group]
        shown = earlier[key] in SHOWN if key in earlier else _shown_before(work, changes[0].before)
        relevant = [change for change in changes if _relevant(change, work.options)]
        found[str(key)] = History(work.entity, str(key), work.token.mark, shown, relevant)
    return found


def _change(row: Row) -> Change:
    _, n, kind, nid, op, author, exact, fields, before, after = row
    return Change(n, kind, nid, op, author, bool(exact), fields, before, after)


def _shown_before(work: Pass, before: int) -> bool:
    """Whether a record that no earlier change tells of was shown; in doubt it was not, and comes whole."""
    if before == ASLEEP:
        return not work.conn.value("SELECT 1 FROM sim_change WHERE entity = 'option'")
    return before == AWAKE


def _relevant(change: Change, on: Options) -> bool:
    """Whether the option of a change's kind is on; e-mails go with their owner's. Guide: FIRST-08, FIRST-10."""
    if change.kind == "":
        return True
    if change.kind == ADDRESS:
        return on.addresses
    if change.kind == PERSON:
        return on.contacts
    if "/" in change.nid:
        return on.contacts and (on.phones or change.kind == EMAIL)
    return on.phones
