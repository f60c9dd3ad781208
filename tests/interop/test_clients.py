"""SOAP clients that nobody here wrote hold a whole conversation with the running service."""

from __future__ import annotations

import pytest

from sage100_simulator.testing import Simulator
from tests.interop.stacks import EXPECTED, STACKS, Stack


@pytest.mark.parametrize("stack", STACKS, ids=lambda stack: stack.name)
def test_a_foreign_client_holds_every_step(stack: Stack) -> None:
    """Guide: CON-16."""
    with Simulator() as simulator:
        dossier = simulator.dossier(fixture="negoce")
        steps = stack.converse(simulator.url, dossier.user, dossier.password, dossier.company)
        street = dossier.rows("F_COMPTET", CT_Adresse="12 rue de la Paix")
    assert steps == EXPECTED
    assert len(street) == 2, "CARAT lives there, and the tiers that the client made"
