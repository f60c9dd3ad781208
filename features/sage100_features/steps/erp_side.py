"""The ERP as its users see it: where each field of the vocabulary stands in Sage 100's own tables.

This is an oracle of its own: neither the simulator's nor the engine's mapping is used.
"""

from __future__ import annotations

from collections.abc import Sequence

from sage100_simulator.testing import DossierHandle

from ..adapter.protocol import ACCOUNTING_CATEGORIES, PRICE_CATEGORIES, REPRESENTATIVES, SERVICES
from .phrases import Ref, Row, Side, Stored, shown

Cell = str | int | None

F_COMPTET, F_LIVRAISON, F_CONTACTT = "F_COMPTET", "F_LIVRAISON", "F_CONTACTT"
F_COLLABORATEUR, F_REGLEMENTT = "F_COLLABORATEUR", "F_REGLEMENTT"
P_CATCOMPTA, P_CATTARIF, P_DEVISE = "P_CATCOMPTA", "P_CATTARIF", "P_DEVISE"
P_SERVICECPTA, P_CRISQUE, P_REGLEMENT = "P_SERVICECPTA", "P_CRISQUE", "P_REGLEMENT"
PARAMETERS = (P_CATCOMPTA, P_CATTARIF, P_DEVISE, P_SERVICECPTA, P_CRISQUE, P_REGLEMENT)

TYPES = ("Client", "Fournisseur", "Salarié", "Autre")
PLACE = ("street", "complement", "postcode", "city", "region")
PLACE_COLUMNS = ("Adresse", "Complement", "CodePostal", "Ville", "CodeRegion")
BILLING = {field: f"CT_{column}" for field, column in zip(PLACE, PLACE_COLUMNS, strict=True)}
LIVRAISON = {field: f"LI_{column}" for field, column in zip(PLACE, PLACE_COLUMNS, strict=True)} | {
    "title": "LI_Intitule",
    "main": "LI_Principal",
}
TIERS = BILLING | {
    "code": "CT_Num",
    "name": "CT_Intitule",
    "shortname": "CT_Classement",
    "contactname": "CT_Contact",
    "website": "CT_Site",
    "nafcode": "CT_Ape",
    "siret": "CT_Siret",
    "accountingcategory": "N_CatCompta",
    "pricecategory": "N_CatTarif",
    "language": "CT_Langue",
    "controlaccount": "CG_NumPrinc",
    "payer": "CT_NumPayeur",
    "risk": "N_Risque",
    "type": "CT_Type",
    "dormant": "CT_Sommeil",
    "currency": "N_Devise",
    "representative": "CO_No",
    "creditlimit": "CT_Encours",
}
CONTACT = {"lastname": "CT_Nom", "firstname": "CT_Prenom", "function": "CT_Fonction", "service": "N_Service"}
PHONES = {"standard": "CT_Telephone", "fax": "CT_Telecopie", "mobile": "CT_TelPortable"}
EMAIL = "CT_EMail"
NUMBERS = {"accountingcategory", "pricecategory", "language", "risk", "service"}
FLAGS = {"dormant", "main"}
AMOUNTS = {"creditlimit"}
TABLES = {
    "tiers": (F_COMPTET, "CT_Num"),
    "delivery address": (F_LIVRAISON, "LI_No"),
    "contact": (F_CONTACTT, "CT_No"),
    "collaborator": (F_COLLABORATEUR, "CO_No"),
    "payment": (F_REGLEMENTT, "cbMarq"),
}


def columns(erp: DossierHandle, names: dict[str, str], values: Row) -> dict[str, Cell]:
    """Values of the vocabulary as columns of a table."""
    return {names[field]: stored(erp, field, text) for field, text in values.items()}


def stored(erp: DossierHandle, field: str, text: str) -> Cell:
    """One value as the ERP stores it."""
    if field == "type":
        return TYPES.index(text)
    if field in FLAGS:
        return int(text == "yes")
    if field == "currency":
        return index_of_currency(erp, text)
    if field == "representative":
        return number(collaborator(erp, text), "CO_No")
    if field in NUMBERS:
        return int(text)
    return text or None


def read(erp: DossierHandle, names: dict[str, str], row: Stored, fields: list[str]) -> Row:
    """Fields of a stored row as the vocabulary writes them."""
    return {field: displayed(erp, field, row, names[field]) for field in fields}


