"""The Company: replicas of its Account (Guide: CON-03), and what is its own; it never crosses the wire."""

from __future__ import annotations

from dataclasses import replace

from .account import ACCOUNT
from .entity import Entity, Field, InputKind, Kind, Way

REPLICAS = tuple(field.name for field in ACCOUNT.fields if field.replica)
"""The fields that Company and Account share."""


def _replicas(*ways: Way) -> tuple[Field, ...]:
    return tuple(
        replace(
            field,
            column=field.replica,
            way=Way.CRM,
            rule="CON-03",
            replica=None,
            refusal=field.refusal or field.rule,
            read_only=field.way is Way.ERP,
        )
        for field in ACCOUNT.fields
        if field.replica and field.way in ways
    )


_STATUS, *_OWN = _replicas(Way.CRM)

COMPANY = Entity(
    name="company",
    table="Company",
    key="comp_companyid",
    prefix="comp",
    fields=(
        *_replicas(Way.BOTH, Way.CREATE),
        Field("type", "comp_type", "type de société", Way.CRM, "CREATE-08", size=40, refusal="CON-04"),
        _STATUS,
        Field("default_integration", "comp_intid", "intégration par défaut", Way.CRM, "CREATE-01", Kind.INDEX,
              input=InputKind.SHEET),
        *_OWN,
        Field("manager", "comp_primaryuserid", "responsable du compte", Way.CRM, "CREATE-08", Kind.INDEX,
              input=InputKind.USER, refusal="CON-16"),
        Field("account", "comp_primaryaccountid", "tiers", Way.CRM, "CON-03", Kind.INDEX, input=InputKind.NONE),
        Field("main_person", "comp_primarypersonid", "contact principal", Way.CRM, "CONTACT-01", Kind.INDEX,
              input=InputKind.RECORD, refusal="CONTACT-02"),
        Field("default_address", "comp_primaryaddressid", "adresse par défaut", Way.CRM, "MAP-04", Kind.INDEX,
              input=InputKind.RECORD),
        *_replicas(Way.ERP),
    ),
)  # fmt: skip
