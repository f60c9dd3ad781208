"""What crosses the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

CREATED, UPDATED, DELETED = "Created", "Updated", "Deleted"
SUCCESS, RECOVERABLE, REFUSED, FATAL = "Success", "RecoverableError", "UnRecoverableError", "FatalError"

Value = str | None
"""A text in the wire's form, or None: a text that is empty and one that is absent are one thing."""


@dataclass(slots=True)
class Instance:
    """One record as it crosses the wire, either way.

    Args:
        entity: account, address, phone, email, person or salesrepresentative.
        state: Created, Updated or Deleted.
        id: the ERP's id, None when it has none yet.
        crmid: ours, `<base uid>.<id>`; on an entry the one that its record was created with.
        fields: wire name -> text; an absent key leaves the value as it is, None is nil.
        nested: collection (addresses, phones, emails, people) -> records; an absent key says nothing.
        own: fields that nobody but the integration has changed since the token (entries only).
        seen: final token of the pass on which a write was decided (writes only).
    """

    entity: str
    state: str
    id: str | None
    crmid: str | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    nested: dict[str, list[Instance]] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    seen: str | None = None


class Page(NamedTuple):
    """One answer to GetChangeLog: `next_token` asks for what follows."""

    at_end: bool
    next_token: str
    entries: list[Instance]


class Result(NamedTuple):
    """What the ERP answers for one record sent: `id` of a person's phone or e-mail is `12/mobile`."""

    status: str
    entity: str
    message: str
    action: str
    crmid: str
    id: str | None


@dataclass(frozen=True)
class ListItem:
    """One item of a parameter list; `action` only for risks."""

    id: str
    caption: str
    action: str | None = None


@dataclass(frozen=True)
class FreeField:
    """The definition of an information libre of tiers."""

    name: str
    caption: str
    type: str
    calculated: bool


@dataclass(frozen=True)
class Exercise:
    """One exercise of the dossier; dates are ISO texts and `year` is that of the end."""

    year: int
    begin: str
    end: str


@dataclass(frozen=True)
class Customisations:
    """The dossier's parameters, each list in the ERP's order: the first item is the default."""

    version: str
    lists: Mapping[str, tuple[ListItem, ...]]
    freefields: tuple[FreeField, ...] = ()
    statistics: tuple[ListItem, ...] = ()
    exercises: tuple[Exercise, ...] = ()


@dataclass(frozen=True)
class Configuration:
    """What GetConfiguration says of the web service."""

    schema_version: str
    product: str
    contract_version: str
    sync_schema: str = ""
    rtd_schema: str = ""