def displayed(erp: DossierHandle, field: str, row: Stored, column: str) -> str:
    """One stored value as the vocabulary writes it."""
    if field == "type":
        return TYPES[number(row, column)]
    if field in FLAGS:
        return "yes" if row[column] else "no"
    if field == "currency":
        return str(next(one["D_CodeISO"] for one in erp.rows(P_DEVISE) if one["cbIndice"] == row[column]))
    if field in AMOUNTS:
        return f"{row[column]:g}"
    return shown(row[column])


def number(row: Stored, column: str) -> int:
    """A whole number that stands in a row."""
    value = row[column]
    assert isinstance(value, int), f"{column} is no number: {value!r}"
    return value


def index_of_currency(erp: DossierHandle, code: str) -> int:
    """The index of a currency of the dossier."""
    return number(next(row for row in erp.rows(P_DEVISE) if row["D_CodeISO"] == code), "cbIndice")


def collaborator(erp: DossierHandle, lastname: str) -> Stored:
    """The collaborator of that last name."""
    return next(row for row in erp.rows(F_COLLABORATEUR) if row["CO_Nom"] == lastname)


def tiers(erp: DossierHandle, code: str) -> Stored:
    """The one tiers of that code."""
    found = erp.rows(F_COMPTET, CT_Num=code)
    assert len(found) == 1, f"the ERP has {len(found)} tiers {code}"
    return found[0]


def deliveries(erp: DossierHandle, code: str) -> Sequence[Stored]:
    """The delivery addresses of a tiers."""
    return erp.rows(F_LIVRAISON, CT_Num=code)


def contacts(erp: DossierHandle, code: str) -> Sequence[Stored]:
    """The contacts of a tiers, in the ERP's order."""
    return sorted(erp.rows(F_CONTACTT, CT_Num=code), key=lambda row: number(row, "CT_No"))


def contact(erp: DossierHandle, code: str, lastname: str) -> Stored | None:
    """The first contact of that last name of a tiers."""
    return next((row for row in contacts(erp, code) if row["CT_Nom"] == lastname), None)


def delivery(erp: DossierHandle, code: str, title: str) -> Stored | None:
    """The delivery address of that title of a tiers."""
    return next((row for row in deliveries(erp, code) if row["LI_Intitule"] == title), None)


def place(erp: DossierHandle, code: str, record: Ref) -> tuple[Stored | None, dict[str, str]]:
    """The row in which a record of a tiers stands, if it does, and the column of each of its fields."""
    if record.kind in ("tiers", "Company", "Account"):
        return tiers(erp, code), TIERS
    if record.kind == "billing":
        return tiers(erp, code), BILLING
    if record.kind == "delivery":
        return delivery(erp, code, record.key), LIVRAISON
    if record.kind == "contact":
        return contact(erp, code, record.key), CONTACT
    owner = contact(erp, code, record.contact) if record.contact else tiers(erp, code)
    return owner, {"number": PHONES[record.key]} if record.kind == "phone" else {"address": EMAIL}


def state(erp: DossierHandle) -> Side:
    """Every record of the ERP with all of its columns, by kind and key."""
    found: Side = {kind: {row[key]: row for row in erp.rows(table)} for kind, (table, key) in TABLES.items()}
    found["parameter"] = {(table, row["cbMarq"]): row for table in PARAMETERS for row in erp.rows(table)}
    return found


def listed(erp: DossierHandle, name: str) -> list[str]:
    """The labels of one of the ERP's parameter lists, in the ERP's order."""
    if name == ACCOUNTING_CATEGORIES:
        row = erp.rows(P_CATCOMPTA)[0]
        return [str(label) for n in range(1, 51) if (label := row[f"CA_ComptaVen{n:02}"])]
    if name == REPRESENTATIVES:
        people = sorted(erp.rows(F_COLLABORATEUR), key=lambda row: number(row, "CO_No"))
        return [f"{row['CO_Prenom']} {row['CO_Nom']}".strip() for row in people]
    table, column = {
        SERVICES: (P_SERVICECPTA, "S_Intitule"),
        PRICE_CATEGORIES: (P_CATTARIF, "CT_Intitule"),
    }[name]
    ordered = sorted(erp.rows(table), key=lambda row: number(row, "cbIndice"))
    return [str(row[column]) for row in ordered if row[column]]
