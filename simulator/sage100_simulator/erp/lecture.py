"""Rows read as records of the wire, many tiers at once: a handful of queries whatever their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from . import parametres, reglements
from .champs import BILLING
from .memoire import crmids
from .options import Options
from .records import ACCOUNT, CREATED, REPRESENTATIVE, Instance, Value
from .sql import Connection, Row, marks

_TIERS = (
    "SELECT cbMarq, CT_Num, CT_Type, NULLIF(CT_Intitule,''), NULLIF(CT_Classement,''), NULLIF(CT_Contact,''), "
    "NULLIF(CT_Site,''), NULLIF(CT_Ape,''), NULLIF(CT_Siret,''), N_Devise, NULLIF(N_CatCompta,0), "
    "NULLIF(N_CatTarif,0), CT_Langue, NULLIF(CO_No,0), CT_Sommeil, NULLIF(CG_NumPrinc,''), "
    "NULLIF(CT_NumPayeur,''), N_Risque, CT_Encours, CT_Adresse, CT_Complement, CT_CodePostal, CT_Ville, "
    "CT_CodeRegion, CT_Telephone, CT_Telecopie, CT_EMail FROM F_COMPTET WHERE CT_Type < 2 AND CT_Num IN "
)
_LIVRAISONS = (
    "SELECT CT_Num, LI_No, NULLIF(LI_Intitule,''), NULLIF(LI_Adresse,''), NULLIF(LI_Complement,''), "
    "NULLIF(LI_CodePostal,''), NULLIF(LI_Ville,''), NULLIF(LI_CodeRegion,''), LI_Principal "
    "FROM F_LIVRAISON WHERE CT_Num IN "
)
_CONTACTS = (
    "SELECT CT_Num, CT_No, NULLIF(CT_Nom,''), NULLIF(CT_Prenom,''), NULLIF(CT_Fonction,''), NULLIF(N_Service,0), "
    "CT_Telephone, CT_Telecopie, CT_TelPortable, CT_EMail FROM F_CONTACTT WHERE CT_Num IN "
)
_REGLEMENTS = f"SELECT CT_Num,{','.join(reglements.COLUMNS)} FROM F_REGLEMENTT WHERE CT_Num IN "
_NO_ROWS: tuple[Row, ...] = ()


@dataclass(slots=True)
class Whole:
    """A record with all that it shows, every record in it in state Created."""

    marq: int
    dormant: bool
    instance: Instance


@lru_cache(maxsize=8192)
def money(value: object) -> Decimal:
    """An amount of a numeric column, whatever the database returns for it."""
    return Decimal(str(value or 0).removesuffix(".0"))


def accounts(conn: Connection, codes: Sequence[str], options: Options) -> dict[str, Whole]:
    """The tiers of these numbers that take part in the exchange, with their nested records.

    Args:
        conn: any transaction.
        codes: CT_Num in upper case, a page of them.
        options: a kind that is off is neither read nor there.

    Returns:
        By number; those that do not exist are missing. Guide: CON-04, FIRST-05 to FIRST-07, FIRST-10, FIRST-13.
    """
    if not codes:
        return {}
    asked = f"({marks(len(codes))})"
    rows = conn.all(_TIERS + asked, codes)
    reader = _Reader(conn, options, crmids(conn, [row[0] for row in rows]))
    terms = _grouped(conn.all(f"{_REGLEMENTS}{asked} ORDER BY cbMarq", codes))
    addresses = _grouped(conn.all(f"{_LIVRAISONS}{asked} ORDER BY LI_No", codes)) if options.addresses else {}
    people = _grouped(conn.all(f"{_CONTACTS}{asked} ORDER BY CT_No", codes)) if options.contacts else {}
    return {
        row[1]: Whole(
            row[0],
            bool(row[14]),
            reader.account(
                row,
                terms.get(row[1], _NO_ROWS),
                addresses.get(row[1], _NO_ROWS),
                people.get(row[1], _NO_ROWS),
            ),
        )
        for row in rows
    }


def _grouped(rows: list[Row]) -> dict[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row)
    return groups


class _Reader:
    """Makes instances of rows; holds the labels that they show and the crmids that they were created with."""

    __slots__ = ("_crmids", "_currencies", "_known_terms", "_modes", "_options", "_risks")

    def __init__(self, conn: Connection, options: Options, known: dict[tuple[int, str, str], str]) -> None:
        self._options = options
        self._crmids = known
        self._currencies = parametres.currency_codes(conn)
        self._modes: dict[int, str] = dict(conn.all("SELECT cbIndice, R_Intitule FROM P_REGLEMENT"))
        self._risks: dict[int, tuple[str | None, str | None]] = {
            index: (label or None, parametres.RISK_ACTIONS.get(kind))
            for index, label, kind in conn.all("SELECT cbIndice, R_Intitule, R_Type FROM P_CRISQUE")
        }
        self._known_terms: dict[tuple[Any, ...], str | None] = {}

    def account(
        self, row: Row, terms: Sequence[Row], addresses: Sequence[Row], people: Sequence[Row]
    ) -> Instance:
        """One tiers. Guide: MAP-01 to MAP-06, REPL-02."""
        marq, code = row[0], row[1]
        risk = self._risks.get(row[17], (None, None))
        fields: dict[str, Value] = {
            "code": code,
            "customersupplierflag": "Fournisseur" if row[2] else "Client",
            "name": row[3],
            "shortname": row[4],
            "contactname": row[5],
            "website": row[6],
            "nafcode": row[7],
            "siret": row[8],
            "currency": self._currencies.get(row[9]),
            "accountingcategory": row[10],
            "pricecategory": row[11],
            "language": row[12],
            "representative": row[13],
            "dormant": bool(row[14]),
            "controlaccount": row[15],
            "payer": row[16],
            "paymentterms": self._terms(terms),
            "risklabel": risk[0],
            "riskaction": risk[1],
            "creditlimit": money(row[18]),
        }
        nested: dict[str, list[Instance]] = {}
        if self._options.addresses:
            nested["addresses"] = self._addresses(marq, row, addresses)
        if self._options.phones:
            nested["phones"] = self._phones(marq, "", ("standard", row[24]), ("fax", row[25]))
            nested["emails"] = self._emails(marq, "", row[26])
        if self._options.contacts:
            nested["people"] = [self._person(marq, rank, person) for rank, person in enumerate(people, 1)]
        return Instance(ACCOUNT, CREATED, code, self._crmid(marq, "account", str(marq)), fields, nested)

    def _crmid(self, marq: int, entity: str, nid: str) -> str | None:
        return self._crmids.get((marq, entity, nid)) if self._crmids else None

    def _terms(self, rows: Sequence[Row]) -> str | None:
        if not rows:
            return None
        key = tuple(row[1:] for row in rows)
        if key not in self._known_terms:
            self._known_terms[key] = reglements.readable(self._modes, key)
        return self._known_terms[key]

    def _addresses(self, marq: int, row: Row, deliveries: Sequence[Row]) -> list[Instance]:
        """The billing address, if the tiers has one, then the delivery addresses. Guide: FIRST-06, MAP-04, MAP-05."""
        made: list[Instance] = []
        billing = row[19:24]
        if billing != (None, None, None, None, None):
            fields: dict[str, Value] = {
                "type": "billing",
                "street": billing[0] or None,
                "complement": billing[1] or None,
                "postcode": billing[2] or None,
                "city": billing[3] or None,
                "region": billing[4] or None,
            }
            made.append(
                Instance("address", CREATED, BILLING, self._crmid(marq, "address", BILLING), fields, {})
            )
        for one in deliveries:
            nid = str(one[1])
            fields = {
                "type": "delivery",
                "title": one[2],
                "street": one[3],
                "complement": one[4],
                "postcode": one[5],
                "city": one[6],
                "region": one[7],
                "main": bool(one[8]),
            }
            made.append(Instance("address", CREATED, nid, self._crmid(marq, "address", nid), fields, {}))
        return made

    def _phones(self, marq: int, owner: str, *lines: tuple[str, str | None]) -> list[Instance]:
        """The phones that an owner has. Guide: FIRST-13, MAP-06."""
        return [
            Instance(
                "phone",
                CREATED,
                kind,
                self._crmid(marq, "phone", f"{owner}{kind}"),
                {"type": kind, "number": number or None},
                {},
            )
            for kind, number in lines
            if number is not None
        ]

    def _emails(self, marq: int, owner: str, address: str | None) -> list[Instance]:
        if address is None:
            return []
        crmid = self._crmid(marq, "email", f"{owner}information")
        fields: dict[str, Value] = {"type": "information", "address": address or None}
        return [Instance("email", CREATED, "information", crmid, fields, {})]

    def _person(self, marq: int, rank: int, row: Row) -> Instance:
        """One contact, at its rank in the tiers' list. Guide: CONTACT-01, CONTACT-11, FIRST-07, FIRST-13."""
        nid = str(row[1])
        fields: dict[str, Value] = {
            "lastname": row[2],
            "firstname": row[3],
            "function": row[4],
            "service": row[5],
            "position": rank,
        }
        owner = f"{nid}/"
        nested: dict[str, list[Instance]] = {}
        if self._options.phones:
            nested["phones"] = self._phones(
                marq, owner, ("standard", row[6]), ("fax", row[7]), ("mobile", row[8])
            )
        nested["emails"] = self._emails(marq, owner, row[9])
        return Instance("person", CREATED, nid, self._crmid(marq, "person", nid), fields, nested)


def representatives(conn: Connection, numbers: Sequence[str]) -> dict[str, Whole]:
    """The collaborateurs of these numbers. Guide: FIRST-04."""
    if not numbers:
        return {}
    rows = conn.all(
        "SELECT cbMarq, CO_No, NULLIF(CO_Nom,''), NULLIF(CO_Prenom,''), NULLIF(CO_Fonction,''), NULLIF(CO_EMail,'') "
        f"FROM F_COLLABORATEUR WHERE CO_No IN ({marks(len(numbers))})",
        [int(number) for number in numbers],
    )
    return {str(row[1]): Whole(row[0], False, _representative(row)) for row in rows}


def _representative(row: Row) -> Instance:
    fields: dict[str, Value] = {
        "lastname": row[2],
        "firstname": row[3],
        "function": row[4],
        "email": row[5],
    }
    return Instance(REPRESENTATIVE, CREATED, str(row[1]), None, fields, {})
