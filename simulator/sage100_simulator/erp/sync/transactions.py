"""ExecuteTransactions: what the CRM asks for, one account at a time.

Each account with what passed of its nested records is one database transaction of its own, committed before the next
begins: a kill at any point leaves it wholly there or not at all, and other callers get their turn in between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...errors import ErpError, Refused, Retry, ServiceError
from ..db.connection import Connection
from ..db.write_transaction import CRM, MEMORY, WriteTransaction
from ..records import (
    ACCOUNT,
    ADDRESS,
    CREATED,
    DELETED,
    PERSON,
    RECOVERABLE,
    REPRESENTATIVE,
    STATES,
    SUCCESS,
    UNRECOVERABLE,
    UPDATED,
    Instance,
    Result,
    Value,
)
from ..schema.fields import LINE_FIELDS
from ..schema.row import TableRow
from ..system.dossier import Dossier, begin
from ..tiers import livraison, tiers
from . import change_token, idempotency, incoming, nested_writes, record_reader
from .nested_writes import Parent

PARENT_REFUSED = "Fiche parente refusée"


def execute(dossier: Dossier, entity: str, instances: Sequence[Instance]) -> list[Result]:
    """Write accounts with their nested records.

    Args:
        dossier: where.
        entity: the EntityName of the request.
        instances: accounts, in the order of the document.

    Returns:
        One result for each record, in document order, the account's before those of its nested records. A refused record
        stops nothing but what hangs on it.

    Raises:
        ServiceError: NotSupported for representatives, UnknownEntity. Guide: CON-09, CON-10, CON-16, CON-19.
    """
    if entity == REPRESENTATIVE:
        raise ServiceError(
            "NotSupported", "Les collaborateurs ne se modifient que dans la Gestion Commerciale"
        )
    if entity != ACCOUNT:
        raise ServiceError("UnknownEntity", f"Entité inconnue : {entity}")
    return [result for instance in instances for result in _account(dossier, instance)]


def _account(dossier: Dossier, inst: Instance) -> list[Result]:
    try:
        _check_root(inst)
    except Refused as error:
        return _refuse(inst, error)
    with dossier.write() as conn:
        w = begin(dossier, conn, CRM)
        try:
            return _create(w, dossier, inst) if inst.state == CREATED else _update(w, dossier, inst)
        except (Refused, Retry) as error:
            return _refuse(inst, error)


def _check_root(inst: Instance) -> None:
    if inst.entity != ACCOUNT:
        raise Refused(f"{inst.entity} : account attendu", "CON-16")
    incoming.check_shape(inst)
    if inst.state == DELETED:
        raise Refused("Un tiers ne se supprime que dans la Gestion Commerciale", "CON-13")


# -- the account


def _create(w: WriteTransaction, dossier: Dossier, inst: Instance) -> list[Result]:
    """Make a tiers, once for each crmid. Guide: CODE-12, CON-18, CREATE-05, CREATE-12, ADDR-05."""
    remembered = idempotency.recall(w.conn, ACCOUNT, str(inst.crmid))
    if remembered is not None:
        parent = Parent(w, dossier.locks, _recalled(w, inst, remembered))
        return [written(inst, parent.code), *_nested(parent, inst)]
    values = incoming.columns(w.conn, inst.fields, incoming.FIELDS, incoming.nothing, creating=True)
    row = tiers.create(w, values)
    parent = Parent(w, dossier.locks, row)
    idempotency.remember(w.conn, ACCOUNT, str(inst.crmid), parent.marq, str(parent.marq), inst.fields)
    return [written(inst, parent.code), *_nested(parent, inst, new=True)]


def _recalled(w: WriteTransaction, inst: Instance, found: idempotency.RememberedCreation) -> TableRow:
    """The tiers that this creation once made; it comes again in the next change log.

    Raises:
        Refused: the payload was another one, or the tiers is gone. Guide: CON-18.
    """
    code = w.conn.value("SELECT CT_Num FROM F_COMPTET WHERE cbMarq = ?", (found.account,))
    row = tiers.load(w.conn, code) if code and not found.deleted else None
    if row is None:
        raise Refused("Fiche supprimée", "CON-18", action=DELETED)
    now = tiers.state(w, row)
    w.note(ACCOUNT, str(row["CT_Num"]), "", "", "U", (now, now), fields=(), author=MEMORY)
    if found.digest != idempotency.digest(inst.fields):
        raise Refused("Identifiant CRM déjà utilisé", "CON-18")
    return row


def _update(w: WriteTransaction, dossier: Dossier, inst: Instance) -> list[Result]:
    """Change a tiers that is there, shown, closed and as the client saw it. Guide: CON-13, MAP-13, FIRST-09."""
    row = tiers.load(w.conn, str(inst.id))
    if row is None or not tiers.crosses(row):
        raise Refused(f"Tiers {inst.id} inexistant", "CON-04" if row else "CON-10")
    code = str(row["CT_Num"])
    dossier.locks.check("F_COMPTET", code)
    if not tiers.takes_writes(w, row):
        raise Retry("Tiers en sommeil", "FIRST-09")
    if inst.seen is not None and changed_since(w.conn, code, inst.seen):
        raise Retry("Fiche modifiée entre-temps", "CON-08")
    if inst.fields:
        _write_fields(w, row, inst)
    return [written(inst, code), *_nested(Parent(w, dossier.locks, row), inst)]


def _write_fields(w: WriteTransaction, row: TableRow, inst: Instance) -> None:
    def held() -> dict[str, Value]:
        return record_reader.account(w.conn, str(row["CT_Num"])).fields

    values = incoming.columns(w.conn, inst.fields, incoming.FIELDS, held, creating=False)
    values = tiers.check(w.conn, values, row)
    exact = incoming.exactly(w.conn, inst.fields, {**row, **values})
    if not tiers.change(w, row, values, exact) and not exact:
        note_unchanged(w, row, inst.fields)


def note_unchanged(w: WriteTransaction, row: TableRow, sent: Mapping[str, Value]) -> None:
    """Log a write that changed nothing and is not held as it was sent, so that the CRM is told what the ERP holds.

    Args:
        w: the write.
        row: the tiers.
        sent: the fields, by wire name. Guide: CON-07.
    """
    now = tiers.state(w, row)
    w.note(ACCOUNT, str(row["CT_Num"]), "", "", "U", (now, now), fields=sent)


def changed_since(conn: Connection, code: str, seen: str) -> bool:
    """Whether a tiers or a nested record of it changed since the pass that ended with this token.

    Args:
        conn: the write transaction.
        code: CT_Num.
        seen: the token.

    Returns:
        True also when the token is no longer good; the integration's own writes count too. Guide: CON-08.
    """
    try:
        token = change_token.parse(conn, ACCOUNT, seen)
    except ServiceError:
        return True
    return bool(
        conn.value(
            "SELECT 1 FROM sim_change WHERE entity = ? AND key = ? AND n > ? LIMIT 1",
            (ACCOUNT, code, token.seen),
        )
    )


# -- nested records


def _nested(parent: Parent, inst: Instance, new: bool = False) -> list[Result]:
    """Write the nested records; of a new tiers the billing address first, then its copy. Guide: ADDR-05, CON-19."""
    records = [one for collection in inst.nested.values() for one in collection]
    billing = (
        next((i for i, one in enumerate(records) if nested_writes.is_billing(one)), None) if new else None
    )
    results: dict[int, list[Result]] = {}
    if billing is not None:
        results[billing] = _record(parent, records[billing])
    if new:
        livraison.copy_of_billing(parent.w, parent.row)
    for index, one in enumerate(records):
        if index not in results:
            results[index] = _record(parent, one)
    return [result for index in range(len(records)) for result in results[index]]


def _record(parent: Parent, inst: Instance) -> list[Result]:
    try:
        incoming.check_shape(inst)
        if inst.entity == ADDRESS:
            return [written(inst, nested_writes.write_address(parent, inst))]
        if inst.entity in LINE_FIELDS:
            return [written(inst, nested_writes.write_line(parent, inst))]
        return _person(parent, inst)
    except (Refused, Retry) as error:
        return _refuse(inst, error)


def _person(parent: Parent, inst: Instance) -> list[Result]:
    nid, row = nested_writes.write_person(parent, inst)
    results = [written(inst, nid)]
    for line in (one for collection in inst.nested.values() for one in collection):
        try:
            incoming.check_shape(line)
            results.append(written(line, nested_writes.write_line(parent, line, nid, row)))
        except (Refused, Retry) as error:
            results += _refuse(line, error, f"{nid}/")
    return results


# -- results


def written(inst: Instance, nid: str) -> Result:
    """The result of a record that was written.

    Args:
        inst: as it was sent.
        nid: the ERP's key of it, `12/mobile` for a contact's line.

    Returns:
        Success with that key beside the CRM's. Guide: CON-10.
    """
    return Result(SUCCESS, inst.entity, "", inst.state or UPDATED, inst.crmid or "", nid)


def _refuse(inst: Instance, error: ErpError, owner: str = "") -> list[Result]:
    """The result of a refused record, then those of what hangs on it. Guide: CON-10, CON-13, CON-19."""
    status = UNRECOVERABLE if isinstance(error, Refused) else RECOVERABLE
    action = error.action if isinstance(error, Refused) and error.action else None
    first = Result(
        status,
        inst.entity,
        error.message,
        action or _action(inst),
        inst.crmid or "",
        f"{owner}{inst.id}" if inst.id else "",
        error.rule,
    )
    return [first, *_orphans(inst)]


def _orphans(inst: Instance) -> Iterator[Result]:
    owner = f"{inst.id}/" if inst.entity == PERSON and inst.id else ""
    for one in (one for collection in inst.nested.values() for one in collection):
        nid = f"{owner}{one.id}" if one.id else ""
        yield Result(RECOVERABLE, one.entity, PARENT_REFUSED, _action(one), one.crmid or "", nid)
        yield from _orphans(one)


def _action(inst: Instance) -> str:
    return inst.state if inst.state in STATES else UPDATED
