from lxml import etree

from ..evmgr import EventManager
from . import Interface

class Wsdl11:
    event_manager: EventManager
    root_elt: etree._Element
    def __init__(self, interface: Interface) -> None: ...
    def build_interface_document(self, url: str) -> None: ...
    def get_interface_document(self) -> bytes: ...
