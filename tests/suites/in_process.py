"""The simulator without sockets: a transport that calls the service as a function, by WSGI."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

from sage100_engine.erp import SoapErp

URL = "http://simulator.invalid/"


class WsgiAdapter(HTTPAdapter):
    """Sends a request of `requests` to a WSGI application of this process."""

    def __init__(self, application: Callable[..., Any]) -> None:
        super().__init__()
        self.application = application

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        body = request.body.encode() if isinstance(request.body, str) else request.body or b""
        parts = urlsplit(str(request.url))
        environ = {
            "REQUEST_METHOD": request.method,
            "PATH_INFO": unquote(parts.path),
            "QUERY_STRING": parts.query,
            "CONTENT_TYPE": request.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "SERVER_NAME": parts.hostname,
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": parts.scheme,
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
        }
        environ |= {f"HTTP_{name.upper().replace('-', '_')}": v for name, v in request.headers.items()}
        head: list[Any] = []
        content = b"".join(
            self.application(environ, lambda status, headers, *_: head.extend((status, headers)))
        )
        code = int(head[0].split()[0])
        raw = HTTPResponse(
            io.BytesIO(content), dict(head[1]), code, reason=HTTPStatus(code).phrase, preload_content=False
        )
        return self.build_response(request, raw)


def in_process(client: SoapErp, application: Callable[..., Any]) -> SoapErp:
    """The same client, whose messages reach the application without a socket."""
    client._transport._session.mount(URL, WsgiAdapter(application))
    return client
