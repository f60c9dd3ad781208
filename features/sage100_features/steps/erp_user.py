"""What an ERP user does; the ERP's refusal waits for its Then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pytest_bdd import given, parsers, when

from sage100_simulator.testing import DossierHandle, ErpError

from . import erp_side
from .context import Context
from .erp_side import Cell
from .phrases import ABSENT, Ref, Row, Stored, Table, by_record, ref, rows


@contextmanager
def at_the_erp(context: Context) -> Iterator[None]:
    """Take a refusal of the ERP as an answer."""
    try:
        yield
    except ErpError as error:
        context.refuse([{"rule": error.rule or ABSENT, "message": error.message}])


@when("the ERP has the tiers:")
def tiers_appear(context: Context, datatable: Table) -> None:
    """An ERP user enters tiers."""
    for row in rows(datatable):
        add_tiers(context, row)


@when(parsers.parse('an ERP user creates the tiers "{code}" named "{name}"'))
def creates_tiers(context: Context, code: str, name: str) -> None:
    """One tiers of type Client."""
    with at_the_erp(context):
        add_tiers(context, {"code": code, "name": name})


def add_tiers(context: Context, row: Row) -> None:
    """Enter one tiers, of type Client unless it is said otherwise."""
    values = {"type": "Client"} | {field: text for field, text in row.items() if text}
    context.erp.insert(erp_side.F_COMPTET, erp_side.columns(context.erp, erp_side.TIERS, values))


@given(parsers.parse('an ERP user has saved in the tiers "{code}":'))
def has_saved(context: Context, code: str, datatable: Table) -> None:
    """Change or enter records of a tiers."""
    for record, values in by_record(datatable).items():
        save(context, code, record, values)


@when(parsers.parse('an ERP user saves in the tiers "{code}":'))
def saves(context: Context, code: str, datatable: Table) -> None:
    """Change or enter records of a tiers."""
    with at_the_erp(context):
        for record, values in by_record(datatable).items():
            save(context, code, record, values)


def save(context: Context, code: str, record: Ref, values: Row) -> None:
    """Change a record of a tiers, or enter it when it is not there yet."""
    erp = context.erp
    row, names = erp_side.place(erp, code, record)
    columns = erp_side.columns(erp, names, values)
    if record.kind == "delivery":
        _upsert(erp, "delivery address", row, columns, {"CT_Num": code, "LI_Intitule": record.key})
    elif record.kind == "contact":
        _upsert(erp, "contact", row, columns, {"CT_Num": code, "CT_Nom": record.key})
    elif record.contact and row is not None:
        erp.update(erp_side.F_CONTACTT, erp_side.number(row, "CT_No"), columns)
    else:
        erp.update(erp_side.F_COMPTET, code, columns)


def _upsert(erp: DossierHandle, kind: str, row: Stored | None, columns: dict[str, Cell], birth: Row) -> None:
    table, key = erp_side.TABLES[kind]
    if row is None:
        erp.insert(table, {**birth, **columns})
    else:
        erp.update(table, erp_side.number(row, key), columns)


@when(parsers.re(r'an ERP user deletes the (?P<record>[^"]+) of the tiers "(?P<code>[^"]*)"'))
def deletes(context: Context, record: str, code: str) -> None:
    """Delete a contact or a delivery address."""
    named = ref(record)
    row, _ = erp_side.place(context.erp, code, named)
    assert row, f"the ERP has no {record} there"
    table, key = erp_side.TABLES["contact" if named.kind == "contact" else "delivery address"]
    with at_the_erp(context):
        context.erp.delete(table, erp_side.number(row, key))


@when(parsers.re(r'an ERP user adds the delivery address "(?P<title>[^"]*)" to the tiers "(?P<code>[^"]*)"'))
def adds_delivery(context: Context, title: str, code: str) -> None:
    """Enter a delivery address, with a title or without."""
    with at_the_erp(context):
        context.erp.insert(erp_side.F_LIVRAISON, {"CT_Num": code, "LI_Intitule": title or None})


@when(
    parsers.re(
        r'an ERP user retitles the delivery address "(?P<title>[^"]*)"'
        r' of the tiers "(?P<code>[^"]*)" as "(?P<new>[^"]*)"'
    )
)
def retitles(context: Context, title: str, code: str, new: str) -> None:
    """Change the title of a delivery address."""
    row = erp_side.delivery(context.erp, code, title)
    assert row, f"the ERP has no delivery address {title!r} there"
    with at_the_erp(context):
        context.erp.update(erp_side.F_LIVRAISON, erp_side.number(row, "LI_No"), {"LI_Intitule": new or None})


@when(parsers.parse('an ERP user renames the collaborator "{lastname}" to "{new}"'))
def renames_collaborator(context: Context, lastname: str, new: str) -> None:
    """Change the last name of a collaborator."""
    key = erp_side.number(erp_side.collaborator(context.erp, lastname), "CO_No")
    context.erp.update(erp_side.F_COLLABORATEUR, key, {"CO_Nom": new})
