"""What is synchronised, as tables: one entity per file, one line per field.

A field that is to be synchronised is added here: its column, its base, its place on the sheets and its name in
the log come from its line.
"""

from __future__ import annotations

from collections.abc import Mapping

from .account import ACCOUNT
from .address import ADDRESS, ADDRESS_TYPES, BILLING, BILLING_ID, DELIVERY, EXPEDITION, FACTURATION
from .company import COMPANY, REPLICAS
from .email import EMAIL
from .entity import Entity, Field, InputKind, Kind, Way
from .links import ACCOUNT_LINKS, COMPANY_LINKS, PERSON_LINKS
from .parameters import (
    ACCOUNTING_CATEGORIES,
    CURRENCIES,
    FAMILY_TYPE,
    LANGUAGES,
    LISTS,
    PRICE_CATEGORIES,
    SERVICES,
)
from .person import PERSON
from .phone import PHONE
from .representative import REPRESENTATIVE

NESTED: tuple[Entity, ...] = (ADDRESS, PHONE, EMAIL, PERSON)
"""The entities that an account carries."""

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity for entity in (ACCOUNT, *NESTED, COMPANY, REPRESENTATIVE)
}

COLLECTIONS: Mapping[str, str] = {entity.name: entity.collection for entity in NESTED}
"""Name of the collection in which the wire carries a nested entity."""

__all__ = [
    "ACCOUNT",
    "ACCOUNTING_CATEGORIES",
    "ACCOUNT_LINKS",
    "ADDRESS",
    "ADDRESS_TYPES",
    "BILLING",
    "BILLING_ID",
    "COLLECTIONS",
    "COMPANY",
    "COMPANY_LINKS",
    "CURRENCIES",
    "DELIVERY",
    "EMAIL",
    "ENTITIES",
    "EXPEDITION",
    "FACTURATION",
    "FAMILY_TYPE",
    "LANGUAGES",
    "LISTS",
    "NESTED",
    "PERSON",
    "PERSON_LINKS",
    "PHONE",
    "PRICE_CATEGORIES",
    "REPLICAS",
    "REPRESENTATIVE",
    "SERVICES",
    "Entity",
    "Field",
    "InputKind",
    "Kind",
    "Way",
]
