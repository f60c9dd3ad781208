"""ViewRealTimeData: rows of live data."""

from __future__ import annotations

from spyne import rpc

from ..codec.models import (
    TEXT,
    ArrayOfOrderFields,
    ArrayOfSearchField,
    ArrayOfString,
    OrderFields,
    SearchField,
    ViewRealTimeDataResult,
    optional,
    required,
)
from .call import Access, Context, not_supported
from .declared import lets_in


@rpc(
    TEXT,
    optional(ArrayOfString),
    optional(ArrayOfSearchField),
    optional(ArrayOfOrderFields),
    TEXT,
    TEXT,
    _returns=required(ViewRealTimeDataResult),
    **lets_in(Access.SESSION),
)
def view_real_time_data(
    ctx: Context,
    EntityName: str,
    SelectFields: list[str] | None,
    SearchFields: list[SearchField] | None,
    OrderByFields: list[OrderFields] | None,
    RowsPerPage: str,
    PageNumber: str,
) -> ViewRealTimeDataResult:
    """Not answered by this version."""
    raise not_supported("ViewRealTimeData")
