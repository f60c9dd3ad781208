"""docs/architecture.md follows a tiers both ways: every function that it names is passed on that way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from sage100_engine.application import ADMIN, Application
from sage100_engine.crm import Store
from sage100_engine.erp import SoapErp
from sage100_engine.settings import Secret, Sheet
from sage100_simulator.testing import DossierHandle, Simulator
from tests.architecture.documents import Document
from tests.suites.in_process import URL, in_process
from tests.suites.passage import passed

PAGE = Document("docs/architecture.md")


class World(NamedTuple):
    """Both sides in this process, a few tiers synchronised and at rest."""

    application: Application
    dossier: DossierHandle

    def cycle(self) -> None:
        """One that ends well."""
        assert self.application.cycle().status in ("Succès", "Avertissement")

    def linked(self) -> tuple[str, int]:
        """A tiers and its Company."""
        values = next(values for _, values in self.application.records("account") if values["link"])
        return str(values["link"]), int(str(values["company"]))


@pytest.fixture
def world() -> Iterator[World]:
    simulator = Simulator(public_url=URL)
    dossier = simulator.dossier("BIJOU", tiers=5)

    def connect(sheet: Sheet, password: Secret) -> SoapErp:
        client = SoapErp(sheet.erp_url, sheet.erp_user, password, sheet.company)
        return in_process(client, simulator.service)

    with Application(Store("sqlite://"), connect, Secret("crm")) as application:
        application.prepare({"erp_url": dossier.url, "erp_user": "crm", "company": dossier.company})
        made = World(application, dossier)
        made.cycle()
        made.cycle()
        yield made
    simulator.service.dossiers.close()


def named(chapter: str) -> set[tuple[str, str]]:
    """What a chapter names, each file from its package."""
    found = PAGE.functions(chapter)
    assert len(found) > 10
    return {(file.partition("/")[2], name) for file, name in found}


def test_from_the_erp_to_the_company(world: World) -> None:
    code, company = world.linked()

    def act() -> None:
        world.dossier.update("F_COMPTET", code, {"CT_Intitule": "Scierie du Lac"})
        world.cycle()

    assert named("From F_COMPTET to Company") - passed(act).functions == set()
    held = world.application.record("company", company)
    assert held is not None and held["name"] == "Scierie du Lac"


def test_from_the_company_to_the_erp(world: World) -> None:
    code, company = world.linked()

    def act() -> None:
        world.application.edit("company", company, {"website": "www.crm.fr"}, ADMIN)
        world.cycle()

    assert named("From Company to F_COMPTET") - passed(act).functions == set()
    assert world.dossier.rows("F_COMPTET", CT_Num=code)[0]["CT_Site"] == "www.crm.fr"
