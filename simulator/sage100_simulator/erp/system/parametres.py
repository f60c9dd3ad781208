"""The dossier's parameters: the lists that a tiers or a contact chooses from, and what GetCustomisations tells."""

from __future__ import annotations

from datetime import date
from hashlib import blake2b

from ...errors import Refused
from ..db.connection import Connection
from ..records import Customisations, Exercise, FreeField, Item, SelectionList
from ..schema import fields
from ..schema.fields import BOTH, WireField
from .dossier import Dossier

LANGUAGES = (Item("0", "Langue courante"), Item("1", "Langue 1"), Item("2", "Langue 2"))
RISK_ACTIONS = {0: "À livrer", 1: "À surveiller", 2: "À bloquer"}
DOCUMENT_TYPES = (
    Item("DE", "Devis"),
    Item("BC", "Bon de commande"),
    Item("PL", "Préparation de livraison"),
    Item("BL", "Bon de livraison"),
    Item("BR", "Bon de retour"),
    Item("BA", "Bon d'avoir financier"),
    Item("FA", "Facture"),
    Item("FC", "Facture comptabilisée"),
)
_FREE_FIELD_TYPES = {3: "shortdate", 7: "value", 9: "text", 14: "longdate", 20: "amount", 22: "table"}
_SALES = tuple(f"CA_ComptaVen{n:02}" for n in range(1, 51))
_PURCHASES = tuple(f"CA_ComptaAch{n:02}" for n in range(1, 51))


def customisations(dossier: Dossier) -> Customisations:
    """Everything that GetCustomisations returns, whole each time.

    Args:
        dossier: whose parameters.

    Returns:
        The seven lists in the ERP's order, free fields, statistics, exercises; the version changes only when the definition
        of a free field does. Guide: FIRST-01, FIRST-02.
    """
    with dossier.read() as conn:
        free = _free_fields(conn)
        return Customisations(
            blake2b(repr(free).encode(), digest_size=6).hexdigest(),
            (
                SelectionList("accountingcategory", accounting_categories(conn, 0)),
                SelectionList("pricecategory", _list(conn, "P_CATTARIF", "CT_Intitule")),
                SelectionList("currency", _currencies(conn)),
                SelectionList("language", LANGUAGES),
                SelectionList("contactservice", _list(conn, "P_SERVICECPTA", "S_Intitule")),
                SelectionList("risk", _risks(conn)),
                SelectionList("documenttype", DOCUMENT_TYPES),
            ),
            free,
            _list(conn, "P_STATISTIQUE", "S_Intitule"),
            _exercises(conn),
        )


def accounting_categories(conn: Connection, type_: int) -> tuple[Item, ...]:
    """The accounting categories of type Vente, or Achat for a Fournisseur. Guide: FIRST-02."""
    columns = _PURCHASES if type_ == 1 else _SALES
    row = conn.one(f"SELECT {','.join(columns)} FROM P_CATCOMPTA") or ()
    return tuple(Item(str(n), text) for n, text in enumerate(row, 1) if text)


def _list(conn: Connection, table: str, column: str) -> tuple[Item, ...]:
    rows = conn.all(f"SELECT cbIndice, {column} FROM {table} WHERE {column} <> '' ORDER BY cbIndice")
    return tuple(Item(str(index), text) for index, text in rows)


def _currencies(conn: Connection) -> tuple[Item, ...]:
    rows = conn.all("SELECT D_CodeISO, D_Intitule FROM P_DEVISE WHERE D_CodeISO <> '' ORDER BY cbIndice")
    captions: dict[str, str] = {}
    for iso, text in rows:
        captions.setdefault(iso, text or iso)
    return tuple(Item(iso, text) for iso, text in captions.items())


def _risks(conn: Connection) -> tuple[Item, ...]:
    rows = conn.all(
        "SELECT cbIndice, R_Intitule, R_Type FROM P_CRISQUE WHERE R_Intitule <> '' ORDER BY cbIndice"
    )
    return tuple(Item(str(index), text, RISK_ACTIONS.get(kind)) for index, text, kind in rows)


def _free_fields(conn: Connection) -> tuple[FreeField, ...]:
    rows = conn.all(
        "SELECT CB_Name, CB_Type, CB_Formule FROM cbSysLibre WHERE CB_File = 'F_COMPTET' ORDER BY CB_Pos, CB_Name"
    )
    return tuple(
        FreeField(name, name, _FREE_FIELD_TYPES[kind], bool(formula))
        for name, kind, formula in rows
        if kind in _FREE_FIELD_TYPES
    )


