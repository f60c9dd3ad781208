"""Rows read as records of the wire, many tiers at once: a handful of queries whatever their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ..db.connection import Connection, marks
from ..records import ACCOUNT, ADDRESS, COLLECTIONS, CREATED, EMAIL, PERSON, PHONE, REPRESENTATIVE, Instance
from ..schema import column_set, fields
from ..schema.column_set import ColumnSet
from ..schema.fields import BILLING, BOOLEAN, DECIMAL, DELIVERY_TYPE, TYPE, Read
from ..schema.reading import Columns, Conversions, Lines
from ..schema.row import Row
from ..system import parametres
from ..system.options import Options
from ..tiers import reglements, tiers
from .idempotency import crmids

# Of every SELECT the fields come first, the keys last.
_DELIVERY = Columns(fields.DELIVERY_ADDRESS, record_type=DELIVERY_TYPE)
_PERSON = Columns(fields.PERSON)
_PERSON_LINES = Lines(fields.LINES[PERSON], _PERSON.end)
_REPRESENTATIVE = Columns(fields.REPRESENTATIVE)

_LIVRAISONS = f"SELECT {_DELIVERY.sql}, LI_No, CT_Num FROM F_LIVRAISON WHERE CT_Num IN "
_CONTACTS = f"SELECT {_PERSON.sql}, {_PERSON_LINES.sql}, CT_No, CT_Num FROM F_CONTACTT WHERE CT_Num IN "
_REGLEMENTS = f"SELECT {','.join(reglements.COLUMNS)}, CT_Num FROM F_REGLEMENTT WHERE CT_Num IN "
_COLLABORATEURS = f"SELECT {_REPRESENTATIVE.sql}, cbMarq, CO_No FROM F_COLLABORATEUR WHERE CO_No IN "
_PHONES_OF_PERSON, _EMAILS_OF_PERSON = _PERSON_LINES.of(PHONE), _PERSON_LINES.of(EMAIL)
_ADDRESSES, _PHONES, _EMAILS, _PEOPLE = (COLLECTIONS[one] for one in (ADDRESS, PHONE, EMAIL, PERSON))
_TYPES = {number: name for name, number in tiers.TYPES.items()}
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
    columns = column_set.STANDARD
    rows = conn.all(f"{columns.sql}{asked} AND {tiers.of_exchanged_type()}", codes)
    terms = _grouped(conn.all(f"{_REGLEMENTS}{asked} ORDER BY cbMarq", codes))
    reader = _Reader(conn, columns, options, crmids(conn, [row[-2] for row in rows]), terms)
    addresses = _grouped(conn.all(f"{_LIVRAISONS}{asked} ORDER BY LI_No", codes)) if options.addresses else {}
    people = _grouped(conn.all(f"{_CONTACTS}{asked} ORDER BY CT_No", codes)) if options.contacts else {}
    return {
        row[-1]: Whole(
            row[-2],
            bool(row[-3]),
            reader.account(row, addresses.get(row[-1], _NO_ROWS), people.get(row[-1], _NO_ROWS)),
        )
        for row in rows
    }


def account(conn: Connection, code: str) -> Instance:
    """One tiers that is known to take part in the exchange, with all that is its own.

    Args:
        conn: any transaction.
        code: CT_Num in upper case.
    """
    return accounts(conn, [code], Options())[code].instance


def _grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[-1]].append(row)
    return groups


class _PaymentTerms:
    """What the payment terms of a tiers are, in one line; of the same terms it is made once. Guide: MAP-01."""

    def __init__(self, conn: Connection, rows: dict[str, list[Row]]) -> None:
        self._rows = rows
        self._known: dict[tuple[Row, ...], str | None] = {}
        self._modes: dict[int, str] = dict(conn.all("SELECT cbIndice, R_Intitule FROM P_REGLEMENT"))

    def of(self, code: str) -> str | None:
        """Those of the tiers of a number, None without any."""
        rows = self._rows.get(code)
        if rows is None:
            return None
        key = tuple([row[:-1] for row in rows])
        if key not in self._known:
            self._known[key] = reglements.readable(self._modes, key)
        return self._known[key]


class _Ranks:
    """Which of its tiers' contacts one is."""

    def __init__(self) -> None:
        self._read: defaultdict[str, int] = defaultdict(int)

    def next(self, code: str) -> int:
        """How many contacts of this tiers have been read, this one among them. Guide: CONTACT-01, CONTACT-11."""
        self._read[code] += 1
        return self._read[code]


