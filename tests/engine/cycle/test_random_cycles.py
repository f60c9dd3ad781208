"""Whatever users do on both sides and however the web service fails, both sides agree in the end.

And no value that somebody typed is lost in silence: it holds, or it is in the journal (design 5.9).

Random histories on the ERP in memory with the real store: edits, creations and deletions on both sides, records that
are open, calls that fail before or after they were carried out, great cycles and restores.
"""

from __future__ import annotations

import contextlib
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sage100_engine.application import ADMIN
from sage100_engine.contract import ACCOUNT, COMPANY, PERSON
from sage100_engine.errors import ActionRefused, GatewayKind
from sage100_engine.records import Counts, Status
from tests.engine.cycle.worlds import World, failing

CODES = ["T00", "T01"]
FIELDS = ["website", "shortname"]  # the ERP raises the case of the second
Step = tuple[Any, ...]

codes, fields, some = st.sampled_from(CODES), st.sampled_from(FIELDS), st.sampled_from([True, True, False])
edits = st.tuples(st.sampled_from(["erp edits", "crm edits"]), codes, fields, some)
others = st.tuples(
    st.sampled_from(["erp", "erp drops", "erp edits", "crm", "crm drops", "crm edits"]).map(
        "{} contact".format
    ),
    codes,
)
rare = st.one_of(
    st.tuples(st.sampled_from(["erp drops tiers", "erp opens", "erp closes"]), codes),
    st.tuples(st.sampled_from(["crm makes tiers", "restore"])),
)
acts = st.one_of(edits, edits, others, rare)
operations = st.sampled_from(["change_page", "execute", "execute", "customisations"])
fails = st.sampled_from([GatewayKind.UNAVAILABLE, GatewayKind.UNKNOWN])
cycles = st.one_of(
    st.tuples(st.just("cycle"), st.sampled_from(["normal"] * 3 + ["full", "push_all"])),
    st.tuples(st.just("failing cycle"), operations, st.integers(1, 2), fails),
    st.tuples(st.just("deaf cycle"), st.integers(1, 2)),
    st.tuples(st.just("busy cycle"), operations, edits),
)
rounds = st.lists(st.tuples(st.lists(acts, max_size=3), cycles), min_size=1, max_size=5)