def _exercises(conn: Connection) -> tuple[Exercise, ...]:
    columns = ",".join(f"D_DebutExo{n:02},D_FinExo{n:02}" for n in range(1, 6))
    row = conn.one(f"SELECT {columns} FROM P_DOSSIER") or ()
    pairs = [(_date(row[i]), _date(row[i + 1])) for i in range(0, len(row), 2) if row[i] and row[i + 1]]
    return tuple(Exercise(end.year, begin, end) for begin, end in pairs)


def _date(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


# -- what a record may choose


def currency_codes(conn: Connection) -> dict[int, str]:
    """ISO code by N_Devise."""
    return {index: iso for index, iso in conn.all("SELECT cbIndice, D_CodeISO FROM P_DEVISE") if iso}


def currency_index(conn: Connection, iso: str) -> int:
    """N_Devise of an ISO code.

    Args:
        conn: any transaction.
        iso: three letters, of any case.

    Raises:
        Refused: the dossier has no such currency. Guide: CON-13, MAP-01.
    """
    found = conn.value("SELECT MIN(cbIndice) FROM P_DEVISE WHERE D_CodeISO = ?", (iso.upper(),))
    if found is None:
        raise Refused(f"Devise : « {iso} » n'existe pas dans le dossier", "CON-13", "currency")
    return int(found)


def check_index(conn: Connection, column: str, value: int, type_: int = 0) -> None:
    """An index that a record carries must point into its list; 0 is « aucun ».

    Args:
        conn: any transaction.
        column: Sage's column.
        value: the index.
        type_: CT_Type of the tiers, which decides the list of accounting categories.

    Raises:
        Refused: outside the list. Guide: CON-13, CONTACT-07, MAP-01.
    """
    if value == 0:
        return
    caption, wire, rule = CHOICES[column]
    if not 0 < value < 2**31 or not _exists(conn, column, value, type_):
        raise Refused(f"{caption} : {value} n'est pas dans la liste", rule, wire)


def _choice(field: WireField) -> tuple[str, str, str]:
    return field.label, field.wire, field.rule if field.way == BOTH else "CON-13"


# What a refusal says of an index outside its list, by column: what the tiers calls it, its wire name, the rule.
CHOICES = {
    "N_Devise": _choice(fields.ACCOUNT["currency"]),
    "N_CatTarif": _choice(fields.ACCOUNT["pricecategory"]),
    "N_CatCompta": _choice(fields.ACCOUNT["accountingcategory"]),
    "CT_Langue": _choice(fields.ACCOUNT["language"]),
    "CO_No": _choice(fields.ACCOUNT["representative"]),
    "N_Risque": ("Code risque", "risklabel", "CON-13"),
    "N_Service": _choice(fields.PERSON["service"]),
    "N_Reglement": ("Mode de règlement", "paymentterms", "CON-13"),
}
_TABLES = {
    "N_Devise": ("P_DEVISE", "cbIndice", "D_CodeISO"),
    "N_CatTarif": ("P_CATTARIF", "cbIndice", "CT_Intitule"),
    "CO_No": ("F_COLLABORATEUR", "CO_No", "CO_Nom"),
    "N_Risque": ("P_CRISQUE", "cbIndice", "R_Intitule"),
    "N_Service": ("P_SERVICECPTA", "cbIndice", "S_Intitule"),
    "N_Reglement": ("P_REGLEMENT", "cbIndice", "R_Intitule"),
}


def _exists(conn: Connection, column: str, value: int, type_: int) -> bool:
    if column == "CT_Langue":
        return value < len(LANGUAGES)
    if column == "N_CatCompta":
        return any(item.id == str(value) for item in accounting_categories(conn, type_))
    table, key, label = _TABLES[column]
    return bool(conn.value(f"SELECT 1 FROM {table} WHERE {key} = ? AND {label} <> ''", (value,)))


def defaults(conn: Connection, type_: int) -> dict[str, int]:
    """What an empty field of a new tiers takes: the currency of the accounts, else the first of the list.

    Args:
        conn: any transaction.
        type_: CT_Type.

    Returns:
        Column to index; 0 when the list is empty. Guide: MAP-10.
    """
    categories = accounting_categories(conn, type_)
    return {
        "N_Devise": int(conn.value("SELECT N_DeviseCompte FROM P_DOSSIER") or 0),
        "N_CatCompta": int(categories[0].id) if categories else 0,
        "N_CatTarif": int(conn.value("SELECT MIN(cbIndice) FROM P_CATTARIF WHERE CT_Intitule <> ''") or 0),
        "CT_Langue": 0,
    }
