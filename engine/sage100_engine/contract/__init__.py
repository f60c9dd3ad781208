"""What is synchronised, as tables: one entity per file, one line per field.

A field that is to be synchronised is added here, and its column in `crm/schema/tables.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from .account import ACCOUNT
from .address import ADDRESS, BILLING, BILLING_ID, DELIVERY
from .company import COMPANY, REPLICAS
from .email import EMAIL
from .entity import Entity, Field, Kind, Way
from .parameters import FAMILY_TYPE, LISTS
from .person import PERSON
from .phone import PHONE
from .representative import REPRESENTATIVE

NESTED: tuple[Entity, ...] = (ADDRESS, PHONE, EMAIL, PERSON)
"""The entities that an account carries."""

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity for entity in (ACCOUNT, *NESTED, COMPANY, REPRESENTATIVE)
}

__all__ = [
    "ACCOUNT",
    "ADDRESS",
    "BILLING",
    "BILLING_ID",
    "COMPANY",
    "DELIVERY",
    "EMAIL",
    "ENTITIES",
    "FAMILY_TYPE",
    "LISTS",
    "NESTED",
    "PERSON",
    "PHONE",
    "REPLICAS",
    "REPRESENTATIVE",
    "Entity",
    "Field",
    "Kind",
    "Way",
]
