class InterfaceDocuments:
    wsdl11: object
    def __init__(self, interface: Interface) -> None: ...

class Interface:
    docs: InterfaceDocuments
