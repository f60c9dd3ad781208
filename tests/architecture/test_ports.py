"""Ports by role: each asks for little, and the store's own class offers just what its port asks for."""

from __future__ import annotations

import inspect
from typing import Any, get_type_hints

import pytest

from sage100_engine.crm.unit_of_work import SqlSyncUnit, SqlUnitOfWork
from sage100_engine.ports import cycle, erp, screens, store

MOST = 8
PROTOCOLS = [
    found
    for module in (cycle, erp, screens, store)
    for found in vars(module).values()
    if getattr(found, "_is_protocol", False) and found.__module__ == module.__name__
]


def methods(kind: type) -> set[str]:
    """The public methods of a class, its parents' among them."""
    return {name for name, _ in inspect.getmembers(kind, inspect.isfunction) if not name.startswith("_")}


@pytest.mark.parametrize("port", PROTOCOLS, ids=lambda port: port.__name__)
def test_a_port_has_few_methods(port: type) -> None:
    assert len(methods(port)) <= MOST


@pytest.mark.parametrize(
    ("asked", "handed"),
    [
        pytest.param(port, adapter, id=f"{unit.__name__}.{name}")
        for unit, adapters in ((store.UnitOfWork, SqlUnitOfWork), (store.SyncUnit, SqlSyncUnit))
        for name, getter in inspect.getmembers(unit, lambda one: isinstance(one, property))
        for port in (get_type_hints(getter.fget)["return"],)
        for adapter in (get_type_hints(getattr(adapters, name).func)["return"],)
    ],
)
def test_a_repository_offers_what_its_port_asks_for(asked: Any, handed: Any) -> None:
    assert methods(handed) == methods(asked)
