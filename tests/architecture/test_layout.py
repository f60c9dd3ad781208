"""The tests stand where what they test stands, and find their helpers by name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
PACKAGES = ("simulator", "engine", "features")
DATA = {"engine/crm/stores", "simulator/store/dossiers"}
"""Folders that hold files for the tests beside them."""


def rooms(package: str) -> set[str]:
    """Every folder of tests of a package."""
    return {
        path.relative_to(TESTS / package).as_posix()
        for path in (TESTS / package).rglob("*")
        if path.is_dir() and path.name != "__pycache__"
    }


@pytest.mark.parametrize("package", PACKAGES)
def test_a_folder_of_tests_bears_the_name_of_the_room_that_it_tests(package: str) -> None:
    code = ROOT / package / f"sage100_{package}"
    unknown = {room for room in rooms(package) if not (code / room).is_dir()}
    assert {f"{package}/{room}" for room in unknown} - DATA == set()


def test_no_helper_is_found_by_a_changed_path() -> None:
    changing = re.compile(r"sys\.path(?:\.insert|\.append|\.extend|\[.*\]) *(?:\(|=(?!=))")
    files = (path for path in TESTS.rglob("*.py") if changing.search(path.read_text("utf-8")))
    assert [path.relative_to(TESTS).as_posix() for path in files] == []
