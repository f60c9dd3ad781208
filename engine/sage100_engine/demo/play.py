"""`sage100 demo`: a simulated Sage 100, and a CRM synchronised with it both ways."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import click

from ..application import ADMIN, Application
from ..application.queries.report import as_data
from ..bootstrap import open_crm
from ..errors import ConfigurationError
from ..progress import showing
from ..records import Report, Status
from ..settings import Secret, database_url
from .served import Served, serving

USER, PASSWORD = "crm", "crm"
GOOD = (Status.SUCCESS, Status.WARNING)
KINDS = {
    "company": "Sociétés",
    "account": "Tiers",
    "address": "Adresses",
    "person": "Contacts",
    "phone": "Téléphones",
    "email": "E-mails",
    "representative": "Représentants",
}
IN_SAGE, IN_CRM = "www.change-dans-sage.fr", "www.change-dans-le-crm.fr"


class Crossing(NamedTuple):
    """A change that was made on one side, and what the other side shows after a cycle."""

    way: str
    code: str
    made: str
    arrived: object

    @property
    def seen(self) -> bool:
        """Whether it is there."""
        return self.arrived == self.made


class Played(NamedTuple):
    """What happened: both cycles, the CRM's records after the first one, and the change on each side."""

    first: Report
    records: dict[str, int]
    differential: Report
    crossings: tuple[Crossing, ...] = ()

    @property
    def good(self) -> bool:
        """Whether both cycles ended well and both changes arrived."""
        ended = all(cycle.status in GOOD for cycle in (self.first, self.differential))
        return ended and bool(self.crossings) and all(crossing.seen for crossing in self.crossings)


def run_demo(tiers: int, crm: str, once: bool, as_json: bool) -> bool:
    """Everything, once; then the URLs until Ctrl-C, unless `once`.

    Returns:
        Whether both cycles ended well and both changes were seen on the other side.
    """
    with tempfile.TemporaryDirectory(prefix="sage100-demo-") as folder:
        if "://" in crm:
            raise ConfigurationError(["La démonstration prend pour base CRM le chemin d'un fichier neuf"])
        database = Path(crm).expanduser() if crm else Path(folder) / "crm.db"
        if database.exists():
            raise ConfigurationError([f"{database} existe déjà : la démonstration part d'une base CRM neuve"])
        with serving(tiers, Path(folder)) as served, opened(database) as application:
            played = play(served, application)
            if as_json:
                click.echo(json.dumps(as_json_data(served, played), ensure_ascii=False))
            else:
                show(played)
            if not once:
                stay(served, database)
    return played.good


@contextmanager
def opened(database: Path) -> Iterator[Application]:
    """The CRM of the demonstration."""
    with open_crm(database_url(str(database)), Secret(PASSWORD)) as application:
        yield application


def play(served: Served, application: Application) -> Played:
    """First synchronisation, a change on each side, the cycle that carries both across."""
    dossier = served.first("/dossiers")
    application.prepare({"erp_url": served.url, "erp_user": USER, "company": dossier["company"]})
    with showing() as progress:
        first = application.cycle(progress=progress)
    records = application.numbers()
    if first.status not in GOOD:
        return Played(first, records, first)
    accounts = [one for one in application.records("account") if one[1]["link"]]
    (there, by_erp), (_, by_crm) = accounts[0], accounts[-1]
    edited, asked = str(by_erp["link"]), str(by_crm["link"])
    table = f"/dossiers/{dossier['name']}/tables/F_COMPTET"
    served.change(f"{table}/{edited}", {"CT_Site": IN_SAGE})
    application.edit("company", int(str(by_crm["company"])), {"website": IN_CRM}, ADMIN)
    second = application.cycle()
    here = (application.record("account", there) or {}).get("website")
    across = served.first(table, CT_Num=asked).get("CT_Site")
    crossings = Crossing("erp_to_crm", edited, IN_SAGE, here), Crossing("crm_to_erp", asked, IN_CRM, across)
    return Played(first, records, second, crossings)


def as_json_data(served: Served, played: Played) -> dict[str, object]:
    """The result as JSON data."""
    seen = dict.fromkeys(("erp_to_crm", "crm_to_erp"), False)
    return {
        "url": served.url,
        "control_url": served.control_url,
        "first": {**summary(played.first), "records": played.records},
        "differential": summary(played.differential),
        "seen": seen | {crossing.way: crossing.seen for crossing in played.crossings},
    }


def summary(report: Report) -> dict[str, object]:
    """Status, seconds, records and anomalies of a cycle."""
    told = as_data(report)
    return {name: told[name] for name in ("status", "seconds", "records", "anomalies")}


def show(played: Played) -> None:
    """The result as tables for a reader."""
    from rich.console import Console
    from rich.table import Table

    first, second = as_data(played.first), played.differential
    table = Table(title="Première synchronisation")
    table.add_column("Fiches")
    table.add_column("Nombre", justify="right")
    for kind, label in KINDS.items():
        table.add_row(label, str(played.records[kind]))
    table.add_section()
    table.add_row("Anomalies", str(first["anomalies"]))
    table.add_row("Statut", first["status"])
    table.add_row("Secondes", f"{played.first.seconds:.2f}")
    console = Console()
    console.print(table)
    ways = {"erp_to_crm": "Sage 100 vers CRM", "crm_to_erp": "CRM vers Sage 100"}
    for crossing in played.crossings:
        mark = "arrivé" if crossing.seen else "PAS ARRIVÉ"
        console.print(f"{ways[crossing.way]} : site web de {crossing.code} = {crossing.arrived} ({mark})")
    console.print(f"Synchronisation différentielle : {second.status} en {second.seconds:.2f} s")


def stay(served: Served, database: Path) -> None:
    """Say where everything is, until Ctrl-C."""
    click.echo(f"Service web {served.url}  Console {served.url}console", err=True)
    click.echo(f"Pilotage {served.control_url}  jeton {served.token}", err=True)
    click.echo(f"Base CRM {database}  (Ctrl-C pour arrêter)", err=True)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        click.echo("Arrêt", err=True)
