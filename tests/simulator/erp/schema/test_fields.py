"""The table of wire fields: a column that is not Sage's is told by field and table, and one line is all that a field needs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sage100_simulator.erp.schema import fields
from sage100_simulator.erp.schema.comptabilite import F_COMPTET
from sage100_simulator.erp.schema.fields import BOOLEAN, DECIMAL, INDEX, TEXT, WireField, of_table
from sage100_simulator.erp.schema.reading import Columns
from sage100_simulator.erp.sync import changes

ROOT = Path(__file__).parents[4]
WRONG = {
    "no such column": (WireField("vat", "CT_Tva", "TVA", 25), "no such column"),
    "no column": (WireField("vat", "", "TVA", 25), "no such column"),
    "a text in a number": (WireField("vat", "N_Devise", "TVA", 3), "SMALLINT holds no text"),
    "an index in a text": (WireField("vat", "CT_Identifiant", "TVA", kind=INDEX), "holds no index"),
    "an amount in an index": (WireField("vat", "CO_No", "TVA", kind=DECIMAL), "INTEGER holds no decimal"),
    "longer than the column": (
        WireField("vat", "CT_Identifiant", "TVA", 26),
        "VARCHAR(25) is shorter than 26",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_column_that_does_not_hold_the_field_is_told_by_field_and_table(case: str) -> None:
    field, told = WRONG[case]
    with pytest.raises(ValueError, match=re.escape(f"field vat, F_COMPTET.{field.column}: ")) as raised:
        of_table(F_COMPTET, field)
    assert told in str(raised.value)


def test_two_fields_of_one_name_are_told() -> None:
    with pytest.raises(ValueError, match="F_COMPTET: two fields of one name"):
        of_table(F_COMPTET, fields.ACCOUNT["name"], fields.ACCOUNT["name"])


def test_a_conversion_that_a_field_needs_and_nobody_gives_is_an_error() -> None:
    with pytest.raises(KeyError):
        Columns(fields.ACCOUNT).reader({})


@pytest.mark.parametrize("record", ["account", "address", "person"])
def test_what_crosses_is_the_table_no_more_and_no_less(erp, record: str) -> None:
    erp.insert("F_COMPTET", CT_Num="CARAT", CT_Intitule="Carat", CT_Ville="Lyon")
    erp.insert("F_CONTACTT", CT_Num="CARAT", CT_Nom="Durand")
    (entry,) = erp.read("")
    nested = {"address": "addresses", "person": "people"}
    shown = entry if record == "account" else entry.nested[nested[record]][-1]
    known = {"account": fields.ACCOUNT, "address": fields.DELIVERY_ADDRESS, "person": fields.PERSON}[record]
    assert list(shown.fields) == list(known)
    assert not shown.fields.keys() & fields.NOT_DELIVERED_YET.keys()


def test_the_collaborateur_crosses_by_the_table_too(erp) -> None:
    page = changes.read_page(erp.dossier, "salesrepresentative")
    assert [list(one.fields) for one in page.entries] == [list(fields.REPRESENTATIVE)]


# One line for each kind of field in fields.py; the column in comptabilite.py where Sage's table lacks it; the XSD.
ADDED = {
    "vatnumber": (TEXT, 'WireField("vatnumber", "CT_Identifiant", "N° identifiant", 25)', ""),
    "carrier": (INDEX, 'WireField("carrier", "N_Expedition", "Mode d\'expédition", kind=INDEX)', ""),
    "priority": (
        INDEX,
        'WireField("priority", "CT_PrioriteLivr", "Priorité", kind=INDEX, read=Read.ZERO_TOO)',
        'small("CT_PrioriteLivr")',
    ),
    "blocked": (
        BOOLEAN,
        'WireField("blocked", "CT_BLFact", "BL/Facture", kind=BOOLEAN)',
        'small("CT_BLFact")',
    ),
    "discount": (
        DECIMAL,
        'WireField("discount", "CT_Taux01", "Remise", kind=DECIMAL)',
        'Column("CT_Taux01", MONEY, nullable=False, server_default="0")',
    ),
}
TYPED = {"vatnumber": "FR83404833048", "carrier": 2, "priority": 3, "blocked": True, "discount": 2.5}
EDITED = {"vatnumber": "FR40303265045", "carrier": 1, "priority": 0, "blocked": False, "discount": 7.25}

FOLLOWED = """
import json, sys
from decimal import Decimal
from sage100_simulator.erp.sync import changes, transactions
from sage100_simulator.erp.records import Instance
from sage100_simulator.settings import contract_dir
from sage100_simulator.soap import contract
from sage100_simulator.testing import Simulator

