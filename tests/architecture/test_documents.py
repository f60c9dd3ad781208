"""What README and docs point to exists: links, places, functions, make targets, rules."""

from __future__ import annotations

import ast
import re

import pytest

from sage100_features.trace import load_register
from tests.architecture.documents import ROOT, Document

PAGES = ["README.md", *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md"))]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> Document:
    return Document(request.param)


def defined(file: str) -> set[str]:
    """Every function and class of a file, those of a class by `Class.name`."""
    found = set()
    for node in ast.parse((ROOT / file).read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef)}
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            found.add(node.name)
    return found


def test_what_a_page_links_to_exists(page: Document) -> None:
    assert {link for link in page.links() if not (page.path.parent / link).exists()} == set()


def test_the_places_that_a_page_names_exist(page: Document) -> None:
    assert {place for place in page.places() if not (ROOT / place).exists()} == set()


def test_the_functions_that_a_page_points_to_exist(page: Document) -> None:
    assert {f"{file}:{name}" for file, name in page.functions() if name not in defined(file)} == set()


def test_the_rules_that_a_page_names_are_implemented(page: Document) -> None:
    implemented = {rule.id for rule in load_register() if rule.implemented}
    assert page.rules() <= implemented


def test_the_make_targets_that_a_page_names_exist(page: Document) -> None:
    assert {command.words[0] for command in page.commands("make")} <= TARGETS


def test_make_help_tells_every_target() -> None:
    assert set(re.findall(r'@echo "make (\w+) ', MAKEFILE)) == TARGETS - {"help"}
    assert set(re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)[0].split()) == TARGETS


def test_the_readme_tells_what_lies_in_each_place() -> None:
    """The second column names files and folders inside of the place in the first."""
    rows = re.findall(r"^\| \**`([^`]+/)`\** \| (.*) \|$", Document("README.md").prose, re.MULTILINE)
    assert len(rows) > 5
    named = [(place, name) for place, what in rows for name in re.findall(r"`(\w+(?:\.py|/))`", what)]
    assert len(named) > 4
    assert [name for place, name in named if not (ROOT / place / name).exists()] == []
