"""`make interop`: each SOAP stack whose tools are installed against a running service; the rest is listed."""

from __future__ import annotations

import sys

from sage100_simulator.testing import Simulator
from tests.interop.stacks import EXPECTED, STACKS, Stack


def main() -> int:
    """Run and tell.

    Returns:
        0 when no conversation failed, 1 when one did.
    """
    failed = 0
    missing = []
    for stack in STACKS:
        if not stack.installed():
            missing.append(stack)
            continue
        wrong = _wrong(stack)
        failed += bool(wrong)
        print(f"{'FAILED' if wrong else 'passed':8}{stack.name}")
        for step, how in wrong.items():
            print(f"        {step}: {how} (expected {EXPECTED.get(step, 'an answer')})")
    for stack in missing:
        print(f"not run {stack.name}: its tools are not installed ({stack.install})")
    print(f"{len(STACKS) - len(missing) - failed} passed, {failed} failed, {len(missing)} not run")
    return int(failed > 0)


def _wrong(stack: Stack) -> dict[str, str]:
    with Simulator() as simulator:
        dossier = simulator.dossier(fixture="negoce")
        steps = stack.converse(simulator.url, dossier.user, dossier.password, dossier.company)
        return {step: how for step, how in steps.items() if how != EXPECTED.get(step)}


if __name__ == "__main__":
    sys.exit(main())
