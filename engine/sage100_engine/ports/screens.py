"""What screens and functions ask of the CRM's store, and the rows that cross."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from ..contract import Entity
from ..records import ListItem, Value
from ..settings import Integration, Sheet


@dataclass(frozen=True, slots=True)
class Row:
    """One record of the CRM.

    Args:
        entity: company, account, person, address, phone or email.
        key: of its row.
        fields: by their names in the contract, pointers to other records among them; canonical texts.
        deleted: softly.
    """

    entity: str
    key: int
    fields: Mapping[str, Value]
    deleted: bool = False

    def pointer(self, name: str) -> int | None:
        """The key of another record that a field holds."""
        value = self.fields[name]
        return None if value is None else int(value)

    def edited(self, changes: Mapping[str, Value]) -> Row:
        """The same record with these fields changed."""
        return replace(self, fields={**self.fields, **changes})


class Tie(NamedTuple):
    """What holds an address, a phone or an e-mail: an address has one tie for all its holders, others one for each.

    Args:
        record: key of the address, the phone or the e-mail.
        type: its type for this holder, in the CRM's words.
        company: key of the Company that holds it.
        account: key of the Account that holds it.
        person: key of the Person that holds it.
        key: of the tie, 0 while it is not stored.
    """

    record: int
    type: str | None
    company: int | None = None
    account: int | None = None
    person: int | None = None
    key: int = 0


class Representative(NamedTuple):
    """A sales representative, with the ERP's id."""

    id: str
    lastname: str | None
    firstname: str | None


class Records(Protocol):
    """The records of Sage CRM, whatever integration they belong to.

    Created and updated dates are the store's business; a deleted record stays with its history, marked deleted.
    """

    def get(self, entity: Entity, key: int) -> Row | None:
        """One record by its key, deleted ones too."""

    def find(self, entity: Entity, where: Mapping[str, Value] | None = None) -> list[Row]:
        """The records that are not deleted and whose fields equal all of these, by key."""

    def add(self, entity: Entity, fields: Mapping[str, Value], user: int) -> int:
        """Make a record; its key."""

    def change(self, entity: Entity, key: int, fields: Mapping[str, Value], user: int) -> None:
        """Change these fields of a record."""

    def delete(self, entity: Entity, key: int, user: int) -> None:
        """Delete a record softly."""

    def count(self) -> dict[str, int]:
        """How many records of each kind there are, deleted ones apart."""


class Ties(Protocol):
    """What hangs on what: addresses, phones and e-mails on Companies, Accounts and contacts."""

    def of(self, entity: Entity, record: int) -> list[Tie]:
        """The ties of an address, a phone or an e-mail."""

    def held_by(self, entity: Entity, holder: Entity, key: int) -> list[Tie]:
        """The ties of the addresses, phones or e-mails that a Company, an Account or a contact holds."""

    def add(self, entity: Entity, tie: Tie, user: int) -> None:
        """Make a tie."""

    def change(self, entity: Entity, tie: Tie, user: int) -> None:
        """Write a tie that was changed."""

    def delete(self, entity: Entity, tie: Tie, user: int) -> None:
        """Delete a tie softly."""


class Sheets(Protocol):
    """The integration sheets."""

    def all(self) -> list[Integration]:
        """Every one, the oldest first."""

    def get(self, key: int) -> Integration | None:
        """One by its key."""

    def add(self, sheet: Sheet) -> int:
        """Make one, which is inactive; its key."""

    def change(self, key: int, sheet: Sheet) -> None:
        """Write what it says."""

    def set_state(self, key: int, state: str) -> None:
        """Make it active or inactive."""

    def arm(self, key: int, kind: str) -> None:
        """Have the next cycle be `full` or `push_all`, or a usual one again when it is empty."""


class Parameters(Protocol):
    """The lists out of which users choose."""

    def items(self, name: str) -> list[ListItem]:
        """The items of a parameter list, in the ERP's order (Guide: FIRST-02)."""

    def representatives(self) -> list[Representative]:
        """The ERP's sales representatives (Guide: FIRST-04)."""

    def territories(self, names: Sequence[str]) -> dict[str, int]:
        """Keys of these territories, made when they do not exist."""

    def territory(self, name: str) -> int | None:
        """Key of the territory of that name."""

    def territory_name(self, key: int) -> str | None:
        """Name of a territory."""


class Users(Protocol):
    """The CRM's users."""

    def find(self, name: str) -> int | None:
        """Key of the user of that name."""

    def name(self, key: int) -> str | None:
        """Name of a user."""

    def add(self, name: str) -> int:
        """Make a user; his key."""
