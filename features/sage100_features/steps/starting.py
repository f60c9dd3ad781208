"""Given: the dossier, the integration, and what stands in the ERP before anything happens."""

from __future__ import annotations

from collections.abc import Callable

from pytest_bdd import given, parsers

from sage100_simulator.testing import DossierHandle

from ..adapter.protocol import ACCOUNTING_CATEGORIES, SERVICES, Done, Refusal, is_refusal
from .context import Context
from .erp_side import F_COLLABORATEUR, F_COMPTET, F_REGLEMENTT, P_CATCOMPTA, P_CRISQUE, P_SERVICECPTA, number
from .erp_user import add_tiers
from .phrases import Row, Table, rows

OPTIONS = {
    "contacts": "contacts",
    "addresses": "addresses",
    "phone numbers": "phones",
    "dormant tiers": "dormant",
}
SHEET = {"name": "Sage100", "code_mode": "free", "transfer_mode": "manual"}


@given("a dossier without tiers")
def empty_dossier(context: Context) -> None:
    """Every scenario begins with one."""
    assert context.erp.rows(F_COMPTET) == []


@given(parsers.parse('the dossier "{name}"'))
def named_dossier(context: Context, new_dossier: Callable[[str], DossierHandle], name: str) -> None:
    """A named starting state of ten known tiers."""
    context.use(new_dossier(name))


@given("an active integration")
def active_integration(context: Context) -> None:
    """The sheet as the guide proposes it, activated."""
    erp = context.erp
    access = {"erp_user": erp.user, "erp_password": erp.password, "company": erp.company}
    accepted(context.engine.configure({**SHEET, **access}))
    accepted(context.engine.activate())


@given("the sheet says:")
def sheet_says(context: Context, datatable: Table) -> None:
    """Other settings, which are editable while the integration is deactivated."""
    accepted(context.engine.deactivate())
    accepted(context.engine.configure({row["key"]: row["value"] for row in rows(datatable)}))
    accepted(context.engine.activate())


@given(parsers.re(r"the web-service option for (?P<kind>[a-z ]+) is (?P<state>on|off)"))
def web_service_option(context: Context, kind: str, state: str) -> None:
    """One of the options of the web service."""
    context.erp.options(**{OPTIONS[kind]: state == "on"})


@given("the ERP has the collaborators:")
def collaborators(context: Context, datatable: Table) -> None:
    """Collaborators, numbered in the order of the table."""
    for row in rows(datatable):
        values = {"CO_Nom": row["lastname"], "CO_Prenom": row["firstname"], "CO_Vendeur": 1}
        context.erp.insert(F_COLLABORATEUR, values)


@given("the ERP has the tiers:")
def tiers_given(context: Context, datatable: Table) -> None:
    """Tiers as an ERP user enters them."""
    for row in rows(datatable):
        add_tiers(context, row)


@given("the ERP has the parameters:")
def parameters(context: Context, datatable: Table) -> None:
    """Lines of the dossier's parameter lists."""
    for row in rows(datatable):
        PARAMETERS[row["list"]](context.erp, int(row["index"]), row)


@given(parsers.parse('the ERP asks the tiers "{code}" to pay in {days:d} days'))
def payment_terms(context: Context, code: str, days: int) -> None:
    """One line of payment terms."""
    values = {"CT_Num": code, "N_Reglement": 1, "RT_Condition": 0, "RT_NbJour": days}
    context.erp.insert(F_REGLEMENTT, values)


@given("the integration is deactivated")
def deactivated(context: Context) -> None:
    """« Désactiver »."""
    accepted(context.engine.deactivate())


def accepted(answer: Done | Refusal) -> None:
    """A Given that is refused is no starting point."""
    assert not is_refusal(answer), f"refused: {answer}"


def _service(erp: DossierHandle, index: int, row: Row) -> None:
    erp.insert(P_SERVICECPTA, {"cbIndice": index, "S_Intitule": row["label"]})


def _risk(erp: DossierHandle, index: int, row: Row) -> None:
    actions = ("À livrer", "À surveiller", "À bloquer")
    values = {"cbIndice": index, "R_Intitule": row["label"], "R_Type": actions.index(row["action"])}
    erp.insert(P_CRISQUE, values)


def _category(column: str) -> Callable[[DossierHandle, int, Row], None]:
    def enter(erp: DossierHandle, index: int, row: Row) -> None:
        key = number(erp.rows(P_CATCOMPTA)[0], "cbIndice")
        erp.update(P_CATCOMPTA, key, {f"{column}{index:02}": row["label"]})

    return enter


PARAMETERS = {
    SERVICES: _service,
    "risks": _risk,
    ACCOUNTING_CATEGORIES: _category("CA_ComptaVen"),
    "purchase categories": _category("CA_ComptaAch"),
}
