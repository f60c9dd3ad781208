"""What a CRM user does; the engine's refusal waits for its Then."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers, when

from ..adapter.protocol import is_refusal
from . import crm_side
from .story import Story
from .words import Ref, Table, by_record, ref, rows
from .words import given as value_of

COMPANY = Ref("Company")


@given(parsers.parse('a user has created the Company "{name}"'))
@when(parsers.parse('a user creates the Company "{name}"'))
def creates(story: Story, name: str) -> None:
    """A Company with nothing but its name."""
    story.take(story.engine.create("company", {"name": name}, story.user))


@given(parsers.parse('a user has created the Company "{name}" with:'))
@when(parsers.parse('a user creates the Company "{name}" with:'))
def creates_with(story: Story, name: str, datatable: Table) -> None:
    """A Company with its values and what hangs on it."""
    records = by_record(datatable)
    values = {field: value_of(text) for field, text in records.pop(COMPANY, {}).items()}
    answer = story.take(story.engine.create("company", {"name": name, **values}, story.user))
    if not is_refusal(answer):
        _save(story, name, records)


@given(parsers.parse('a Company "{name}" ready for « Créer le tiers » with the code "{code}"'))
def ready(story: Story, name: str, code: str) -> None:
    """A Company that fulfils the conditions of the button."""
    values = {"name": name, "code": code, "default_integration": "Sage100"}
    story.take(story.engine.create("company", values, story.user))


@given(parsers.parse('a user has saved on the Company "{name}":'))
@when(parsers.parse('a user saves on the Company "{name}":'))
def saves(story: Story, name: str, datatable: Table) -> None:
    """Change or enter records of a Company."""
    _save(story, name, by_record(datatable))


def _save(story: Story, name: str, records: dict[Ref, dict[str, str]]) -> None:
    key = _lasting_name(story, name)
    for record, values in records.items():
        story.take(crm_side.save(story.engine, key, record, values, story.user))


def _lasting_name(story: Story, name: str) -> str:
    """The code of a linked Company: it stays when the name is what is changed."""
    values = crm_side.company(story.engine, name)["values"]
    return str(values["code"]) if values.get("account") else name


@given(parsers.parse('a user has added to the Company "{name}" the addresses:'))
def added_addresses(story: Story, name: str, datatable: Table) -> None:
    """Delivery addresses, each as it is typed."""
    for row in rows(datatable):
        birth = crm_side.birth(story.engine, name, Ref("delivery"))
        story.take(story.engine.create("address", {**birth, **row}, story.user))


@given(parsers.parse('a user has saved on every linked Company the website "{website}"'))
def saved_everywhere(story: Story, website: str) -> None:
    """One edit on each Company that has an Account."""
    for found in story.engine.find("company", {}):
        if found["values"].get("account"):
            story.take(story.engine.edit("company", found["id"], {"website": website}, story.user))


@when(parsers.re(r'a user deletes the (?P<record>[^"]+) of the Company "(?P<name>[^"]*)"'))
def deletes(story: Story, record: str, name: str) -> None:
    """Delete what hangs on a Company."""
    entity, found = crm_side.place(story.engine, name, ref(record))
    assert found, f"the CRM has no {record} there"
    story.take(story.engine.delete(entity, found["id"], story.user))


@given(parsers.parse('a user has pressed « Créer le tiers » on the Company "{name}"'))
@when(parsers.parse('a user presses « Créer le tiers » on the Company "{name}"'))
def presses_create(story: Story, name: str) -> None:
    """The button, which starts a cycle when it is accepted."""
    found = crm_side.company(story.engine, name)
    story.take(story.engine.press("create_tiers", "company", found["id"], story.user, {}))


@when(parsers.parse('a user makes "{lastname}" the main contact of the Company "{name}"'))
def makes_main(story: Story, lastname: str, name: str) -> None:
    """Choose another main contact."""
    owner = crm_side.company(story.engine, name)["id"]
    contact = crm_side.contact(story.engine, owner, lastname)
    assert contact, f"the CRM has no contact {lastname!r} there"
    story.take(story.engine.edit("company", owner, {"main_person": contact["id"]}, story.user))


@when(parsers.re(r'a user makes the (?P<record>[^"]+) the default one of the Company "(?P<name>[^"]*)"'))
def makes_default(story: Story, record: str, name: str) -> None:
    """Choose another default address."""
    _, address = crm_side.place(story.engine, name, ref(record))
    assert address, f"the CRM has no {record} there"
    owner: Any = crm_side.company(story.engine, name)["id"]
    story.take(story.engine.edit("company", owner, {"default_address": address["id"]}, story.user))
