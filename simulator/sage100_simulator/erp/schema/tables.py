"""The tables of a dossier: Sage 100's own names, then the simulator's (`sim_`).

Only the columns that something reads or writes, and the system columns. Recent lengths are taken (intitulé 69).
Text columns that stand for a phone, an e-mail or a line of the billing address: see records.py on NULL and ''.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    MetaData,
    Numeric,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()
MONEY = Numeric(24, 6)


def _text(name: str, length: int, **options: Any) -> Column[Any]:
    return Column(name, String(length), **options)


def _small(name: str, **options: Any) -> Column[Any]:
    return Column(name, SmallInteger, nullable=False, server_default="0", **options)


def _marq() -> Column[Any]:
    return Column("cbMarq", Integer, primary_key=True, autoincrement=True)


def _fiche(name: str, *columns: Any) -> Table:
    """An F_ table: its own columns, then Sage's system columns."""
    return Table(
        name,
        metadata,
        *columns,
        _small("cbProt"),
        _marq(),
        _text("cbCreateur", 4, nullable=False, server_default="CSQL"),
        Column("cbModification", DateTime),
        Column("cbReplication", Integer, nullable=False, server_default="0"),
        _small("cbFlag"),
        Column("cbCreation", DateTime),
        sqlite_autoincrement=True,
    )


def _parametre(name: str, *columns: Any) -> Table:
    """A P_ table: one row for each line of a list, cbIndice being the index that N_* columns hold (1-based)."""
    return Table(name, metadata, *columns, _small("cbIndice", unique=True), _marq())


F_COMPTET = _fiche(
    "F_COMPTET",
    _text("CT_Num", 17, nullable=False, unique=True),
    _text("CT_Intitule", 69),
    _small("CT_Type"),
    _text("CG_NumPrinc", 13),
    _text("CT_Qualite", 17),
    _text("CT_Classement", 17),
    _text("CT_Contact", 35),
    _text("CT_Adresse", 35),
    _text("CT_Complement", 35),
    _text("CT_CodePostal", 9),
    _text("CT_Ville", 35),
    _text("CT_CodeRegion", 25),
    _text("CT_Pays", 35),
    _small("N_Devise"),
    _text("CT_Ape", 7),
    _text("CT_Identifiant", 25),
    _text("CT_Siret", 15),
    *(_text(f"CT_Statistique{n:02}", 21) for n in range(1, 11)),
    _text("CT_Commentaire", 35),
    Column("CT_Encours", MONEY, nullable=False, server_default="0"),
    _text("CT_NumPayeur", 17),
    _small("N_Risque"),
    Column("CO_No", Integer, nullable=False, server_default="0"),
    _small("N_CatTarif"),
    _small("N_CatCompta"),
    _small("CT_Langue"),
    _small("N_Expedition"),
    _small("N_Condition"),
    _small("CT_ControlEnc"),
    _small("CT_Sommeil"),
    Column("CT_DateCreate", DateTime),
    _text("CT_Telephone", 21),
    _text("CT_Telecopie", 21),
    _text("CT_EMail", 69),
    _text("CT_Site", 69),
)
F_LIVRAISON = _fiche(
    "F_LIVRAISON",
    Column("LI_No", Integer, nullable=False, unique=True),
    _text("CT_Num", 17, nullable=False),
    _text("LI_Intitule", 69),
    _text("LI_Adresse", 35),
    _text("LI_Complement", 35),
    _text("LI_CodePostal", 9),
    _text("LI_Ville", 35),
    _text("LI_CodeRegion", 25),
    _text("LI_Pays", 35),
    _text("LI_Contact", 35),
    _small("N_Expedition"),
    _small("N_Condition"),
    _small("LI_Principal"),
    _text("LI_Telephone", 21),
    _text("LI_Telecopie", 21),
    _text("LI_EMail", 69),
    Index("ILI_INTITULE", "CT_Num", "LI_Intitule"),
)
F_CONTACTT = _fiche(
    "F_CONTACTT",
    _text("CT_Num", 17, nullable=False),
    _text("CT_Nom", 35, nullable=False),
    _text("CT_Prenom", 35, nullable=False, server_default=""),
    _small("N_Service"),
    _text("CT_Fonction", 35),
    _text("CT_Telephone", 21),
    _text("CT_TelPortable", 21),
    _text("CT_Telecopie", 21),
    _text("CT_EMail", 69),
    _small("CT_Civilite"),
    _small("N_Contact"),
    Column("CT_No", Integer, nullable=False, unique=True),
    UniqueConstraint("CT_Num", "CT_Nom", "CT_Prenom"),
)
F_COLLABORATEUR = _fiche(
    "F_COLLABORATEUR",
    Column("CO_No", Integer, nullable=False, unique=True),
    _text("CO_Nom", 35, nullable=False),
    _text("CO_Prenom", 35, nullable=False, server_default=""),
    _text("CO_Fonction", 35),
    _small("CO_Vendeur"),
    _text("CO_Telephone", 21),
    _text("CO_EMail", 69),
    UniqueConstraint("CO_Nom", "CO_Prenom"),
)
F_REGLEMENTT = _fiche(
    "F_REGLEMENTT",
    _text("CT_Num", 17, nullable=False, index=True),
    _small("N_Reglement"),
    _small("RT_Condition"),
    _small("RT_NbJour"),
    *(_small(f"RT_JourTb{n:02}") for n in range(1, 7)),
    _small("RT_TRepart"),
    Column("RT_VRepart", MONEY, nullable=False, server_default="0"),
)
F_COMPTEG = _fiche(
    "F_COMPTEG",
    _text("CG_Num", 13, nullable=False, unique=True),
    _small("CG_Type"),
    _text("CG_Intitule", 35),
)
F_DOCENTETE = _fiche(
    "F_DOCENTETE",
    _small("DO_Domaine"),
    _small("DO_Type"),
    _text("DO_Piece", 13, nullable=False),
    Column("DO_Date", DateTime),
    _text("DO_Tiers", 17, nullable=False, index=True),
    Column("LI_No", Integer, nullable=False, server_default="0"),
    _text("DO_Contact", 35),
    UniqueConstraint("DO_Domaine", "DO_Type", "DO_Piece"),
)

