"""The words that companies and people are made of: names from Faker, the rest by kind of business."""

import ast
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple


class People(NamedTuple):
    """First and last names."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    last: tuple[str, ...]


@cache
def people() -> People:
    """The names of Faker's French provider.

    They are read from the provider's source without running it: importing any provider runs the whole of
    Faker, which costs 0.1 s at each start of the service; reading the pools costs 0.01 s.
    """
    pools = _constants("person/fr_FR/__init__.py")
    return People(pools["first_names_female"], pools["first_names_male"], pools["last_names"])


def _constants(module: str) -> dict[str, tuple[str, ...]]:
    spec = find_spec("faker")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("Faker is not installed: pip install Faker")
    path = Path(spec.submodule_search_locations[0]) / "providers" / module
    tree = ast.parse(path.read_text(encoding="utf-8"))
    provider = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Provider")
    return dict(_literals(provider))


def _literals(provider: ast.ClassDef) -> list[tuple[str, tuple[str, ...]]]:
    found = []
    for node in provider.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value = getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Tuple | ast.List):
            found.append((target.id, tuple(ast.literal_eval(value))))
    return found


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
