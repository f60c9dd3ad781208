"""Conversations whose tools are not installed are deselected; tests/conftest.py says so at the end of the run."""

from __future__ import annotations

import pytest

from tests.interop.stacks import missing


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out the conversations that cannot be held on this machine: they are neither green nor skipped."""
    absent = {stack.name for stack in missing()}
    out = [item for item in items if _stack_of(item) in absent]
    if out:
        items[:] = [item for item in items if item not in out]
        config.hook.pytest_deselected(items=out)


def _stack_of(item: pytest.Item) -> str:
    callspec = getattr(item, "callspec", None)
    stack = callspec.params.get("stack") if callspec else None
    return str(getattr(stack, "name", ""))
