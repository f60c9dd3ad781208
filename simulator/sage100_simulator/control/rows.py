"""Rows of the ERP's tables, as an ERP user sees and edits them."""

from __future__ import annotations

from dataclasses import dataclass

from ..erp import erp_user
from ..erp.erp_user import lookup
from .hosting import Hosting
from .shapes import Request, dossier_of


@dataclass(frozen=True, slots=True)
class Inserted:
    """The row that was inserted."""

    key: str


def read_rows(hosting: Hosting, request: Request) -> list[dict[str, object]]:
    """The rows of a table; each column is a filter."""
    with dossier_of(hosting, request).read() as conn:
        return [dict(row) for row in lookup.rows(conn, request.path["table"], request.query)]


def insert_row(hosting: Hosting, request: Request) -> Inserted:
    """A new row, by the ERP's rules."""
    dossier, table = dossier_of(hosting, request), request.path["table"]
    return Inserted(erp_user.insert(dossier, table, request.body, bulk=request.query.flag("bulk")))


def update_row(hosting: Hosting, request: Request) -> None:
    """Change some columns, by the ERP's rules."""
    dossier, table, key = dossier_of(hosting, request), request.path["table"], request.path["key"]
    erp_user.update(dossier, table, key, request.body, bulk=request.query.flag("bulk"))


def delete_row(hosting: Hosting, request: Request) -> None:
    """Delete a row, by the ERP's rules."""
    dossier, table, key = dossier_of(hosting, request), request.path["table"], request.path["key"]
    erp_user.delete(dossier, table, key, bulk=request.query.flag("bulk"))
