"""CloseSession: the end of a session."""

from __future__ import annotations

from spyne import rpc

from ..codec.models import TEXT
from .call import Access, Context
from .declared import lets_in


@rpc(TEXT, **lets_in(Access.NOTHING))
def close_session(ctx: Context, SessionKey: str) -> None:
    """Close a session; closing one that is not there is no mistake."""
    ctx.udc.backend.sessions.close(SessionKey)
