"""What the engine works on: the CRM's records with what is known of each, an Account with all of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from .log import Blocked
from .wire import Instance, Value


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


class NewRecord(NamedTuple):
    """A record that comes to the CRM from the ERP.

    Args:
        entity: account, address, phone, email or person.
        key: of its row.
        erp_id: the ERP's id.
        type: wire type of an address, a phone or an e-mail.
        owner: key of the Person of a contact's phone or e-mail, else 0.
        erp: what the ERP says, every field of the wire in the contract's order.
        crm: what the CRM shows of it.
        own: what the CRM adds, by field.
    """

    entity: str
    key: int
    erp_id: Value
    type: str
    owner: int
    erp: list[Value]
    crm: list[Value]
    own: Mapping[str, Value]


class NewTiers(NamedTuple):
    """A tiers that comes to the CRM from the ERP: its Account, key and fields of its Company, and what it carries."""

    account: NewRecord
    company: int
    shared: Mapping[str, Value]
    nested: list[NewRecord]
