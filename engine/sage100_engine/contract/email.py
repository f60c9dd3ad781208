"""An e-mail of type Information, of a tiers or of a contact; its type is its id."""

from __future__ import annotations

from .entity import Entity, Field, Way

EMAIL = Entity(
    name="email",
    table="Email",
    key="emai_emailid",
    prefix="emai",
    fields=(Field("address", "emai_emailaddress", "Adresse e-mail", Way.BOTH, "MAP-06", size=255),),
    types=("information",),
    collection="emails",
)
