"""A phone: of a tiers (standard, fax) or of a contact (standard, fax, mobile); its type is its id."""

from __future__ import annotations

from .entity import Entity, Field, Way

PHONE = Entity(
    name="phone",
    table="Phone",
    key="phon_phoneid",
    prefix="phon",
    fields=(Field("number", "phon_number", "Numéro", Way.BOTH, "MAP-06", size=40),),
    types=("standard", "fax", "mobile"),
    collection="phones",
)
