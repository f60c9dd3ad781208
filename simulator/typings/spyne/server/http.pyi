class HttpBase:
    transport: str
