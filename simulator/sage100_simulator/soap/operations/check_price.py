"""CheckPrice: the price of one line."""

from __future__ import annotations

from spyne import rpc

from ..codec.models import Pricing, required
from .call import Access, Context, not_supported
from .declared import lets_in


@rpc(required(Pricing), _returns=required(Pricing), **lets_in(Access.SESSION))
def check_price(ctx: Context, PricingInformation: Pricing) -> Pricing:
    """Not answered by this version."""
    raise not_supported("CheckPrice")