P_CATCOMPTA = _parametre(
    "P_CATCOMPTA",
    *(_text(f"CA_ComptaVen{n:02}", 35) for n in range(1, 51)),
    *(_text(f"CA_ComptaAch{n:02}", 35) for n in range(1, 51)),
)
P_CATTARIF = _parametre("P_CATTARIF", _text("CT_Intitule", 35), _small("CT_PrixTTC"))
P_DEVISE = _parametre("P_DEVISE", _text("D_Intitule", 35), _text("D_CodeISO", 3), _text("D_Sigle", 5))
P_SERVICECPTA = _parametre("P_SERVICECPTA", _text("S_Intitule", 35), _text("S_Abrege", 3))
P_CRISQUE = _parametre(
    "P_CRISQUE", _text("R_Intitule", 35), _small("R_Type"), Column("R_Min", MONEY), Column("R_Max", MONEY)
)
P_REGLEMENT = _parametre("P_REGLEMENT", _text("R_Intitule", 35), _text("R_Code", 3))
P_STATISTIQUE = _parametre("P_STATISTIQUE", _text("S_Intitule", 35))
# One row for each type of tiers, cbIndice = CT_Type + 1; T_Principal is the number of the main control account.
P_TIERS = _parametre(
    "P_TIERS",
    _small("T_Principal"),
    *(_text(f"T_Val{n:02}T_Compte", 13) for n in range(1, 11)),
    _small("T_Numerotation"),
    _small("T_Lg"),
    _text("T_Racine", 17),
)
P_DOSSIER = _parametre(
    "P_DOSSIER",
    _text("D_RaisonSoc", 35),
    *(Column(f"D_DebutExo{n:02}", Date) for n in range(1, 6)),
    *(Column(f"D_FinExo{n:02}", Date) for n in range(1, 6)),
    _small("N_DeviseCompte"),
)
cbSysLibre = Table(
    "cbSysLibre",
    metadata,
    _text("CB_File", 128, nullable=False),
    _text("CB_Name", 128, nullable=False),
    Column("CB_Pos", SmallInteger, nullable=False),
    Column("CB_Type", SmallInteger, nullable=False),
    Column("CB_Len", SmallInteger, nullable=False),
    _text("CB_Formule", 1024),
    UniqueConstraint("CB_File", "CB_Name"),
)

# The log of changes in commit order. `key` is CT_Num or CO_No; `kind` and `nid` name the nested record ('' for the root,
# '12/mobile' for a contact's phone); `op` is C, U or D, of the root or of the nested record; `author` is user, crm, erp or
# memory; `exact` = the record holds just what the CRM sent; `fields` = wire names that changed, NULL = all of them;
# `before` and `after` = the root was and is 0 absent, 1 not shown (dormant), 2 shown.
sim_change = Table(
    "sim_change",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    _text("entity", 24, nullable=False),
    _text("key", 17, nullable=False),
    _text("kind", 8, nullable=False),
    _text("nid", 32, nullable=False),
    _text("op", 1, nullable=False),
    _text("author", 6, nullable=False),
    Column("exact", SmallInteger, nullable=False),
    _text("fields", 400),
    Column("before", SmallInteger, nullable=False),
    Column("after", SmallInteger, nullable=False),
    Index("sim_change_key", "entity", "key", "n"),
    sqlite_autoincrement=True,
)
# The memory of creations: who asked (crmid), what for (digest of the whole payload), what came of it. `account` is the
# cbMarq of the account, its own for an account; `nid` names the nested record in sim_change's way.
sim_crmid = Table(
    "sim_crmid",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _text("entity", 24, nullable=False),
    Column("account", Integer, nullable=False),
    _text("crmid", 255, nullable=False),
    _text("digest", 32, nullable=False),
    _text("nid", 32, nullable=False),
    Column("deleted", SmallInteger, nullable=False, server_default="0"),
    Index("sim_crmid_asked", "entity", "crmid", "account"),
    Index("sim_crmid_account", "account"),
)
# Lives of the dossier: the last row is the present one; `parent` and `branched` say from which life and change number a
# restore started, `kept` whether tokens minted before that stay good.
sim_incarnation = Table(
    "sim_incarnation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _text("uid", 16, nullable=False, unique=True),
    _text("parent", 16),
    Column("branched", Integer, nullable=False, server_default="0"),
    Column("kept", SmallInteger, nullable=False, server_default="0"),
)
sim_user = Table(
    "sim_user",
    metadata,
    _text("name", 64, primary_key=True),
    _text("salt", 32, nullable=False),
    _text("hash", 128, nullable=False),
)
sim_option = Table(
    "sim_option", metadata, _text("name", 32, primary_key=True), _text("value", 64, nullable=False)
)
# Numbers that are given once and never again: LI_No, CT_No, CO_No, automatic codes.
sim_counter = Table(
    "sim_counter", metadata, _text("name", 32, primary_key=True), Column("value", Integer, nullable=False)
)
