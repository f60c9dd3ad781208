"""The WSDL that spyne makes of the declarations; what is served is the frozen one."""

from __future__ import annotations

from spyne.interface import Interface, InterfaceDocuments
from spyne.interface.wsdl import Wsdl11

from ..codec.frozen import TNS

_ACTION = "{http://schemas.xmlsoap.org/wsdl/soap/}operation"


class DeclaredDocuments(InterfaceDocuments):
    """spyne's documents of a service, with the contract's form of soapAction; nothing is built before it is asked for."""

    def __init__(self, interface: Interface) -> None:
        super().__init__(interface)
        self.wsdl11 = Wsdl11(interface)
        self.wsdl11.event_manager.add_listener("wsdl_document_built", _name_actions)

    def render(self) -> bytes:
        """The WSDL; it names no address."""
        self.wsdl11.build_interface_document("")
        return self.wsdl11.get_interface_document()


def _name_actions(wsdl: Wsdl11) -> None:
    for operation in wsdl.root_elt.iter(_ACTION):
        operation.set("soapAction", f"{TNS}/{operation.get('soapAction')}")
