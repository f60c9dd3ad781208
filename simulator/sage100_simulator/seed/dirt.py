"""The disorder of real data, put on a clean tiers: what years of hands and imports leave behind.

Nothing here breaks a rule of the ERP: every value fits its column and every unique key stays unique.
"""

from collections.abc import Callable, Sequence

from ..erp.schema.row import ColumnValue, TableRow
from ..erp.tiers import livraison
from . import places
from .draw import Draw
from .rows import Tiers

Spoil = Callable[[Draw, str], str]
DUPLICATE_NAMES = 0.086  # shares of a real base of 156,711 clients: 143,171 distinct names
DUPLICATE_MAILS = 0.02
FULL_LENGTH = livraison.TITLE_LENGTH
_NO_PHONE = (
    "0000000000",
    "00",
    "01",
    "NC",
    "néant",
    "voir portable",
    "0102030405",
    "06 00 00 00 00",
    "-",
    "demander Mme X",
    "?",
)
_NO_MAIL = ("NC", "pas de mail", "-", "@", "a@a.fr", "contact@", "voir site", "xxx@xxx.xx")
_TAILS = (
    " - NE PLUS UTILISER",
    " (ANCIEN COMPTE)",
    " *** DOUBLON ***",
    " - VOIR COMPTE GROUPE",
    " – succursale",
    " / compta centrale",
)
_OLD_CODES = ("516K", "747Z", "28.5D", "NC", "0000Z", "6312")


def spoil(made: Tiers, draw: Draw, earlier: Sequence[tuple[ColumnValue, ColumnValue]]) -> None:
    """Make one tiers untidy, in place; some take the name or the mail of one of the `earlier`."""
    sheet = made.tiers
    for column, change in _SHEET.items():
        _change(sheet, column, draw, change)
    if earlier and draw.chance(DUPLICATE_NAMES):
        sheet["CT_Intitule"] = draw.one(earlier)[0]
    if earlier and draw.chance(DUPLICATE_MAILS):
        sheet["CT_EMail"] = draw.one(earlier)[1]
    for row in made.livraisons:
        _change(row, "LI_Pays", draw, _country)
        _change(row, "LI_Ville", draw, _city)
    made.livraisons[0]["LI_Intitule"] = livraison.base_title(sheet)
    for row in made.contacts:
        _spoil_contact(row, draw)
    made.contacts = _distinct(made.contacts)


def _change(row: TableRow, column: str, draw: Draw, change: Spoil) -> None:
    """Spoil one value; what was never there stays so, what is emptied has no record (NULL)."""
    if row[column] is not None:
        row[column] = change(draw, str(row[column])) or ("" if column == "CT_Prenom" else None)


def _spoil_contact(row: TableRow, draw: Draw) -> None:
    for column, change in _CONTACT.items():
        _change(row, column, draw, change)


def _distinct(contacts: list[TableRow]) -> list[TableRow]:
    """The contacts whose names stay apart: (CT_Num, CT_Nom, CT_Prenom) is unique, whatever its case."""
    kept: dict[tuple[str, str], TableRow] = {}
    for row in contacts:
        kept.setdefault(
            (str(row["CT_Nom"]).casefold().strip(), str(row["CT_Prenom"]).casefold().strip()), row
        )
    return list(kept.values())


def _key(value: ColumnValue) -> str:
    return str(value or "").casefold().strip()


def _name(draw: Draw, text: str) -> str:
    text = _case(draw, text, upper=0.35, lower=0.03)
    if draw.chance(0.05):
        text = text.replace("&", "ET").replace("'", "’").replace(" ", "  ", 1)
    if draw.chance(0.04):
        text += draw.one(_TAILS)
    if draw.chance(0.03):
        text = f"{text} - {text} - {text} - {text}"[:FULL_LENGTH].rstrip().ljust(FULL_LENGTH, ".")
    if draw.chance(0.04):
        text += " " * (1 + draw.below(3))
    return text[:FULL_LENGTH]


def _last_name(draw: Draw, text: str) -> str:
    return _case(draw, text, upper=0.5, lower=0.04)


def _first_name(draw: Draw, text: str) -> str:
    return "" if draw.chance(0.25) else _case(draw, text, upper=0.1, lower=0.05)


def _case(draw: Draw, text: str, upper: float, lower: float) -> str:
    chance = draw.random()
    if chance < upper:
        return text.upper()
    return text.lower() if chance < upper + lower else text


def _country(draw: Draw, text: str) -> str:
    return draw.one(places.COUNTRY_SPELLINGS) if text == "France" and draw.chance(0.4) else text


def _city(draw: Draw, text: str) -> str:
    if draw.chance(0.4):
        text = text.upper().replace("SAINT-", "ST ")
    if draw.chance(0.08):
        text = f"{text} CEDEX"
    return text[:35]


def _postcode(draw: Draw, text: str) -> str:
    if text.startswith("0") and draw.chance(0.3):
        return text[1:]
    return "" if draw.chance(0.03) else text


def _phone(draw: Draw, text: str) -> str:
    chance = draw.random()
    if chance < 0.12:
        return draw.one(_NO_PHONE)
    if chance < 0.3:
        return text.replace(" ", ".")
    if chance < 0.45:
        return text.replace(" ", "")
    return f"+33 {text[1:]}" if chance < 0.5 else text


def _mail(draw: Draw, text: str) -> str:
    chance = draw.random()
    if chance < 0.04:
        return draw.one(_NO_MAIL)
    if chance < 0.1:
        return text.upper()
    return f"{text} " if chance < 0.13 else text


def _ape(draw: Draw, text: str) -> str:
    chance = draw.random()
    if chance < 0.3:
        return ""
    if chance < 0.6:
        return f"{text[:2]}.{text[2:]}"
    if chance < 0.7:
        return text.lower()
    return draw.one(_OLD_CODES) if chance < 0.75 else text


def _siret(draw: Draw, text: str) -> str:
    chance = draw.random()
    if chance < 0.82:
        return ""
    return text[:9] if chance < 0.86 else text


def _site(draw: Draw, text: str) -> str:
    if draw.chance(0.3):
        text = text.removeprefix("www.")
    return f"http://{text}/" if draw.chance(0.2) else text


def _upper(share: float) -> Spoil:
    return lambda draw, text: text.upper() if draw.chance(share) else text


_SHEET: dict[str, Spoil] = {
    "CT_Intitule": _name,
    "CT_Adresse": _upper(0.3),
    "CT_CodePostal": _postcode,
    "CT_Ville": _city,
    "CT_Pays": _country,
    "CT_Telephone": _phone,
    "CT_Telecopie": _phone,
    "CT_EMail": _mail,
    "CT_Site": _site,
    "CT_Ape": _ape,
    "CT_Siret": _siret,
    "CT_Identifiant": lambda draw, text: "" if draw.chance(0.6) else text,
}
_CONTACT: dict[str, Spoil] = {
    "CT_Nom": _last_name,
    "CT_Prenom": _first_name,
    "CT_Telephone": _phone,
    "CT_EMail": _mail,
    "CT_Fonction": _upper(0.1),
}
