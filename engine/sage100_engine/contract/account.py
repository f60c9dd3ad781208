"""The tiers: Account in the CRM, F_COMPTET in the ERP; the Company holds the replicas."""

from __future__ import annotations

from .entity import Entity, Field, InputKind, Kind, Way
from .parameters import ACCOUNTING_CATEGORIES, CURRENCIES, LANGUAGES, PRICE_CATEGORIES

BOTH, ERP, CREATE, CRM = Way.BOTH, Way.ERP, Way.CREATE, Way.CRM
INDEX, BOOLEAN, DECIMAL = Kind.INDEX, Kind.BOOLEAN, Kind.DECIMAL
LIST, STATUS, TERRITORY, NONE = InputKind.LIST, InputKind.STATUS, InputKind.TERRITORY, InputKind.NONE

ACCOUNT = Entity(
    name="account",
    table="Account",
    key="acc_accountid",
    prefix="acc",
    consulted="MAP-08",
    pointers=(Field("company", "acc_companyid", "société", CRM, "CON-03", INDEX, input=NONE),),
    fields=(
        Field("code", "acc_code", "code comptable", CREATE, "MAP-01", size=17, replica="comp_code", refusal="CODE-01"),
        Field("customersupplierflag", "acc_customersupplierflag", "type de tiers", CREATE, "FIRST-05", size=40),
        Field("name", "acc_name", "raison sociale", BOTH, "MAP-01", size=60, cut=True, replica="comp_name"),
        Field("shortname", "acc_shortname", "nom abrégé", BOTH, "MAP-01", size=40, replica="comp_shortname"),
        Field("contactname", "acc_contactname", "Interlocuteur", ERP, "MAP-02", size=35),
        Field("website", "acc_website", "site web", BOTH, "MAP-01", size=100, replica="comp_website"),
        Field("nafcode", "acc_nafcode", "code NAF", BOTH, "MAP-01", size=20, replica="comp_nafcode"),
        Field("siret", "acc_siret", "SIRET", BOTH, "MAP-01", size=20, replica="comp_siret"),
        Field("currency", "acc_currency", "devise", BOTH, "MAP-01", size=3, replica="comp_currency",
              input=LIST, family=CURRENCIES),
        Field("accountingcategory", "acc_accountingcategory", "Catégorie comptable", CREATE, "MAP-14", INDEX,
              replica="comp_accountingcategory", input=LIST, family=ACCOUNTING_CATEGORIES),
        Field("pricecategory", "acc_pricecategory", "catégorie tarifaire", BOTH, "MAP-01", INDEX,
              replica="comp_pricecategory", input=LIST, family=PRICE_CATEGORIES),
        Field("language", "acc_language", "langue", BOTH, "MAP-01", INDEX, replica="comp_language", input=LIST,
              family=LANGUAGES),
        Field("representative", "acc_representative", "Représentant", ERP, "FIRST-04", INDEX),
        Field("dormant", "acc_dormant", "Mis en sommeil", ERP, "MAP-03", BOOLEAN),
        Field("controlaccount", "acc_controlaccount", "Compte collectif", ERP, "REPL-02", size=13,
              replica="comp_controlaccount"),
        Field("payer", "acc_payer", "Tiers payeur", ERP, "REPL-02", size=17, replica="comp_payer"),
        Field("paymentterms", "acc_paymentterms", "Conditions de paiement", ERP, "REPL-02", size=255,
              replica="comp_paymentterms"),
        Field("risklabel", "acc_risklabel", "Libellé code risque", ERP, "REPL-02", size=35, replica="comp_risklabel"),
        Field("riskaction", "acc_riskaction", "Code action risque", ERP, "REPL-02", size=35,
              replica="comp_riskaction"),
        Field("creditlimit", "acc_creditlimit", "Limite de crédit", ERP, "REPL-02", DECIMAL),
        Field("balance", "acc_balance", "Solde", ERP, "REPL-02", DECIMAL, input=NONE),
        Field("status", "acc_status", "statut", CRM, "MAP-03", size=40, replica="comp_status", input=STATUS),
        Field("territory", "acc_secterr", "secteur", CRM, "FIRST-05", INDEX, replica="comp_secterr", input=TERRITORY,
              refusal="CON-16"),
    ),
)  # fmt: skip
