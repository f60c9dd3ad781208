"""OpenSession: a session on the dossier of the credentials."""

from __future__ import annotations

from spyne import rpc

from ..codec.models import SessionOpenResult, required
from .call import Access, Context
from .declared import lets_in


@rpc(_returns=required(SessionOpenResult), **lets_in(Access.CREDENTIALS))
def open_session(ctx: Context) -> SessionOpenResult:
    """Open a session, once the user's password was found right."""
    call, caller = ctx.udc, ctx.in_header.caller
    key = call.backend.sessions.open(caller.UserName or "", caller.Password or "", call.company)
    call.dossier = call.backend.dossiers.by_company(call.company)
    return SessionOpenResult(SessionKey=key)
