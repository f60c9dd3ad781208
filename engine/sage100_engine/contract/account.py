"""The tiers: Account in the CRM, F_COMPTET in the ERP; the Company holds the replicas."""

from __future__ import annotations

from .entity import Entity, Field, Kind, Way

BOTH, ERP, CREATE, CRM = Way.BOTH, Way.ERP, Way.CREATE, Way.CRM

ACCOUNT = Entity(
    name="account",
    table="Account",
    key="acc_accountid",
    prefix="acc",
    fields=(
        Field("code", "acc_code", CREATE, "MAP-01", replica="comp_code"),
        Field("customersupplierflag", "acc_customersupplierflag", CREATE, "FIRST-05"),
        Field("name", "acc_name", BOTH, "MAP-01", size=60, replica="comp_name"),
        Field("shortname", "acc_shortname", BOTH, "MAP-01", replica="comp_shortname"),
        Field("contactname", "acc_contactname", ERP, "MAP-02"),
        Field("website", "acc_website", BOTH, "MAP-01", replica="comp_website"),
        Field("nafcode", "acc_nafcode", BOTH, "MAP-01", replica="comp_nafcode"),
        Field("siret", "acc_siret", BOTH, "MAP-01", replica="comp_siret"),
        Field("currency", "acc_currency", BOTH, "MAP-01", replica="comp_currency", default="EUR"),
        Field("accountingcategory", "acc_accountingcategory", CREATE, "MAP-14", Kind.INDEX,
              replica="comp_accountingcategory"),
        Field("pricecategory", "acc_pricecategory", BOTH, "MAP-01", Kind.INDEX, replica="comp_pricecategory"),
        Field("language", "acc_language", BOTH, "MAP-01", Kind.INDEX, replica="comp_language"),
        Field("representative", "acc_representative", ERP, "FIRST-04", Kind.INDEX),
        Field("dormant", "acc_dormant", ERP, "MAP-03", Kind.BOOLEAN),
        Field("controlaccount", "acc_controlaccount", ERP, "REPL-02", replica="comp_controlaccount"),
        Field("payer", "acc_payer", ERP, "REPL-02", replica="comp_payer"),
        Field("paymentterms", "acc_paymentterms", ERP, "REPL-02", replica="comp_paymentterms"),
        Field("risklabel", "acc_risklabel", ERP, "REPL-02", replica="comp_risklabel"),
        Field("riskaction", "acc_riskaction", ERP, "REPL-02", replica="comp_riskaction"),
        Field("creditlimit", "acc_creditlimit", ERP, "REPL-02", Kind.DECIMAL),
        Field("balance", "acc_balance", ERP, "REPL-02", Kind.DECIMAL),
        Field("status", "acc_status", CRM, "MAP-03", replica="comp_status"),
        Field("territory", "acc_secterr", CRM, "FIRST-05", Kind.INDEX, replica="comp_secterr"),
    ),
)  # fmt: skip
