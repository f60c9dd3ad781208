"""What commands and queries look up: a record that is there, its Account, its integration."""

from __future__ import annotations

from dataclasses import fields

from ..errors import ActionRefused, ConfigurationError
from ..ports import Row, UnitOfWork
from ..settings import Integration, Sheet


def integrations(work: UnitOfWork) -> list[Integration]:
    """Every integration sheet."""
    return [_integration(row) for row in work.find("sync_sheet")]


def _integration(row: Row) -> Integration:
    sheet = Sheet(**{field.name: row[field.name] for field in fields(Sheet)})
    return Integration(row["id"], sheet, row["state"], row["status"], row["armed"])


def integration(work: UnitOfWork, key: int | None) -> Integration:
    """That integration, as it stands now.

    Raises:
        ConfigurationError: no sheet was filled in.
    """
    found = [one for one in integrations(work) if one.key == key]
    if not found:
        raise ConfigurationError(["Aucune fiche d'intégration"])
    return found[0]


def default_integration(work: UnitOfWork) -> int | None:
    """The integration of what names none: the only one."""
    found = integrations(work)
    return found[0].key if found else None


def integration_of_company(work: UnitOfWork, company: Row | None) -> int | None:
    """The integration that a Company names, else the default one."""
    named = company["comp_intid"] if company else None
    return named if named is not None else default_integration(work)


def present(work: UnitOfWork, table: str, key: int, prefix: str) -> Row:
    """A row that is there and not deleted.

    Raises:
        ActionRefused: it is not.
    """
    row = work.get(table, key)
    if row is None or row.get(f"{prefix}_deleted"):
        raise ActionRefused("CON-16", f"Fiche {key} introuvable ou supprimée")
    return row


def account_of(work: UnitOfWork, company: Row) -> Row | None:
    """The Account of a Company."""
    key = company["comp_primaryaccountid"]
    return work.get("Account", key) if key is not None else None


def linked(work: UnitOfWork, company: Row) -> bool:
    """Whether the tiers of a Company exists in the ERP."""
    key = company["comp_primaryaccountid"]
    if key is None:
        return False
    own = integration_of_company(work, company)
    return own is not None and work.link(own, "account", key) is not None
