"""Faults as SOAP 1.1 writes them: the one place where a service error becomes XML."""

from __future__ import annotations

from spyne.model import Fault

from ...errors import ServiceError
from .frozen import ENV, TNS
from .models import FLAG, OPTIONAL_TEXT, TEXT, FaultCode
from .text import escape

HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<soap:Envelope xmlns:soap="{ENV}"><soap:Body>'.encode()
TAIL = b"</soap:Body></soap:Envelope>"
_OF_THE_SERVER = frozenset({"SessionLimit", "Exclusive", "Busy", "Internal"})


class EnvelopeError(Exception):
    """SOAP's own answers, which carry no detail: MustUnderstand, and VersionMismatch of the Envelope."""

    def __init__(self, faultcode: str, message: str) -> None:
        super().__init__(message)
        self.faultcode = faultcode
        self.message = message


class SageFault(Fault):
    """The fault that every operation may answer; its members are those of the detail.

    Args:
        error: what is told; it is written by `render`, never by spyne.
    """

    __namespace__ = TNS
    _type_info = (("Code", FaultCode), ("Message", TEXT), ("Retryable", FLAG), ("Detail", OPTIONAL_TEXT))

    def __init__(self, error: ServiceError | EnvelopeError) -> None:
        super().__init__(faultstring=error.message)
        self.error = error


def malformed(message: str) -> ServiceError:
    """The Fault for a message that the contract does not allow."""
    return ServiceError("Malformed", message)


def internal() -> ServiceError:
    """The Fault for a mistake of ours: nothing of it is told, it is logged."""
    return ServiceError("Internal", "Erreur interne")


def _fault(faultcode: str, message: str, detail: str) -> bytes:
    return (
        f"<soap:Fault><faultcode>soap:{faultcode}</faultcode>"
        f"<faultstring>{escape(message)}</faultstring>{detail}</soap:Fault>"
    ).encode()


def render(error: ServiceError | EnvelopeError) -> bytes:
    """The Body's child that tells an error."""
    if isinstance(error, EnvelopeError):
        return _fault(error.faultcode, error.message, "")
    side = "Server" if error.code in _OF_THE_SERVER else "Client"
    return _fault(side, error.message, f"<detail>{_detail(error)}</detail>")


def _detail(error: ServiceError) -> str:
    extra = "" if error.field is None else f"<Detail>{escape(error.field)}</Detail>"
    return (
        f'<SageFault xmlns="{TNS}"><Code>{escape(error.code)}</Code>'
        f"<Message>{escape(error.message)}</Message>"
        f"<Retryable>{'true' if error.retryable else 'false'}</Retryable>{extra}</SageFault>"
    )
