"""What we use of spyne 2.14, which has no types of its own."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from .evmgr import EventManager
from .interface import Interface, InterfaceDocuments
from .model import ModelBase

F = TypeVar("F", bound=Callable[..., object])

def rpc(*params: type[ModelBase], **kparams: object) -> Callable[[F], F]: ...

class ServiceBase:
    @classmethod
    def get_service_name(cls) -> str: ...

class MethodDescriptor:
    function: Callable[..., object]
    in_message: type[ModelBase]
    out_message: type[ModelBase]
    udd: Any

class MethodContext:
    udc: Any
    descriptor: MethodDescriptor
    function: Callable[..., object]
    transport: Any
    in_document: Any
    in_header_doc: Any
    in_body_doc: Any
    in_header: Any
    in_object: Any
    in_error: Exception | None
    out_object: Any
    out_error: Exception | None
    out_document: Any
    out_string: Any
    method_request_string: str

class Application:
    tns: str
    name: str
    event_manager: EventManager
    interface: Interface
    transport: str | None
    def __init__(
        self,
        services: Sequence[type[ServiceBase]],
        tns: str,
        name: str | None = None,
        in_protocol: object = None,
        out_protocol: object = None,
        config: object = None,
        classes: Sequence[type[ModelBase]] = (),
        documents_container: Callable[[Interface], InterfaceDocuments] = ...,
    ) -> None: ...
    def call_wrapper(self, ctx: MethodContext) -> object: ...
