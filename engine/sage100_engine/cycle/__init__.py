"""One cycle of synchronisation, the guide's four steps: `reading` has the first two, `sending` the others."""

from __future__ import annotations

import time
from collections.abc import Callable

from .. import journal
from ..errors import GatewayError
from ..plan import policy_of
from ..ports import CrmStore, ErpPort
from ..records import Progress, Report
from ..settings import Sheet
from .cycle_run import CycleRun, Limits
from .reading import Reading
from .sending import Sending

NORMAL, FULL, PUSH_ALL = "normal", "full", "push_all"


class Cycle:
    """One cycle.

    Args:
        erp: the ERP's web service.
        store: the CRM store.
        integration: whose cycle it is.
        sheet: its settings.
        kind: normal, full (the ERP's values replace the CRM's) or push_all (the CRM's go to the ERP).
        confirm_mass: carry out a mass effect instead of waiting.
        progress: told where the cycle stands.
        limits: sizes.

    Guide: CON-07 to CON-10, FIRST-01, RUN-18.
    """

    def __init__(
        self,
        erp: ErpPort,
        store: CrmStore,
        integration: int,
        sheet: Sheet,
        kind: str = NORMAL,
        confirm_mass: bool = False,
        progress: Callable[[Progress], None] | None = None,
        limits: Limits | None = None,
    ) -> None:
        policy = policy_of(sheet.conflict_policy, kind == PUSH_ALL)
        self.erp, self.store, self.integration = erp, store, integration
        self.full, self.push_all, self.confirm_mass = kind == FULL, kind == PUSH_ALL, confirm_mass
        self.cycle_run = CycleRun(store, integration, sheet, policy, progress or (lambda _: None))
        self.reading = Reading(erp, self.cycle_run, limits or Limits())
        self.sending = Sending(erp, self.cycle_run, limits or Limits())

    def run(self) -> Report:
        """Run it, once no other cycle of this integration runs (Guide: RUN-23)."""
        with self.store.cycle(self.integration):
            started = time.perf_counter()
            self.cycle_run.close_interrupted()
            try:
                self.erp.open_session()
                self.reading.parameters()
                self.reading.representatives()
                first = self.reading.accounts(self.full, self.confirm_mass)
                if not first:
                    self.sending.accounts(self.push_all)
            except GatewayError as error:
                self.cycle_run.log(journal.failed(error.message))
            finally:
                self.erp.close_session()
            return self.cycle_run.end(time.perf_counter() - started)


__all__ = ["NORMAL", "Cycle", "Limits"]
