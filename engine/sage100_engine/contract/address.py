"""An address: F_COMPTET's own (id `B`, billing) or a row of F_LIVRAISON (delivery)."""

from __future__ import annotations

from collections.abc import Mapping

from .entity import Entity, Field, InputKind, Kind, Way

BILLING, DELIVERY = "billing", "delivery"
BILLING_ID = "B"
FACTURATION, EXPEDITION = "Facturation", "Expédition"
ADDRESS_TYPES: Mapping[str, str] = {BILLING: FACTURATION, DELIVERY: EXPEDITION}
"""The CRM's type of an address (`AdLi_Type`) by the wire's."""

ADDRESS = Entity(
    name="address",
    table="Address",
    key="addr_addressid",
    prefix="addr",
    fields=(
        Field("title", "addr_title", "Intitulé", Way.BOTH, "ADDR-04", size=69, input=InputKind.NONE),
        Field("street", "addr_address1", "Adresse", Way.BOTH, "MAP-04", size=60),
        Field("complement", "addr_address2", "Complément", Way.BOTH, "MAP-04", size=60),
        Field("postcode", "addr_postcode", "Code postal", Way.BOTH, "MAP-04", size=20),
        Field("city", "addr_city", "Ville", Way.BOTH, "MAP-04", size=60),
        Field("region", "addr_state", "Région", Way.BOTH, "MAP-04", size=60),
        Field("country", "addr_country", "Pays", Way.CRM, "MAP-04", size=40),
        Field("main", "addr_main", "Adresse principale", Way.ERP, "MAP-05", Kind.BOOLEAN, input=InputKind.NONE),
    ),
    types=(BILLING, DELIVERY),
    collection="addresses",
)  # fmt: skip
