from typing import Any, Self

class ModelBase:
    __namespace__: str | None
    _type_info: Any
    def __init__(self, **members: object) -> None: ...
    @classmethod
    def customize(cls, **attributes: object) -> type[Self]: ...
    @classmethod
    def get_type_name(cls) -> str: ...

class ComplexModel(ModelBase): ...

class Fault(ComplexModel, Exception):
    faultcode: str
    faultstring: str
    def __init__(self, faultcode: str = "Server", faultstring: str = "") -> None: ...

class Array(ComplexModel):
    def __new__(  # type: ignore[misc]  # spyne's call gives a class
        cls, serializer: type[ModelBase], member_name: str | None = None, **attributes: object
    ) -> type[ModelBase]: ...
