"""`ErpPort` on the ERP in memory."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from sage100_engine.contract import ENTITIES, LISTS
from sage100_engine.errors import BrokenInvariant, GatewayError, GatewayKind
from sage100_engine.records import Configuration, Customisations, Instance, ListItem, Page, Result
from sage100_engine.settings import Secret

if TYPE_CHECKING:
    from tests.suites.fake_erp import FakeErp

USER, PASSWORD, COMPANY = "crm", "crm", "FAKE"


class FakePort:
    """One session of a FakeErp."""

    def __init__(self, erp: FakeErp, user: str, password: Secret, company: str) -> None:
        self.erp, self.access, self.open = erp, (user, password.reveal(), company), False

    def open_session(self) -> None:
        self.erp.called("open_session")
        if self.access[:2] != (USER, PASSWORD):
            raise GatewayError(GatewayKind.CREDENTIALS, "Accès refusé")
        if self.access[2] != COMPANY:
            raise GatewayError(GatewayKind.COMPANY, "Raison sociale inconnue")
        self.erp.sessions += not self.open
        self.open = True

    def close_session(self) -> None:
        self.erp.sessions -= self.open
        self.open = False

    def configuration(self) -> Configuration:
        self.erp.called("configuration")
        return Configuration("1.0", "Fake", "1.0", " ".join(ENTITIES))

    def customisations(self) -> Customisations:
        self._called("customisations")
        items = tuple(ListItem(str(number), f"Élément {number}") for number in range(3))
        return Customisations("1", dict.fromkeys(LISTS, items))

    def change_page(self, entity: str, token: str, beside: str = "") -> Page:
        self._called("change_page" if entity == "account" else f"change_page {entity}")
        return self.erp.page(entity, token, beside)

    def execute(self, entity: str, instances: Sequence[Instance]) -> list[Result]:
        self._called("execute")
        if entity != "account":
            raise GatewayError(GatewayKind.CONTRACT, f"Écriture impossible : {entity}")
        self.erp.sent += deepcopy(list(instances))
        results = [result for instance in instances for result in self.erp.write(instance)]
        self.erp.act("after", "execute")
        return results

    def _called(self, operation: str) -> None:
        if not self.open:
            raise BrokenInvariant(f"{operation} without a session")
        self.erp.called(operation)
