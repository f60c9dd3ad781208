"""What a CRM user does; the engine's refusal waits for its Then."""

from __future__ import annotations

from pytest_bdd import given, parsers, when

from ..adapter.protocol import ADDRESS, COMPANY, CREATE_TIERS, is_refusal
from . import crm_side
from .context import Context
from .phrases import Ref, Table, by_record, ref, rows
from .phrases import given as value_of
from .starting import SHEET


@given(parsers.parse('a user has created the Company "{name}"'))
@when(parsers.parse('a user creates the Company "{name}"'))
def creates(context: Context, name: str) -> None:
    """A Company with nothing but its name."""
    context.take(context.engine.create(COMPANY, {"name": name}, context.user))


@given(parsers.parse('a user has created the Company "{name}" with:'))
@when(parsers.parse('a user creates the Company "{name}" with:'))
def creates_with(context: Context, name: str, datatable: Table) -> None:
    """A Company with its values and what hangs on it."""
    records = by_record(datatable)
    values = {field: value_of(text) for field, text in records.pop(Ref("Company"), {}).items()}
    answer = context.engine.create(COMPANY, {"name": name, **values}, context.user)
    context.take(answer)
    if not is_refusal(answer):
        _save(context, name, records)


@given(parsers.parse('a Company "{name}" ready for « Créer le tiers » with the code "{code}"'))
def ready(context: Context, name: str, code: str) -> None:
    """A Company that fulfils the conditions of the button."""
    values = {"name": name, "code": code, "default_integration": SHEET["name"]}
    context.take(context.engine.create(COMPANY, values, context.user))


@given(parsers.parse('a user has saved on the Company "{name}":'))
@when(parsers.parse('a user saves on the Company "{name}":'))
def saves(context: Context, name: str, datatable: Table) -> None:
    """Change or enter records of a Company."""
    _save(context, name, by_record(datatable))


def _save(context: Context, name: str, records: dict[Ref, dict[str, str]]) -> None:
    key = _lasting_name(context, name)
    for record, values in records.items():
        context.take(crm_side.save(context.engine, key, record, values, context.user))


def _lasting_name(context: Context, name: str) -> str:
    """The code of a linked Company: it stays when the name is what is changed."""
    values = crm_side.company(context.engine, name)["values"]
    return str(values["code"]) if values.get("account") else name


@given(parsers.parse('a user has added to the Company "{name}" the addresses:'))
def added_addresses(context: Context, name: str, datatable: Table) -> None:
    """Delivery addresses, each as it is typed."""
    for row in rows(datatable):
        birth = crm_side.birth(context.engine, name, Ref("delivery"))
        context.take(context.engine.create(ADDRESS, {**birth, **row}, context.user))


@given(parsers.parse('a user has saved on every linked Company the website "{website}"'))
def saved_everywhere(context: Context, website: str) -> None:
    """One edit on each Company that has an Account."""
    for found in context.engine.find(COMPANY, {}):
        if found["values"].get("account"):
            context.take(context.engine.edit(COMPANY, found["id"], {"website": website}, context.user))


@when(parsers.re(r'a user deletes the (?P<record>[^"]+) of the Company "(?P<name>[^"]*)"'))
def deletes(context: Context, record: str, name: str) -> None:
    """Delete what hangs on a Company."""
    entity, found = crm_side.the_record(context.engine, name, ref(record))
    context.take(context.engine.delete(entity, found["id"], context.user))


@given(parsers.parse('a user has pressed « Créer le tiers » on the Company "{name}"'))
@when(parsers.parse('a user presses « Créer le tiers » on the Company "{name}"'))
def presses_create(context: Context, name: str) -> None:
    """The button, which starts a cycle when it is accepted."""
    found = crm_side.company(context.engine, name)
    context.take(context.engine.press(CREATE_TIERS, COMPANY, found["id"], context.user, {}))


@when(parsers.parse('a user makes "{lastname}" the main contact of the Company "{name}"'))
def makes_main(context: Context, lastname: str, name: str) -> None:
    """Choose another main contact."""
    owner = crm_side.company(context.engine, name)["id"]
    contact = crm_side.the_contact(context.engine, owner, lastname)
    context.take(context.engine.edit(COMPANY, owner, {"main_person": contact["id"]}, context.user))


@when(parsers.re(r'a user makes the (?P<record>[^"]+) the default one of the Company "(?P<name>[^"]*)"'))
def makes_default(context: Context, record: str, name: str) -> None:
    """Choose another default address."""
    _, address = crm_side.the_record(context.engine, name, ref(record))
    owner = crm_side.company(context.engine, name)["id"]
    context.take(context.engine.edit(COMPANY, owner, {"default_address": address["id"]}, context.user))
