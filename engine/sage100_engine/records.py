"""The words that the whole engine speaks: what crosses the wire, what the CRM holds, what is decided.

Values of the core are texts in the wire's form, or None: the adapters alone know XML and SQL types. A text
that is empty and one that is absent are one thing, None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

CREATED, UPDATED, DELETED = "Created", "Updated", "Deleted"
SUCCESS, RECOVERABLE, REFUSED, FATAL = "Success", "RecoverableError", "UnRecoverableError", "FatalError"

Value = str | None


# -- the wire ------------------------------------------------------------------------------------------------


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


# -- the log -------------------------------------------------------------------------------------------------


class Status(StrEnum):
    """Status of a synchronisation, as the sheet shows it (Guide: RUN-06 to RUN-08)."""

    NONE = ""
    WAITING = "En attente"
    RUNNING = "En cours"
    SUCCESS = "Succès"
    WARNING = "Avertissement"
    FAILURE = "Échec"


class Level(StrEnum):
    """Weight of a line of the log."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of a cycle's log, with the record concerned when there is one.

    Args:
        level: info, warning (non-blocking anomaly) or error.
        message: what a user reads, in French.
        rule: the rule of the guide that it is about.
        entity: account, address, phone, email, person, company or salesrepresentative.
        record: the CRM's id of the record.
        erp_id: the ERP's id of the record.
        field: of a conflict, the wire name of the field.
        winner: of a conflict, the value kept.
        loser: of a conflict, the value that was replaced; it can be restored from here.
        kept: of a conflict, the side whose value was kept: erp or crm.
        deleted: of a conflict with a deletion, the side on which the record was deleted: erp or crm. It has no
            winner; without a field the record came back.
    """

    level: Level
    message: str
    rule: str | None = None
    entity: str | None = None
    record: int | None = None
    erp_id: str | None = None
    field: str | None = None
    winner: Value = None
    loser: Value = None
    kept: str | None = None
    deleted: str | None = None


@dataclass
class Counts:
    """What a cycle did, by records."""

    created: int = 0
    updated: int = 0
    deleted: int = 0
    sent: int = 0
    refused: int = 0
    conflicts: int = 0

    def __bool__(self) -> bool:
        return any((self.created, self.updated, self.deleted, self.sent, self.refused, self.conflicts))


@dataclass(frozen=True)
class Report:
    """One cycle that ended: its run, None when it was quiet and so left no trace."""

    run: int | None
    status: Status
    counts: Counts
    lines: tuple[LogLine, ...]
    seconds: float


@dataclass(frozen=True)
class Progress:
    """Where a cycle stands; `total` is None when the ERP does not say how many there are."""

    step: str
    done: int
    total: int | None = None


@dataclass(frozen=True)
class Blocked:
    """A record in quarantine (Guide: RUN-22)."""

    entity: str
    record: int
    message: str
    rule: str | None
    attempts: int
    stopped: bool = False


class Ref(NamedTuple):
    """A record by its key, and the Account that it belongs to."""

    record: int
    account: int


ASLEEP = "asleep"
"""What is due for an Account whose tiers was put to sleep."""


class Due(NamedTuple):
    """What the ERP has deleted of one kind: account, address, phone, email, person; or `ASLEEP`."""

    kind: str
    records: list[Ref]

    @property
    def entity(self) -> str:
        """Of which entity the records are."""
        return "account" if self.kind == ASLEEP else self.kind


# -- what the engine works on --------------------------------------------------------------------------------


class Base(NamedTuple):
    """The value last seen on each side of one field; `unsent_winner`: the CRM's has won and the ERP still lacks it."""

    erp: Value
    crm: Value
    unsent_winner: bool = False


EMPTY = Base(None, None)
"""The base of a field of which nothing was ever seen."""


class Attempt(NamedTuple):
    """One value that went out and was not answered with Success: what was sent, and what the CRM held
    then."""

    sent: Value
    crm: Value


