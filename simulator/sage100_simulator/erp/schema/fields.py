"""The fields of the wire, one line each, and the lines (phones, e-mails) of an owner's row that are records.

All that the simulator knows of a field stands in its line: the SELECT and the reader of records, row shapes, lengths,
refusals, what `own` may name and the kinds of incoming instances follow from it, and `make contract` holds it against
the frozen XSD. A new field is one line here, Sage's own column in comptabilite.py where it is not there yet, and the XSD.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from sqlalchemy import Table

from .. import records
from .comptabilite import F_COLLABORATEUR, F_COMPTET, F_CONTACTT, F_LIVRAISON

BOTH, CREATE, ERP = "both", "create", "erp"
TEXT, INDEX, BOOLEAN, DECIMAL, FLAG = "text", "index", "boolean", "decimal", "flag"  # types of the XSD
TYPE = "type"
VALUE_LISTS = TURNOVER, STATISTICS, FREEFIELDS = (
    "turnover",
    "statistics",
    "freefields",
)  # of many plain values
BILLING = "B"  # id of the billing address
BILLING_GROUP = (records.ADDRESS, BILLING)
BILLING_TYPE, DELIVERY_TYPE = "billing", "delivery"
Group = tuple[str, str]  # kind and id of a record within its row: ('', '') is the row itself


class Read(Enum):
    """How a row shows a field."""

    COLUMN = "as it is; an empty text is nothing, and so is an index of 0"
    ZERO_TOO = "an index whose 0 is a value"
    TIERS_TYPE = "Client or Fournisseur"
    CURRENCY = "the ISO code of an index"
    RISK_LABEL = "the label of a risk"
    RISK_ACTION = "what a risk asks for"
    PAYMENT_TERMS = "the tiers' payment terms in words"
    RANK = "the place in the tiers' list"
    RECORD_TYPE = "what the record is by its place"


_WITHOUT_COLUMN = (Read.PAYMENT_TERMS, Read.RANK, Read.RECORD_TYPE)
_HELD_AS: Mapping[str, type] = {TEXT: str, INDEX: int, BOOLEAN: int, DECIMAL: Decimal}


@dataclass(frozen=True, slots=True)
class WireField:
    """One field: its wire name, Sage's column, the ERP's caption and length, who writes it, its type in the XSD, how a
    row shows it, the rule that keeps others out, and what a refusal calls it where that is not the caption.
    """

    wire: str
    column: str
    caption: str
    size: int = 0
    way: str = BOTH
    kind: str = TEXT
    read: Read = Read.COLUMN
    rule: str = "CON-13"
    named: str = ""

    @property
    def label(self) -> str:
        """What a refusal calls it."""
        return self.named or self.caption

    @property
    def plain_text(self) -> bool:
        """Whether its column holds just the text that crosses."""
        return self.kind == TEXT and self.read is Read.COLUMN

    @property
    def zero_is_nothing(self) -> bool:
        """Whether it is an index whose 0 means « aucun »."""
        return self.kind == INDEX and self.read is Read.COLUMN


def of_table(table: Table, *fields: WireField) -> dict[str, WireField]:
    """Fields by wire name.

    Args:
        table: whose columns they are.
        fields: one line each.

    Raises:
        ValueError: two of one name, or a column that the table lacks or that holds something else; it names both.
    """
    for field in fields:
        if field.column or field.read not in _WITHOUT_COLUMN:
            _check_column(table, field)
    found = {field.wire: field for field in fields}
    if len(found) < len(fields):
        raise ValueError(f"{table.name}: two fields of one name in {[field.wire for field in fields]}")
    return found


def _check_column(table: Table, field: WireField) -> None:
    place = f"field {field.wire}, {table.name}.{field.column}"
    column = table.columns.get(field.column)
    if column is None:
        raise ValueError(f"{place}: no such column")
    if field.read not in (Read.COLUMN, Read.ZERO_TOO):
        return
    if column.type.python_type is not _HELD_AS[field.kind]:
        raise ValueError(f"{place}: {column.type} holds no {field.kind}")
    if field.size > (getattr(column.type, "length", None) or field.size):
        raise ValueError(f"{place}: {column.type} is shorter than {field.size}")


def _type(kind: str) -> WireField:
    return WireField(TYPE, "", "Type", 0, CREATE, kind, Read.RECORD_TYPE)


ACCOUNT = of_table(
    F_COMPTET,
    WireField("code", "CT_Num", "N° de tiers", 17, CREATE, rule="MAP-01"),
    WireField("customersupplierflag", "CT_Type", "Type", 0, CREATE, FLAG, Read.TIERS_TYPE, "CON-04"),
    WireField("name", "CT_Intitule", "Intitulé", 69),
    WireField("shortname", "CT_Classement", "Abrégé", 17),
    WireField("contactname", "CT_Contact", "Interlocuteur", 35, ERP, rule="MAP-02"),
    WireField("website", "CT_Site", "Site Web", 69),
    WireField("nafcode", "CT_Ape", "Code NAF", 7),
    WireField("siret", "CT_Siret", "SIRET", 14),
    WireField("currency", "N_Devise", "Devise", 3, read=Read.CURRENCY),
    WireField("accountingcategory", "N_CatCompta", "Catégorie comptable", 0, CREATE, INDEX, rule="MAP-14"),
    WireField("pricecategory", "N_CatTarif", "Catégorie tarifaire", kind=INDEX),
    WireField("language", "CT_Langue", "Langue", kind=INDEX, read=Read.ZERO_TOO),
    WireField("representative", "CO_No", "Représentant", kind=INDEX),
    WireField("dormant", "CT_Sommeil", "Mis en sommeil", 0, ERP, BOOLEAN, rule="MAP-03"),
    WireField("controlaccount", "CG_NumPrinc", "Compte collectif", 13, ERP, rule="REPL-02"),
    WireField("payer", "CT_NumPayeur", "Tiers payeur", 17, ERP, rule="REPL-02"),
    WireField("paymentterms", "", "Conditions de paiement", 0, ERP, TEXT, Read.PAYMENT_TERMS, "REPL-02"),
    WireField("risklabel", "N_Risque", "Libellé code risque", 35, ERP, TEXT, Read.RISK_LABEL, "REPL-02"),
    WireField("riskaction", "N_Risque", "Code action risque", 0, ERP, TEXT, Read.RISK_ACTION, "REPL-02"),
    WireField("creditlimit", "CT_Encours", "Limite de crédit", 0, ERP, DECIMAL),
)
# In the XSD and not delivered yet: a field leaves this list when it gets a line above.
NOT_DELIVERED_YET = {
    field.wire: field
    for field in (
        WireField("balance", "", "Solde", 0, ERP, DECIMAL),
        WireField("turnover", "", "Chiffre d'affaires", 0, ERP, TURNOVER),
        WireField("statistics", "", "Champs statistiques", 0, ERP, STATISTICS),
        WireField("freefields", "", "Informations libres", 0, ERP, FREEFIELDS),
    )
}


def _address_lines(prefix: str) -> list[WireField]:
    return [
        WireField("street", f"{prefix}_Adresse", "Adresse", 35),
        WireField("complement", f"{prefix}_Complement", "Complément", 35),
        WireField("postcode", f"{prefix}_CodePostal", "Code postal", 9),
        WireField("city", f"{prefix}_Ville", "Ville", 35),
        WireField("region", f"{prefix}_CodeRegion", "Région", 25),
    ]


BILLING_ADDRESS = of_table(F_COMPTET, _type("addresstype"), *_address_lines("CT"))
DELIVERY_ADDRESS = of_table(
    F_LIVRAISON,
    _type("addresstype"),
    WireField("title", "LI_Intitule", "Intitulé", 69),
    *_address_lines("LI"),
    WireField("main", "LI_Principal", "Adresse principale", 0, ERP, BOOLEAN),
)
# Let lie when they come for a billing address.
DELIVERY_ONLY = DELIVERY_ADDRESS.keys() - BILLING_ADDRESS.keys()
PERSON = of_table(
    F_CONTACTT,
    WireField("lastname", "CT_Nom", "Nom", 35),
    WireField("firstname", "CT_Prenom", "Prénom", 35),
    WireField("function", "CT_Fonction", "Fonction", 35),
    WireField("service", "N_Service", "Service", kind=INDEX, rule="CONTACT-07"),
    WireField("position", "", "Rang", 0, ERP, INDEX, Read.RANK),
)
REPRESENTATIVE = of_table(
    F_COLLABORATEUR,
    WireField("lastname", "CO_Nom", "Nom", 35, ERP),
    WireField("firstname", "CO_Prenom", "Prénom", 35, ERP),
    WireField("function", "CO_Fonction", "Fonction", 35, ERP),
    WireField("email", "CO_EMail", "E-mail", 69, ERP),
)

# Phones and e-mails: a record that is one column of its owner's row, by (entity, id).
LINE_FIELDS = {
    records.PHONE: WireField("number", "", "Numéro", 21),
    records.EMAIL: WireField("address", "", "Adresse", 69, named="E-mail"),
}


def _lines(table: Table, columns: Mapping[Group, str]) -> dict[Group, WireField]:
    made = {group: replace(LINE_FIELDS[group[0]], column=column) for group, column in columns.items()}
    for field in made.values():
        _check_column(table, field)
    return made


LINES: Mapping[str, Mapping[Group, WireField]] = {
    records.ACCOUNT: _lines(
        F_COMPTET,
        {
            (records.PHONE, "standard"): "CT_Telephone",
            (records.PHONE, "fax"): "CT_Telecopie",
            (records.EMAIL, "information"): "CT_EMail",
        },
    ),
    records.PERSON: _lines(
        F_CONTACTT,
        {
            (records.PHONE, "standard"): "CT_Telephone",
            (records.PHONE, "fax"): "CT_Telecopie",
            (records.PHONE, "mobile"): "CT_TelPortable",
            (records.EMAIL, "information"): "CT_EMail",
        },
    ),
}


def _line_record(entity: str, kind: str) -> dict[str, WireField]:
    return {field.wire: field for field in (_type(kind), LINE_FIELDS[entity])}


def type_of(entity: str, owner: str) -> str:
    """The type in the XSD of a record: phones of a tiers and of a contact have each their own."""
    return f"{owner}{entity}" if entity == records.PHONE else entity


# Every type of record in the XSD with its fields, the collections of nested records apart.
RECORDS: Mapping[str, Mapping[str, WireField]] = {
    records.ACCOUNT: ACCOUNT | NOT_DELIVERED_YET,
    records.ADDRESS: DELIVERY_ADDRESS,
    type_of(records.PHONE, records.ACCOUNT): _line_record(records.PHONE, "accountphonetype"),
    type_of(records.PHONE, records.PERSON): _line_record(records.PHONE, "personphonetype"),
    records.EMAIL: _line_record(records.EMAIL, "emailtype"),
    records.PERSON: PERSON,
    records.REPRESENTATIVE: REPRESENTATIVE,
}


def read_as(read: Read, known: Mapping[str, WireField]) -> tuple[str, ...]:
    """The wire names of the fields that are read so."""
    return tuple(field.wire for field in known.values() if field.read is read)


def _writable(fields: Mapping[str, WireField]) -> tuple[str, ...]:
    return tuple(field.wire for field in fields.values() if field.column and field.way != ERP)


# The fields that the CRM may write, by kind of record as the change log names it ('' is the account itself).
WRITABLE: Mapping[str, tuple[str, ...]] = {
    "": _writable(ACCOUNT),
    records.ADDRESS: _writable(DELIVERY_ADDRESS),
    records.PERSON: _writable(PERSON),
    **{entity: (field.wire,) for entity, field in LINE_FIELDS.items()},
}
