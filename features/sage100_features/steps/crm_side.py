"""The CRM as its users see it, through the adapter protocol alone."""

from __future__ import annotations

from ..adapter.protocol import (
    ACCOUNT,
    ADDRESS,
    ADMIN,
    COMPANY,
    EMAIL,
    PERSON,
    PHONE,
    Done,
    Engine,
    Record,
    Refusal,
    Value,
    Values,
)
from .phrases import ABSENT, Ref, Row, Side, given, shown

KINDS = {
    "Company": COMPANY,
    "Account": ACCOUNT,
    "contact": PERSON,
    "address": ADDRESS,
    "phone": PHONE,
    "e-mail": EMAIL,
}
BILLING, DELIVERY = "Facturation", "Expédition"


def company(engine: Engine, name: str) -> Record:
    """The one Company of that account code or, failing that, of that name."""
    found = engine.find(COMPANY, {"code": name}) or engine.find(COMPANY, {"name": name})
    assert len(found) == 1, f"the CRM has {len(found)} Companies {name!r}"
    return found[0]


def account(engine: Engine, name: str) -> Record:
    """The Account to which that Company is tied."""
    owner = company(engine, name)
    tied = owner["values"].get("account")
    assert tied, f"the Company {name!r} is tied to no Account"
    found = engine.read(ACCOUNT, str(tied))
    assert found, f"the Company {name!r} is tied to an Account that is not there"
    return found


def parts(engine: Engine, entity: str, company_id: str, person: str | None = None) -> list[Record]:
    """What hangs on a Company itself, or on one of its contacts."""
    where: Values = {"person": person} if person else {"company": company_id}
    found = engine.find(entity, where)
    return [one for one in found if entity == PERSON or one["values"].get("person") == person]


def contact(engine: Engine, company_id: str, lastname: str) -> Record | None:
    """The first contact of that last name of a Company."""
    found = parts(engine, PERSON, company_id)
    return next((one for one in found if one["values"]["lastname"] == lastname), None)


def address(engine: Engine, company_id: str, record: Ref) -> Record | None:
    """The billing address of a Company, or its delivery address of that title."""
    for one in parts(engine, ADDRESS, company_id):
        values = one["values"]
        if record.kind == "billing" and values["type"] == BILLING:
            return one
        if record.kind == "delivery" and values["type"] == DELIVERY and values["title"] == record.key:
            return one
    return None


def place(engine: Engine, name: str, record: Ref) -> tuple[str, Record | None]:
    """The entity of a record of a Company, and the record if it is there."""
    if record.kind == "Account":
        return ACCOUNT, account(engine, name)
    owner = company(engine, name)
    if record.kind in ("Company", "tiers"):
        return COMPANY, owner
    if record.kind == "contact":
        return PERSON, contact(engine, owner["id"], record.key)
    if record.kind in ("billing", "delivery"):
        return ADDRESS, address(engine, owner["id"], record)
    person = holder(engine, owner["id"], record)
    found = parts(engine, record.kind, owner["id"], person)
    return record.kind, next((one for one in found if one["values"]["type"] == record.key), None)


def holder(engine: Engine, company_id: str, record: Ref) -> str | None:
    """The contact that a phone or e-mail hangs on, if it hangs on one."""
    if not record.contact:
        return None
    return the_contact(engine, company_id, record.contact)["id"]


def the_contact(engine: Engine, company_id: str, lastname: str) -> Record:
    """The contact of that last name of a Company, which has to be there."""
    found = contact(engine, company_id, lastname)
    assert found, f"the CRM has no contact {lastname!r} there"
    return found


def the_record(engine: Engine, name: str, record: Ref) -> tuple[str, Record]:
    """The entity of a record of a Company, and the record, which has to be there."""
    entity, found = place(engine, name, record)
    assert found, f"the Company {name!r} has no {record}"
    return entity, found


def save(engine: Engine, name: str, record: Ref, values: Row, user: str = ADMIN) -> Done | Refusal:
    """Change a record as a user would, or make it when it is not there yet."""
    entity, there = place(engine, name, record)
    wanted = {field: given(text) for field, text in values.items()}
    if there is not None:
        return engine.edit(entity, there["id"], wanted, user)
    return engine.create(entity, {**birth(engine, name, record), **wanted}, user)


def birth(engine: Engine, name: str, record: Ref) -> dict[str, Value]:
    """What a new record is given besides the values that the user types."""
    owner = company(engine, name)["id"]
    if record.kind == "contact":
        return {"company": owner, "lastname": record.key}
    if record.kind in ("billing", "delivery"):
        return {"company": owner, "type": BILLING if record.kind == "billing" else DELIVERY}
    person = holder(engine, owner, record)
    return {"type": record.key, **({"person": person} if person else {"company": owner})}


def values(found: Record, fields: list[str]) -> Row:
    """Fields of a record as a feature file writes them; a missing one is told from an empty one."""
    return {name: shown(found["values"][name]) if name in found["values"] else ABSENT for name in fields}


def state(engine: Engine) -> Side:
    """Every record of the CRM with its values, by kind and id."""
    return {
        kind: {one["id"]: one["values"] for one in engine.find(entity, {})} for kind, entity in KINDS.items()
    }
