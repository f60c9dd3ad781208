"""Nested records as the CRM writes them: addresses, contacts, and the lines (phones, e-mails) of a tiers or a contact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from ...errors import Refused
from ..db import logged_rows
from ..db.connection import Connection
from ..db.values import check_length, empty
from ..db.write_transaction import MEMORY, WriteTransaction
from ..records import ACCOUNT, ADDRESS, COLLECTIONS, CREATED, DELETED, PERSON, Instance, Value
from ..schema import fields, shapes
from ..schema.fields import BILLING, BILLING_TYPE, TYPE, Group, WireField
from ..schema.row import TableRow, Values, integer
from ..schema.shapes import RowShape
from ..system.locks import Locks
from ..tiers import contact, livraison, tiers
from . import idempotency, incoming, record_reader


@dataclass(slots=True)
class Parent:
    """The account that is being written, and the write."""

    w: WriteTransaction
    locks: Locks
    row: TableRow

    @property
    def code(self) -> str:
        """Its CT_Num."""
        return str(self.row["CT_Num"])

    @property
    def marq(self) -> int:
        """Its cbMarq, by which the memory knows it."""
        return integer(self.row["cbMarq"])


@dataclass(frozen=True, slots=True)
class Line:
    """A record that is columns of its owner's row."""

    shape: RowShape
    row: TableRow
    owner: str
    group: Group
    fields: Mapping[str, WireField]

    @property
    def nid(self) -> str:
        """Its id in results and in the change log: `standard`, `12/mobile`, `B`."""
        return shapes.record_id(self.shape, self.owner, self.group)[1]

    @property
    def columns(self) -> list[str]:
        """Its columns."""
        return [field.column for field in self.fields.values() if field.column]

    @property
    def there(self) -> bool:
        """Whether the record exists."""
        return self.shape.present(self.row, self.group)

    @property
    def filled(self) -> bool:
        """Whether it holds anything."""
        return any(not empty(self.row[column]) for column in self.columns)


def write_address(parent: Parent, inst: Instance) -> str:
    """Create, change or delete an address; the billing address is emptied, never deleted.

    Args:
        parent: the account.
        inst: the address.

    Returns:
        Its id.

    Raises:
        Refused: a rule. Guide: ADDR-01, ADDR-03, ADDR-04, ADDR-06, ADDR-08, ADDR-09, ADDR-10, MAP-04, MAP-05.
        Busy: the address is open in the ERP.
    """
    if is_billing(inst):
        line = Line(shapes.TIERS, parent.row, "", fields.BILLING_GROUP, fields.BILLING_ADDRESS)
        if not empty(inst.fields.get("title")):
            raise Refused("L'adresse de facturation n'a pas d'intitulé", "MAP-04", "title")
        if inst.fields.get(TYPE, BILLING_TYPE) != BILLING_TYPE:
            raise Refused("Le type d'une adresse ne change pas", "ADDR-06", "type")
        return _write_line(parent, inst, line)
    return _write_delivery(parent, inst)


def is_billing(inst: Instance) -> bool:
    """Whether an address is the billing one."""
    return inst.entity == ADDRESS and (
        inst.id == BILLING or (not inst.id and inst.fields.get(TYPE) == BILLING_TYPE)
    )


def _write_delivery(parent: Parent, inst: Instance) -> str:
    if inst.fields.get(TYPE) == BILLING_TYPE:
        raise Refused("Le type d'une adresse ne change pas", "ADDR-06", "type")
    sent = {wire: value for wire, value in inst.fields.items() if wire != TYPE}
    if inst.state == CREATED:
        remembered = _remembered(parent, inst)
        if remembered is not None:
            return remembered
        values = incoming.columns(
            parent.w.conn, sent, fields.DELIVERY_ADDRESS, incoming.nothing, creating=True
        )
        made = livraison.create(parent.w, parent.row, values, exact=True)
        return _remember(parent, inst, str(made["LI_No"]))
    row = _owned(parent, inst, livraison.load)
    if row is None:
        return _gone(inst)
    parent.locks.check(shapes.LIVRAISON.table, str(inst.id))
    if inst.state == DELETED:
        livraison.delete(parent.w, parent.row, row)
        return str(inst.id)
    held = partial(_held, parent, ADDRESS, str(inst.id))
    values = incoming.columns(parent.w.conn, sent, fields.DELIVERY_ADDRESS, held, creating=False)
    livraison.change(parent.w, parent.row, row, values, exact=True)
    return str(inst.id)


def write_person(parent: Parent, inst: Instance) -> tuple[str, TableRow | None]:
    """Create, change or delete a contact, its phones and e-mail apart.

    Args:
        parent: the account.
        inst: the contact.

    Returns:
        Its id, and its row while there is one.

    Raises:
        Refused: a rule. Guide: CONTACT-07, CONTACT-11, CONTACT-14.
        Busy: the contact is open in the ERP.
    """
    if inst.state == CREATED:
        remembered = _remembered(parent, inst)
        if remembered is not None:
            return remembered, contact.load(parent.w.conn, int(remembered))
        values = incoming.columns(parent.w.conn, inst.fields, fields.PERSON, incoming.nothing, creating=True)
        made = contact.create(parent.w, parent.row, values, exact=True)
        return _remember(parent, inst, str(made["CT_No"])), made
    row = _owned(parent, inst, contact.load)
    if row is None:
        return _gone(inst), None
    parent.locks.check(shapes.CONTACT.table, str(inst.id))
    if inst.state == DELETED:
        contact.delete(parent.w, parent.row, row)
        return str(inst.id), None
    held = partial(_held, parent, PERSON, str(inst.id))
    values = incoming.columns(parent.w.conn, inst.fields, fields.PERSON, held, creating=False)
    contact.change(parent.w, parent.row, row, values, exact=True)
    return str(inst.id), row


