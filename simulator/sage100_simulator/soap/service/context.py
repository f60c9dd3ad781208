"""spyne's context of one call, without what this service has no use for."""

from __future__ import annotations

from wsgiref.types import WSGIEnvironment

from spyne.server.http import HttpTransportContext
from spyne.server.wsgi import WsgiApplication, WsgiMethodContext


class _Transport(HttpTransportContext):
    """The request as WSGI has it; spyne would list its headers once more."""

    def __init__(
        self,
        parent: WsgiMethodContext,
        transport: WsgiApplication,
        environ: WSGIEnvironment,
        content_type: str,
    ) -> None:
        super().__init__(parent, transport, environ, content_type)
        self.req_env = environ


class CallContext(WsgiMethodContext):
    """A context that does not look at every attribute that it is given: spyne's takes a fifth of a small call for that."""

    HttpTransportContext = _Transport
    __setattr__ = object.__setattr__
