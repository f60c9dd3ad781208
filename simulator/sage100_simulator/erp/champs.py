"""Which column holds which field of the wire: one line per field, then the lines of the owner's row that are records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BOTH, CREATE, ERP = "both", "create", "erp"
TEXT, INDEX, FLAG, MONEY = "text", "index", "flag", "money"
BILLING = "B"


@dataclass(frozen=True, slots=True)
class Champ:
    """One field: its wire name, Sage's column, the ERP's label and length, who writes it, the rule that keeps others out."""

    wire: str
    column: str
    caption: str
    size: int = 0
    way: str = BOTH
    kind: str = TEXT
    rule: str = "CON-13"


def _by_wire(*champs: Champ) -> dict[str, Champ]:
    return {champ.wire: champ for champ in champs}


ACCOUNT = _by_wire(
    Champ("code", "CT_Num", "N° de tiers", 17, CREATE, rule="MAP-01"),
    Champ("customersupplierflag", "CT_Type", "Type", 0, CREATE, FLAG, rule="CON-04"),
    Champ("name", "CT_Intitule", "Intitulé", 69),
    Champ("shortname", "CT_Classement", "Abrégé", 17),
    Champ("contactname", "CT_Contact", "Interlocuteur", 35, ERP, rule="MAP-02"),
    Champ("website", "CT_Site", "Site Web", 69),
    Champ("nafcode", "CT_Ape", "Code NAF", 7),
    Champ("siret", "CT_Siret", "SIRET", 14),
    Champ("currency", "N_Devise", "Devise", 3, kind=INDEX),
    Champ("accountingcategory", "N_CatCompta", "Catégorie comptable", 0, CREATE, INDEX, rule="MAP-14"),
    Champ("pricecategory", "N_CatTarif", "Catégorie tarifaire", kind=INDEX),
    Champ("language", "CT_Langue", "Langue", kind=INDEX),
    Champ("representative", "CO_No", "Représentant", kind=INDEX),
    Champ("dormant", "CT_Sommeil", "Mis en sommeil", 0, ERP, FLAG, rule="MAP-03"),
    Champ("controlaccount", "CG_NumPrinc", "Compte collectif", 13, ERP, rule="REPL-02"),
    Champ("payer", "CT_NumPayeur", "Tiers payeur", 17, ERP, rule="REPL-02"),
    Champ("paymentterms", "", "Conditions de paiement", 0, ERP, rule="REPL-02"),
    Champ("risklabel", "N_Risque", "Libellé code risque", 35, ERP, INDEX, rule="REPL-02"),
    Champ("riskaction", "N_Risque", "Code action risque", 0, ERP, INDEX, rule="REPL-02"),
    Champ("creditlimit", "CT_Encours", "Limite de crédit", 0, ERP, MONEY),
    Champ("balance", "", "Solde", 0, ERP, MONEY),
)
_LINES = (
    ("street", "Adresse", "Adresse", 35),
    ("complement", "Complement", "Complément", 35),
    ("postcode", "CodePostal", "Code postal", 9),
    ("city", "Ville", "Ville", 35),
    ("region", "CodeRegion", "Région", 25),
)
BILLING_ADDRESS = _by_wire(*(Champ(wire, f"CT_{column}", cap, size) for wire, column, cap, size in _LINES))
DELIVERY_ADDRESS = _by_wire(
    Champ("title", "LI_Intitule", "Intitulé", 69),
    *(Champ(wire, f"LI_{column}", cap, size) for wire, column, cap, size in _LINES),
    Champ("main", "LI_Principal", "Adresse principale", 0, ERP, FLAG),
)
PERSON = _by_wire(
    Champ("lastname", "CT_Nom", "Nom", 35),
    Champ("firstname", "CT_Prenom", "Prénom", 35),
    Champ("function", "CT_Fonction", "Fonction", 35),
    Champ("service", "N_Service", "Service", kind=INDEX, rule="CONTACT-07"),
    Champ("position", "", "Rang", 0, ERP, INDEX),
)
REPRESENTATIVE = _by_wire(
    Champ("lastname", "CO_Nom", "Nom", 35, ERP),
    Champ("firstname", "CO_Prenom", "Prénom", 35, ERP),
    Champ("function", "CO_Fonction", "Fonction", 35, ERP),
    Champ("email", "CO_EMail", "E-mail", 69, ERP),
)

# Phones and e-mails: (entity, id) to the one column of the owner's row.
NUMBER = Champ("number", "", "Numéro", 21)
MAIL = Champ("address", "", "E-mail", 69)
ACCOUNT_LINES = {
    ("phone", "standard"): "CT_Telephone",
    ("phone", "fax"): "CT_Telecopie",
    ("email", "information"): "CT_EMail",
}
PERSON_LINES = {
    ("phone", "standard"): "CT_Telephone",
    ("phone", "fax"): "CT_Telecopie",
    ("phone", "mobile"): "CT_TelPortable",
    ("email", "information"): "CT_EMail",
}
BILLING_COLUMNS = tuple(champ.column for champ in BILLING_ADDRESS.values())

# The fields that the CRM may write, by kind of record as the change log names it ('' is the account itself).
WRITABLE: Mapping[str, tuple[str, ...]] = {
    "": tuple(c.wire for c in ACCOUNT.values() if c.way != ERP),
    "address": tuple(c.wire for c in DELIVERY_ADDRESS.values() if c.way != ERP),
    "phone": (NUMBER.wire,),
    "email": (MAIL.wire,),
    "person": tuple(c.wire for c in PERSON.values() if c.way != ERP),
}
