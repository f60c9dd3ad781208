"""Towns whose postcode, region and telephone zone agree, and the fictional numbers of each zone."""

from typing import NamedTuple


class Town(NamedTuple):
    """A town, with what an address in it carries."""

    postcode: str
    city: str
    region: str
    zone: str
    country: str = "France"
    currency: str = "EUR"


# Numbers that the French regulator keeps for fiction: they reach nobody.
FICTION_PREFIX = {
    "1": "0199 00",
    "2": "0261 91",
    "3": "0353 01",
    "4": "0465 71",
    "5": "0536 49",
    "mobile": "0639 98",
}


def phone(zone: str, number: int) -> str:
    """A fictional telephone number of a zone, written in pairs; `number` is from 0 to 9999."""
    digits = f"{FICTION_PREFIX[zone]}{number:04d}"
    return " ".join(digits[i : i + 2] for i in range(0, 10, 2))


def _towns(region: str, zone: str, text: str) -> list[Town]:
    pairs = (entry.strip().split(" ", 1) for entry in text.split(","))
    return [Town(postcode, city, region, zone) for postcode, city in pairs]


FRENCH = (
    *_towns(
        "Île-de-France",
        "1",
        "75002 Paris, 75008 Paris, 75011 Paris, 75015 Paris, 75020 Paris, 77000 Melun, 77100 Meaux, "
        "78000 Versailles, 91000 Évry-Courcouronnes, 92100 Boulogne-Billancourt, 92000 Nanterre, "
        "93100 Montreuil, 93200 Saint-Denis, 94000 Créteil, 95000 Cergy, 95100 Argenteuil",
    ),
    *_towns(
        "Auvergne-Rhône-Alpes",
        "4",
        "69003 Lyon, 69007 Lyon, 69100 Villeurbanne, 38000 Grenoble, 42000 Saint-Étienne, "
        "63000 Clermont-Ferrand, 73000 Chambéry, 74000 Annecy, 26000 Valence, 01000 Bourg-en-Bresse, "
        "03000 Moulins, 15000 Aurillac",
    ),
    *_towns(
        "Nouvelle-Aquitaine",
        "5",
        "33000 Bordeaux, 33600 Pessac, 87000 Limoges, 86000 Poitiers, 17000 La Rochelle, 64000 Pau, "
        "64100 Bayonne, 24000 Périgueux, 47000 Agen, 40000 Mont-de-Marsan, 19100 Brive-la-Gaillarde, "
        "79000 Niort",
    ),
    *_towns(
        "Occitanie",
        "5",
        "31000 Toulouse, 31700 Blagnac, 81000 Albi, 82000 Montauban, 65000 Tarbes, 12000 Rodez, "
        "46000 Cahors, 32000 Auch",
    ),
    *_towns(
        "Occitanie",
        "4",
        "34000 Montpellier, 30000 Nîmes, 66000 Perpignan, 11100 Narbonne, 48000 Mende",
    ),
    *_towns(
        "Hauts-de-France",
        "3",
        "59000 Lille, 59100 Roubaix, 59200 Tourcoing, 59140 Dunkerque, 62000 Arras, 62100 Calais, "
        "80000 Amiens, 60000 Beauvais, 02100 Saint-Quentin",
    ),
    *_towns(
        "Grand Est",
        "3",
        "67000 Strasbourg, 68100 Mulhouse, 68000 Colmar, 57000 Metz, 54000 Nancy, 51100 Reims, "
        "10000 Troyes, 88000 Épinal, 08000 Charleville-Mézières, 52000 Chaumont",
    ),
    *_towns(
        "Bourgogne-Franche-Comté",
        "3",
        "21000 Dijon, 25000 Besançon, 71100 Chalon-sur-Saône, 89000 Auxerre, 39100 Dole",
    ),
    *_towns(
        "Bretagne",
        "2",
        "35000 Rennes, 29200 Brest, 29000 Quimper, 56100 Lorient, 56000 Vannes, 22000 Saint-Brieuc",
    ),
    *_towns(
        "Normandie",
        "2",
        "76000 Rouen, 76600 Le Havre, 14000 Caen, 27000 Évreux, 50100 Cherbourg-en-Cotentin, 61000 Alençon",
    ),
    *_towns(
        "Pays de la Loire",
        "2",
        "44000 Nantes, 44600 Saint-Nazaire, 49000 Angers, 72000 Le Mans, 53000 Laval, 85000 La Roche-sur-Yon",
    ),
    *_towns(
        "Centre-Val de Loire",
        "2",
        "37000 Tours, 45000 Orléans, 18000 Bourges, 41000 Blois, 28000 Chartres, 36000 Châteauroux",
    ),
    *_towns(
        "PACA",
        "4",
        "13001 Marseille, 13100 Aix-en-Provence, 06000 Nice, 83000 Toulon, 84000 Avignon",
    ),
    *_towns(
        "Corse",
        "4",
        "20000 Ajaccio, 20200 Bastia",
    ),
)

FOREIGN = (
    Town("1000", "Bruxelles", "", "1", "Belgique"),
    Town("4000", "Liège", "", "1", "Belgique"),
    Town("1204", "Genève", "", "4", "Suisse", "CHF"),
    Town("1003", "Lausanne", "", "4", "Suisse", "CHF"),
    Town("1724", "Luxembourg", "", "3", "Luxembourg"),
    Town("66111", "Sarrebruck", "", "3", "Allemagne"),
    Town("08001", "Barcelone", "", "5", "Espagne"),
    Town("10122", "Turin", "", "4", "Italie"),
    Town("EC2A 4NE", "Londres", "", "2", "Royaume-Uni", "GBP"),
    Town("H2Y 1C6", "Montréal", "", "2", "Canada", "USD"),
)

STREETS = (
    "rue de la République", "rue Victor Hugo", "avenue Jean Jaurès", "rue de la Gare", "rue du Moulin",
    "place de l'Église", "boulevard Gambetta", "rue Pasteur", "rue des Écoles", "avenue de la Libération",
    "rue du Général de Gaulle", "chemin des Vignes", "impasse des Lilas", "rue Saint-Exupéry",
    "allée des Tilleuls", "quai de la Marne", "rue de l'Industrie", "route de Paris", "rue Émile Zola",
    "avenue du Maréchal Foch", "rue des Frères Lumière", "cours Lafayette", "rue d'Alsace",
    "place du Marché", "rue de l'Hôtel de Ville", "boulevard de l'Europe", "rue Ampère", "rue Jules Ferry",
    "rue du Château", "avenue Aristide Briand", "rue de Verdun", "rue Gustave Eiffel",
)  # fmt: skip
COMPLEMENTS = (
    "Bâtiment A", "Bâtiment C", "ZI Nord", "ZI des Prés", "ZA de la Plaine", "BP 112", "CS 40021",
    "2e étage", "Parc d'activités", "Hall 4", "Cedex 2", "Quai de déchargement n° 3", "Entrée B",
    "Lieu-dit La Croix",
)  # fmt: skip
COUNTRY_SPELLINGS = (
    "FRANCE", "france", "Fr", "FR", "F", "FRA", "France ", " France", "FRANCE METROPOLITAINE",
    "France métropolitaine", "Frnace", "FRANCE.", "Rép. Française", "République française",
    "FRANCE (métropole)", "Fance", "FRance", "-", ".", "",
)  # fmt: skip
