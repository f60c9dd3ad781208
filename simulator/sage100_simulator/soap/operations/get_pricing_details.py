"""GetPricingDetails: the prices of an order or a quote with its lines."""

from __future__ import annotations

from spyne import rpc

from ..codec.models import OrderDetailInformation, PricingDetail, required
from .call import Access, Context, not_supported
from .declared import lets_in


@rpc(required(OrderDetailInformation), _returns=required(PricingDetail), **lets_in(Access.SESSION))
def get_pricing_details(ctx: Context, OrderDetails: OrderDetailInformation) -> PricingDetail:
    """Not answered by this version."""
    raise not_supported("GetPricingDetails")
