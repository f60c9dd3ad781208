"""What an ERP user does: rows inserted, changed and deleted under Sage's names, the ERP's rules applied."""

from __future__ import annotations

from collections.abc import Mapping

from ..db.write_transaction import USER
from ..schema import shapes
from ..system.dossier import Dossier, begin
from . import kinds, lookup
from .plain import Documents, Labels, Rows

_POINTING = "SELECT CT_Num FROM F_COMPTET WHERE {} = ?"
_KINDS: Mapping[str, Rows] = {
    rows.table: rows
    for rows in (
        kinds.Tiers("F_COMPTET"),
        kinds.Livraisons("F_LIVRAISON"),
        kinds.Contacts("F_CONTACTT"),
        kinds.Reglements("F_REGLEMENTT"),
        kinds.Collaborateurs("F_COLLABORATEUR"),
        Documents("F_DOCENTETE"),
        Labels("P_CRISQUE", _POINTING.format("N_Risque"), shapes.TIERS.wires("N_Risque")),
        Labels("P_DEVISE", _POINTING.format("N_Devise"), shapes.TIERS.wires("N_Devise")),
        Labels("P_REGLEMENT", "SELECT CT_Num FROM F_REGLEMENTT WHERE N_Reglement = ?", kinds.TERMS),
    )
}


def _rows(table: str) -> Rows:
    return _KINDS.get(table) or Rows(table)


def insert(dossier: Dossier, table: str, values: Mapping[str, object], bulk: bool = False) -> str:
    """Add a row as an ERP user.

    Args:
        dossier: where.
        table: Sage's name.
        values: column to value.
        bulk: a treatment that leaves replication pointers alone: the change log does not hear of it.

    Returns:
        The row's key.

    Raises:
        NotFound, Refused, Conflict, Invalid. Guide: CON-13.
    """
    held = lookup.as_held(table, values)
    with dossier.write() as conn:
        return _rows(table).insert(begin(dossier, conn, USER, bulk), held)


def update(
    dossier: Dossier, table: str, key: str | int, values: Mapping[str, object], bulk: bool = False
) -> None:
    """Change a row as an ERP user; arguments and errors as for `insert`. Guide: CON-13, MAP-07."""
    held = lookup.as_held(table, values)
    with dossier.write() as conn:
        row = lookup.found(conn, table, key)
        _rows(table).update(begin(dossier, conn, USER, bulk), row, held)


def delete(dossier: Dossier, table: str, key: str | int, bulk: bool = False) -> None:
    """Delete a row as an ERP user; arguments and errors as for `insert`. Guide: CON-07, CON-13."""
    with dossier.write() as conn:
        row = lookup.found(conn, table, key)
        _rows(table).delete(begin(dossier, conn, USER, bulk), row)
