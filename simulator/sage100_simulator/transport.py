"""What is done to a connection beyond HTTP."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING
from wsgiref.types import InputStream

from .errors import ServiceError

if TYPE_CHECKING:
    from cheroot.server import HTTPRequest
    from cheroot.wsgi import Gateway

MOST_HEADER_BYTES = 1 << 16
_PIECE_BYTES = 1 << 16
_PATIENCE_SECONDS, _IDLE_SECONDS = 10.0, 1.0


def gateway(most: int) -> type[Gateway]:
    """A cheroot gateway that never takes in more than `most` bytes at once, whatever a client says that it sends.

    Cheroot makes room for a whole chunk, and for all that an answered request has left of its body: a length of 99 GB
    asks for that much memory. Of a longer body, or of chunks that were not all read, the answer goes out first; then
    what comes is thrown away for a while, since a client that still sends would get a reset instead of the answer; then
    the connection is closed.
    """
    from cheroot.wsgi import Gateway_10

    class Bounded(Gateway_10):
        def respond(self) -> None:
            request, length = self.req, self.req.inheaders.get(b"Content-Length", b"0")
            chunked, too_long = request.chunked_read, length.isdigit() and int(length) > most
            if chunked:
                request.rfile.rfile = _Metered(request.rfile.rfile, most)
            elif too_long:
                request.close_connection = True
            super().respond()
            if (chunked and not request.rfile.closed) or (too_long and not chunked):
                request.close_connection = True
                _throw_away(request)

    return Bounded


class _Metered:
    """What a connection brings; nobody may ask for too much of it at once."""

    def __init__(self, file: InputStream, most: int) -> None:
        self._file, self._most = file, most

    def read(self, size: int) -> bytes:
        """So many bytes.

        Raises:
            ServiceError: TooLarge.
        """
        if size > self._most:
            raise ServiceError("TooLarge", f"Morceau de {size} octets : {self._most} au plus")
        return bytes(self._file.read(size))

    def readline(self) -> bytes:
        """The line before a chunk.

        Raises:
            ServiceError: Malformed - a size below zero, which cheroot takes for the end.
        """
        line = bytes(self._file.readline(MOST_HEADER_BYTES))
        if line.lstrip().startswith(b"-"):
            raise ServiceError("Malformed", "Un morceau de longueur négative")
        return line


def _throw_away(request: HTTPRequest) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    request.conn.socket.settimeout(_IDLE_SECONDS)
    with suppress(OSError, ValueError, ServiceError):
        while time.monotonic() < until and request.rfile.read(_PIECE_BYTES):
            pass
