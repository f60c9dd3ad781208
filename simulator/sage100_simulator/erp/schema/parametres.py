"""Sage's tables of parameters: the lists that records choose from, the dossier itself, definitions of free fields."""

from __future__ import annotations

from sqlalchemy import Column, Date, SmallInteger, Table, UniqueConstraint

from .columns import MONEY, metadata, p_table, small, text

P_CATCOMPTA = p_table(
    "P_CATCOMPTA",
    *(text(f"CA_ComptaVen{n:02}", 35) for n in range(1, 51)),
    *(text(f"CA_ComptaAch{n:02}", 35) for n in range(1, 51)),
)
P_CATTARIF = p_table("P_CATTARIF", text("CT_Intitule", 35), small("CT_PrixTTC"))
P_DEVISE = p_table("P_DEVISE", text("D_Intitule", 35), text("D_CodeISO", 3), text("D_Sigle", 5))
P_SERVICECPTA = p_table("P_SERVICECPTA", text("S_Intitule", 35), text("S_Abrege", 3))
P_CRISQUE = p_table(
    "P_CRISQUE", text("R_Intitule", 35), small("R_Type"), Column("R_Min", MONEY), Column("R_Max", MONEY)
)
P_REGLEMENT = p_table("P_REGLEMENT", text("R_Intitule", 35), text("R_Code", 3))
P_STATISTIQUE = p_table("P_STATISTIQUE", text("S_Intitule", 35))
# One row for each type of tiers, cbIndice = CT_Type + 1; T_Principal is the number of the main control account.
P_TIERS = p_table(
    "P_TIERS",
    small("T_Principal"),
    *(text(f"T_Val{n:02}T_Compte", 13) for n in range(1, 11)),
    small("T_Numerotation"),
    small("T_Lg"),
    text("T_Racine", 17),
)
P_DOSSIER = p_table(
    "P_DOSSIER",
    text("D_RaisonSoc", 35),
    *(Column(f"D_DebutExo{n:02}", Date) for n in range(1, 6)),
    *(Column(f"D_FinExo{n:02}", Date) for n in range(1, 6)),
    small("N_DeviseCompte"),
)
cbSysLibre = Table(
    "cbSysLibre",
    metadata,
    text("CB_File", 128, nullable=False),
    text("CB_Name", 128, nullable=False),
    Column("CB_Pos", SmallInteger, nullable=False),
    Column("CB_Type", SmallInteger, nullable=False),
    Column("CB_Len", SmallInteger, nullable=False),
    text("CB_Formule", 1024),
    UniqueConstraint("CB_File", "CB_Name"),
)
