"""What commands and queries look up: a record that is there, its Account, its integration."""

from __future__ import annotations

from ..contract import ACCOUNT, Entity
from ..errors import ActionRefused, ConfigurationError
from ..ports import Row, UnitOfWork
from ..settings import Integration


def integration(work: UnitOfWork, key: int) -> Integration:
    """That integration, as it stands now.

    Raises:
        ConfigurationError: there is no such sheet.
    """
    found = work.sheets.get(key)
    if found is None:
        raise ConfigurationError(["Aucune fiche d'intégration"])
    return found


def default_integration(work: UnitOfWork) -> Integration | None:
    """The integration of what names none: the only one."""
    found = work.sheets.all()
    return found[0] if found else None


def integration_of(work: UnitOfWork, company: Row | None) -> int | None:
    """The integration that a Company names, else the default one."""
    named = company.pointer("default_integration") if company else None
    if named is not None:
        return named
    default = default_integration(work)
    return default.key if default else None


def present(work: UnitOfWork, entity: Entity, key: int) -> Row:
    """A record that is there and not deleted.

    Raises:
        ActionRefused: it is not.
    """
    row = work.records.get(entity, key)
    if row is None or row.deleted:
        raise ActionRefused("CON-16", f"Fiche {key} introuvable ou supprimée")
    return row


def account_of(work: UnitOfWork, company: Row) -> Row | None:
    """The Account of a Company."""
    key = company.pointer("account")
    return work.records.get(ACCOUNT, key) if key is not None else None


def linked(work: UnitOfWork, company: Row) -> bool:
    """Whether the tiers of a Company exists in the ERP."""
    key = company.pointer("account")
    if key is None:
        return False
    own = integration_of(work, company)
    return own is not None and work.of(own).links.erp_id(ACCOUNT.name, key) is not None
