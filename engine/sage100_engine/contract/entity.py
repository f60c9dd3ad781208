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


@dataclass(frozen=True)
class Field:
    """One line of a contract table.

    Args:
        name: wire name, and the suffix that Company and Account share.
        column: the CRM's column.
        way: direction.
        rule: the rule of the guide that says so.
        kind: text, index, boolean or decimal.
        size: length of the CRM's column where the ERP's is longer; a value beyond is shown cut.
        replica: the Company's column of the same suffix, None when the Company has none.
        default: what the engine fills in on creation when the CRM left it empty.
    """

    name: str
    column: str
    way: Way
    rule: str
    kind: Kind = Kind.TEXT
    size: int | None = None
    replica: str | None = None
    default: str | None = None


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
    """

    name: str
    table: str
    key: str
    prefix: str
    fields: tuple[Field, ...]
    types: tuple[str, ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """Fields by wire name."""
        return {field.name: field for field in self.fields}

    @cached_property
    def wire(self) -> tuple[Field, ...]:
        """The fields that cross the wire."""
        return tuple(field for field in self.fields if field.way is not Way.CRM)

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
