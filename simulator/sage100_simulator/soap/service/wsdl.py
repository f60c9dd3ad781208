"""The WSDL that is served, which is the frozen one, and the one that spyne makes of the declarations."""

from __future__ import annotations

from spyne.interface import Interface, InterfaceDocuments
from spyne.interface.wsdl import Wsdl11

from ..codec.frozen import TNS, Contract

_ACTION = "{http://schemas.xmlsoap.org/wsdl/soap/}operation"


class FrozenDocuments(InterfaceDocuments):
    """spyne's documents of a service: the frozen WSDL, whatever is declared.

    Args:
        contract: the frozen files.
        interface: spyne's own.
    """

    def __init__(self, contract: Contract, interface: Interface) -> None:
        super().__init__(interface)
        self.wsdl11 = FrozenWsdl(contract)


class FrozenWsdl:
    """What spyne asks of a WSDL."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def get_interface_document(self) -> bytes:
        """The file; whoever serves it puts the address in."""
        return self._contract.wsdl_at("")


class DeclaredDocuments(InterfaceDocuments):
    """The WSDL as spyne makes it of the declarations, with the contract's form of soapAction."""

    def __init__(self, interface: Interface) -> None:
        super().__init__(interface)
        self.wsdl11 = self._wsdl = Wsdl11(interface)
        self._wsdl.event_manager.add_listener("wsdl_document_built", _name_actions)

    def render(self) -> bytes:
        """The WSDL; it names no address."""
        self._wsdl.build_interface_document("")
        return self._wsdl.get_interface_document()


def _name_actions(wsdl: Wsdl11) -> None:
    for operation in wsdl.root_elt.iter(_ACTION):
        operation.set("soapAction", f"{TNS}/{operation.get('soapAction')}")