@dataclass(slots=True, eq=False)
class Record:
    """One record of the CRM with what the engine knows of it.

    Args:
        entity: account, address, phone, email, person or company.
        key: of its row.
        fields: wire name -> the CRM's value, canonical.
        type: wire type of an address, a phone or an e-mail.
        owner: key of the Person of a contact's phone or e-mail, else 0.
        deleted: softly, in the CRM.
        link: key of its link, None when it is not tied.
        erp_id: the ERP's id while it is tied.
        base: by field; a missing one is `EMPTY`.
        unacknowledged: by field, every value sent and not answered yet, oldest first.
        create_payload: first payload of a creation that was not answered, by field.
        creation_ordered: its creation in the ERP is ordered.
        missing_in_erp: its tiers is no longer in the ERP.
        detached: set aside with its link cut; a user decides.
        stopped: taken out of the flow.
        deleting: the ERP has deleted it; carried out at the end of the pass.
        marked: somebody may have changed it since it was last looked at.
        push: to be sent whole (push_all).
        blocked: why the ERP does not take it.
        new: it has no row yet.
        before: what the store holds of it, to write differences only.
    """

    entity: str
    key: int
    fields: dict[str, Value]
    type: str = ""
    owner: int = 0
    deleted: bool = False
    link: int | None = None
    erp_id: Value = None
    base: dict[str, Base] = field(default_factory=dict)
    unacknowledged: dict[str, list[Attempt]] = field(default_factory=dict)
    create_payload: dict[str, Attempt] | None = None
    creation_ordered: bool = False
    missing_in_erp: bool = False
    detached: bool = False
    stopped: bool = False
    deleting: bool = False
    marked: bool = False
    push: bool = False
    blocked: Blocked | None = None
    new: bool = False
    before: Record | None = None

    @property
    def linked(self) -> bool:
        """Whether it is tied to a record of the ERP."""
        return self.link is not None

    def forget(self) -> None:
        """Cut the link and everything known of the other side."""
        self.link = self.erp_id = self.create_payload = None
        self.base, self.unacknowledged = {}, {}


@dataclass(slots=True)
class Pending:
    """What a page brought and cannot be applied yet; `owner` as in Record, for a nested one."""

    mode: str
    instance: Instance
    owner: int = 0


@dataclass(slots=True, eq=False)
class Tiers:
    """An Account with its Company and whatever of its records is being worked on.

    Args:
        account: the Account.
        company: its Company.
        children: addresses, phones, e-mails and people, those of the people among them.
        inbox: whole entries that wait, oldest first.
        waiting: nested records that wait for the answer to a creation of ours.
        met: the full load that runs has delivered it.
        asleep: its tiers was put to sleep; the status follows at the end of the pass.
        stored: how many entries the store holds of it in inbox and waiting.
    """

    account: Record
    company: Record
    children: list[Record] = field(default_factory=list)
    inbox: list[Pending] = field(default_factory=list)
    waiting: list[Pending] = field(default_factory=list)
    met: bool = False
    asleep: bool = False
    stored: int = 0

    def of(self, entity: str, owner: int = 0) -> list[Record]:
        """Its records of one kind, of one contact when `owner` is given."""
        return [r for r in self.children if r.entity == entity and r.owner == owner]

    def by_id(self, entity: str, erp_id: str, owner: int = 0) -> Record | None:
        """Its record that is tied to that id."""
        for record in self.children:
            if record.erp_id == erp_id and record.entity == entity and record.owner == owner:
                return record
        return None

    def by_key(self, entity: str, key: int) -> Record | None:
        """Its record of that key."""
        for record in self.children:
            if record.key == key and record.entity == entity:
                return record
        return None


class Marked(NamedTuple):
    """Accounts of which something may have to be sent, and the key of the last one that was looked at."""

    tiers: list[Tiers]
    last: int


class Taken(NamedTuple):
    """What the shortest way into the store left to the general one, what it did, and what is to be logged."""

    rest: list[Instance]
    counts: Counts
    lines: list[LogLine]


@dataclass
class Cursor:
    """Where the reading of one entity stands.

    Args:
        token: the differential token, empty before the first load has ended.
        cursor: where a full load that runs stands.
        mode: diff, full or restored (the full load after the token was no longer good).
        full_wanted: a full load follows the differential pass.
        replaces: that load's values replace the CRM's (« Tout resynchroniser »).
        amid: the differential pass stands between two of its pages.
        moved: the page that led here is to be remembered (not stored).
    """

    token: str = ""
    cursor: str = ""
    mode: str = "full"
    full_wanted: bool = False
    replaces: bool = False
    amid: bool = False
    moved: bool = field(default=False, compare=False)

    @property
    def first(self) -> bool:
        """Whether the first synchronisation has not come to its end yet (Guide: FIRST-14)."""
        return self.mode == "full" and not self.token


DIFF, FULL, RESTORED = "diff", "full", "restored"