def _conversions(conn: Connection, terms: dict[str, list[Row]]) -> Conversions:
    """How what a row holds is shown, in the labels of this dossier. Guide: MAP-01, MAP-03, REPL-02."""
    risks = conn.all("SELECT cbIndice, R_Intitule, R_Type FROM P_CRISQUE")
    return {
        Read.TIERS_TYPE: _TYPES.get,
        Read.CURRENCY: parametres.currency_codes(conn).get,
        Read.RISK_LABEL: {index: label or None for index, label, _ in risks}.get,
        Read.RISK_ACTION: {index: parametres.RISK_ACTIONS.get(kind) for index, _, kind in risks}.get,
        Read.PAYMENT_TERMS: _PaymentTerms(conn, terms).of,
        Read.RANK: _Ranks().next,
        BOOLEAN: bool,
        DECIMAL: money,
    }


class _Reader:
    """Makes instances of rows; holds the labels that they show and the crmids that they were created with."""

    __slots__ = (
        "_account",
        "_billing",
        "_contact",
        "_crmids",
        "_delivery",
        "_emails",
        "_options",
        "_phones",
    )

    def __init__(
        self,
        conn: Connection,
        columns: ColumnSet,
        options: Options,
        known: dict[tuple[int, str, str], str],
        terms: dict[str, list[Row]],
    ) -> None:
        self._options = options
        self._crmids = known
        shown = _conversions(conn, terms)
        self._account, self._billing = columns.account.reader(shown), columns.billing.reader(shown)
        self._phones, self._emails = columns.phones, columns.emails
        self._delivery, self._contact = _DELIVERY.reader(shown), _PERSON.reader(shown)

    def account(self, row: Row, addresses: Sequence[Row], people: Sequence[Row]) -> Instance:
        """One tiers. Guide: MAP-01 to MAP-06, REPL-02."""
        marq, code, known = row[-2], row[-1], self._crmids
        nested: dict[str, list[Instance]] = {}
        if self._options.addresses:
            nested[_ADDRESSES] = self._addresses(marq, row, addresses)
        if self._options.phones:
            nested[_PHONES] = self._lines(PHONE, marq, "", row, self._phones)
            nested[_EMAILS] = self._lines(EMAIL, marq, "", row, self._emails)
        if self._options.contacts:
            nested[_PEOPLE] = [self._person(marq, person) for person in people]
        crmid = known.get((marq, ACCOUNT, str(marq))) if known else None
        return Instance(ACCOUNT, CREATED, code, crmid, self._account(row), nested)

    def _addresses(self, marq: int, row: Row, deliveries: Sequence[Row]) -> list[Instance]:
        """The billing address, if the tiers has one, then the delivery addresses. Guide: FIRST-06, MAP-04, MAP-05."""
        known = self._crmids
        made: list[Instance] = []
        if row[-4]:
            crmid = known.get((marq, ADDRESS, BILLING)) if known else None
            made.append(Instance(ADDRESS, CREATED, BILLING, crmid, self._billing(row), {}))
        for one in deliveries:
            nid = str(one[-2])
            crmid = known.get((marq, ADDRESS, nid)) if known else None
            made.append(Instance(ADDRESS, CREATED, nid, crmid, self._delivery(one), {}))
        return made

    def _lines(
        self, entity: str, marq: int, owner: str, row: Row, lines: Sequence[tuple[str, str, int]]
    ) -> list[Instance]:
        """The phones or e-mails that an owner has. Guide: FIRST-13, MAP-06."""
        known = self._crmids
        made: list[Instance] = []
        for kind, wire, place in lines:
            text = row[place]
            if text is not None:
                crmid = known.get((marq, entity, f"{owner}{kind}")) if known else None
                made.append(Instance(entity, CREATED, kind, crmid, {TYPE: kind, wire: text or None}, {}))
        return made

    def _person(self, marq: int, row: Row) -> Instance:
        """One contact. Guide: CONTACT-01, CONTACT-11, FIRST-07, FIRST-13."""
        nid, known = str(row[-2]), self._crmids
        owner = f"{nid}/"
        nested: dict[str, list[Instance]] = {}
        if self._options.phones:
            nested[_PHONES] = self._lines(PHONE, marq, owner, row, _PHONES_OF_PERSON)
        nested[_EMAILS] = self._lines(EMAIL, marq, owner, row, _EMAILS_OF_PERSON)
        crmid = known.get((marq, PERSON, nid)) if known else None
        return Instance(PERSON, CREATED, nid, crmid, self._contact(row), nested)


def representatives(conn: Connection, numbers: Sequence[str]) -> dict[str, Whole]:
    """The collaborateurs of these numbers. Guide: FIRST-04."""
    if not numbers:
        return {}
    rows = conn.all(f"{_COLLABORATEURS}({marks(len(numbers))})", [int(number) for number in numbers])
    read = _REPRESENTATIVE.reader({})
    return {
        str(row[-1]): Whole(row[-2], False, Instance(REPRESENTATIVE, CREATED, str(row[-1]), None, read(row)))
        for row in rows
    }
