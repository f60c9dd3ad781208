from .wsdl import Wsdl11

class InterfaceDocuments:
    wsdl11: Wsdl11
    def __init__(self, interface: Interface) -> None: ...

class Interface:
    docs: InterfaceDocuments
