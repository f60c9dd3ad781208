"""The words that companies and people are made of: names from Faker, the rest by kind of business."""

from functools import cache
from typing import NamedTuple


class People(NamedTuple):
    """First and last names."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    last: tuple[str, ...]


@cache
def people() -> People:
    """The names of Faker's French provider, imported when a dossier is first filled."""
    from faker.providers.person.fr_FR import Provider

    pools = (Provider.first_names_female, Provider.first_names_male, Provider.last_names)
    return People(*(tuple(pool) for pool in pools))


FUNCTIONS = (
    "Gérant", "Directeur général", "Directrice générale", "Responsable des achats", "Acheteur",
    "Acheteuse", "Comptable", "Responsable administratif et financier", "Assistante de direction",
    "Directeur commercial", "Chef d'atelier", "Responsable logistique", "Chargée de clientèle",
    "Responsable informatique", "Technicien", "Chef de projet", "Magasinier", "Responsable qualité",
    "Secrétaire", "Directrice des ressources humaines",
)  # fmt: skip
LEGAL_FORMS = ("SARL", "SAS", "SA", "EURL", "SNC", "SASU", "SCOP")
PATTERNS = (
    "{last} {trade}", "Établissements {last}", "{last} & Fils", "{trade} {last}", "Société {last}",
    "{last} et Associés", "{trade} de {city}", "{last}-{other} {trade}", "Groupe {last}",
    "L'Atelier de {last}", "{last} Frères", "Maison {last}", "{trade} {last}-{other}",
    "{last} {other} {trade}", "{trade} {last} {city}", "{last} & {other}", "SCI {last} {other}",
)  # fmt: skip
