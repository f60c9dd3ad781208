"""What all operations declare alike."""

from __future__ import annotations

from typing import TypedDict

from ..codec.faults import SageFault
from ..codec.models import CheckHeader, CustomisationVersionInfo, Model, SchemaVersionInfo
from .call import Access

PORT = "Sage100WebServicesSoap"
HEADERS = (CheckHeader, SchemaVersionInfo, CustomisationVersionInfo)


class Declaration(TypedDict):
    """Keywords of spyne's `rpc`."""

    _in_header: tuple[Model, ...]
    _throws: list[Model]
    _port_type: str
    _udd: dict[str, Access]


def lets_in(access: Access) -> Declaration:
    """The headers, the fault and the port of every operation, and what a caller of this one must show."""
    return {"_in_header": HEADERS, "_throws": [SageFault], "_port_type": PORT, "_udd": {"access": access}}
