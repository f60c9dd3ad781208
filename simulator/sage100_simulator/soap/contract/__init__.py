"""The code held to the frozen contract: the WSDL of the declared operations, and the table of wire fields."""

from __future__ import annotations

from pathlib import Path

from ...settings import contract_dir
from ..codec.frozen import Contract
from ..service.application import declared_wsdl
from . import fields, wsdl


def differences(directory: Path) -> list[str]:
    """Every difference between the frozen files in a directory and the code; empty when there is none."""
    contract = Contract(directory)
    return [*wsdl.differences(contract.wsdl, declared_wsdl(contract)), *fields.differences(directory)]


def main(arguments: list[str]) -> int:
    """Print every difference; 0 without one, else 1."""
    found = differences(Path(arguments[0]) if arguments else contract_dir())
    for line in found:
        print(line)
    return 1 if found else 0
