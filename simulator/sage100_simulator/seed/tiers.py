"""One tiers of a seeded dossier, with what belongs to it, as rows of the ERP's tables."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..erp.schema.row import TableRow
from ..erp.tiers.tiers import CLIENT, FOURNISSEUR
from . import names, places
from .draw import Draw
from .numbers import siren, siret, vat_number
from .places import Town
from .profiles import CURRENCIES, PAYMENT_MODES, REPRESENTATIVES, RISKS, Profile
from .rows import CONTROL_ACCOUNTS, Tiers, billing_copy, blank_livraison, instant, title
from .words import domain, slug, stem

# 3 of every 20 tiers are suppliers, 1 of every 25 is dormant: exact shares, none dormant among the first ten.
_CYCLE = 20
_SUPPLIERS = (6, 13, 19)
_SITES = ("Entrepôt", "Magasin", "Dépôt", "Atelier", "Agence", "Chantier", "Plateforme logistique", "Siège")


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a tiers is: what its other values are made of."""

    name: str
    stem: str
    town: Town


def identity(profile: Profile, draw: Draw) -> Identity:
    """A name and a town; drawn first, so that another tiers can be given the name of this one."""
    town = draw.one(places.FRENCH) if draw.chance(0.96) else draw.one(places.FOREIGN)
    pool = names.people().last
    last, other, trade = draw.one(pool), draw.one(pool), draw.one(profile.trades)
    text = draw.one(names.PATTERNS).format(last=last, other=other, trade=trade, city=town.city)
    if draw.chance(0.4):
        text = f"{text} {draw.one(names.LEGAL_FORMS)}"
    return Identity(text, stem(last, 8), town)


def kind(profile: Profile, index: int) -> int:
    """The CT_Type of the tiers of that index: client, or supplier for 15 % of them."""
    return FOURNISSEUR if not profile.benchmark and index % _CYCLE in _SUPPLIERS else CLIENT


def compose(profile: Profile, draw: Draw, who: Identity, code: str, index: int, epoch: datetime) -> Tiers:
    """A whole tiers: its sheet, its delivery addresses, its contacts and its payment terms.

    Args:
        profile: the kind of dossier.
        draw: the stream of this tiers, after its identity was drawn.
        who: its identity.
        code: its CT_Num.
        index: its rank in the dossier, from 0.
        epoch: the first day of the dossier's present year; creation dates lie before it.
    """
    sheet = _sheet(profile, draw, who, code, index, epoch)
    made = Tiers(sheet)
    made.livraisons = _livraisons(profile, draw, sheet, who.town)
    made.contacts = _contacts(profile, draw, sheet, who)
    made.reglements = [_reglement(draw, code)]
    if made.contacts and draw.chance(0.7):
        first = made.contacts[0]
        sheet["CT_Contact"] = f"{first['CT_Prenom']} {first['CT_Nom']}"[:35]
    return made


def _sheet(profile: Profile, draw: Draw, who: Identity, code: str, index: int, epoch: datetime) -> TableRow:
    town, type_ = who.town, kind(profile, index)
    categories = profile.sales_categories if type_ == CLIENT else profile.purchase_categories
    row: TableRow = {
        "CT_Num": code,
        "CT_Intitule": who.name,
        "CT_Type": type_,
        "CG_NumPrinc": CONTROL_ACCOUNTS[type_],
        "CT_Qualite": "Société",
        "CT_Classement": who.name[:17].rstrip().upper(),
        "CT_Contact": None,
        "CT_NumPayeur": code,
        "CT_DateCreate": instant(epoch - timedelta(days=1 + draw.below(3650))),
        "CT_Langue": 0 if town.country == "France" else 1,
        "CT_Sommeil": int(not profile.benchmark and index % 25 == 24),
        "N_CatTarif": 1 + draw.below(len(profile.price_categories)),
        "N_CatCompta": 1 if town.country == "France" else 1 + draw.below(len(categories)),
        "N_Devise": 1 + [c[1] for c in CURRENCIES].index(town.currency),
        "N_Expedition": 1,
        "N_Condition": 1,
        "CO_No": draw.below(REPRESENTATIVES + 1),
        "CT_Site": f"www.{domain(who.name)}" if draw.chance(0.5) else None,
    }
    row.update(_address(draw, town))
    row.update(_numbers(profile, draw, who))
    row.update(_lines(profile, draw, who))
    row.update(_credit(draw))
    return row


