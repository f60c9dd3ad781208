"""One HTTP exchange with the web service: bounded in time and size, and typed when it fails."""

from __future__ import annotations

import time
from collections.abc import Callable

import requests
from requests.exceptions import (
    ConnectionError,
    ConnectTimeout,
    InvalidSchema,
    InvalidURL,
    MissingSchema,
    ReadTimeout,
    RequestException,
    SSLError,
)
from urllib3 import HTTPResponse
from urllib3.exceptions import HTTPError, MaxRetryError, NameResolutionError, NewConnectionError

from ..errors import GatewayError, GatewayKind
from .envelope import SAGE

MAX_ANSWER_BYTES = 64 * 1024 * 1024
_PIECE_BYTES = 1 << 18
_NEVER_SENT = (NewConnectionError, NameResolutionError)


class Transport:
    """Posts SOAP messages to one address over one kept connection.

    Args:
        url: address of the service.
        timeout_seconds: how long an answer may take as a whole before the call is given up.
        max_bytes: size beyond which an answer is refused.
    """

    def __init__(self, url: str, timeout_seconds: float, max_bytes: int = MAX_ANSWER_BYTES) -> None:
        self.url = url
        self.timeout_seconds = timeout_seconds
        self.max_bytes = max_bytes
        self._session = requests.Session()
        self._session.headers.update(
            {"Content-Type": "text/xml; charset=utf-8", "Accept": "text/xml", "Accept-Encoding": "identity"}
        )

    def post(self, operation: str, message: bytes) -> bytes:
        """Send one message and return the XML of the answer, which may be a Fault.

        Raises:
            GatewayError: unavailable (nothing was sent), unknown (no answer that can be read) or contract
                (what answers is no SOAP service).
        """
        try:
            return self._exchange(operation, message)
        except RequestException as error:
            raise self._failure(operation, error) from error
        except (HTTPError, OSError) as error:
            raise unknown(operation, "la connexion a été perdue") from error

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _exchange(self, operation: str, message: bytes) -> bytes:
        until = time.monotonic() + self.timeout_seconds
        with self._session.post(
            self.url,
            data=message,
            headers={"SOAPAction": f'"{SAGE}/{operation}"'},
            timeout=self.timeout_seconds,
            stream=True,
            allow_redirects=False,
        ) as answer:
            body = self._read(operation, answer.raw, until)
            return _soap_of(operation, answer, body)

    def _read(self, operation: str, raw: HTTPResponse, until: float) -> bytes:
        """The body in pieces as they come, so that a slow or endless one is given up."""
        read: Callable[..., bytes] = getattr(raw, "read1", raw.read)
        pieces: list[bytes] = []
        size = 0
        while piece := read(_PIECE_BYTES, decode_content=True):
            pieces.append(piece)
            size += len(piece)
            if size > self.max_bytes:
                raise GatewayError(GatewayKind.CONTRACT, f"{operation} : réponse trop volumineuse")
            if time.monotonic() > until:
                raise unknown(operation, f"pas de réponse complète en {self.timeout_seconds:g} s")
        return b"".join(pieces)

    def _failure(self, operation: str, error: RequestException) -> GatewayError:
        if isinstance(error, MissingSchema | InvalidSchema | InvalidURL):
            text = f"Adresse du service invalide : {self.url}"
            return GatewayError(GatewayKind.UNAVAILABLE, text, retryable=False)
        if _never_sent(error):
            text = f"Service Sage 100 injoignable à l'adresse {self.url} : vérifiez qu'il est démarré"
            return GatewayError(GatewayKind.UNAVAILABLE, text)
        if isinstance(error, ReadTimeout):
            return unknown(operation, f"pas de réponse en {self.timeout_seconds:g} s")
        return unknown(operation, "la connexion a été perdue")


def unknown(operation: str, why: str) -> GatewayError:
    """The error of a call that was sent and whose outcome nobody knows."""
    return GatewayError(GatewayKind.UNKNOWN, f"{operation} : {why}, résultat inconnu")


def _never_sent(error: RequestException) -> bool:
    """Whether the connection itself failed, so that the ERP cannot have seen the message."""
    if isinstance(error, ConnectTimeout | SSLError):
        return True
    if not isinstance(error, ConnectionError) or not error.args:
        return False
    cause = error.args[0]
    return isinstance(cause.reason if isinstance(cause, MaxRetryError) else cause, _NEVER_SENT)


def _soap_of(operation: str, answer: requests.Response, body: bytes) -> bytes:
    """The body, when the status and the content type let it be SOAP: of an HTTP 500 only if it is XML."""
    kind = answer.headers.get("Content-Type", "").split(";")[0].strip().lower()
    is_xml = kind in ("text/xml", "application/xml", "application/soap+xml")
    if answer.status_code in (200, 500) and is_xml:
        return body
    status = answer.status_code
    if status in (408, 429) or status >= 500:
        raise unknown(operation, f"réponse HTTP {status}")
    raise GatewayError(
        GatewayKind.CONTRACT,
        f"{operation} : réponse HTTP {status} de type {kind or 'inconnu'}, vérifiez l'URL",
    )
