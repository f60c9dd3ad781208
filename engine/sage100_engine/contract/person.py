"""A contact: Person in the CRM, F_CONTACTT in the ERP."""

from __future__ import annotations

from .entity import Entity, Field, Kind, Way

PERSON = Entity(
    name="person",
    table="Person",
    key="pers_personid",
    prefix="pers",
    fields=(
        Field("lastname", "pers_lastname", Way.BOTH, "CONTACT-11"),
        Field("firstname", "pers_firstname", Way.BOTH, "CONTACT-11"),
        Field("function", "pers_title", Way.BOTH, "CONTACT-11"),
        Field("service", "pers_service", Way.BOTH, "CONTACT-07", Kind.INDEX),
        Field("position", "pers_position", Way.ERP, "CONTACT-01", Kind.INDEX),
        Field("default_address", "pers_primaryaddressid", Way.CRM, "CONTACT-03", Kind.INDEX),
    ),
)
