"""Both systems as they ship, driven through the faults that a network and two databases can meet.

The simulator answers over HTTP; the engine's port is wrapped, so that an answer gets lost, a request comes late, or a user
acts between two calls. After a history `settle` puts everything in order as people would, and `verify` checks what must
always hold: both sides agree, nothing was made twice, no edit was lost in silence, and the next cycle is quiet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from sage100_engine.application import ADMIN, Application, command
from sage100_engine.application.commands import create_tiers
from sage100_engine.bootstrap import web_service
from sage100_engine.crm import Store
from sage100_engine.crm.rows import Rows
from sage100_engine.crm.schema.tables import metadata
from sage100_engine.cycle import Cycle, Limits
from sage100_engine.errors import GatewayError, GatewayKind
from sage100_engine.ports import ErpPort
from sage100_engine.records import CREATED, RECOVERABLE, SUCCESS, Instance, Page, Report, Result, Status
from sage100_engine.settings import Secret, Sheet
from sage100_simulator.testing import DossierHandle, Simulator

Act = Callable[[], None]


class Killed(BaseException):
    """The engine's process died here."""


class Wrapped:
    """The ERP's port with something between: what to do before and after a call, and what becomes of a write."""

    def __init__(self, inner: ErpPort, world: World) -> None:
        self.inner, self.world = inner, world

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def change_page(self, entity: str, token: str, beside: str = "") -> Page:
        if entity != "account":
            return self.inner.change_page(entity, token, beside)
        self.world.calls.append("change_page")
        self._act("before change_page")
        page = self.inner.change_page(entity, token, beside)
        self._act("after change_page")
        return page

    def execute(self, entity: str, instances: Sequence[Instance]) -> list[Result]:
        self.world.calls.append("execute")
        self._act("before execute")
        fault, self.world.fault = self.world.fault, None
        if fault == "before":
            raise GatewayError(GatewayKind.UNAVAILABLE, "injoignable")
        if fault == "late":
            self.world.limbo.append(deepcopy(list(instances)))
            raise GatewayError(GatewayKind.UNKNOWN, "délai dépassé")
        again = deepcopy(list(instances))
        answer = self.world.answered(self.inner.execute(entity, instances))
        if fault == "killed":
            raise Killed
        if fault == "after":
            raise GatewayError(GatewayKind.UNKNOWN, "réponse perdue")
        if fault == "dup":
            self.world.answered(self.inner.execute(entity, again))
            self.world.limbo.append(again)
        self._act("after execute")
        return answer

    def _act(self, moment: str) -> None:
        number = self.world.moments.get(moment, 0) + 1
        self.world.moments[moment] = number
        for act in self.world.acts.pop((moment, number), []):
            act()


