"""Given: the dossier, the integration, and what stands in the ERP before anything happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_bdd import given, parsers

from ..adapter.protocol import is_refusal
from .erp_user import add_tiers
from .story import Story
from .words import Table, rows

OPTIONS = {
    "contacts": "contacts",
    "addresses": "addresses",
    "phone numbers": "phones",
    "dormant tiers": "dormant",
}
SHEET = {"name": "Sage100", "code_mode": "free", "transfer_mode": "manual"}


@given("a dossier without tiers")
def empty_dossier(story: Story) -> None:
    """Every scenario begins with one."""
    assert story.erp.rows("F_COMPTET") == []


@given(parsers.parse('the dossier "{name}"'))
def named_dossier(story: Story, new_dossier: Callable[..., Any], name: str) -> None:
    """A named starting state of ten known tiers."""
    story.use(new_dossier(fixture=name))


@given("an active integration")
def active_integration(story: Story) -> None:
    """The sheet as the guide proposes it, activated."""
    erp = story.erp
    access = {"erp_user": erp.user, "erp_password": erp.password, "company": erp.company}
    accepted(story.engine.configure({**SHEET, **access}))
    accepted(story.engine.activate())


@given("the sheet says:")
def sheet_says(story: Story, datatable: Table) -> None:
    """Other settings, which are editable while the integration is deactivated."""
    accepted(story.engine.deactivate())
    accepted(story.engine.configure({row["key"]: row["value"] for row in rows(datatable)}))
    accepted(story.engine.activate())


@given(parsers.re(r"the web-service option for (?P<kind>[a-z ]+) is (?P<state>on|off)"))
def web_service_option(story: Story, kind: str, state: str) -> None:
    """One of the options of the web service."""
    story.erp.options(**{OPTIONS[kind]: state == "on"})


@given("the ERP has the collaborators:")
def collaborators(story: Story, datatable: Table) -> None:
    """Collaborators, numbered in the order of the table."""
    for row in rows(datatable):
        values = {"CO_Nom": row["lastname"], "CO_Prenom": row["firstname"], "CO_Vendeur": 1}
        story.erp.insert("F_COLLABORATEUR", values)


@given("the ERP has the tiers:")
def tiers_given(story: Story, datatable: Table) -> None:
    """Tiers as an ERP user enters them."""
    for row in rows(datatable):
        add_tiers(story, row)


@given("the ERP has the parameters:")
def parameters(story: Story, datatable: Table) -> None:
    """Lines of the dossier's parameter lists."""
    for row in rows(datatable):
        PARAMETERS[row["list"]](story.erp, int(row["index"]), row)


@given(parsers.parse('the ERP asks the tiers "{code}" to pay in {days:d} days'))
def payment_terms(story: Story, code: str, days: int) -> None:
    """One line of payment terms."""
    values = {"CT_Num": code, "N_Reglement": 1, "RT_Condition": 0, "RT_NbJour": days}
    story.erp.insert("F_REGLEMENTT", values)


@given("the integration is deactivated")
def deactivated(story: Story) -> None:
    """« Désactiver »."""
    accepted(story.engine.deactivate())


def accepted(answer: Any) -> None:
    """A Given that is refused is no starting point."""
    assert not is_refusal(answer), f"refused: {answer}"


def _service(erp: Any, index: int, row: dict[str, str]) -> None:
    erp.insert("P_SERVICECPTA", {"cbIndice": index, "S_Intitule": row["label"]})


def _risk(erp: Any, index: int, row: dict[str, str]) -> None:
    actions = ("À livrer", "À surveiller", "À bloquer")
    values = {"cbIndice": index, "R_Intitule": row["label"], "R_Type": actions.index(row["action"])}
    erp.insert("P_CRISQUE", values)


def _category(column: str) -> Callable[[Any, int, dict[str, str]], None]:
    def enter(erp: Any, index: int, row: dict[str, str]) -> None:
        key = erp.rows("P_CATCOMPTA")[0]["cbIndice"]
        erp.update("P_CATCOMPTA", key, {f"{column}{index:02}": row["label"]})

    return enter


PARAMETERS = {
    "services": _service,
    "risks": _risk,
    "accounting_categories": _category("CA_ComptaVen"),
    "purchase categories": _category("CA_ComptaAch"),
}
