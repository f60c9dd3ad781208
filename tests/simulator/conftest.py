"""A small dossier with parameters and no tiers, and short ways to act on it from both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from sage100_simulator.clock import Clock
from sage100_simulator.erp import erp_user
from sage100_simulator.erp.db.connection import Connection
from sage100_simulator.erp.erp_user import lookup
from sage100_simulator.erp.records import CREATED, DELETED, UPDATED, Instance, Result
from sage100_simulator.erp.sync import changes, transactions
from sage100_simulator.store import Dossier, Dossiers
from tests.simulator import postgres


def parameters(conn: Connection, clock: Clock) -> None:
    """Fill an empty dossier with the lists that tiers and contacts choose from."""
    conn.run(
        "INSERT INTO P_DOSSIER (cbIndice, D_RaisonSoc, N_DeviseCompte, D_DebutExo01, D_FinExo01) "
        "VALUES (1, 'BIJOU', 1, '2026-01-01', '2026-12-31')"
    )
    conn.insert(
        "P_DEVISE", ("cbIndice", "D_Intitule", "D_CodeISO"), [(1, "Euro", "EUR"), (2, "Dollar", "USD")]
    )
    conn.run(
        "INSERT INTO P_CATCOMPTA (cbIndice, CA_ComptaVen01, CA_ComptaVen02, CA_ComptaAch01) "
        "VALUES (1, 'Ventes France', 'Ventes export', 'Achats France')"
    )
    conn.insert("P_CATTARIF", ("cbIndice", "CT_Intitule"), [(1, "Grossiste"), (2, "Détaillant")])
    conn.insert("P_SERVICECPTA", ("cbIndice", "S_Intitule"), [(1, "Direction"), (2, "Achats")])
    conn.insert("P_CRISQUE", ("cbIndice", "R_Intitule", "R_Type"), [(1, "Bon payeur", 0), (2, "Douteux", 2)])
    conn.insert("P_REGLEMENT", ("cbIndice", "R_Intitule"), [(1, "Virement"), (2, "Chèque")])
    conn.insert(
        "P_TIERS", ("cbIndice", "T_Principal", "T_Val01T_Compte"), [(1, 1, "4110000"), (2, 1, "4010000")]
    )
    conn.insert("F_COMPTEG", ("CG_Num", "CG_Intitule"), [("4110000", "Clients"), ("4010000", "Fournisseurs")])
    conn.insert("F_COLLABORATEUR", ("CO_No", "CO_Nom"), [(1, "Gaultier")])


@dataclass
class Erp:
    """One dossier, seen by an ERP user (`insert`, `update`...) and by a client of the service."""

    dossier: Dossier
    token: str = ""
    page_size: int = 500
    serial: int = 0
    entity: str = "account"
    known: dict[str, str] = field(default_factory=dict)

    def insert(self, table: str, bulk: bool = False, **values: Any) -> str:
        return erp_user.insert(self.dossier, table, values, bulk)

    def update(self, table: str, key: Any, bulk: bool = False, **values: Any) -> None:
        erp_user.update(self.dossier, table, key, values, bulk)

    def delete(self, table: str, key: Any) -> None:
        erp_user.delete(self.dossier, table, key)

    def rows(self, table: str, **filter: Any) -> list[dict[str, Any]]:
        with self.dossier.read() as conn:
            return lookup.rows(conn, table, filter)

    def row(self, table: str, **filter: Any) -> dict[str, Any]:
        (found,) = self.rows(table, **filter)
        return found

    def page(self, token: str, last: str = "") -> Any:
        return changes.read_page(self.dossier, self.entity, token, last, self.page_size)

    def read(self, token: str | None = None) -> list[Instance]:
        """A whole pass; its final token is kept."""
        token = self.token if token is None else token
        told: list[Instance] = []
        while True:
            page = self.page(token)
            told += page.entries
            token = page.next_token
            if page.at_end:
                self.token = token
                return told

    def full(self) -> list[Instance]:
        return self.read("")

    def send(self, *instances: Instance) -> list[Result]:
        return transactions.execute(self.dossier, "account", list(instances))

    def one(self, instance: Instance) -> Result:
        (result,) = self.send(instance)
        return result

    def crmid(self) -> str:
        self.serial += 1
        return f"base.{self.serial}"

    def create(self, crmid: str | None = None, /, **fields: Any) -> Instance:
        nested = {
            name: fields.pop(name) for name in ("addresses", "phones", "emails", "people") if name in fields
        }
        return Instance("account", CREATED, None, crmid or self.crmid(), fields, nested)

    def change(self, code: str, /, *, seen: str | None = None, **fields: Any) -> Instance:
        nested = {
            name: fields.pop(name) for name in ("addresses", "phones", "emails", "people") if name in fields
        }
        return Instance("account", UPDATED, code, self.crmid(), fields, nested, seen)

    def new(self, entity: str, crmid: str | None = None, /, **fields: Any) -> Instance:
        return Instance(entity, CREATED, fields.pop("id", None), crmid or self.crmid(), fields, {})

    def edit(self, entity: str, nid: str, /, **fields: Any) -> Instance:
        return Instance(entity, UPDATED, nid, self.crmid(), fields, {})

    def drop(self, entity: str, nid: str) -> Instance:
        return Instance(entity, DELETED, nid, self.crmid())


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a server; the tests that want one are left out, and named, where it cannot run."""
    if why := postgres.missing():
        pytest.skip(f"PostgreSQL: {why}")
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["memory", "postgresql"])
def erp(request: pytest.FixtureRequest) -> Iterator[Erp]:
    """The rules are the same on every database."""
    dossiers, where = Dossiers(), None
    if request.param == "postgresql":
        where = postgres.database(request.getfixturevalue("postgresql"))
    yield Erp(dossiers.create("BIJOU", where, fill=parameters))
    dossiers.close()


@pytest.fixture(scope="session")
def make_erp() -> Callable[..., Erp]:
    """Makes a dossier in a registry of the caller's, with a page size, on a database."""

    def make(dossiers: Dossiers, size: int, where: str | None = None) -> Erp:
        return Erp(dossiers.create("BIJOU", where, fill=parameters), page_size=size)

    return make
