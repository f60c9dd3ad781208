"""The parameters of a dossier: lists, accounts, exercises, representatives, free-field definitions."""

from datetime import date, datetime

from ..erp.db.connection import Connection
from ..erp.schema.row import ColumnValue, TableRow
from . import names
from .draw import Draw
from .profiles import CURRENCIES, PAYMENT_MODES, REPRESENTATIVES, RISKS, Profile
from .rows import CONTROL_ACCOUNTS, instant
from .words import slug

_STREAM = 1 << 42
_ACCOUNTS = {
    "4110000": "Clients",
    "4010000": "Fournisseurs",
    "4210000": "Personnel",
    "4670000": "Débiteurs divers",
}
_STATISTICS = ("Secteur d'activité", "Origine", "Famille de tiers")
_FREE_FIELDS = (  # name, CB_Type (3 short date, 7 value, 9 text, 20 amount), length
    ("Capital social", 20, 14),
    ("Actionnaire Pal", 9, 69),
    ("Date de création société", 3, 6),
    ("Effectif", 7, 14),
)
_POSTS = ("Commercial", "Commerciale", "Responsable de secteur", "Chef des ventes")


def write(conn: Connection, profile: Profile, seed: int, epoch: datetime) -> None:
    """Write the parameters of a new dossier; D_RaisonSoc is the store's to give. Guide: FIRST-02, MAP-10."""
    _list(conn, "P_CATCOMPTA", [_categories(profile)])
    _list(conn, "P_CATTARIF", [{"CT_Intitule": name} for name in profile.price_categories])
    _list(conn, "P_DEVISE", [_currency(*currency) for currency in CURRENCIES])
    _list(
        conn, "P_SERVICECPTA", [{"S_Intitule": name, "S_Abrege": short} for name, short in profile.services]
    )
    _list(conn, "P_CRISQUE", [_risk(*risk) for risk in RISKS])
    _list(conn, "P_REGLEMENT", [{"R_Intitule": name, "R_Code": code} for name, code in PAYMENT_MODES])
    _list(conn, "P_STATISTIQUE", [{"S_Intitule": name} for name in _STATISTICS])
    _list(conn, "P_TIERS", [_type_of_tiers(account) for account in CONTROL_ACCOUNTS.values()])
    _list(conn, "P_DOSSIER", [_dossier(epoch.year)])
    rows(
        conn,
        "F_COMPTEG",
        [{"CG_Num": number, "CG_Intitule": text} for number, text in _ACCOUNTS.items()],
        epoch,
    )
    rows(conn, "F_COLLABORATEUR", _representatives(seed), epoch)
    conn.insert(
        "cbSysLibre",
        ("CB_File", "CB_Name", "CB_Pos", "CB_Type", "CB_Len"),
        [("F_COMPTET", name, rank, kind, size) for rank, (name, kind, size) in enumerate(_FREE_FIELDS, 1)],
    )


def rows(conn: Connection, table: str, values: list[TableRow], epoch: datetime) -> None:
    """Insert rows of an F_ table that all have the columns of the first, stamped with one moment."""
    if not values:
        return
    columns, stamp = tuple(values[0]), instant(epoch)
    stamped = [(*[row[column] for column in columns], stamp, stamp) for row in values]
    conn.insert(table, (*columns, "cbModification", "cbCreation"), stamped)


def _list(conn: Connection, table: str, values: list[TableRow]) -> None:
    columns = tuple(values[0])
    indexed = [(*row.values(), index) for index, row in enumerate(values, 1)]
    conn.insert(table, (*columns, "cbIndice"), indexed)


def _categories(profile: Profile) -> TableRow:
    sales: TableRow = {f"CA_ComptaVen{n:02}": name for n, name in enumerate(profile.sales_categories, 1)}
    return {**sales, **{f"CA_ComptaAch{n:02}": name for n, name in enumerate(profile.purchase_categories, 1)}}


def _currency(name: str, iso: str, symbol: str) -> TableRow:
    return {"D_Intitule": name, "D_CodeISO": iso, "D_Sigle": symbol}


def _risk(name: str, kind: int, low: int, high: int) -> TableRow:
    return {"R_Intitule": name, "R_Type": kind, "R_Min": low, "R_Max": high}


def _type_of_tiers(account: str) -> TableRow:
    return {"T_Principal": 1, "T_Val01T_Compte": account, "T_Numerotation": 0, "T_Lg": 17, "T_Racine": ""}


def _dossier(year: int) -> TableRow:
    """Three exercises, each a calendar year, the present one last."""
    row: TableRow = {"D_RaisonSoc": "", "N_DeviseCompte": 1}
    for rank, number in enumerate(range(year - 2, year + 1), 1):
        row[f"D_DebutExo{rank:02}"] = date(number, 1, 1).isoformat()
        row[f"D_FinExo{rank:02}"] = date(number, 12, 31).isoformat()
    return row


def _representatives(seed: int) -> list[TableRow]:
    draw, people = Draw(seed, _STREAM), names.people()
    made: dict[tuple[str, str], TableRow] = {}
    while len(made) < REPRESENTATIVES:
        first, last = draw.one((*people.women, *people.men)), draw.one(people.last)
        made[last, first] = _representative(len(made) + 1, first, last, draw.one(_POSTS))
    return [{**row, "CO_No": number} for number, row in enumerate(made.values(), 1)]


def _representative(number: int, first: str, last: str, post: str) -> TableRow:
    mail: ColumnValue = f"{slug(first)}.{slug(last)}@bijou.example"
    return {
        "CO_No": number,
        "CO_Nom": last,
        "CO_Prenom": first,
        "CO_Fonction": post,
        "CO_Vendeur": 1,
        "CO_EMail": mail,
    }