class History:
    """A world, and what each step does in it; what cannot be done any more is not done."""

    def __init__(self, policy: str) -> None:
        self.w = World(len(CODES), conflict_policy=policy)
        self.w.cycle()
        self.typed: dict[tuple[str, str, str], str] = {}
        self.names = 0
        self.restored = False

    def name(self) -> str:
        self.names += 1
        return f"n{self.names}"

    def step(self, what: str, *arguments: Any) -> None:
        with contextlib.suppress(KeyError, IndexError, ActionRefused):  # it is gone
            getattr(self, what.replace(" ", "_"))(*arguments)

    # -- users

    def erp_edits(self, code: str, field: str, some: bool) -> None:
        self.w.erp.edit(code, **{field: self.value("erp", code, field, some)})

    def crm_edits(self, code: str, field: str, some: bool) -> None:
        value = self.value("crm", code, field, some)
        self.w.app.edit("company", self.company(code), {field: value}, ADMIN)

    def value(self, side: str, code: str, field: str, some: bool) -> str | None:
        """What a user types, remembered until both sides have it; who types over it then has seen it."""
        held = self.held(code, field)
        for one in ("erp", "crm") if held["erp"] == held["crm"] else (side,):
            self.typed.pop((one, code, field), None)
        if not some:
            return None
        return self.typed.setdefault((side, code, field), self.name())

    def erp_contact(self, code: str) -> None:
        self.w.erp.add_part(code, "person", lastname=self.name(), firstname=None)

    def crm_contact(self, code: str) -> None:
        self.w.app.create("person", {"company": self.company(code), "lastname": self.name()}, ADMIN)

    def erp_edits_contact(self, code: str) -> None:
        people = self.w.erp.find(code).nested["people"]
        self.w.erp.edit_part(code, ("people", list(people)[-1]), lastname=self.name())

    def erp_drops_contact(self, code: str) -> None:
        people = self.w.erp.find(code).nested["people"]
        self.w.erp.remove_part(code, ("people", list(people)[-1]))

    def crm_drops_contact(self, code: str) -> None:
        self.w.app.delete("person", self.people(code)[-1], ADMIN)

    def crm_edits_contact(self, code: str) -> None:
        self.w.app.edit("person", self.people(code)[0], {"lastname": self.name()}, ADMIN)

    def erp_drops_tiers(self, code: str) -> None:
        self.w.erp.remove(code)

    def crm_makes_tiers(self) -> None:
        self.w.create(self.name(), shortname=self.name())

    def erp_opens(self, code: str) -> None:
        self.w.erp.locked.add(code)

    def erp_closes(self, code: str) -> None:
        self.w.erp.locked.discard(code)

    def restore(self) -> None:
        self.w.erp.restart()
        self.restored = True

    def company(self, code: str) -> int:
        with self.w.app.store.read() as work:
            return work.records.find(COMPANY, {"code": code})[0].key

    def people(self, code: str) -> list[int]:
        where = {"company": str(self.company(code))}
        with self.w.app.store.read() as work:
            return [row.key for row in work.records.find(PERSON, where)]

    # -- cycles

    def cycle(self, kind: str = "normal") -> None:
        self.w.small(batch=2) if kind == "normal" else self.w.cycle(kind)
        self.w.erp.acts.clear()
        self.nothing_lost()

    def nothing_lost(self) -> None:
        """What was typed stands where it was typed, until both sides have it; or it is in the journal."""
        lost = {str(entry.loser).upper() for entry in self.w.app.conflicts()}
        for (side, code, field), value in list(self.typed.items()):
            if code in self.w.erp.records["account"]:
                held = self.held(code, field)
                stands = held[side] == value.upper()
                assert stands or value.upper() in lost, (side, code, value)
                if stands and held["erp"] != held["crm"]:
                    continue
            del self.typed[side, code, field]

    def held(self, code: str, field: str) -> dict[str, str]:
        """What each side has, whatever its case: that the ERP raised it comes back with the next cycle."""
        found = self.w.erp.find(code).fields.get(field), self.w.company(code).fields[field]
        return {side: (value or "").upper() for side, value in zip(("erp", "crm"), found, strict=True)}

    def failing_cycle(self, call: str, number: int, kind: GatewayKind) -> None:
        self.w.erp.before(call, number, failing(kind))
        self.cycle()

    def deaf_cycle(self, number: int) -> None:
        self.w.erp.after("execute", number, failing(GatewayKind.UNKNOWN))
        self.cycle()

    def busy_cycle(self, call: str, edit: Step) -> None:
        """Somebody works while the cycle runs."""
        self.w.erp.before(call, 1, lambda: self.step(*edit))
        self.cycle()

    # -- the end

    def settle(self) -> None:
        """Nothing is open any more: cycles until nothing moves."""
        self.w.erp.locked.clear()
        for _ in range(8):
            report = self.w.cycle(confirm=True)
            self.nothing_lost()
            if report.status is not Status.FAILURE and self.refused_alone(report.counts):
                return
        raise AssertionError(f"no rest within 8 cycles: {report}")

    def verify(self) -> None:
        """One Company for each tiers, of the same values and contacts; nothing was made twice."""
        erp = {
            code: ([held.fields.get(field) for field in FIELDS], sorted(people(held)))
            for code, held in self.w.erp.records["account"].items()
        }
        crm: dict[str, Any] = {}
        with self.w.app.store.read() as work:
            links = work.of(1).links
            for row in work.records.find(ACCOUNT):
                code = links.erp_id("account", row.key)
                mine = work.records.find(PERSON, {"account": str(row.key)})
                tied = [one.fields["lastname"] for one in mine if links.erp_id("person", one.key)]
                if code is not None:
                    assert code not in crm
                    crm[code] = ([row.fields[field] for field in FIELDS], sorted(tied))
        assert {code: crm.get(code) for code in erp} == erp
        # a tiers that was missing after a restore keeps its link: a user decides (design 5.8)
        assert set(crm) - set(erp) <= (set(CODES) if self.restored else set())

    def refused_alone(self, counts: Counts) -> bool:
        """Whether nothing was done, but for what the ERP goes on refusing: a tiers that is missing there."""
        moved = counts.created + counts.updated + counts.deleted + counts.conflicts
        return not moved and counts.sent == (counts.refused if self.restored else 0)


def people(held: Any) -> list[str]:
    return [one.fields["lastname"] for one in held.nested.get("people", {}).values()]


@given(rounds, st.sampled_from(["erp_wins", "crm_wins"]))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_both_sides_agree_in_the_end(history: list[tuple[list[Step], Step]], policy: str) -> None:
    """Guide: CON-07, CON-08, CON-17, CON-18."""
    h = History(policy)
    for acts, cycle in history:
        for what, *arguments in (*acts, cycle):
            h.step(what, *arguments)
    h.settle()
    h.verify()
    assert h.w.erp.sessions == 0
    h.w.app.close()
