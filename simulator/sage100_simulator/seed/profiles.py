"""The three kinds of dossier: what the company trades in, and the lists of its parameters."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Profile:
    """One kind of dossier.

    trades: words for the names of its tiers; naf_codes: their activities, of the NAF of 2008; the rest: its
    lists, in the ERP's order, the first of each being the default (MAP-10).
    """

    name: str
    profession: str
    trades: tuple[str, ...]
    naf_codes: tuple[str, ...]
    sales_categories: tuple[str, ...]
    price_categories: tuple[str, ...]
    services: tuple[tuple[str, str], ...]
    benchmark: bool = False
    purchase_categories: tuple[str, ...] = (
        "Achats France",
        "Achats intracommunautaires",
        "Achats hors UE",
        "Achats exonérés",
    )


_SERVICES = (
    ("Direction", "DIR"),
    ("Comptabilité", "CPT"),
    ("Achats", "ACH"),
    ("Commercial", "COM"),
    ("Logistique", "LOG"),
    ("Informatique", "INF"),
)
_SALES = ("Ventes France", "Ventes CEE", "Ventes export", "Ventes exonérées")

NEGOCE = Profile(
    name="negoce",
    profession="Commerce de gros",
    trades=(
        "Distribution", "Négoce", "Comptoir", "Bijouterie", "Quincaillerie", "Diffusion", "Import Export",
        "Matériaux", "Fournitures", "Équipement", "Horlogerie", "Décoration", "Papeterie", "Électricité",
        "Sanitaire et Chauffage",
    ),
    naf_codes=(
        "4648Z", "4673A", "4674A", "4674B", "4669B", "4649Z", "4690Z", "4777Z", "4752A", "4759B", "4778C",
        "4642Z", "4645Z", "4719B",
    ),
    sales_categories=_SALES,
    price_categories=("Grossiste", "Détaillant", "Prix public", "Centrale d'achat"),
    services=_SERVICES,
)  # fmt: skip
INDUSTRIE = Profile(
    name="industrie",
    profession="Fabrication d'équipements",
    trades=(
        "Mécanique", "Usinage", "Chaudronnerie", "Plasturgie", "Fonderie", "Tôlerie", "Automatismes",
        "Outillage", "Métallurgie", "Emballages", "Hydraulique", "Découpage", "Traitements de surface",
        "Câblage", "Robinetterie",
    ),
    naf_codes=(
        "2511Z", "2550B", "2562B", "2573A", "2229A", "2452Z", "2561Z", "2812Z", "2822Z", "2712Z", "2733Z",
        "3320C", "1721A", "2814Z",
    ),
    sales_categories=_SALES,
    price_categories=("Grossiste", "Constructeur", "Sous-traitant", "Prix public"),
    services=(*_SERVICES, ("Production", "PRO"), ("Qualité", "QUA")),
)  # fmt: skip
SERVICES = Profile(
    name="services",
    profession="Conseil et services aux entreprises",
    trades=(
        "Conseil", "Ingénierie", "Informatique", "Formation", "Nettoyage", "Sécurité", "Transports",
        "Communication", "Architecture", "Expertise", "Traduction", "Intérim", "Maintenance", "Assurances",
        "Études",
    ),
    naf_codes=(
        "7022Z", "7112B", "6201Z", "6202A", "8559A", "8121Z", "8010Z", "4941A", "7311Z", "7111Z", "6920Z",
        "7430Z", "7820Z", "6622Z",
    ),
    sales_categories=("Ventes France", "Prestations France", "Prestations intracom.", "Prestations export"),
    price_categories=("Grossiste", "Grand compte", "PME", "Collectivité"),
    services=(*_SERVICES, ("Juridique", "JUR")),
)  # fmt: skip
# Of one shape, for measures: clients, all awake, 1 billing and 1 delivery address (its copy),
# 2 phones, 1 e-mail, 1 contact with 1 phone and 1 e-mail.
BENCHMARK = replace(NEGOCE, name="benchmark", benchmark=True)
PROFILES = {profile.name: profile for profile in (NEGOCE, INDUSTRIE, SERVICES, BENCHMARK)}
REPRESENTATIVES = 8
CURRENCIES = (  # name, ISO code, symbol
    ("Euro", "EUR", "€"),
    ("Dollar US", "USD", "$"),
    ("Livre sterling", "GBP", "£"),
    ("Franc suisse", "CHF", "CHF"),
)
RISKS = (  # label, R_Type (0 à livrer, 1 à surveiller, 2 à bloquer), from and to: the amount beyond the limit
    ("Client sans risque", 0, 0, 0),
    ("À surveiller", 1, 1, 5_000),
    ("À bloquer", 2, 5_000, 999_999_999),
)
PAYMENT_MODES = (
    ("Virement", "VIR"),
    ("Chèque", "CHQ"),
    ("Traite", "TRA"),
    ("Prélèvement", "PRL"),
    ("Carte bancaire", "CB"),
    ("Espèces", "ESP"),
)