def _held(parent: Parent, entity: str, nid: str) -> Mapping[str, Value]:
    there = record_reader.account(parent.w.conn, parent.code).nested[COLLECTIONS[entity]]
    return next(one.fields for one in there if one.id == nid)


def write_line(parent: Parent, inst: Instance, owner: str = "", row: TableRow | None = None) -> str:
    """Fill, change or empty a phone or an e-mail of the account, or of one of its contacts.

    Args:
        parent: the account.
        inst: the phone or e-mail.
        owner: the contact's id, '' for the account's own.
        row: the contact's row.

    Returns:
        Its id, `standard` or `12/standard`.

    Raises:
        Refused: a rule. Guide: CON-13, CONTACT-11, MAP-06.
    """
    lines = fields.LINES[PERSON if owner else ACCOUNT]
    name = inst.id or str(inst.fields.get(TYPE) or "")
    group = (inst.entity, name)
    if group not in lines or inst.fields.get(TYPE, name) != name:
        raise Refused(f"Type inconnu : « {name} »", "MAP-06", "type")
    shape = shapes.CONTACT if owner else shapes.TIERS
    field = lines[group]
    line = Line(shape, row if row is not None else parent.row, owner, group, {field.wire: field})
    return _write_line(parent, inst, line)


def _write_line(parent: Parent, inst: Instance, line: Line) -> str:
    creating = inst.state == CREATED
    if creating:
        remembered = _remembered(parent, inst)
        if remembered is not None:
            return remembered
        if line.filled:
            raise Refused(f"{_caption(line)} : déjà renseigné dans la Gestion Commerciale", "CON-13")
    if inst.state == DELETED:
        if line.there:
            parent.w.forget(parent.marq, [(inst.entity, line.nid)])
            _change(parent, line, dict.fromkeys(line.columns))
        return line.nid
    _change(parent, line, _line_values(inst, line))
    if creating:
        parent.w.forget(parent.marq, [(inst.entity, line.nid)])
        return _remember(parent, inst, line.nid)
    return line.nid


def _line_values(inst: Instance, line: Line) -> dict[str, str]:
    """Columns to write; a line that does not exist yet gets '' where nothing is sent, so that it does."""
    values: dict[str, str] = {} if line.there else dict.fromkeys(line.columns, "")
    for wire, value in inst.fields.items():
        if wire == TYPE or (line.group[1] == BILLING and wire in fields.DELIVERY_ONLY):
            continue
        field = line.fields.get(wire)
        if field is None:
            raise Refused(f"Champ inconnu : {wire}", "CON-16", wire)
        check_length(field, value)
        values[field.column] = str(value or "")
    if line.there:
        # NULL beside a filled column of the same record reads as '': no change
        values = {c: v for c, v in values.items() if not (v == "" and line.row[c] is None)}
    return values


def _caption(line: Line) -> str:
    return "Adresse de facturation" if line.group[1] == BILLING else f"{line.group[0]} {line.nid}"


def _change(parent: Parent, line: Line, values: Values) -> None:
    now = tiers.state(parent.w, parent.row)
    logged_rows.change(parent.w, line.shape, line.row, line.owner, values, (now, now), exact=True)


# -- what all of them share


def _remembered(parent: Parent, inst: Instance) -> str | None:
    """The id that an earlier request with this crmid was answered, None when there was none.

    Raises:
        Refused: it asked for something else, or the record is gone. Guide: CON-18.
    """
    found = idempotency.recall(parent.w.conn, inst.entity, str(inst.crmid), parent.marq)
    if found is None:
        return None
    if found.deleted:
        raise Refused("Fiche supprimée", "CON-18", action=DELETED)
    now = tiers.state(parent.w, parent.row)
    parent.w.note(ACCOUNT, parent.code, inst.entity, found.nid, "U", (now, now), fields=(), author=MEMORY)
    if found.digest != idempotency.digest(inst.fields):
        raise Refused("Identifiant CRM déjà utilisé", "CON-18")
    return found.nid


def _remember(parent: Parent, inst: Instance, nid: str) -> str:
    idempotency.remember(parent.w.conn, inst.entity, str(inst.crmid), parent.marq, nid, inst.fields)
    return nid


def _owned(
    parent: Parent, inst: Instance, load: Callable[[Connection, int], TableRow | None]
) -> TableRow | None:
    """The row of a nested record of this account."""
    number = str(inst.id)
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return None
    row = load(parent.w.conn, int(number))
    return row if row is not None and row["CT_Num"] == parent.code else None


def _gone(inst: Instance) -> str:
    """The record is not there: fine for a deletion.

    Raises:
        Refused: for an update. Guide: CON-10.
    """
    if inst.state == DELETED:
        return str(inst.id)
    raise Refused("Fiche inexistante", "CON-10", action=DELETED)
