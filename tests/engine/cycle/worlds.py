"""An ERP in memory and a CRM with the real store, and what users do on both sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sage100_engine.application import ADMIN, Application
from sage100_engine.application.command import Act
from sage100_engine.application.commands import create_tiers
from sage100_engine.contract import COMPANY as COMPANY_SIDE
from sage100_engine.contract import PERSON
from sage100_engine.crm import Store
from sage100_engine.cycle import Cycle, Limits
from sage100_engine.errors import GatewayError, GatewayKind
from sage100_engine.ports import ErpPort, Row
from sage100_engine.records import Report, Status, Value
from sage100_engine.settings import Secret, Sheet
from tests.suites.fake_erp import COMPANY, PASSWORD, USER, FakeErp

SHEET = {"erp_url": "http://fake.invalid/", "erp_user": USER, "company": COMPANY}
DONE = (Status.SUCCESS, Status.WARNING)
PARTS = 4
"""Records of each tiers: itself, its address, its contact and the contact's phone."""
QUIET = ["open_session", "customisations", "change_page salesrepresentative", "change_page"]


def opened(erp: FakeErp, url: str = "sqlite://") -> Application:
    """What the composition root makes, with the ERP in memory in the web service's place."""

    def connector(sheet: Sheet, password: Secret) -> ErpPort:
        return erp.connect(sheet.erp_user, password.reveal(), sheet.company)

    return Application(Store(url), connector, Secret(PASSWORD))


class World:
    """An ERP and a CRM; each tiers has a billing address, a contact and the contact's mobile phone."""

    def __init__(self, tiers: int = 0, url: str = "sqlite://", **sheet: str) -> None:
        self.erp = FakeErp(page_size=4)
        self.erp.add("1", "salesrepresentative", lastname="Durand")
        self.codes = [self.tiers(f"T{number:02}") for number in range(tiers)]
        self.app = opened(self.erp, url)
        self.sheet = Sheet().with_values(SHEET | sheet)
        self.app.prepare(SHEET | sheet)
        self.erp.calls.clear()

    def tiers(self, code: str) -> str:
        self.erp.add(code, name=f"Maison {code}", website=None, dormant="false")
        self.erp.add_part(code, "address", type="billing", city="Lyon")
        person = self.erp.add_part(code, "person", lastname=f"Petit {code}", firstname=None)
        self.erp.add_part(code, "phone", ("people", person), type="mobile", number="0102030405")
        return code

    def person(self, code: str) -> str:
        """Id of its contact."""
        return next(iter(self.erp.find(code).nested["people"]))

    def cycle(self, kind: str = "normal", confirm: bool = False) -> Report:
        report = self.app.cycle(kind, confirm)
        assert self.erp.sessions == 0
        return report

    def small(self, **limits: Any) -> Report:
        """A cycle that works on little at once."""
        port = self.app.connect(self.sheet)
        return Cycle(port, self.app.store, 1, self.sheet, limits=Limits(**limits)).run()

    def company(self, code: str) -> Row:
        with self.app.store.read() as work:
            [row] = work.records.find(COMPANY_SIDE, {"code": code})
        return row

    def edit(self, code: str, **values: Any) -> None:
        self.app.edit("company", self.company(code).key, values, ADMIN)

    def create(self, code: str, **values: Any) -> int:
        """A CRM user's new Company, whose tiers is ordered; no cycle runs."""
        values = {"name": f"Carat {code}", "code": code, "default_integration": "Sage100", **values}
        key = self.app.create("company", values, ADMIN)
        create_tiers.order(self.app.store, Act(ADMIN, key, 1))
        return key

    def crm(self) -> dict[str, Any]:
        """What users see of each tiers, by code."""
        with self.app.store.read() as work:
            links, people = work.of(1).links, dict[Value, list[Value]]()
            for person in work.records.find(PERSON):
                people.setdefault(person.fields["account"], []).append(person.fields["lastname"])
            return {
                (of := row.fields)["code"]: (
                    of["name"],
                    of["website"],
                    of["status"],
                    links.erp_id("account", row.pointer("account") or 0),
                    people.get(of["account"], []),
                )
                for row in work.records.find(COMPANY_SIDE)
            }

    def linked(self) -> int:
        return sum(link is not None for *_, link, _ in self.crm().values())


Make = Callable[..., World]


def failing(kind: GatewayKind = GatewayKind.UNAVAILABLE) -> Callable[[], None]:
    def fail() -> None:
        raise GatewayError(kind, "rien ne va plus")

    return fail
