"""What one scenario is told with: both sides, the line between them, and what came of the last order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytest_bdd.parser import Step

from sage100_simulator.testing import DossierHandle

from ..adapter.line import Line
from ..adapter.protocol import ADMIN, Cycle, Done, Engine, Problem, Refusal, is_refusal
from . import crm_side, erp_side
from .calls import Call
from .phrases import Side
from .wire import ClientAnswer

Problems = list[Problem]


class Context:
    """The memory of one scenario; a refusal that no step looks at ends it.

    `before` is both sides as they were when the first When began, `calls_before` how many calls the ERP had
    served by then.
    """

    def __init__(
        self, engine: Engine, erp: DossierHandle, line: Line, begin: Callable[[DossierHandle], None]
    ) -> None:
        self._engine, self._erp, self._begin = engine, erp, begin
        self.line = line
        self.user = ADMIN
        self.cycles: list[Cycle] = []
        self.refusal: Problems = []
        self._unread = False
        self.before: dict[str, Side] = {}
        self.calls_before = 0
        self.client = ClientAnswer("", 0)

    @property
    def engine(self) -> Engine:
        """The engine behind the protocol."""
        self.nothing_unread()
        return self._engine

    @property
    def erp(self) -> DossierHandle:
        """The ERP as its users see it."""
        self.nothing_unread()
        return self._erp

    @property
    def cycle(self) -> Cycle:
        """The last cycle that ran."""
        assert self.cycles, "no cycle has run"
        return self.cycles[-1]

    def use(self, dossier: DossierHandle) -> None:
        """Go on with another dossier, and an empty CRM on it."""
        self._erp = dossier
        self._begin(dossier)

    def act(self) -> None:
        """Begin what the scenario is about: the first time both sides are remembered as they are."""
        if not self.before:
            self.before = self.state()
            self.calls_before = len(self._erp.journal())

    def state(self) -> dict[str, Side]:
        """Both sides, record by record."""
        return {"erp": erp_side.state(self._erp), "crm": crm_side.state(self._engine)}

    def take(self, answer: Done | Refusal) -> None:
        """Remember an engine's answer: a refusal waits for its Then, a cycle that it started has run."""
        if is_refusal(answer):
            self.refuse(answer["refused"])
        elif "cycle" in answer:
            self.cycles.append(answer["cycle"])

    def ran(self, answer: Cycle | Refusal) -> None:
        """Remember a cycle that was ordered: it has run, or its refusal waits for its Then."""
        if is_refusal(answer):
            self.refuse(answer["refused"])
        else:
            self.cycles.append(answer)

    def refuse(self, problems: Problems) -> None:
        """Remember a refusal, whose Then has to come next."""
        self.refusal, self._unread = problems, True

    def read_refusal(self) -> Problems:
        """The refusal of the last order."""
        assert self._unread, "nothing was refused"
        self._unread = False
        return self.refusal

    def nothing_unread(self) -> None:
        """A refusal that the scenario does not expect ends it."""
        assert not self._unread, f"refused: {self.refusal}"

    def calls(self) -> list[Call]:
        """The calls that the ERP served since the first When."""
        return self.erp.journal()[self.calls_before :]


@pytest.fixture
def context(
    engine: Engine, erp: DossierHandle, line: Line, begin: Callable[[DossierHandle], None]
) -> Iterator[Context]:
    """The context of this scenario."""
    told = Context(engine, erp, line, begin)
    yield told
    told.nothing_unread()


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    """Remember both sides before the first When."""
    if step.type == "when":
        request.getfixturevalue("context").act()