class World:
    """A dossier, a CRM, and the memory of what users did."""

    def __init__(self, simulator: Simulator, name: str, policy: str = "erp_wins", **options: Any) -> None:
        self.erp: DossierHandle = simulator.dossier(name, tiers=0, profile="negoce", options=options or None)
        self.policy = policy
        self.store = Store()
        self.acts: dict[tuple[str, int], list[Act]] = {}
        self.moments: dict[str, int] = {}
        self.calls: list[str] = []
        self.fault: str | None = None
        self.limbo: list[list[Instance]] = []
        self.creations: dict[tuple[str, str], list[tuple[str, str | None]]] = {}
        self.last: Report | None = None
        self._begin()
        self.cycle()

    def _begin(self) -> None:
        self.app = Application(self.store, web_service, Secret(self.erp.password))
        values: dict[str, Any] = {
            "erp_url": self.erp.url,
            "erp_user": self.erp.user,
            "company": self.erp.company,
        }
        self.app.prepare(values)
        self.app.configure({"conflict_policy": self.policy})
        self.sheet = Sheet(conflict_policy=self.policy, **values)

    def reset_crm(self) -> None:
        """An empty CRM in the place of the old one; it has not read anything yet."""
        self.store.close()
        self.store = Store()
        self._begin()

    # -- the cycle

    def on(self, moment: str, number: int, *acts: Act) -> None:
        """Do something at the n-th `before` or `after` a `change_page` or `execute` from now on."""
        self.acts[moment, self.moments.get(moment, 0) + number] = list(acts)

    def cycle(self, kind: str = "normal", fault: str | None = None, confirm: bool = False) -> Report | None:
        """One cycle; a killed one reports nothing."""
        self.fault, self.calls = fault, []
        port = Wrapped(self.app.connect(self.sheet), self)
        limits = Limits(batch=2, ahead=False)
        try:
            self.last = Cycle(port, self.store, 1, self.sheet, kind, confirm, None, limits).run()
        except Killed:
            return None
        finally:
            self.fault = None
        return self.last

    def late(self) -> None:
        """What the client gave up on, or the network repeats, arrives now."""
        port = self.app.connect(self.sheet)
        port.open_session()
        for instances in self.limbo:
            self.answered(port.execute("account", instances))
        port.close_session()
        self.limbo = []

    def answered(self, results: list[Result]) -> list[Result]:
        """Remember what the ERP has answered to each creation, heard or not."""
        for one in results:
            if one.action == CREATED and one.status != RECOVERABLE:
                self.creations.setdefault((one.entity, one.crmid), []).append((one.status, one.id))
        return results

    # -- users

    def tiers(self, code: str, **values: Any) -> str:
        """An ERP user makes a tiers with a billing address (and so a delivery one)."""
        row = {"CT_Num": code, "CT_Intitule": f"Maison {code}", "CT_Type": 0, "CT_Adresse": f"1 rue {code}"}
        return str(self.erp.insert("F_COMPTET", row | values))

    def erp_edit(self, code: str, **values: Any) -> None:
        """An ERP user changes a tiers."""
        self.erp.update("F_COMPTET", code, values)

    def deliveries(self, code: str) -> list[dict[str, Any]]:
        """The delivery addresses of a tiers."""
        return self.erp.rows("F_LIVRAISON", CT_Num=code)

    def contacts(self, code: str) -> list[dict[str, Any]]:
        """The contacts of a tiers."""
        return self.erp.rows("F_CONTACTT", CT_Num=code)

    def one(self, code: str) -> dict[str, Any]:
        """The row of a tiers."""
        (row,) = self.erp.rows("F_COMPTET", CT_Num=code)
        return row

    def company(self, code: str) -> dict[str, Any]:
        """The Company of a code."""
        (row,) = self.rows("Company", comp_code=code)
        return row

    def crm_edit(self, code: str, **values: Any) -> None:
        """A CRM user changes a Company."""
        self.app.edit("company", self.company(code)["comp_companyid"], values, ADMIN)

    def crm_new(self, code: str, name: str, street: str = "1 place X") -> None:
        """A CRM user makes a Company with an address and orders its tiers; no cycle runs."""
        key = self.app.create(
            "company", {"name": name, "code": code, "default_integration": "Sage100"}, ADMIN
        )
        self.app.create("address", {"company": key, "street": street}, ADMIN)
        create_tiers.order(self.store, command.Act(ADMIN, key, 1))

    def crm_person(self, code: str, last: str, function: str | None = None) -> int:
        """A CRM user adds a contact."""
        key = self.company(code)["comp_companyid"]
        return self.app.create("person", {"company": key, "lastname": last, "function": function}, ADMIN)

    def rows(self, table: str, **where: Any) -> list[dict[str, Any]]:
        """Rows of the CRM that are not deleted."""
        with self.store.read() as work:
            return Rows(work.session, metadata.tables[table]).find(where)

    def stop(self, code: str, stopped: bool) -> None:
        """A tiers is taken out of the flow, or back."""
        account = self.company(code)["comp_primaryaccountid"]
        with self.store.write() as work:
            work.session.run(
                "INSERT INTO sync_state (integration, entity, record, account, stopped) VALUES (1, 'account', ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET stopped = excluded.stopped",
                account,
                account,
                int(stopped),
            )

    def journal(self) -> set[str]:
        """Every value that lost and is kept."""
        return {str(entry.loser) for entry in self.app.conflicts()}

    # -- the end

    def settle(self) -> None:
        """Cycles until nothing moves, then everything that must hold."""
        if self.limbo:
            self.late()
        for _ in range(9):
            report = self.cycle(confirm=True)
            assert report is not None
            if not report.counts and report.status is not Status.FAILURE and not report.lines:
                break
        else:
            raise AssertionError(f"no convergence within 9 cycles: {self.last}")
        self.verify()

    def verify(self) -> None:
        """Both sides agree, one to one, and a cycle more does nothing."""
        self._accounts()
        for asked, answers in self.creations.items():
            made = next((n for n, (status, _) in enumerate(answers) if status == SUCCESS), len(answers))
            assert len(set(answers[made:])) <= 1, f"asked again, answered otherwise: {asked} {answers}"
        before = self.dump()
        report = self.cycle()
        assert report is not None and self.calls == ["change_page"], self.calls
        after = self.dump()
        assert after == before, {t: (before[t], after[t]) for t in before if before[t] != after[t]}
        with self.store.read() as work:
            assert work.session.rows("SELECT * FROM sync_dirty") == []
            assert work.session.rows("SELECT * FROM sync_intent") == []

    def _accounts(self) -> None:
        linked = {row["comp_intforeignid"]: row for row in self.rows("Company") if row["comp_intforeignid"]}
        tiers = {row["CT_Num"]: row for row in self.erp.rows("F_COMPTET") if not row["CT_Sommeil"]}
        assert set(linked) >= set(tiers), (set(linked), set(tiers))
        for code, row in tiers.items():
            held = linked[code]
            assert (row["CT_Intitule"] or "")[:60] == (held["comp_name"] or ""), (code, row, held)
            for wire, column in (
                ("website", "CT_Site"),
                ("shortname", "CT_Classement"),
                ("nafcode", "CT_Ape"),
            ):
                assert (row[column] or None) == held[f"comp_{wire}"], (code, wire)
            assert row["N_CatTarif"] == held["comp_pricecategory"], (code, row["N_CatTarif"], held)
            self._parts(code, held["comp_primaryaccountid"])

    def _parts(self, code: str, account: int) -> None:
        erp = sorted(
            (str(row["LI_No"]), row["LI_Intitule"], row["LI_Adresse"] or None)
            for row in self.deliveries(code)
        )
        with self.store.read() as work:
            crm = sorted(
                tuple(row)
                for row in work.session.rows(
                    "SELECT addr_intforeignid, addr_title, addr_address1 FROM Address JOIN Address_Link "
                    "ON AdLi_AddressId = addr_addressid WHERE AdLi_AccountId = ? AND addr_deleted = 0 "
                    "AND adli_deleted = 0 AND AdLi_Type = 'Expédition'",
                    account,
                )
            )
            people = sorted(
                tuple(row)
                for row in work.session.rows(
                    "SELECT pers_intforeignid, pers_lastname, pers_title FROM Person "
                    "WHERE pers_accountid = ? AND pers_deleted = 0",
                    account,
                )
            )
        assert erp == crm, (code, erp, crm)
        contacts = sorted(
            (str(row["CT_No"]), row["CT_Nom"], row["CT_Fonction"] or None) for row in self.contacts(code)
        )
        assert contacts == people, (code, contacts, people)

    def dump(self) -> dict[str, list[Any]]:
        """The whole CRM."""
        with self.store.read() as work:
            return {name: list(work.session.rows(f"SELECT * FROM {name}")) for name in metadata.tables}
