"""The shape of the contract tables: an entity and its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property


class Way(Enum):
    """In which direction a field goes once its record is linked."""

    BOTH = "both"
    ERP = "erp"
    """From the ERP to the CRM only; a CRM edit is put right (Guide: REPL-02)."""
    CREATE = "create"
    """Sent with the creation, from the ERP to the CRM only afterwards."""
    CRM = "crm"
    """Not on the wire: what the CRM adds of its own."""


class Kind(Enum):
    """What the values of a field are."""

    TEXT = "text"
    INDEX = "index"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"


class InputKind(Enum):
    """What an input of a sheet holds, and so how it is written and shown."""

    TEXT = "text"
    LIST = "list"
    """Index of an item of one of the ERP's parameter lists."""
    RECORD = "record"
    """Key of another record."""
    STATUS = "status"
    SHEET = "sheet"
    """Name of an integration sheet."""
    TERRITORY = "territory"
    USER = "user"
    NONE = "none"
    """On no sheet."""


@dataclass(frozen=True)
class Field:
    """One line of a contract table: all that the engine knows of a field.

    Args:
        name: wire name, and the suffix that Company and Account share.
        column: the CRM's column.
        caption: what sheets and logs call it.
        way: direction.
        rule: the rule of the guide that says so.
        kind: text, index, boolean or decimal.
        size: length of the CRM's column, of a text.
        cut: the ERP's is longer, so a value beyond is shown cut.
        replica: the Company's column of the same suffix, None when the Company has none.
        input: what its input on the sheet holds.
        family: of a list, the parameter list's wire name.
        refusal: the rule by which a value is refused, where it is another.
        read_only: shown on the sheet, never typed.
    """

    name: str
    column: str
    caption: str
    way: Way
    rule: str
    kind: Kind = Kind.TEXT
    size: int | None = None
    cut: bool = False
    replica: str | None = None
    input: InputKind = InputKind.TEXT
    family: str = ""
    refusal: str = ""
    read_only: bool = False


@dataclass(frozen=True)
class Entity:
    """One kind of record: its table, key and fields.

    Args:
        name: wire name.
        table: the CRM's table.
        key: its key column.
        prefix: of its columns.
        fields: every field, in the order of the contract.
        types: the wire's types that exist of it (phones, e-mails, addresses).
        collection: what the wire carries its records in, inside an account or a person.
        consulted: the rule by which its sheet shows and takes nothing.
        pointers: fields that say whose it is, which no sheet and no wire has.
    """

    name: str
    table: str
    key: str
    prefix: str
    fields: tuple[Field, ...]
    types: tuple[str, ...] = ()
    collection: str = ""
    consulted: str = ""
    pointers: tuple[Field, ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """Fields by wire name."""
        return {field.name: field for field in self.fields}

    @cached_property
    def wire(self) -> tuple[Field, ...]:
        """The fields that cross the wire."""
        return tuple(field for field in self.fields if field.way is not Way.CRM)

    @cached_property
    def tie(self) -> tuple[str, str]:
        """The columns in which the CRM shows the integration and the ERP's id of a record."""
        return f"{self.prefix}_intid", f"{self.prefix}_intforeignid"

    @cached_property
    def stored(self) -> tuple[Field, ...]:
        """The fields that a record has: those of the wire, then the CRM's own but for the tie's."""
        own = (field for field in self.fields if field.way is Way.CRM and field.column not in self.tie)
        return (*self.wire, *own)

    @cached_property
    def two_way(self) -> tuple[str, ...]:
        """Names of the fields that go both ways."""
        return tuple(field.name for field in self.fields if field.way is Way.BOTH)

    @cached_property
    def one_way(self) -> tuple[str, ...]:
        """Names of the fields that only the ERP changes once the record is linked."""
        return tuple(field.name for field in self.fields if field.way in (Way.ERP, Way.CREATE))

    @cached_property
    def creation(self) -> tuple[str, ...]:
        """Names of the fields that a creation carries."""
        return tuple(field.name for field in self.fields if field.way in (Way.BOTH, Way.CREATE))
