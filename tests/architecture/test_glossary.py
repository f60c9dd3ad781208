"""The README's glossary holds: each table and column that it names is one that the packages have."""

import re
from pathlib import Path

import sage100_engine.crm.schema.tables as crm
import sage100_simulator.erp.schema.tables as erp

ROOT = Path(__file__).resolve().parents[2]


def glossary() -> str:
    return (ROOT / "README.md").read_text("utf-8").split("## Glossary")[1].split("\n## ")[0]


def test_every_erp_table_and_column_of_the_glossary_exists() -> None:
    tables = erp.metadata.tables
    columns = {c.name for t in tables.values() for c in t.columns}
    named = set(re.findall(r"`((?:F_|cbSys)\w+)", glossary()))
    assert named
    assert named <= set(tables)
    assert set(re.findall(r"\b((?:CT|LI|CO)_\w+)", glossary())) <= columns


def test_every_crm_table_and_column_of_the_glossary_exists() -> None:
    tables = crm.metadata.tables
    columns = {c.name.lower() for t in tables.values() for c in t.columns}
    assert {"Company", "Account"} <= set(tables)
    named = set(re.findall(r"`((?:acc|comp)_\w+)`", glossary()))
    assert named
    assert named <= columns


def test_the_two_sides_are_never_called_otherwise() -> None:
    """Erp and crm, never source/target, left/right, local/remote as names of the sides."""
    wrong = re.compile(r"\b(?:source|target|left|right|local|remote)_(?:record|value|side|store|db)\b")
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for package in ("simulator", "engine", "features")
        for path in (ROOT / package).rglob("*.py")
        for match in wrong.finditer(path.read_text("utf-8"))
    ]
    assert found == []
