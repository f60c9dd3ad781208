"""The Company: replicas of its Account (Guide: CON-03), and what is its own; it never crosses the wire."""

from __future__ import annotations

from .account import ACCOUNT
from .entity import Entity, Field, Kind, Way

REPLICAS = tuple(field.name for field in ACCOUNT.fields if field.replica)
"""The fields that Company and Account share."""

COMPANY = Entity(
    name="company",
    table="Company",
    key="comp_companyid",
    prefix="comp",
    fields=(
        *(
            Field(field.name, field.replica, Way.CRM, "CON-03", field.kind, field.size)
            for field in ACCOUNT.fields
            if field.replica
        ),
        Field("type", "comp_type", Way.CRM, "CREATE-08"),
        Field("manager", "comp_primaryuserid", Way.CRM, "CREATE-08", Kind.INDEX),
        Field("account", "comp_primaryaccountid", Way.CRM, "CON-03", Kind.INDEX),
        Field("main_person", "comp_primarypersonid", Way.CRM, "CONTACT-01", Kind.INDEX),
        Field("default_address", "comp_primaryaddressid", Way.CRM, "MAP-04", Kind.INDEX),
    ),
)
