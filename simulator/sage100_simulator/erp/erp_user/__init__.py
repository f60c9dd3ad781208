"""Acting as an ERP user: rows read, inserted, changed and deleted under Sage's names, the ERP's rules applied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Table

from ...errors import Conflict, Invalid, NotFound, Refused
from ..db.connection import Connection, marks
from ..db.logged_rows import TableRow
from ..db.values import check_length, empty, same, typed
from ..db.write_transaction import USER, WriteTransaction
from ..records import ACCOUNT
from ..schema import fields, shapes
from ..schema.fields import Read, WireField
from ..schema.tables import metadata
from ..system import parametres
from ..system.dossier import Dossier, begin
from ..tiers import collaborateur, contact, livraison, tiers

# The column that names a row, and whether it is a number.
KEYS = {
    "F_COMPTET": "CT_Num",
    "F_LIVRAISON": "LI_No",
    "F_CONTACTT": "CT_No",
    "F_COLLABORATEUR": "CO_No",
    "F_REGLEMENTT": "cbMarq",
    "F_COMPTEG": "CG_Num",
    "F_DOCENTETE": "DO_Piece",
    "cbSysLibre": "CB_Name",
}
_GIVEN = {"cbMarq", "cbModification", "cbCreation", "LI_No", "CT_No", "CO_No"}  # the ERP gives these itself
# Labels that tiers show: table, the column of the tiers (or of its payment terms) that points there, wire names.
_TERMS = fields.read_as(Read.PAYMENT_TERMS, fields.ACCOUNT)
_LABELS = {
    "P_CRISQUE": ("SELECT CT_Num FROM F_COMPTET WHERE N_Risque = ?", shapes.TIERS.wires("N_Risque")),
    "P_DEVISE": ("SELECT CT_Num FROM F_COMPTET WHERE N_Devise = ?", shapes.TIERS.wires("N_Devise")),
    "P_REGLEMENT": ("SELECT CT_Num FROM F_REGLEMENTT WHERE N_Reglement = ?", _TERMS),
}


def table_of(name: str) -> Table:
    """The table of that name.

    Raises:
        NotFound: it is none of Sage's.
    """
    found = metadata.tables.get(name)
    if found is None or name.startswith("sim_"):
        raise NotFound(f"Table inconnue : {name}", "table")
    return found


def key_of(name: str) -> str:
    """The column by which a row of the table is named: cbIndice in the parameters."""
    return KEYS.get(name, "cbIndice")


def rows(conn: Connection, table: str, filter: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """Rows by equal columns, in the order in which they were written.

    Args:
        conn: any transaction.
        table: Sage's name.
        filter: column to value; None is every row.

    Raises:
        NotFound: an unknown table or column.
    """
    columns = _columns(table)
    wanted = dict(filter or {})
    _check_columns(table, wanted)
    where = " AND ".join(f"{column} = ?" for column in wanted)
    order = "cbMarq" if "cbMarq" in columns else "CB_Pos, CB_Name"
    sql = f"SELECT {','.join(columns)} FROM {table}{' WHERE ' + where if where else ''} ORDER BY {order}"
    return [dict(zip(columns, row, strict=True)) for row in conn.all(sql, tuple(wanted.values()))]


def insert(dossier: Dossier, table: str, values: Mapping[str, Any], bulk: bool = False) -> str:
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
    values = _typed(table, values)
    with dossier.write() as conn:
        w = begin(dossier, conn, USER, bulk)
        if table in _INSERTS:
            return _INSERTS[table](w, values)
        return _insert_plain(w, table, values)


def update(
    dossier: Dossier, table: str, key: str | int, values: Mapping[str, Any], bulk: bool = False
) -> None:
    """Change a row as an ERP user; arguments and errors as for `insert`. Guide: CON-13, MAP-07."""
    values = _typed(table, values)
    with dossier.write() as conn:
        w = begin(dossier, conn, USER, bulk)
        row = _found(conn, table, key)
        if table in _UPDATES:
            _UPDATES[table](w, row, dict(values))
        else:
            _update_plain(w, table, row, values)


def delete(dossier: Dossier, table: str, key: str | int, bulk: bool = False) -> None:
    """Delete a row as an ERP user; arguments and errors as for `insert`. Guide: CON-07, CON-13."""
    with dossier.write() as conn:
        w = begin(dossier, conn, USER, bulk)
        row = _found(conn, table, key)
        if table in _DELETES:
            _DELETES[table](w, row)
        else:
            _delete_plain(w, table, row)


def _columns(table: str) -> list[str]:
    return [column.name for column in table_of(table).columns]


def _check_columns(table: str, values: Mapping[str, Any]) -> None:
    known = table_of(table).columns
    for column in values:
        if column not in known:
            raise NotFound(f"Colonne inconnue : {table}.{column}", column)


def _typed(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    _check_columns(table, values)
    columns = table_of(table).columns
    return {name: typed(columns[name], value) for name, value in values.items()}


def _found(conn: Connection, table: str, key: str | int) -> TableRow:
    wanted: str | int = key
    if table_of(table).columns[key_of(table)].type.python_type is int:
        if not str(key).isdigit():
            raise NotFound(f"Aucune ligne {key} dans {table}", "key")
        wanted = int(key)
    elif table == "F_COMPTET":
        wanted = str(key).upper()
    found = rows(conn, table, {key_of(table): wanted})
    if not found:
        raise NotFound(f"Aucune ligne {key} dans {table}", "key")
    return found[0]


def _owner(conn: Connection, values: Mapping[str, Any]) -> TableRow:
    code = values.get("CT_Num")
    row = None if empty(code) else tiers.load(conn, str(code))
    if row is None:
        raise NotFound(f"Aucun tiers {code}", "CT_Num")
    return row


def _without_given(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    own = {
        column for column in values if column in _GIVEN and not (table == "F_COMPTET" and column == "CO_No")
    }
    if own - {key_of(table)} or (own and table != "F_REGLEMENTT"):
        raise Invalid(f"{', '.join(sorted(own))} : donné par la Gestion Commerciale", sorted(own)[0])
    return dict(values)


def _fixed(row: Mapping[str, Any], values: Mapping[str, Any], *columns: str) -> None:
    for column in columns:
        if column in values and not same(row[column], values[column]):
            raise Refused(f"{column} ne se modifie pas", "CON-13", column)


# -- tiers


def _insert_tiers(w: WriteTransaction, values: Mapping[str, Any]) -> str:
    held = {column: value for column, value in values.items() if value is not None}
    for column in shapes.TIERS.lines():
        if shapes.TIERS.group(column)[0] == "address":
            held.setdefault(column, "")
        elif held.get(column) == "":
            del held[column]
    if held.get("CT_Type", 0) not in range(4):
        raise Refused(f"Type de tiers inconnu : {held['CT_Type']}", "CON-04", "CT_Type")
    tiers.check_accounts(w.conn, held, held.get("CT_Num"))
    row = tiers.create(w, held)
    livraison.copy_of_billing(w, row)
    return str(row["CT_Num"])


def _update_tiers(w: WriteTransaction, row: TableRow, values: dict[str, Any]) -> None:
    _fixed(row, values, "CT_Num", "CT_Type", "cbMarq")
    lines = shapes.TIERS.lines()
    for column, value in values.items():
        if column in lines and empty(value):
            values[column] = None if row[column] is None else ""
    if values.get("CT_Sommeil") not in (None, 0, 1, False, True):
        raise Invalid("CT_Sommeil : 0 ou 1", "CT_Sommeil")
    tiers.check_accounts(w.conn, values, row["CT_Num"])
    checked = tiers.check(w.conn, values, row)
    if not tiers.crosses(row):
        w.bulk = True
    tiers.change(w, row, {c: (int(v) if isinstance(v, bool) else v) for c, v in checked.items()})


# -- what belongs to a tiers


def _insert_livraison(w: WriteTransaction, values: Mapping[str, Any]) -> str:
    held = _without_given("F_LIVRAISON", values)
    owner = _owner(w.conn, held)
    main = held.pop("LI_Principal", 0)
    row = livraison.create(w, owner, {**held, "CT_Num": owner["CT_Num"]})
    if main and not row["LI_Principal"]:
        livraison.make_main(w, owner, row)
    return str(row["LI_No"])


def _update_livraison(w: WriteTransaction, row: TableRow, values: dict[str, Any]) -> None:
    _fixed(row, values, "CT_Num", "LI_No", "cbMarq")
    owner = _owner(w.conn, row)
    main = values.pop("LI_Principal", row["LI_Principal"])
    livraison.change(w, owner, row, values)
    if main and not row["LI_Principal"]:
        livraison.make_main(w, owner, row)
    elif not main and row["LI_Principal"]:
        raise Refused("Un tiers garde une adresse principale", "CON-13", "LI_Principal")


def _delete_livraison(w: WriteTransaction, row: TableRow) -> None:
    livraison.delete(w, _owner(w.conn, row), row)


def _insert_contact(w: WriteTransaction, values: Mapping[str, Any]) -> str:
    held = {c: v for c, v in _without_given("F_CONTACTT", values).items() if not empty(v)}
    owner = _owner(w.conn, held)
    return str(contact.create(w, owner, {**held, "CT_Num": owner["CT_Num"]})["CT_No"])


def _update_contact(w: WriteTransaction, row: TableRow, values: dict[str, Any]) -> None:
    _fixed(row, values, "CT_Num", "CT_No", "cbMarq")
    lines = shapes.CONTACT.lines()
    for column, value in values.items():
        if column in lines and empty(value):
            values[column] = None if row[column] is None else ""
    contact.change(w, _owner(w.conn, row), row, values)


def _delete_contact(w: WriteTransaction, row: TableRow) -> None:
    contact.delete(w, _owner(w.conn, row), row)


def _insert_reglement(w: WriteTransaction, values: Mapping[str, Any]) -> str:
    owner = _owner(w.conn, values)
    parametres.check_index(w.conn, "N_Reglement", values.get("N_Reglement") or 0)
    marq = w.insert("F_REGLEMENTT", {**values, "CT_Num": owner["CT_Num"]})
    _touch(w, [owner["CT_Num"]], _TERMS)
    return str(marq)


def _update_reglement(w: WriteTransaction, row: TableRow, values: dict[str, Any]) -> None:
    _fixed(row, values, "CT_Num", "cbMarq")
    parametres.check_index(w.conn, "N_Reglement", values.get("N_Reglement") or 0)
    if values:
        w.update("F_REGLEMENTT", row["cbMarq"], values)
        _touch(w, [row["CT_Num"]], _TERMS)


def _delete_reglement(w: WriteTransaction, row: TableRow) -> None:
    w.conn.run("DELETE FROM F_REGLEMENTT WHERE cbMarq = ?", (row["cbMarq"],))
    _touch(w, [row["CT_Num"]], _TERMS)


def _touch(w: WriteTransaction, codes: list[str], wires: tuple[str, ...]) -> None:
    """Log a change of what tiers show, though their rows stay as they are. Guide: REPL-02."""
    for code in codes:
        row = tiers.load(w.conn, code)
        if row is not None and tiers.crosses(row):
            now = tiers.state(w, row)
            w.note(ACCOUNT, code, "", "", "U", (now, now), fields=wires)


# -- collaborateurs


def _insert_collaborateur(w: WriteTransaction, values: Mapping[str, Any]) -> str:
    return str(collaborateur.create(w, _without_given("F_COLLABORATEUR", values))["CO_No"])


def _update_collaborateur(w: WriteTransaction, row: TableRow, values: dict[str, Any]) -> None:
    _fixed(row, values, "CO_No", "cbMarq")
    collaborateur.change(w, row, values)


# -- parameters and documents


def _check_lengths(table: str, values: Mapping[str, Any]) -> None:
    for column, value in values.items():
        length = getattr(table_of(table).columns[column].type, "length", None)
        if length:
            check_length(WireField("", column, column, length), value)


def _insert_plain(w: WriteTransaction, table: str, values: Mapping[str, Any]) -> str:
    _check_lengths(table, values)
    key, held = key_of(table), dict(values)
    if key == "cbIndice" and not held.get(key):
        held[key] = int(w.conn.value(f"SELECT MAX(cbIndice) FROM {table}") or 0) + 1
    if empty(held.get(key)):
        raise Invalid(f"{key} : obligatoire", key)
    if rows(w.conn, table, {key: held[key]}):
        raise Conflict(f"{table} {held[key]} existe déjà", key)
    if table == "F_DOCENTETE":
        held["DO_Tiers"] = _owner(w.conn, {"CT_Num": held.get("DO_Tiers")})["CT_Num"]
    columns = tuple(held)
    w.conn.run(
        f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks(len(columns))})", tuple(held.values())
    )
    return str(held[key])


def _update_plain(w: WriteTransaction, table: str, row: TableRow, values: Mapping[str, Any]) -> None:
    _check_lengths(table, values)
    _fixed(row, values, key_of(table), "cbMarq", "D_RaisonSoc")
    changed = {column: value for column, value in values.items() if not same(row[column], value)}
    if not changed:
        return
    assigned = ",".join(f"{column} = ?" for column in changed)
    key = key_of(table)
    w.conn.run(f"UPDATE {table} SET {assigned} WHERE {key} = ?", (*changed.values(), row[key]))
    if table in _LABELS and row["cbIndice"]:
        query, wires = _LABELS[table]
        _touch(w, [code for (code,) in w.conn.all(query, (row["cbIndice"],))], wires)


def _delete_plain(w: WriteTransaction, table: str, row: TableRow) -> None:
    key = key_of(table)
    if table in _LABELS and w.conn.all(_LABELS[table][0], (row["cbIndice"],)):
        raise Refused(f"{table} {row[key]} : des tiers s'en servent", "CON-13")
    w.conn.run(f"DELETE FROM {table} WHERE {key} = ?", (row[key],))


_INSERTS: dict[str, Callable[[WriteTransaction, Mapping[str, Any]], str]] = {
    "F_COMPTET": _insert_tiers,
    "F_LIVRAISON": _insert_livraison,
    "F_CONTACTT": _insert_contact,
    "F_REGLEMENTT": _insert_reglement,
    "F_COLLABORATEUR": _insert_collaborateur,
}
_UPDATES: dict[str, Callable[[WriteTransaction, TableRow, dict[str, Any]], None]] = {
    "F_COMPTET": _update_tiers,
    "F_LIVRAISON": _update_livraison,
    "F_CONTACTT": _update_contact,
    "F_REGLEMENTT": _update_reglement,
    "F_COLLABORATEUR": _update_collaborateur,
}
_DELETES: dict[str, Callable[[WriteTransaction, TableRow], None]] = {
    "F_COMPTET": tiers.delete,
    "F_LIVRAISON": _delete_livraison,
    "F_CONTACTT": _delete_contact,
    "F_REGLEMENTT": _delete_reglement,
    "F_COLLABORATEUR": collaborateur.delete,
}
