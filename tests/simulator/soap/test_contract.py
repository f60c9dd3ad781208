"""`make contract`: silent on the frozen files, loud on any change of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sage100_simulator.settings import contract_dir
from sage100_simulator.soap import contract

CHANGES = {
    "another enumeration value": (
        "sage100.wsdl",
        '<xs:enumeration value="Busy"/>',
        '<xs:enumeration value="Late"/>',
    ),
    "an enumeration in another order": (
        "sage100.wsdl",
        '<xs:enumeration value="Created"/> <xs:enumeration value="Updated"/>',
        '<xs:enumeration value="Updated"/> <xs:enumeration value="Created"/>',
    ),
    "a required element": (
        "sage100.wsdl",
        '<xs:element name="Token" type="xs:string" minOccurs="0"/>',
        '<xs:element name="Token" type="xs:string" minOccurs="1"/>',
    ),
    "another name": ("sage100.wsdl", 'name="DiscountSum"', 'name="DiscountTotal"'),
    "another type": (
        "sage100.wsdl",
        'name="Retryable" type="xs:boolean"',
        'name="Retryable" type="xs:string"',
    ),
    "another order": (
        "sage100.wsdl",
        '<xs:element name="EntityName" type="xs:string" minOccurs="1"/>\n        '
        '<xs:element name="Token" type="xs:string" minOccurs="0"/>',
        '<xs:element name="Token" type="xs:string" minOccurs="0"/>\n        '
        '<xs:element name="EntityName" type="xs:string" minOccurs="1"/>',
    ),
    "one instead of many": (
        "sage100.wsdl",
        'type="tns:ChangeLogEntry" minOccurs="0" maxOccurs="unbounded"',
        'type="tns:ChangeLogEntry" minOccurs="0" maxOccurs="1"',
    ),
    "another kind of field": ("sync-sage100.xsd", 'type="t:boolean"', 'type="t:text"'),
    "another phone": (
        "sync-sage100.xsd",
        '<xs:enumeration value="fax"/> <xs:enumeration value="mobile"/>',
        '<xs:enumeration value="mobile"/>',
    ),
}


def test_the_code_is_the_frozen_contract() -> None:
    assert contract.differences(contract_dir()) == []
    assert contract.main([]) == 0


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_told(change: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, before, after = CHANGES[change]
    shutil.copytree(contract_dir(), tmp_path / "contract")
    file = tmp_path / "contract" / name
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
    assert contract.main([str(tmp_path / "contract")]) == 1
    assert capsys.readouterr().out != ""
