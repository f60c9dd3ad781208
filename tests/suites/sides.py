"""One ERP for the suite of `ErpPort`, whichever it is: how to connect, and what an ERP user does in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from sage100_engine.erp import SoapErp
from sage100_engine.ports import ErpPort
from sage100_engine.settings import Secret
from sage100_simulator.testing import DossierHandle
from tests.suites.fake_erp import COMPANY, PASSWORD, USER, FakeErp
from tests.suites.in_process import in_process

TIERS, PAGE = 10, 4


class Side(Protocol):
    """A dossier of ten tiers and some representatives that answers in pages of four."""

    def connect(self, user: str = ..., password: str = ..., company: str = ...) -> ErpPort: ...

    def codes(self) -> list[str]:
        """The tiers that a full load shows."""

    def representatives(self) -> int: ...

    def add(self, code: str, name: str) -> None: ...

    def edit(self, code: str, **fields: str) -> None:
        """Change name or website."""

    def remove(self, code: str) -> None: ...

    def add_contact(self, code: str, last: str) -> str: ...

    def remove_contact(self, code: str, key: str) -> None: ...

    def held(self, code: str) -> dict[str, Any]:
        """Name and website."""

    def contacts(self, code: str) -> list[str]:
        """Last names."""

    def lock(self, code: str) -> None: ...

    def unlock(self, code: str) -> None: ...

    def restore(self) -> None:
        """Its state stays, its tokens do not."""


class FakeSide:
    """The ERP in memory."""

    def __init__(self) -> None:
        self.erp = FakeErp(PAGE)
        for number in range(TIERS):
            code = self.erp.add(f"T{number:02}", name=f"Maison {number}", website=None)
            self.erp.add_part(code, "person", lastname=f"Petit {number}")
        for number in range(2):
            self.erp.add(str(number), "salesrepresentative", lastname=f"Durand {number}")

    def connect(self, user: str = USER, password: str = PASSWORD, company: str = COMPANY) -> ErpPort:
        return self.erp.connect(user, password, company)

    def codes(self) -> list[str]:
        return list(self.erp.records["account"])

    def representatives(self) -> int:
        return len(self.erp.records["salesrepresentative"])

    def add(self, code: str, name: str) -> None:
        self.erp.add(code, name=name)

    def edit(self, code: str, **fields: str) -> None:
        self.erp.edit(code, **fields)

    def remove(self, code: str) -> None:
        self.erp.remove(code)

    def add_contact(self, code: str, last: str) -> str:
        return self.erp.add_part(code, "person", lastname=last)

    def remove_contact(self, code: str, key: str) -> None:
        self.erp.remove_part(code, ("people", key))

    def held(self, code: str) -> dict[str, Any]:
        fields = self.erp.find(code).fields
        return {name: fields.get(name) for name in COLUMNS}

    def contacts(self, code: str) -> list[str]:
        return [
            str(held.fields["lastname"]) for held in self.erp.find(code).nested.get("people", {}).values()
        ]

    def lock(self, code: str) -> None:
        self.erp.locked.add(code)

    def unlock(self, code: str) -> None:
        self.erp.locked.remove(code)

    def restore(self) -> None:
        self.erp.restart()


COLUMNS = {"name": "CT_Intitule", "website": "CT_Site"}


class SimulatedSide:
    """A dossier of the simulator, over HTTP or, given the service as a function, without sockets."""

    def __init__(self, dossier: DossierHandle, application: Callable[..., Any] | None = None) -> None:
        self.dossier, self.application = dossier, application

    def connect(self, user: str = "", password: str = "", company: str = "") -> ErpPort:
        told = self.dossier
        # a company that is not the dossier's is asked for at the address that all dossiers share
        url = told.url.partition("/d/")[0] + "/" if company else told.url
        secret = Secret(password or told.password)
        client = SoapErp(url, user or told.user, secret, company or told.company, 20)
        return in_process(client, self.application) if self.application else client

    def codes(self) -> list[str]:
        rows = self.dossier.rows("F_COMPTET")
        return [row["CT_Num"] for row in rows if row["CT_Type"] < 2 and not row["CT_Sommeil"]]

    def representatives(self) -> int:
        return len(self.dossier.rows("F_COLLABORATEUR"))

    def add(self, code: str, name: str) -> None:
        self.dossier.insert("F_COMPTET", {"CT_Num": code, "CT_Intitule": name, "CT_Type": 0})

    def edit(self, code: str, **fields: str) -> None:
        self.dossier.update("F_COMPTET", code, {COLUMNS[name]: value for name, value in fields.items()})

    def remove(self, code: str) -> None:
        self.dossier.delete("F_COMPTET", code)

    def add_contact(self, code: str, last: str) -> str:
        self.dossier.insert("F_CONTACTT", {"CT_Num": code, "CT_Nom": last})
        return str(self.dossier.rows("F_CONTACTT", CT_Num=code, CT_Nom=last)[0]["CT_No"])

    def remove_contact(self, code: str, key: str) -> None:
        self.dossier.delete("F_CONTACTT", int(key))

    def held(self, code: str) -> dict[str, Any]:
        [row] = self.dossier.rows("F_COMPTET", CT_Num=code)
        return {name: row[column] or None for name, column in COLUMNS.items()}

    def contacts(self, code: str) -> list[str]:
        return [row["CT_Nom"] for row in self.dossier.rows("F_CONTACTT", CT_Num=code)]

    def lock(self, code: str) -> None:
        self.dossier.lock(code)

    def unlock(self, code: str) -> None:
        self.dossier.unlock(code)

    def restore(self) -> None:
        self.dossier.snapshot("now")
        self.dossier.restore("now")
