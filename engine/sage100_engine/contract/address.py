"""An address: F_COMPTET's own (id `B`, billing) or a row of F_LIVRAISON (delivery)."""

from __future__ import annotations

from .entity import Entity, Field, Kind, Way

BILLING, DELIVERY = "billing", "delivery"
BILLING_ID = "B"

ADDRESS = Entity(
    name="address",
    table="Address",
    key="addr_addressid",
    prefix="addr",
    fields=(
        Field("title", "addr_title", Way.BOTH, "ADDR-04"),
        Field("street", "addr_address1", Way.BOTH, "MAP-04"),
        Field("complement", "addr_address2", Way.BOTH, "MAP-04"),
        Field("postcode", "addr_postcode", Way.BOTH, "MAP-04"),
        Field("city", "addr_city", Way.BOTH, "MAP-04"),
        Field("region", "addr_state", Way.BOTH, "MAP-04"),
        Field("main", "addr_main", Way.ERP, "MAP-05", Kind.BOOLEAN),
    ),
    types=(BILLING, DELIVERY),
)
