"""`sage100 sync`, and how every command of the engine ends."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .errors import ConfigurationError, EngineError, GatewayError, StoreError
from .settings import PASSWORD_VARIABLE, Secret, database_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .records import Report

Command = TypeVar("Command", bound=Callable[..., object])
DONE, FAILED, USAGE, UNUSABLE = 0, 1, 2, 3


def option(name: str, **more: Any) -> Callable[[Command], Command]:
    """An option with its SAGE100_* variable."""
    variable = "SAGE100_" + name.lstrip("-").upper().replace("-", "_")
    return click.option(name, envvar=variable, show_envvar=True, **more)


@click.command()
@option("--crm", required=True, help="CRM database: a path or an SQLAlchemy URL")
@option("--erp-url", required=True, help="address of the web service")
@option("--user", required=True, help=f"ERP user; his password is read from {PASSWORD_VARIABLE}")
@option("--company", required=True, help="raison sociale, which selects the dossier")
@option("--full", is_flag=True, help="Tout resynchroniser: the ERP's values replace the CRM's")
@option("--push-all", is_flag=True, help="Renvoyer toutes sociétés CRM vers les tiers")
@option("--confirm-mass", is_flag=True, help="carry out a mass effect that waits for a confirmation")
@click.option("--json", "as_json", is_flag=True, help="print the result as JSON")
def sync(
    crm: str,
    erp_url: str,
    user: str,
    company: str,
    full: bool,
    push_all: bool,
    confirm_mass: bool,
    as_json: bool,
) -> None:
    """Run one cycle between a CRM database and a Sage 100 web service."""
    if full and push_all:
        raise click.UsageError("--full and --push-all exclude each other")
    password = os.environ.get(PASSWORD_VARIABLE)
    if not password:
        raise click.UsageError(f"{PASSWORD_VARIABLE} must hold the ERP user's password")
    from .application.commands.sheet import PUSH_ALL, RESYNC_ALL

    armed = RESYNC_ALL.name if full else PUSH_ALL.name if push_all else None
    values = {"erp_url": erp_url, "erp_user": user, "company": company}
    with errors_in_one_line():
        report = _sync(crm, values, Secret(password), armed, confirm_mass)
        _tell(report, as_json)
    sys.exit(_code(report))


def _sync(crm: str, values: dict[str, str], password: Secret, armed: str | None, confirm: bool) -> Report:
    from .bootstrap import open_crm
    from .progress import showing

    with open_crm(database_url(crm), password) as application:
        application.prepare(values)
        if armed:
            application.rearm(armed)
        with showing() as progress:
            return application.cycle(confirm=confirm, progress=progress)


def _tell(report: Report, as_json: bool) -> None:
    from .application.queries.report import as_data

    if as_json:
        click.echo(json.dumps(as_data(report), ensure_ascii=False))
        return
    counts = ", ".join(f"{name} {number}" for name, number in asdict(report.counts).items())
    click.echo(f"{report.status} en {report.seconds:.2f} s : {counts}")
    for line in report.lines:
        if line.level != "info":
            where = f" [{line.entity} {line.record or line.erp_id}]" if line.entity else ""
            click.echo(f"{line.level}{where} {line.message}", err=True)


def _code(report: Report) -> int:
    """0 for Succès, 1 for Avertissement, 3 for Échec."""
    return {"Succès": DONE, "Avertissement": FAILED}.get(str(report.status), UNUSABLE)


@contextmanager
def errors_in_one_line() -> Iterator[None]:
    """What goes wrong is told in one line, never as a traceback."""
    try:
        yield
    except ConfigurationError as error:
        _fail(error, USAGE)
    except (GatewayError, StoreError) as error:
        _fail(error, UNUSABLE)
    except EngineError as error:
        _fail(error, FAILED)


def _fail(error: Exception, code: int) -> None:
    click.echo(f"Erreur : {' '.join(str(error).split())}", err=True)
    sys.exit(code)
