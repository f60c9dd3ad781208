"""spyne's SOAP 1.1, judged by the frozen schema: what is let in, in which order, and how values are read and written."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from lxml import etree
from spyne.model import ModelBase, primitive
from spyne.protocol.soap import Soap11
from spyne.server.wsgi import WsgiMethodContext

from ...errors import ServiceError
from ..codec import envelope, faults, guard
from ..codec.faults import HEAD, TAIL, EnvelopeError, SageFault, malformed
from ..codec.frozen import TNS, Contract
from ..codec.models import CheckHeader, CustomisationVersionInfo, SageModel, SchemaVersionInfo, Transaction
from ..codec.render import Rendered
from ..codec.text import clean
from ..operations.call import Headers
from ..operations.declared import HEADERS
from .access import let_in

R = TypeVar("R", bound=SageModel)

_WHITE = " \t\r\n"
_TNS = f"{{{TNS}}}"
_CHECK, _SCHEMA, _CUSTOMISATION = (_TNS + header.get_type_name() for header in HEADERS)


class FrozenSoap11(Soap11):
    """What spyne asks of a protocol, in its order: document, envelope, values, answer.

    Args:
        contract: whose schema judges every message; spyne's own validation stays off.
        max_body_bytes: larger requests are refused.
    """

    def __init__(self, contract: Contract, max_body_bytes: int) -> None:
        super().__init__(parse_xsi_type=False)  # xsi:type must not select another model
        self._contract = contract
        self._max_body_bytes = max_body_bytes
        self.deserialization_handlers[Transaction] = _instance
        self._from_unicode_handlers[primitive.Boolean] = _read_boolean
        self._from_unicode_handlers[primitive.DateTime] = self._read_instant
        self._to_unicode_handlers[primitive.Unicode] = _write_text
        self._to_unicode_handlers[primitive.Decimal] = _write_number

    # -- in

    def create_in_document(self, ctx: WsgiMethodContext, charset: str | None = None) -> None:
        """Read the body, at most so much of it, and parse it; the charset is that of Content-Type."""
        environ = ctx.transport.req_env
        try:
            raw = guard.read_body(environ, self._max_body_bytes)
            ctx.udc.received_bytes = len(raw)
            ctx.in_document = guard.parse(raw, guard.charset_of(environ.get("CONTENT_TYPE") or ""))
        except ServiceError as refused:
            raise SageFault(refused) from refused

    def decompose_incoming_envelope(self, ctx: WsgiMethodContext, message: object = Soap11.REQUEST) -> None:
        """Judge the message, and find the operation."""
        try:
            found = envelope.admit(ctx.in_document, self._contract)
        except (ServiceError, EnvelopeError) as refused:
            raise SageFault(refused) from refused
        ctx.udc.operation, ctx.udc.request = found.operation, found.request
        ctx.in_header_doc, ctx.in_body_doc = found.headers, found.request
        ctx.method_request_string = found.request.tag

    def generate_method_contexts(self, ctx: WsgiMethodContext) -> list[WsgiMethodContext]:
        """The context of the call itself: spyne would copy it for auxiliary methods, and there are none."""
        (ctx.descriptor,) = self.get_call_handles(ctx)
        return [ctx]

    def deserialize(self, ctx: WsgiMethodContext, message: object) -> None:
        """Read the headers, see whether the caller is let in, and only then read the arguments."""
        ctx.in_header = self._headers(ctx)
        try:
            let_in(ctx.udc, ctx.descriptor.udd.access, ctx.in_header)
        except ServiceError as refused:
            raise SageFault(refused) from refused
        try:
            ctx.in_object = self._arguments(ctx)
        except Exception as unreadable:  # spyne raises whatever the value's own reader raised
            raise SageFault(malformed(f"Valeur illisible : {unreadable}")) from unreadable

    def _headers(self, ctx: WsgiMethodContext) -> Headers:
        there = {element.tag: element for element in ctx.in_header_doc}
        return Headers(
            _texts(CheckHeader, there.get(_CHECK)),
            _texts(SchemaVersionInfo, there.get(_SCHEMA)),
            _texts(CustomisationVersionInfo, there.get(_CUSTOMISATION)),
        )

    def _arguments(self, ctx: WsgiMethodContext) -> list[object]:
        there = {child.tag: child for child in ctx.in_body_doc}
        return [
            self.from_element(ctx, model, there[_TNS + name]) if _TNS + name in there else None
            for name, model in ctx.descriptor.in_message._type_info.items()
        ]

    def _read_instant(self, cls: type[ModelBase], text: str) -> datetime:
        at = self.datetime_from_unicode_iso(cls, text.replace("T24:", "T00:"))
        return at + timedelta(days="T24:" in text)  # T24:00:00 is midnight at the end of the day

    # -- out

    def serialize(self, ctx: WsgiMethodContext, message: object) -> None:
        """Write what an operation answered as a model; there is no Envelope yet, it is the same for all answers.

        Raises:
            ValueError: the answer breaks the contract; spyne itself checks none, and writes a missing value as nil.
        """
        answer = etree.XML(f'<{ctx.udc.operation}Response xmlns="{TNS}"/>')
        members = ctx.descriptor.out_message._type_info.items()
        for (name, model), value in zip(members, ctx.out_object, strict=False):  # None alone without members
            self.to_parent(ctx, model, value, answer, TNS, name)
        errors = self._contract.messages.errors(answer)
        if errors:
            raise ValueError(errors[0].message)
        ctx.out_document = answer

    def create_out_string(self, ctx: WsgiMethodContext, charset: str | None = None) -> None:
        """Put the answer into the Envelope."""
        ctx.out_string = (HEAD, etree.tostring(ctx.out_document, encoding="utf-8"), TAIL)


def _texts(model: type[R], element: etree._Element | None) -> R | None:
    """A record of texts, if it is there: what spyne would read, in a seventh of the time."""
    if element is None:
        return None
    record = model.__new__(model)  # spyne's constructor looks up what each member would be without a value
    vars(record).update(dict.fromkeys(model._type_info))
    vars(record).update((child.tag[len(_TNS) :], child.text or "") for child in element)
    return record


def _instance(ctx: WsgiMethodContext, cls: type[ModelBase], element: etree._Element) -> etree._Element:
    """The root of the instance in a Transaction, as it came: its own schema judges it."""
    return element[0][0]


def _read_boolean(cls: type[ModelBase], text: str) -> bool:
    return text.strip(_WHITE) in ("true", "1")


def _write_text(cls: type[ModelBase], text: str, **_: object) -> str:
    return clean(text)


def _write_number(cls: type[ModelBase], value: Decimal, **_: object) -> str:
    return f"{value:f}"


def use_rendered(ctx: WsgiMethodContext) -> None:
    """Listener of `method_return_object`: with `out_string` set, spyne writes nothing itself."""
    answer = ctx.out_object[0]
    if isinstance(answer, Rendered):
        ctx.out_string = (HEAD, answer.content, TAIL)


def use_rendered_fault(ctx: WsgiMethodContext) -> None:
    """Listener of `method_exception_object`: the same for a fault."""
    error = ctx.out_error.error if isinstance(ctx.out_error, SageFault) else faults.internal()
    ctx.udc.fault = error.code if isinstance(error, ServiceError) else error.faultcode
    ctx.out_string = (HEAD, faults.render(error), TAIL)