columns, typed, edited = json.loads(sys.argv[1])
assert contract.differences(contract_dir()) == [], contract.differences(contract_dir())
with Simulator() as simulator:
    handle = simulator.dossier("NEW", tiers=0)
    (dossier,) = [one for one in simulator.service.dossiers.list() if one.name == "NEW"]
    row = {columns[name]: value for name, value in typed.items()}
    handle.insert("F_COMPTET", {"CT_Num": "CARAT", "CT_Intitule": "Carat", "N_CatTarif": 1, **row})
    page = changes.read_page(dossier, "account")
    (entry,) = page.entries
    assert {name: entry.fields[name] for name in typed} == typed, entry.fields
    sent = {name: Decimal(str(value)) if name == "discount" else value for name, value in edited.items()}
    (done,) = transactions.execute(dossier, "account", [Instance("account", "Updated", "CARAT", "1", sent)])
    assert done.status == "Success", done
    held = next(one for one in handle.rows("F_COMPTET") if one["CT_Num"] == "CARAT")
    assert {name: held[column] for name, column in columns.items()} == edited, held
    assert changes.read_page(dossier, "account", page.next_token).entries == []  # held exactly as sent
    handle.update("F_COMPTET", "CARAT", row)
    (entry,) = changes.read_page(dossier, "account", page.next_token).entries
    assert {name: entry.fields[name] for name in typed} == typed, entry.fields
    assert not set(typed) & set(entry.own), entry.own
    new = {"code": "SAPHIR", "name": "Saphir", **sent}
    (made,) = transactions.execute(dossier, "account", [Instance("account", "Created", None, "2", new)])
    assert made.status == "Success", made
    (long,) = transactions.execute(
        dossier, "account", [Instance("account", "Updated", "SAPHIR", "2", {"vatnumber": "9" * 26})]
    )
    assert long.message == "N° identifiant : 25 caractères au plus (26 reçus)", long
"""


def _added(text: str, after: str, line: str) -> str:
    assert text.count(after) == 1, after
    return text.replace(after, f"{after}\n{line}")


def test_a_field_is_one_line_a_column_and_the_schema(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "simulator", tmp_path / "simulator")
    shutil.copytree(ROOT / "fixtures", tmp_path / "fixtures")
    schema = tmp_path / "simulator" / "sage100_simulator" / "erp" / "schema"
    frozen = tmp_path / "fixtures" / "contract" / "sync-sage100.xsd"
    table, columns, xsd = (
        file.read_text(encoding="utf-8")
        for file in (schema / "fields.py", schema / "comptabilite.py", frozen)
    )
    names = {}
    for wire, (kind, line, column) in ADDED.items():
        table = _added(table, '    WireField("siret", "CT_Siret", "SIRET", 14),', f"    {line},")
        if column:
            columns = _added(columns, '    small("CT_ControlEnc"),', f"    {column},")
        _, names[wire], caption = re.findall(r'"([^"]+)"', line)
        size = ' s:size="25"' if kind == TEXT else ""
        told = f'type="t:{kind}" minOccurs="0" s:caption="{caption}"{size} s:way="both"'
        xsd = _added(
            xsd, '<xs:complexType name="account">\n    <xs:all>', f'<xs:element name="{wire}" {told}/>'
        )
    for file, text in ((schema / "fields.py", table), (schema / "comptabilite.py", columns), (frozen, xsd)):
        file.write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "simulator")}
    done = subprocess.run(
        [sys.executable, "-c", FOLLOWED, json.dumps([names, TYPED, EDITED])],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
