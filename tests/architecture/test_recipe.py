"""The README's recipe for a field is true: a copy of the project, one line in each place, and it crosses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("engine", "simulator", "features", "fixtures", "tests/architecture", "tests/suites")
PACKAGES = ("engine", "simulator", "features")


class Line(NamedTuple):
    """One line of the recipe: the file, the line that it comes after, and what it says."""

    file: str
    after: str
    text: str


RECIPE = {
    "contract": Line(
        "engine/sage100_engine/contract/account.py",
        'Field("siret"',
        'Field("comment", "acc_comment", "Commentaire", BOTH, "MAP-01", size=35, replica="comp_comment"),',
    ),
    "simulator": Line(
        "simulator/sage100_simulator/erp/schema/fields.py",
        'WireField("siret"',
        'WireField("comment", "CT_Commentaire", "Commentaire", 35),',
    ),
    "XSD": Line(
        "fixtures/contract/sync-sage100.xsd",
        '<xs:element name="siret"',
        '<xs:element name="comment" type="t:text" minOccurs="0" s:caption="Commentaire" s:size="35" s:way="both"/>',
    ),
    "oracle": Line(
        "features/sage100_features/steps/erp_side.py", '"siret": "CT_Siret"', '"comment": "CT_Commentaire",'
    ),
}


def copied(folder: Path, *places: str) -> Path:
    """The project with the lines of these places."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "tests/__init__.py"):
        shutil.copy(ROOT / name, folder / name)
    for place in places:
        line = RECIPE[place]
        path = folder / line.file
        lines = path.read_text("utf-8").splitlines()
        [at] = [number for number, text in enumerate(lines) if text.strip().startswith(line.after)]
        lines.insert(at + 1, lines[at][: len(lines[at]) - len(lines[at].lstrip())] + line.text)
        path.write_text("\n".join(lines) + "\n", "utf-8")
    return folder


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(str(folder / package) for package in PACKAGES)
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, timeout=120
    )


def parity(folder: Path) -> subprocess.CompletedProcess[str]:
    return run(folder, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/architecture/test_fields.py")


def test_a_field_that_is_added_by_the_recipe_crosses_both_ways(tmp_path: Path) -> None:
    folder = copied(tmp_path / "project", *RECIPE)
    upgrades = folder / "engine/sage100_engine/crm/schema/upgrades.py"
    text = upgrades.read_text("utf-8")
    version = int(text.split("\nVERSION = ")[1].split("\n")[0])
    text = text.replace(f"\nVERSION = {version}\n", f"\nVERSION = {version + 1}\n")
    upgrades.write_text(text.replace("] = {\n", f"] = {{\n    {version}: (),\n", 1), "utf-8")
    crossed = run(
        folder, "tests/architecture/added_field.py", str(ROOT / "tests/engine/crm/stores"), str(tmp_path)
    )
    assert crossed.returncode == 0, crossed.stderr
    judged = run(folder, "-m", "sage100_simulator.soap.contract")
    assert judged.returncode == 0, judged.stdout + judged.stderr
    told = parity(folder)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("place", RECIPE)
def test_a_line_that_was_forgotten_is_named(tmp_path: Path, place: str) -> None:
    told = parity(copied(tmp_path / "project", *(name for name in RECIPE if name != place)))
    assert told.returncode != 0
    assert f"{place}: account.comment is missing" in told.stdout
