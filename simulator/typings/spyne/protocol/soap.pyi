from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from lxml import etree

from .. import MethodContext, MethodDescriptor
from ..model import ModelBase

class Soap11:
    REQUEST: ClassVar[object]
    deserialization_handlers: dict[type[ModelBase], Callable[..., object]]
    _from_unicode_handlers: dict[type[ModelBase], Callable[..., object]]
    _to_unicode_handlers: dict[type[ModelBase], Callable[..., str]]
    def __init__(self, *, parse_xsi_type: bool = True) -> None: ...
    def get_call_handles(self, ctx: MethodContext) -> list[MethodDescriptor]: ...
    def from_element(self, ctx: MethodContext, cls: type[ModelBase], element: etree._Element) -> object: ...
    def to_parent(
        self,
        ctx: MethodContext,
        cls: type[ModelBase],
        inst: object,
        parent: etree._Element,
        ns: str,
        name: str,
    ) -> None: ...
    def datetime_from_unicode_iso(self, cls: type[ModelBase], string: str) -> datetime: ...
