"""GetChangeLog: one page of what changed since a mark."""

from __future__ import annotations

from spyne import rpc

from ...erp.sync import changes
from ..codec import render
from ..codec.models import OPTIONAL_TEXT, TEXT, ChangeLog, required
from .call import Access, Context, entity_of
from .declared import lets_in


@rpc(TEXT, OPTIONAL_TEXT, OPTIONAL_TEXT, _returns=required(ChangeLog), **lets_in(Access.SESSION))
def get_change_log(
    ctx: Context, EntityName: str, Token: str | None, LastIdentity: str | None
) -> render.Rendered:
    """One page, from the beginning without a token."""
    call, entity = ctx.udc, entity_of(EntityName)
    page = changes.read_page(call.place, entity, Token or "", LastIdentity or "", call.backend.page_size)
    call.counts = {"entries": len(page.entries)}
    return render.change_log(page)
