class HttpTransportContext:
    def __init__(self, parent: object, transport: object, request: object, content_type: str) -> None: ...

class HttpBase:
    transport: str
