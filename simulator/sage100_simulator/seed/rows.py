"""Rows of the ERP's tables, as the seed holds them before they are written: column to value."""

from dataclasses import dataclass, field
from datetime import datetime

from ..erp.schema.row import ColumnValue, TableRow
from ..erp.tiers import livraison
from ..erp.tiers.tiers import AUTRE, CLIENT, FOURNISSEUR, SALARIE

CONTROL_ACCOUNTS = {CLIENT: "4110000", FOURNISSEUR: "4010000", SALARIE: "4210000", AUTRE: "4670000"}
_LINES = ("Adresse", "Complement", "CodePostal", "Ville", "CodeRegion", "Pays")


@dataclass(slots=True)
class Tiers:
    """The rows of one tiers, by table; LI_No and CT_No are given when they are written."""

    tiers: TableRow
    livraisons: list[TableRow] = field(default_factory=list)
    contacts: list[TableRow] = field(default_factory=list)
    reglements: list[TableRow] = field(default_factory=list)


def instant(moment: datetime) -> str:
    """A moment as the ERP's tables hold it."""
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f")


def billing_copy(sheet: TableRow) -> TableRow:
    """The delivery address that the ERP makes of a new tiers' billing address. Guide: ADDR-05."""
    return blank_livraison() | livraison.billing_copy(sheet)


def title(sheet: TableRow, text: ColumnValue) -> TableRow:
    """Whose delivery address it is and how it is called. Guide: ADDR-01."""
    return {"CT_Num": sheet["CT_Num"], "LI_Intitule": text}


def blank_sheet() -> TableRow:
    """A tiers of which nothing is known: the first of each list, no phone, no mail. Guide: MAP-10."""
    texts = ("Contact", *_LINES, "Ape", "Siret", "Identifiant", "Telephone", "Telecopie", "EMail", "Site")
    zeros = ("CT_Type", "CT_Langue", "CT_Sommeil", "CT_Encours", "CT_ControlEnc", "N_Risque", "CO_No")
    ones = ("N_CatTarif", "N_CatCompta", "N_Devise", "N_Expedition", "N_Condition")
    blank: TableRow = dict.fromkeys(f"CT_{text}" for text in texts)
    blank |= dict.fromkeys(zeros, 0)
    return blank | dict.fromkeys(ones, 1) | {"CT_Qualite": "Société"}


def blank_livraison() -> TableRow:
    """A delivery address without a line."""
    return dict.fromkeys(f"LI_{line}" for line in _LINES) | {
        "LI_Principal": 0,
        "N_Expedition": 1,
        "N_Condition": 1,
    }


def blank_contact() -> TableRow:
    """A contact of whom only the name will be known."""
    lines: TableRow = dict.fromkeys(
        ("CT_Fonction", "CT_Telephone", "CT_TelPortable", "CT_Telecopie", "CT_EMail")
    )
    return lines | {"CT_Prenom": "", "N_Service": 0, "CT_Civilite": 0}
