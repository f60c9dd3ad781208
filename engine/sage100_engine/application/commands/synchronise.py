"""« Synchronisation immédiate »: one cycle now."""

from __future__ import annotations

from collections.abc import Callable

from ...contract import ACCOUNT
from ...cycle import NORMAL, Cycle
from ...errors import ConfigurationError, Problem
from ...records import Progress, Report, Status
from ..command import INTEGRATION, Act, Command, Done, Sides
from ..lookups import integration
from . import sheet


def run(
    sides: Sides,
    key: int,
    kind: str = NORMAL,
    confirm: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> Report:
    """One cycle of an integration; the armed one, when one is armed.

    Args:
        sides: the store and the ERP.
        key: of the integration.
        kind: normal, full or push_all.
        confirm: carry out a mass effect instead of waiting.
        progress: told where the cycle stands.

    Raises:
        ConfigurationError: there is no sheet, or it is inactive.
    """
    with sides.crm.read() as work:
        found = integration(work, key)
    if not found.active:
        raise ConfigurationError([Problem("L'intégration est inactive", "RUN-08")])
    if kind == NORMAL:
        kind = found.armed or NORMAL
    erp = sides.erp(found.sheet)
    report = Cycle(erp, sides.crm, found.key, found.sheet, kind, confirm, progress).run()
    if found.armed and report.status is not Status.FAILURE:
        sheet.disarm(sides.crm, found.key)
    return report


def carry_out(sides: Sides, key: int) -> Report:
    """A cycle that sends, at once: an order does not wait for the interval (Guide: CREATE-12).

    The first synchronisation writes nothing, so another cycle follows it (Guide: FIRST-14).
    """
    with sides.crm.view(key) as work:
        first = work.cursors.get(ACCOUNT.name).first
    report = run(sides, key)
    return run(sides, key) if first and report.status is not Status.FAILURE else report


def now(sides: Sides, act: Act) -> Done:
    """Pressed on the sheet."""
    return Done(run(sides, act.record))


COMMAND = Command("synchronise_now", "Synchronisation immédiate", INTEGRATION, sheet.active, now)
