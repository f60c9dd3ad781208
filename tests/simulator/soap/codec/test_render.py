"""Records out: every answer valid, whatever text the database holds, and read back as it was written."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from sage100_simulator.erp.records import ChangePage, Instance, Result
from sage100_simulator.settings import contract_dir
from sage100_simulator.soap.codec import instances, render
from sage100_simulator.soap.codec.answers import check_answer
from sage100_simulator.soap.codec.faults import HEAD, TAIL
from sage100_simulator.soap.codec.frozen import SYNC, TNS, Contract
from sage100_simulator.soap.codec.text import attribute, escape

CONTRACT = Contract(contract_dir())
XML_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"))


def body(content: bytes) -> etree._Element:
    check_answer(CONTRACT, HEAD + content + TAIL)
    return etree.fromstring(HEAD + content + TAIL)[0][0]


@given(st.text())
def test_any_text_is_well_formed(text: str) -> None:
    read = etree.fromstring(f'<a b="{attribute(text)}">{escape(text)}</a>')
    assert read.get("b") == (read.text or "")
    assert len(read.text or "") == len(text)


@given(XML_TEXT)
def test_text_that_xml_holds_comes_back(text: str) -> None:
    assert (etree.fromstring(f"<a>{escape(text)}</a>").text or "") == text


def test_what_xml_cannot_hold_is_shown_as_lost() -> None:
    assert escape("a\x00b\ud800c\uffff") == "a\ufffdb\ufffdc\ufffd"


def sample(name: str = "Dupont & <fils>") -> Instance:
    phone = Instance("phone", "Updated", "fax", "u.4", {"type": "fax", "number": None})
    person = Instance(
        "person", "Updated", "12", "u.3", {"lastname": "Été", "service": 2}, {"phones": [phone]}
    )
    address = Instance("address", "Deleted", "7")
    return Instance(
        "account",
        "Updated",
        "DUPONT",
        'u"1',
        {"name": name, "dormant": False, "creditlimit": Decimal("1E+3"), "siret": None, "language": 0},
        {"addresses": [address], "people": [person]},
        own=("name", "siret"),
        token="t.1",
    )


def test_a_page_reads_back_as_it_was() -> None:
    page = body(render.change_log(ChangePage(False, "t.2", [sample()])).content)
    assert page.findtext(f".//{{{TNS}}}NextPassToken") == "t.2"
    entry = page.find(f".//{{{TNS}}}ChangeLogEntry")
    assert entry is not None
    written = entry[1][0]
    assert written.get("own") == "name siret"
    read = instances.read(written, "account", CONTRACT)
    read.own, read.token = ("name", "siret"), "t.1"
    assert read == sample()


def test_each_instance_declares_its_own_namespace() -> None:
    text = render.change_log(ChangePage(True, "t", [sample(), sample()])).content
    assert text.count(f'<account xmlns="{SYNC}"'.encode()) == 2
    assert b"<address xmlns" not in text


def test_an_empty_page_has_an_empty_array() -> None:
    page = body(render.change_log(ChangePage(True, "t", [])).content)
    array = page.find(f".//{{{TNS}}}ChangeLogInstances")
    assert array is not None and len(array) == 0


def test_results() -> None:
    told = body(
        render.transaction_results(
            [
                Result("Success", "account", "", "Created", "u.1", "A&B"),
                Result("UnRecoverableError", "x<y", "N° de compte invalide", "Updated", "", ""),
            ]
        ).content
    )
    first, second = told[0]
    assert [child.text for child in first] == ["Success", "account", "Created", "u.1", "A&B"]
    assert [child.text for child in second] == [
        "UnRecoverableError",
        "x<y",
        "N° de compte invalide",
        "Updated",
        None,
    ]


@given(XML_TEXT)
def test_a_name_of_any_text_crosses(name: str) -> None:
    page = body(render.change_log(ChangePage(True, "t", [sample(name)])).content)
    assert instances.read(page[0][2][0][1][0], "account", CONTRACT).fields["name"] == name
