"""GetAuthenticationScheme: how passwords are to be sent."""

from __future__ import annotations

from spyne import rpc

from ..codec.models import AuthenticationResult, required
from .call import Access, Context
from .declared import lets_in


@rpc(_returns=required(AuthenticationResult), **lets_in(Access.CREDENTIALS_OR_SESSION))
def get_authentication_scheme(ctx: Context) -> AuthenticationResult:
    """Passwords go in clear text, and not on every call."""
    return AuthenticationResult(PasswordHandling="ClearText", AuthenticationOnEveryCall=False)
