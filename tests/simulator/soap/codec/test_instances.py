"""Instances in: what the schema and the checks beyond it refuse, named by its path; what is read."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import etree

from sage100_simulator.settings import contract_dir
from sage100_simulator.soap.codec import instances
from sage100_simulator.soap.codec.frozen import SYNC, Contract

CONTRACT = Contract(contract_dir())


def element(text: str) -> etree._Element:
    """The record, inside a message as it comes."""
    return etree.fromstring(f'<m><Instance xmlns:q="{SYNC}">{text}</Instance></m>')[0][0]


def account(content: str = "", attributes: str = 'crmid="1" state="Updated" id="A"') -> etree._Element:
    return element(f'<account xmlns="{SYNC}" {attributes}>{content}</account>')


def read(content: str, attributes: str = 'crmid="1" state="Updated" id="A"') -> instances.Instance:
    return instances.read(account(content, attributes), "account", CONTRACT)


def test_the_three_states_of_a_value() -> None:
    found = read('<name>A&amp;B</name><website nil="true"/><siret nil="0">1</siret><nafcode/>').fields
    assert found == {"name": "A&B", "website": None, "siret": "1", "nafcode": ""}


def test_values_are_read_by_their_kind() -> None:
    found = read(
        "<dormant> 1 </dormant><pricecategory>07</pricecategory><creditlimit>1.50</creditlimit><language>0</language>"
    ).fields
    assert found == {"dormant": True, "pricecategory": 7, "creditlimit": Decimal("1.50"), "language": 0}
    assert found["dormant"] is True


def test_nested_records_keep_their_order_and_their_marks() -> None:
    found = read(
        '<people><person id="2" crmid="p" state="Updated"><phones><phone id="fax" crmid="f" state="Deleted"/></phones>'
        '</person><person crmid="q" state="Created"><lastname>Q</lastname></person></people>',
        'crmid="1" state="Updated" id="A" seen="t.1" own="name"',
    )
    assert found.seen == "t.1"
    assert [person.crmid for person in found.nested["people"]] == ["p", "q"]
    assert found.nested["people"][0].nested["phones"][0].state == "Deleted"


def test_the_erps_own_collections_are_let_lie() -> None:
    found = read("<statistics><statistic><name>a</name><value>b</value></statistic></statistics>")
    assert found.fields == {}
    assert found.nested == {}


REFUSED = {
    "account/addresses/address[1]/colour : élément inattendu": (
        '<addresses><address id="1" crmid="2" state="Updated"><colour>red</colour></address></addresses>'
    ),
    "account/addresses/address[2]/street : élément inattendu": (
        '<addresses><address id="1" crmid="2" state="Updated"/>'
        '<address id="2" crmid="3" state="Updated"><street>a</street><street>b</street></address></addresses>'
    ),
    "account/addresses/address[2] : identifiant en double": (
        '<addresses><address id="1" crmid="2" state="Updated"/><address id="1" crmid="3" state="Updated"/></addresses>'
    ),
    "account : texte inattendu": "<name>a</name>text",
    "account/name : valeur simple attendue": "<name><b/></name>",
    "account/dormant : vide sans nil": "<dormant/>",
    "account/pricecategory : vide sans nil": "<pricecategory></pricecategory>",
    "account/name : nil avec un contenu": '<name nil="true">a</name>',
    "account/pricecategory : nombre trop grand": f"<pricecategory>{'9' * 30}</pricecategory>",
    "account/addresses/address[1] : type manquant": '<addresses><address crmid="2" state="Created"/></addresses>',
    "account/addresses/address[1] : id manquant": '<addresses><address crmid="2" state="Updated"/></addresses>',
    "account/addresses/address[1] : une fiche créée n'a pas encore d'id": (
        '<addresses><address id="7" crmid="2" state="Created"><type>delivery</type></address></addresses>'
    ),
    "account/people/person[1] : une fiche créée n'a pas encore d'id": (
        '<people><person id="7" crmid="2" state="Created"/></people>'
    ),
    "account/people/person[1]/lastname : une fiche supprimée n'a que des attributs": (
        '<people><person id="7" crmid="2" state="Deleted"><lastname>a</lastname></person></people>'
    ),
    "account/phones/phone[1] : type manquant ou id inconnu": '<phones><phone crmid="2" state="Created"/></phones>',
    "account/phones/phone[1] : id et type se contredisent": (
        '<phones><phone id="fax" crmid="2" state="Created"><type>standard</type></phone></phones>'
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_a_refusal_gives_the_path_in_names(message: str) -> None:
    with pytest.raises(instances.Broken) as refused:
        read(REFUSED[message])
    assert str(refused.value) == message


@pytest.mark.parametrize(
    "content",
    [
        '<addresses><address id="B" crmid="2" state="Created"/></addresses>',
        '<addresses><address crmid="2" state="Created"><type>billing</type></address></addresses>',
        '<phones><phone id="fax" crmid="2" state="Created"><number>1</number></phone></phones>',
        '<phones><phone crmid="2" state="Created"><type>standard</type></phone></phones>',
        '<emails><email crmid="2" state="Created"><type>information</type></email></emails>',
        '<people><person crmid="2" state="Created"><phones><phone id="mobile" crmid="3" state="Created"/></phones>'
        "</person></people>",
    ],
)
def test_ids_that_a_created_record_may_carry(content: str) -> None:
    assert read(content).nested


def test_a_missing_state_and_a_wrong_value_are_told() -> None:
    with pytest.raises(instances.Broken, match=r"^account : .*state"):
        read("", 'crmid="1" id="A"')
    with pytest.raises(instances.Broken, match=r"^account/dormant : 'maybe'"):
        read("<dormant>maybe</dormant>")


def test_a_root_of_another_name() -> None:
    other = element(f'<salesrepresentative xmlns="{SYNC}" id="1" crmid="1" state="Updated"/>')
    with pytest.raises(instances.Broken, match=r"^salesrepresentative : account attendu"):
        instances.read(other, "account", CONTRACT)
    with pytest.raises(instances.Broken, match=r"^account : élément inconnu"):
        instances.read(element('<account xmlns=""/>'), "account", CONTRACT)


def test_who_is_answered_when_an_instance_is_refused_whole() -> None:
    broken = account(
        '<addresses><address crmid="2" state="Deleted"/><address state="Created"/><x crmid="3" state="?"/></addresses>',
        'state="Created"',
    )
    assert list(instances.named(broken)) == [
        ("account", "Created", "", ""),
        ("address", "Deleted", "2", ""),
        ("x", "Updated", "3", ""),
    ]
