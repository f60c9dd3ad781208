"""`make contract`: silent on the frozen files, loud on any change of them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sage100_simulator.erp.records import COLLECTIONS
from sage100_simulator.erp.schema import fields
from sage100_simulator.erp.tiers.tiers import TYPES
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
    "another action": (
        "sage100.wsdl",
        'soapAction="http://www.sage.com/CheckPrice"',
        'soapAction="http://www.sage.com/Price"',
    ),
    "another answer": (
        "sage100.wsdl",
        'name="OpenSessionResult" type="tns:SessionOpenResult"',
        'name="OpenSessionResult" type="tns:Configuration"',
    ),
    "a type of another namespace": ("sage100.wsdl", 'type="tns:FaultCode"', 'type="xs:FaultCode"'),
    "an operation that is not answered": (
        "sage100.wsdl",
        '<wsdl:operation name="CheckPrice">',
        '<wsdl:operation name="CheckPrices">',
    ),
    "a message with another request": (
        "sage100.wsdl",
        'element="tns:CheckPrice"',
        'element="tns:GetPricingDetails"',
    ),
    "one header less": (
        "sage100.wsdl",
        '<soap:header message="tns:SchemaVersionInfo" part="SchemaVersionInfo" use="literal"/>',
        "",
    ),
    "no fault": (
        "sage100.wsdl",
        '<wsdl:fault name="SageFault"><soap:fault name="SageFault" use="literal"/></wsdl:fault>',
        "",
    ),
    "an encoded body": ("sage100.wsdl", '<soap:body use="literal"/>', '<soap:body use="encoded"/>'),
    "another port": ("sage100.wsdl", '<wsdl:port name="Sage100', '<wsdl:port name="Sage1000'),
    "another transport": ("sage100.wsdl", "soap/http", "soap/smtp"),
    "unqualified elements": (
        "sage100.wsdl",
        'elementFormDefault="qualified"',
        'elementFormDefault="unqualified"',
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


SIRET = '<xs:element name="siret"                type="t:text"     minOccurs="0" s:caption="SIRET" s:size="14" s:way="both"/>'
IN_THE_SCHEMA = {
    "dropped": ("", "not in sync-sage100.xsd"),
    "of another size": (
        SIRET.replace('"14"', '"15"'),
        "size 14 in erp/schema/fields.py, 15 in sync-sage100.xsd",
    ),
    "the other way": (
        SIRET.replace("both", "erp"),
        "way 'both' in erp/schema/fields.py, 'erp' in sync-sage100.xsd",
    ),
    "of another kind": (
        SIRET.replace("t:text", "t:index"),
        "type 'text' in erp/schema/fields.py, 'index' in",
    ),
    "of another caption": (
        SIRET.replace("SIRET", "SIREN"),
        "caption 'SIRET' in erp/schema/fields.py, 'SIREN' in",
    ),
}


@pytest.mark.parametrize("change", IN_THE_SCHEMA)
def test_a_field_of_the_schema_is_told_by_list_and_name(change: str, tmp_path: Path) -> None:
    line, told = IN_THE_SCHEMA[change]
    shutil.copytree(contract_dir(), tmp_path / "contract")
    file = tmp_path / "contract" / "sync-sage100.xsd"
    text = file.read_text(encoding="utf-8")
    assert text.count(SIRET) == 1
    file.write_text(text.replace(SIRET, line), encoding="utf-8")
    (found,) = contract.differences(tmp_path / "contract")
    assert found.startswith("field account/siret: ")
    assert told in found


@pytest.mark.parametrize("record", fields.RECORDS)
def test_a_line_that_the_table_of_fields_lacks_is_told(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for wire in list(fields.RECORDS[record]):
        with monkeypatch.context() as without:
            without.delitem(fields.RECORDS[record], wire)
            assert contract.differences(contract_dir()) == [
                f"field {record}/{wire}: not in erp/schema/fields.py"
            ]


@pytest.mark.parametrize("wrong", [{"size": 1}, {"way": "erp"}, {"kind": "index"}, {"caption": "Autre"}])
@pytest.mark.parametrize(
    "record, wire", [("account", "website"), ("address", "city"), ("person", "function")]
)
def test_a_line_of_the_table_that_says_something_else_is_told(
    record: str, wire: str, wrong: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = replace(fields.RECORDS[record][wire], **wrong)
    monkeypatch.setitem(fields.RECORDS[record], wire, line)
    (found,) = contract.differences(contract_dir())
    what = "type" if "kind" in wrong else next(iter(wrong))
    assert found.startswith(f"field {record}/{wire}: {what} ")


def test_a_field_that_is_delivered_leaves_the_list_of_those_that_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    balance = replace(fields.NOT_DELIVERED_YET["balance"], column="CT_Encours")
    monkeypatch.setitem(fields.ACCOUNT, "balance", balance)
    assert contract.differences(contract_dir()) == [
        "field account/balance: in ACCOUNT of erp/schema/fields.py, and in NOT_DELIVERED_YET"
    ]


def test_a_collection_and_a_list_of_values_are_held_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COLLECTIONS, "email", "mails")
    monkeypatch.setitem(TYPES, "Autre", 3)
    assert contract.differences(contract_dir()) == [
        "field account/emails: not in erp/schema/fields.py",
        "field account/mails: not in sync-sage100.xsd",
        "field person/emails: not in erp/schema/fields.py",
        "field person/mails: not in sync-sage100.xsd",
        "values of flag: ['Client', 'Fournisseur', 'Autre'] in erp/schema/fields.py, ['Client', 'Fournisseur'] in "
        "sync-sage100.xsd",
    ]
