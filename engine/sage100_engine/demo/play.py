"""`sage100 demo`: a simulated Sage 100 in a process of its own, and a CRM synchronised with it both ways."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import click
import requests

from ..application import ADMIN, Application
from ..application.queries.report import as_data
from ..bootstrap import open_crm
from ..errors import ConfigurationError, GatewayError, GatewayKind
from ..progress import showing
from ..records import Report, Status
from ..settings import Secret, database_url

USER, PASSWORD = "crm", "crm"
START_SECONDS = 60
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


class Served(NamedTuple):
    """A simulator that answers, and how to act in it as an ERP user."""

    url: str
    control_url: str
    token: str

    def call(self, method: str, path: str, **more: Any) -> Any:
        """One request of the control API."""
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = requests.request(method, f"{self.control_url}{path}", headers=headers, timeout=30, **more)
        answer.raise_for_status()
        return answer.json() if answer.content else None


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
            result = play(served, application)
            good = judged(result)
            tell(result, application, as_json)
            if not once:
                stay(served, database)
    return good


@contextmanager
def opened(database: Path) -> Iterator[Application]:
    """The CRM of the demonstration."""
    with open_crm(database_url(str(database)), Secret(PASSWORD)) as application:
        yield application


@contextmanager
def serving(tiers: int, folder: Path) -> Iterator[Served]:
    """`sage100 serve` as a child process, which ends with the demonstration."""
    ready = folder / "ready.json"
    command = [sys.executable, "-m", "sage100_simulator", "serve", "--port", "0", "--dirty"]
    command += ["--tiers", str(tiers), "--ready-file", str(ready)]
    with (folder / "serve.log").open("wb") as log:
        child = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
    try:
        yield wait_for(child, ready)
    finally:
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def wait_for(child: subprocess.Popen[bytes], ready: Path) -> Served:
    """The addresses of the simulator, once it has written them."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and child.poll() is None:
        if ready.exists():
            told = json.loads(ready.read_text(encoding="utf-8"))
            return Served(told["url"], told["control_url"], told["control_token"])
        time.sleep(0.02)
    raise GatewayError(GatewayKind.UNAVAILABLE, "Le simulateur n'a pas démarré")


def play(served: Served, application: Application) -> dict[str, Any]:
    """First synchronisation, a change on each side, the cycle that carries both across."""
    dossier = served.call("GET", "/dossiers")[0]
    name, company = dossier["name"], dossier["company"]
    application.prepare({"erp_url": served.url, "erp_user": USER, "company": company})
    with showing() as progress:
        first = application.cycle(progress=progress)
    result: dict[str, Any] = {"url": served.url, "control_url": served.control_url}
    result["first"] = {**summary(first), "records": application.numbers()}
    if first.status not in GOOD:
        return {**result, "differential": summary(first), "seen": {"erp_to_crm": False, "crm_to_erp": False}}
    accounts = [one for one in application.records("account") if one[1]["link"]]
    (there, by_erp), (_, by_crm) = accounts[0], accounts[-1]
    path = f"/dossiers/{name}/tables/F_COMPTET"
    served.call("PATCH", f"{path}/{by_erp['link']}", json={"CT_Site": "www.change-dans-sage.fr"})
    application.edit("company", int(by_crm["company"]), {"website": "www.change-dans-le-crm.fr"}, ADMIN)
    result["differential"] = summary(application.cycle())
    row = served.call("GET", path, params={"CT_Num": by_crm["link"]})[0]
    seen = application.record("account", there) or {}
    result["changes"] = {
        "erp_to_crm": [by_erp["link"], seen.get("website")],
        "crm_to_erp": [by_crm["link"], row["CT_Site"]],
    }
    result["seen"] = {
        "erp_to_crm": seen.get("website") == "www.change-dans-sage.fr",
        "crm_to_erp": row["CT_Site"] == "www.change-dans-le-crm.fr",
    }
    return result


def summary(report: Report) -> dict[str, Any]:
    """Status, seconds, records and anomalies of a cycle."""
    told = as_data(report)
    return {name: told[name] for name in ("status", "seconds", "records", "anomalies")}


def judged(result: dict[str, Any]) -> bool:
    """Whether both cycles ended well and both changes arrived."""
    cycles = all(result[name]["status"] in GOOD for name in ("first", "differential"))
    return cycles and all(result["seen"].values())


def tell(result: dict[str, Any], application: Application, as_json: bool) -> None:
    """The result: JSON alone, or tables for a reader."""
    if as_json:
        told = {name: result[name] for name in ("url", "control_url", "first", "differential", "seen")}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    first, second = result["first"], result["differential"]
    table = Table(title="Première synchronisation")
    table.add_column("Fiches")
    table.add_column("Nombre", justify="right")
    for kind, label in KINDS.items():
        table.add_row(label, str(first["records"][kind]))
    table.add_section()
    table.add_row("Anomalies", str(first["anomalies"]))
    table.add_row("Statut", first["status"])
    table.add_row("Secondes", f"{first['seconds']:.2f}")
    console = Console()
    console.print(table)
    for way, label in (("erp_to_crm", "Sage 100 vers CRM"), ("crm_to_erp", "CRM vers Sage 100")):
        if way in result.get("changes", {}):
            code, value = result["changes"][way]
            mark = "arrivé" if result["seen"][way] else "PAS ARRIVÉ"
            console.print(f"{label} : site web de {code} = {value} ({mark})")
    console.print(f"Synchronisation différentielle : {second['status']} en {second['seconds']:.2f} s")


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
