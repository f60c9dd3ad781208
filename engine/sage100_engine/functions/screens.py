"""What a user can type on each sheet of the CRM: the CRM's own lengths, which are not the ERP's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class InputKind(Enum):
    """What an input holds, and so how it is written and shown."""

    TEXT = "text"
    LIST = "list"
    """Index of an item of one of the ERP's parameter lists."""
    RECORD = "record"
    """Key of another record."""
    STATUS = "status"
    SHEET = "sheet"
    """Name of an integration sheet."""
    TERRITORY = "territory"
    USER = "user"


@dataclass(frozen=True)
class ScreenField:
    """One field of a sheet.

    Args:
        name: wire name, or the CRM's own.
        column: where it is stored.
        label: what the sheet calls it.
        rule: the rule by which a value is refused.
        size: how many characters the CRM takes.
        kind: what it holds.
        family: of a list, the list's wire name.
        read_only: shown, never typed.
    """

    name: str
    column: str
    label: str
    rule: str
    size: int = 255
    kind: InputKind = InputKind.TEXT
    family: str = ""
    read_only: bool = False


def _screen(*inputs: ScreenField) -> Mapping[str, ScreenField]:
    return {one.name: one for one in inputs}


COMPANY = _screen(
    ScreenField("code", "comp_code", "code comptable", "CODE-01", 17),
    ScreenField("name", "comp_name", "raison sociale", "MAP-01", 60),
    ScreenField("shortname", "comp_shortname", "nom abrégé", "MAP-01", 40),
    ScreenField("website", "comp_website", "site web", "MAP-01", 100),
    ScreenField("nafcode", "comp_nafcode", "code NAF", "MAP-01", 20),
    ScreenField("siret", "comp_siret", "SIRET", "MAP-01", 20),
    ScreenField("currency", "comp_currency", "devise", "MAP-01", 3, InputKind.LIST, "currency"),
    ScreenField("accountingcategory", "comp_accountingcategory", "Catégorie comptable", "MAP-14", 10, InputKind.LIST,
          "accountingcategory"),
    ScreenField("pricecategory", "comp_pricecategory", "catégorie tarifaire", "MAP-01", 10, InputKind.LIST,
          "pricecategory"),
    ScreenField("language", "comp_language", "langue", "MAP-01", 10, InputKind.LIST, "language"),
    ScreenField("type", "comp_type", "type de société", "CON-04", 40),
    ScreenField("status", "comp_status", "statut", "MAP-03", 40, InputKind.STATUS),
    ScreenField("default_integration", "comp_intid", "intégration par défaut", "CREATE-01", 60, InputKind.SHEET),
    ScreenField("territory", "comp_secterr", "secteur", "CON-16", 60, InputKind.TERRITORY),
    ScreenField("manager", "comp_primaryuserid", "responsable du compte", "CON-16", 40, InputKind.USER),
    ScreenField("main_person", "comp_primarypersonid", "contact principal", "CONTACT-02", 20, InputKind.RECORD),
    ScreenField("default_address", "comp_primaryaddressid", "adresse par défaut", "MAP-04", 20, InputKind.RECORD),
    ScreenField("controlaccount", "comp_controlaccount", "Compte collectif", "REPL-02", read_only=True),
    ScreenField("payer", "comp_payer", "Tiers payeur", "REPL-02", read_only=True),
    ScreenField("paymentterms", "comp_paymentterms", "Conditions de paiement", "REPL-02", read_only=True),
    ScreenField("risklabel", "comp_risklabel", "Libellé code risque", "REPL-02", read_only=True),
    ScreenField("riskaction", "comp_riskaction", "Code action risque", "REPL-02", read_only=True),
)  # fmt: skip

ACCOUNT = _screen(
    *(
        ScreenField(name, f"acc_{name}", label, "MAP-08", read_only=True)
        for name, label in (
            ("code", "code comptable"), ("name", "raison sociale"), ("customersupplierflag", "type de tiers"),
            ("shortname", "nom abrégé"), ("contactname", "Interlocuteur"), ("website", "site web"),
            ("nafcode", "code NAF"), ("siret", "SIRET"), ("currency", "devise"),
            ("accountingcategory", "Catégorie comptable"), ("pricecategory", "catégorie tarifaire"),
            ("language", "langue"), ("representative", "Représentant"), ("dormant", "Mis en sommeil"),
            ("controlaccount", "Compte collectif"), ("payer", "Tiers payeur"),
            ("paymentterms", "Conditions de paiement"), ("risklabel", "Libellé code risque"),
            ("riskaction", "Code action risque"), ("creditlimit", "Limite de crédit"),
        )
    ),
    ScreenField("status", "acc_status", "statut", "MAP-08", 40, InputKind.STATUS, read_only=True),
    ScreenField("territory", "acc_secterr", "secteur", "MAP-08", 60, InputKind.TERRITORY, read_only=True),
)  # fmt: skip

ADDRESS = _screen(
    ScreenField("street", "addr_address1", "Adresse", "MAP-04", 60),
    ScreenField("complement", "addr_address2", "Complément", "MAP-04", 60),
    ScreenField("postcode", "addr_postcode", "Code postal", "MAP-04", 20),
    ScreenField("city", "addr_city", "Ville", "MAP-04", 60),
    ScreenField("region", "addr_state", "Région", "MAP-04", 60),
    ScreenField("country", "addr_country", "Pays", "MAP-04", 40),
)

PHONE = _screen(ScreenField("number", "phon_number", "Numéro", "MAP-06", 40))
EMAIL = _screen(ScreenField("address", "emai_emailaddress", "Adresse e-mail", "MAP-06", 255))

PERSON = _screen(
    ScreenField("lastname", "pers_lastname", "Nom", "CONTACT-11", 60),
    ScreenField("firstname", "pers_firstname", "Prénom", "CONTACT-11", 60),
    ScreenField("function", "pers_title", "Fonction", "CONTACT-11", 60),
    ScreenField("service", "pers_service", "Service", "CONTACT-07", 10, InputKind.LIST, "contactservice"),
    ScreenField(
        "default_address", "pers_primaryaddressid", "adresse par défaut", "CONTACT-03", 20, InputKind.RECORD
    ),
)

SCREENS: Mapping[str, Mapping[str, ScreenField]] = {
    "company": COMPANY,
    "account": ACCOUNT,
    "address": ADDRESS,
    "phone": PHONE,
    "email": EMAIL,
    "person": PERSON,
}
