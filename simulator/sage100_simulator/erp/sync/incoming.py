"""What the CRM sends for one record, as columns: conversion, and the fields that are not its to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...errors import Refused
from ..db.connection import Connection
from ..db.values import empty, same
from ..records import ACCOUNT, ADDRESS, CREATED, DELETED, PERSON, STATES, Instance, Value
from ..schema.fields import BILLING, BOOLEAN, BOTH, CREATE, DECIMAL, INDEX, RECORDS, Read, WireField
from ..schema.row import ColumnValue, TableRow, Values, integer
from ..system import parametres
from ..tiers import tiers
from . import record_reader

Held = Callable[[], Mapping[str, Value]]
FIELDS = RECORDS[ACCOUNT]
_NUMBERED = (ACCOUNT, ADDRESS, PERSON)  # the ERP gives these their id


def nothing() -> Mapping[str, Value]:
    """What a record that does not exist yet holds."""
    return {}


def check_shape(inst: Instance) -> None:
    """What the schema cannot say of a record.

    Args:
        inst: one record.

    Raises:
        Refused: no state, no crmid, a Deleted with properties, an id where none belongs or none where one does.
            Guide: CON-10, CON-16.
    """
    if inst.state not in STATES:
        raise Refused(f"État inconnu : « {inst.state or ''} »", "CON-16")
    if not inst.crmid:
        raise Refused("Identifiant CRM manquant", "CON-10")
    if inst.state == DELETED and (inst.fields or any(inst.nested.values())):
        raise Refused("Une fiche supprimée n'a que des attributs", "CON-16")
    if inst.state != CREATED and not inst.id:
        raise Refused("Identifiant ERP manquant", "CON-16")
    if inst.state == CREATED and inst.id and inst.entity in _NUMBERED and inst.id != BILLING:
        raise Refused("Une fiche créée n'a pas encore d'identifiant ERP", "CON-16")


def columns(
    conn: Connection, fields: Mapping[str, Value], known: Mapping[str, WireField], held: Held, creating: bool
) -> TableRow:
    """The columns that a record's fields write.

    Args:
        conn: the write transaction.
        fields: as sent, by wire name.
        known: the record's fields.
        held: gives what the record shows now; asked only for a field that is not the CRM's to write.
        creating: the record does not exist yet.

    Returns:
        Column to value; a field that the CRM may not write is let pass only with the value that is there.

    Raises:
        Refused: an unknown field, or one that flows the other way. Guide: CON-16, MAP-02, MAP-03, MAP-14, REPL-02.
    """
    made: TableRow = {}
    for wire, value in fields.items():
        field = known.get(wire)
        if field is None:
            raise Refused(f"Champ inconnu : {wire}", "CON-16", wire)
        if field.way == BOTH or (field.way == CREATE and creating):
            made[field.column] = _column(conn, field, value)
        elif not _agrees(value, held().get(wire), wire):
            raise Refused(f"{field.label} : ne se modifie que dans la Gestion Commerciale", field.rule, wire)
    return made


def _agrees(sent: Value, there: Value, wire: str) -> bool:
    if wire == "code" and isinstance(sent, str):
        return sent.upper() == there
    return same(there, sent) or (there is None and sent is False)


def _column(conn: Connection, field: WireField, value: Value) -> ColumnValue:
    if field.read is Read.TIERS_TYPE:
        return tiers.TYPES.get(str(value), tiers.CLIENT)
    if field.read is Read.CURRENCY:
        return 0 if empty(value) else parametres.currency_index(conn, str(value))
    if field.kind in (INDEX, BOOLEAN):
        return int(value or 0)
    if field.kind == DECIMAL:
        return float(value or 0)
    return None if value is None else str(value)


def exactly(conn: Connection, fields: Mapping[str, Value], row: Values) -> bool:
    """Whether a tiers holds just what was sent for it. Guide: CON-07."""
    return all(_holds(conn, FIELDS[wire], value, row) for wire, value in fields.items())


def _holds(conn: Connection, field: WireField, sent: Value, row: Values) -> bool:
    if field.way != BOTH:
        return True  # it was let pass because it agreed
    return same(_shown(conn, field, row[field.column]), sent)


def _shown(conn: Connection, field: WireField, held: ColumnValue) -> object:
    if field.read is Read.CURRENCY:
        return parametres.currency_codes(conn).get(integer(held))
    if field.kind == DECIMAL:
        return record_reader.money(held)
    return (held or None) if field.zero_is_nothing else held
