"""A contact: Person in the CRM, F_CONTACTT in the ERP."""

from __future__ import annotations

from .entity import Entity, Field, InputKind, Kind, Way
from .parameters import SERVICES

PERSON = Entity(
    name="person",
    table="Person",
    key="pers_personid",
    prefix="pers",
    fields=(
        Field("lastname", "pers_lastname", "Nom", Way.BOTH, "CONTACT-11", size=60),
        Field("firstname", "pers_firstname", "Prénom", Way.BOTH, "CONTACT-11", size=60),
        Field("function", "pers_title", "Fonction", Way.BOTH, "CONTACT-11", size=60),
        Field("service", "pers_service", "Service", Way.BOTH, "CONTACT-07", Kind.INDEX, input=InputKind.LIST,
              family=SERVICES),
        Field("position", "pers_position", "Rang", Way.ERP, "CONTACT-01", Kind.INDEX, input=InputKind.NONE),
        Field("default_address", "pers_primaryaddressid", "adresse par défaut", Way.CRM, "CONTACT-03", Kind.INDEX,
              input=InputKind.RECORD),
    ),
    collection="people",
    pointers=(
        Field("company", "pers_companyid", "société", Way.CRM, "CON-03", Kind.INDEX, input=InputKind.NONE),
        Field("account", "pers_accountid", "tiers", Way.CRM, "CON-03", Kind.INDEX, input=InputKind.NONE),
    ),
)  # fmt: skip