def _address(draw: Draw, town: Town) -> TableRow:
    return {
        "CT_Adresse": f"{1 + draw.below(180)} {draw.one(places.STREETS)}",
        "CT_Complement": draw.one(places.COMPLEMENTS) if draw.chance(0.25) else None,
        "CT_CodePostal": town.postcode,
        "CT_Ville": town.city,
        "CT_CodeRegion": town.region or None,
        "CT_Pays": town.country,
    }


def _numbers(profile: Profile, draw: Draw, who: Identity) -> TableRow:
    french = who.town.country == "France"
    company = siren(30_000_000 + draw.below(60_000_000))
    return {
        "CT_Ape": draw.one(profile.naf_codes) if french else None,
        "CT_Siret": siret(company, 1 + draw.below(40)) if french else None,
        "CT_Identifiant": vat_number(company) if french else None,
    }


def _lines(profile: Profile, draw: Draw, who: Identity) -> TableRow:
    fax = profile.benchmark or draw.chance(0.4)
    return {
        "CT_Telephone": _line(draw, who.town.zone),
        "CT_Telecopie": _line(draw, who.town.zone) if fax else None,
        "CT_EMail": f"contact@{domain(who.name)}" if profile.benchmark or draw.chance(0.8) else None,
    }


def _line(draw: Draw, zone: str) -> str:
    return places.phone(zone, draw.below(10_000))


def _credit(draw: Draw) -> TableRow:
    risk = 1 if draw.chance(0.85) else 1 + draw.below(len(RISKS))
    return {
        "CT_Encours": 500 * (1 + draw.below(200)) if draw.chance(0.4) else 0,
        "N_Risque": risk,
        "CT_ControlEnc": 1 if risk > 1 else 0,
    }


def _livraisons(profile: Profile, draw: Draw, sheet: TableRow, town: Town) -> list[TableRow]:
    rows = [billing_copy(sheet)]
    if profile.benchmark:
        return rows
    extra = draw.below(3) if draw.chance(0.3) else 0
    for site in _SITES[draw.below(3) :: 3][:extra]:
        there = town if town.country != "France" or draw.chance(0.6) else draw.one(places.FRENCH)
        lines = {column.replace("CT_", "LI_"): value for column, value in _address(draw, there).items()}
        rows.append(blank_livraison() | lines | title(sheet, f"{site} {there.city}"))
    return rows


def _contacts(profile: Profile, draw: Draw, sheet: TableRow, who: Identity) -> list[TableRow]:
    count = 1 if profile.benchmark else (0, 1, 1, 1, 2, 3)[draw.below(6)]
    rows: list[TableRow] = []
    for _ in range(count):
        row = _contact(profile, draw, sheet, who)
        if all((row["CT_Nom"], row["CT_Prenom"]) != (r["CT_Nom"], r["CT_Prenom"]) for r in rows):
            rows.append(row)
    return rows


def _contact(profile: Profile, draw: Draw, sheet: TableRow, who: Identity) -> TableRow:
    people, full = names.people(), profile.benchmark
    civility, pool = (1, people.men) if draw.chance(0.5) else (2, people.women)
    first, last = draw.one(pool), draw.one(people.last)
    return {
        "CT_Num": sheet["CT_Num"],
        "CT_Nom": last,
        "CT_Prenom": first,
        "N_Service": 1 + draw.below(len(profile.services)),
        "CT_Fonction": draw.one(names.FUNCTIONS)[:35],
        "CT_Telephone": places.phone(who.town.zone, draw.below(10_000)) if full or draw.chance(0.6) else None,
        "CT_TelPortable": places.phone("mobile", draw.below(10_000))
        if not full and draw.chance(0.6)
        else None,
        "CT_Telecopie": places.phone(who.town.zone, draw.below(10_000))
        if not full and draw.chance(0.1)
        else None,
        "CT_EMail": f"{slug(first)}.{slug(last)}@{domain(who.name)}" if full or draw.chance(0.7) else None,
        "CT_Civilite": civility,
    }


def _reglement(draw: Draw, code: str) -> TableRow:
    return {
        "CT_Num": code,
        "N_Reglement": 1 + draw.below(len(PAYMENT_MODES)),
        "RT_Condition": draw.below(2),
        "RT_NbJour": draw.one((0, 30, 30, 45, 60)),
        "RT_TRepart": 1,
        "RT_VRepart": 0,
    }
