"""Sage's tables of tiers and what is theirs, of collaborateurs and of general accounts.

Only the columns that something reads or writes, and the system columns. Recent lengths are taken (intitulé 69).
Text columns that stand for a phone, an e-mail or a line of the billing address: see records.py on NULL and ''.
"""

from __future__ import annotations

from sqlalchemy import Column, DateTime, Index, Integer, UniqueConstraint

from .columns import MONEY, f_table, small, text

F_COMPTET = f_table(
    "F_COMPTET",
    text("CT_Num", 17, nullable=False, unique=True),
    text("CT_Intitule", 69),
    small("CT_Type"),
    text("CG_NumPrinc", 13),
    text("CT_Qualite", 17),
    text("CT_Classement", 17),
    text("CT_Contact", 35),
    text("CT_Adresse", 35),
    text("CT_Complement", 35),
    text("CT_CodePostal", 9),
    text("CT_Ville", 35),
    text("CT_CodeRegion", 25),
    text("CT_Pays", 35),
    small("N_Devise"),
    text("CT_Ape", 7),
    text("CT_Identifiant", 25),
    text("CT_Siret", 15),
    *(text(f"CT_Statistique{n:02}", 21) for n in range(1, 11)),
    text("CT_Commentaire", 35),
    Column("CT_Encours", MONEY, nullable=False, server_default="0"),
    text("CT_NumPayeur", 17),
    small("N_Risque"),
    Column("CO_No", Integer, nullable=False, server_default="0"),
    small("N_CatTarif"),
    small("N_CatCompta"),
    small("CT_Langue"),
    small("N_Expedition"),
    small("N_Condition"),
    small("CT_ControlEnc"),
    small("CT_Sommeil"),
    Column("CT_DateCreate", DateTime),
    text("CT_Telephone", 21),
    text("CT_Telecopie", 21),
    text("CT_EMail", 69),
    text("CT_Site", 69),
)
F_LIVRAISON = f_table(
    "F_LIVRAISON",
    Column("LI_No", Integer, nullable=False, unique=True),
    text("CT_Num", 17, nullable=False),
    text("LI_Intitule", 69),
    text("LI_Adresse", 35),
    text("LI_Complement", 35),
    text("LI_CodePostal", 9),
    text("LI_Ville", 35),
    text("LI_CodeRegion", 25),
    text("LI_Pays", 35),
    text("LI_Contact", 35),
    small("N_Expedition"),
    small("N_Condition"),
    small("LI_Principal"),
    text("LI_Telephone", 21),
    text("LI_Telecopie", 21),
    text("LI_EMail", 69),
    Index("ILI_INTITULE", "CT_Num", "LI_Intitule"),
)
F_CONTACTT = f_table(
    "F_CONTACTT",
    text("CT_Num", 17, nullable=False),
    text("CT_Nom", 35, nullable=False),
    text("CT_Prenom", 35, nullable=False, server_default=""),
    small("N_Service"),
    text("CT_Fonction", 35),
    text("CT_Telephone", 21),
    text("CT_TelPortable", 21),
    text("CT_Telecopie", 21),
    text("CT_EMail", 69),
    small("CT_Civilite"),
    small("N_Contact"),
    Column("CT_No", Integer, nullable=False, unique=True),
    UniqueConstraint("CT_Num", "CT_Nom", "CT_Prenom"),
)
F_COLLABORATEUR = f_table(
    "F_COLLABORATEUR",
    Column("CO_No", Integer, nullable=False, unique=True),
    text("CO_Nom", 35, nullable=False),
    text("CO_Prenom", 35, nullable=False, server_default=""),
    text("CO_Fonction", 35),
    small("CO_Vendeur"),
    text("CO_Telephone", 21),
    text("CO_EMail", 69),
    UniqueConstraint("CO_Nom", "CO_Prenom"),
)
F_REGLEMENTT = f_table(
    "F_REGLEMENTT",
    text("CT_Num", 17, nullable=False, index=True),
    small("N_Reglement"),
    small("RT_Condition"),
    small("RT_NbJour"),
    *(small(f"RT_JourTb{n:02}") for n in range(1, 7)),
    small("RT_TRepart"),
    Column("RT_VRepart", MONEY, nullable=False, server_default="0"),
)
F_COMPTEG = f_table(
    "F_COMPTEG",
    text("CG_Num", 13, nullable=False, unique=True),
    small("CG_Type"),
    text("CG_Intitule", 35),
)
