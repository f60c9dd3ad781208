"""Records as they cross the wire, without XML.

One convention for empty values, both ways: **an empty value is None**. A text column that is NULL or '' leaves as None
(nil="true"), and a None or '' that comes in empties the column. An index of 0 that means « aucun » is None too; 0 of
`language` is « Langue courante » and stays 0. A key that is absent from `fields` means: leave as it is.

Phones, e-mails and the billing address are columns of their owner's row. Column NULL: no such record; '' or text: the
record is there (emptied, or filled). An ERP user empties with ''; the CRM's Deleted sets NULL.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

Value = str | int | bool | Decimal | None

SUCCESS, RECOVERABLE, UNRECOVERABLE, FATAL = "Success", "RecoverableError", "UnRecoverableError", "FatalError"
CREATED, UPDATED, DELETED = "Created", "Updated", "Deleted"
STATES = (CREATED, UPDATED, DELETED)
ACCOUNT, REPRESENTATIVE = "account", "salesrepresentative"
ADDRESS, PHONE, EMAIL, PERSON = "address", "phone", "email", "person"
COLLECTIONS = {ADDRESS: "addresses", PHONE: "phones", EMAIL: "emails", PERSON: "people"}


@dataclass(slots=True)
class Instance:
    """One record on the wire, in either direction.

    `entity` is account, address, phone, email, person or salesrepresentative; `state` is None when a client left it out;
    `fields` goes by wire name; `nested` by addresses, phones, emails, people, in the order of the document, a collection
    whose option is off being absent. `seen` comes with a request; `own` and `token` go out with the change log.
    """

    entity: str
    state: str | None
    id: str | None = None
    crmid: str | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    nested: dict[str, list[Instance]] = field(default_factory=dict)
    seen: str | None = None
    own: tuple[str, ...] = ()
    token: str = ""


@dataclass(slots=True, frozen=True)
class Result:
    """What the ERP answers for one record: a TransactionResult. `id` and `crmid` may be empty, `rule` is for the log."""

    status: str
    entity: str
    message: str
    action: str
    crmid: str
    id: str
    rule: str | None = None


@dataclass(slots=True, frozen=True)
class ChangePage:
    """One page of a change log: whether it is the last, the token to ask on with, its entries in order."""

    at_end: bool
    next_token: str
    entries: list[Instance]


@dataclass(slots=True, frozen=True)
class Item:
    """One line of a selection list; `action` is a risk's alone."""

    id: str
    caption: str
    action: str | None = None


@dataclass(slots=True, frozen=True)
class SelectionList:
    """A selection list, in the ERP's order: its first item is the default but for the currency."""

    name: str
    items: tuple[Item, ...]


@dataclass(slots=True, frozen=True)
class FreeField:
    """The definition of an information libre of tiers; `type` is one of the XSD's freefieldtype."""

    name: str
    caption: str
    type: str
    calculated: bool


@dataclass(slots=True, frozen=True)
class Exercise:
    """A fiscal year; `year` is that of its end."""

    year: int
    begin: date
    end: date


@dataclass(slots=True, frozen=True)
class Customisations:
    """The dossier's parameters, as customisations-sage100.xsd has them; `version` follows the free fields alone."""

    version: str
    lists: tuple[SelectionList, ...]
    freefields: tuple[FreeField, ...]
    statistics: tuple[Item, ...]
    exercises: tuple[Exercise, ...]
