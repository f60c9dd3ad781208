"""Named starting states: small dossiers whose tiers are known by their codes."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypedDict

from ..clock import Clock
from ..erp.db.connection import Connection
from ..erp.schema.row import ColumnValue, TableRow
from ..errors import NotFound
from . import parameters
from .fill import Fill, first_day, write
from .profiles import PROFILES
from .rows import CONTROL_ACCOUNTS, Tiers, billing_copy, blank_contact, blank_livraison, blank_sheet, instant

Given = Mapping[str, ColumnValue | list[TableRow]]
"""The columns of a tiers, and lists of rows of what belongs to it."""


class State(TypedDict):
    """A file: what kind of dossier it is, and its tiers."""

    profile: str
    tiers: list[Given]


def directory() -> Path:
    """Where the named states lie: in the checkout, else beside the installed package.

    Raises:
        FileNotFoundError: neither place has them.
    """
    package = Path(__file__).resolve().parents[1]
    for place in (package.parents[1] / "fixtures" / "dossiers", package / "dossier_files"):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"no named dossiers beside {package}: install the package again")


def fixtures() -> list[str]:
    """The names of the named states."""
    return sorted(path.stem for path in directory().glob("*.json"))


def fixture(name: str) -> Fill:
    """What fills an empty dossier with a named state.

    Args:
        name: one of `fixtures()`.

    Raises:
        NotFound: there is no state of that name.
    """
    if name not in fixtures():
        raise NotFound(f"Aucun état de départ « {name} » ({', '.join(fixtures())})", "fixture")
    state: State = json.loads((directory() / f"{name}.json").read_text(encoding="utf-8"))

    def fill(conn: Connection, clock: Clock) -> None:
        epoch = first_day(clock)
        parameters.write(conn, PROFILES[state["profile"]], seed=1, epoch=epoch)
        write(conn, [_tiers(given, epoch) for given in state["tiers"]], epoch)

    return fill


def _tiers(given: Given, epoch: datetime) -> Tiers:
    """One tiers: the columns that the file gives, and what the ERP adds. Guide: ADDR-05, MAP-10."""
    columns: TableRow = {key: value for key, value in given.items() if not isinstance(value, list)}
    kind = int(columns.get("CT_Type") or 0)
    sheet = blank_sheet() | {"CG_NumPrinc": CONTROL_ACCOUNTS[kind], "CT_NumPayeur": columns["CT_Num"]}
    sheet |= {"CT_Classement": str(columns["CT_Intitule"])[:17].rstrip().upper()}
    sheet |= {"CT_DateCreate": instant(epoch - timedelta(days=365))} | columns
    owner: TableRow = {"CT_Num": columns["CT_Num"]}
    made = Tiers(sheet, [billing_copy(sheet)])
    made.livraisons += [blank_livraison() | owner | row for row in _rows(given, "livraisons")]
    made.contacts = [blank_contact() | owner | row for row in _rows(given, "contacts")]
    made.reglements = [owner | row for row in _rows(given, "reglements")]
    return made


def _rows(given: Given, name: str) -> list[TableRow]:
    rows = given.get(name)
    return rows if isinstance(rows, list) else []
