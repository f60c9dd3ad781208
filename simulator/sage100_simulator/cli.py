"""The `sage100` command: `serve`, `seed`, and what other packages add by their entry points."""

from __future__ import annotations

import gc
import json
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoints, entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from . import settings as defaults
from .settings import Settings

if TYPE_CHECKING:
    from .clock import Clock
    from .server import Service

_UNITS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0}
_SIZES = {"": 1, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30}
_ENV = "SAGE100_"
_STARTS = Settings()
F = TypeVar("F", bound=Callable[..., object])


class _Quantity(click.ParamType[float]):
    """A number with a unit, such as 20m or 8MiB."""

    def __init__(self, name: str, units: Mapping[str, float]) -> None:
        self.name = name
        self._units = units

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, int | float):
            return value
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([a-z]*)", str(value).strip().lower())
        if found is None or found[2] not in self._units:
            self.fail(f"{value!r}: a number and one of {', '.join(u for u in self._units if u)}", param, ctx)
        return float(found[1]) * self._units[found[2]]


class _Named(click.ParamType[tuple[str, str]]):
    """NAME=URL."""

    name = "NAME=URL"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        name, equals, url = str(value).partition("=")
        if not (name and equals and url):
            self.fail(f"{value!r} is not NAME=URL", param, ctx)
        return name, url


class Commands(click.Group):
    """A group whose further commands are imported when they are called; their names alone are read before."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *(point.name for point in _points())})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        own = super().get_command(ctx, cmd_name)
        if own is not None:
            return own
        for point in _points():
            if point.name == cmd_name:
                command: click.Command = point.load()
                return command
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        own = [(name, command.get_short_help_str(80)) for name, command in sorted(self.commands.items())]
        further = [(name, "") for name in self.list_commands(ctx) if name not in self.commands]
        with formatter.section("Commands"):
            formatter.write_dl(own + further)


def _points() -> EntryPoints:
    return entry_points(group="sage100.commands")


@click.group(cls=Commands)
@click.version_option(package_name="sage100-simulator")
def cli() -> None:
    """A simulated Sage 100, a CRM synchronisation engine, and their conformance suite."""


def _option(name: str, **more: Any) -> Callable[[F], F]:
    """An option with its SAGE100_* variable."""
    variable = _ENV + name.lstrip("-").upper().replace("-", "_")
    return click.option(name, envvar=variable, show_envvar=True, show_default="default" in more, **more)


def _seeding(command: F) -> F:
    """The options that say what a new dossier holds."""
    for option in (
        _option("--clock", default="real", help="real, or an ISO instant at which time stands still"),
        _option("--dirty", is_flag=True, help="as untidy as real data"),
        _option("--seed", type=int, default=1, help="the same number makes the same dossier"),
        _option("--tiers", type=click.IntRange(min=0), default=500, help="clients and suppliers"),
        _option("--profile", default="negoce", help="negoce, industrie or services"),
    ):
        command = option(command)
    return command


@cli.command()
@_option("--host", default="127.0.0.1", help="address to bind")
@_option("--port", type=click.IntRange(0, 65535), default=8080, help="0 picks a free one")
@_option("--database", default="memory", help="path or SQLAlchemy URL; an existing dossier is served")
@_seeding
@_option("--page-size", type=click.IntRange(min=1), default=500, help="entries in a page of GetChangeLog")
@_option("--session-idle", type=_Quantity("DURATION", _UNITS), default="20m", help="until a session expires")
@_option("--max-body", type=_Quantity("SIZE", _SIZES), default="8MiB", help="largest request")
@_option("--public-url", default="", help="address in the WSDL; from host and port when absent")
@_option("--no-contacts", is_flag=True, help="contacts do not cross")
@_option("--no-addresses", is_flag=True, help="delivery addresses do not cross")
@_option("--no-phones", is_flag=True, help="phones do not cross")
@_option("--dormant", is_flag=True, help="dormant tiers cross")
@_option("--dossier", type=_Named(), multiple=True, help="a further dossier, in a database of its own")
@_option("--control-token", default="", help="of the control API; drawn when absent")
@_option("--ready-file", type=click.Path(dir_okay=False), default="", help="written once the service answers")
@_option("--threads", type=click.IntRange(min=1), default=_STARTS.threads, help="at most, to answer with")
@_option("--check-answers", is_flag=True, help="hold every answer against the frozen schemas; for tests")
def serve(**options: Any) -> None:
    """Serve a simulated Sage 100 until it is told to stop."""
    _serve(_settings(options), options["clock"])


@cli.command()
@_option("--database", required=True, help="path or SQLAlchemy URL of a new database")
@_option("--company", default=defaults.DEMONSTRATION_COMPANY, help="raison sociale")
@_seeding
def seed(database: str, company: str, clock: str, profile: str, tiers: int, seed: int, dirty: bool) -> None:
    """Fill a new database with a believable dossier."""
    from .control.hosting import filling
    from .errors import ErpError
    from .store import Dossiers, shown

    shared = _clock(clock)
    dossiers = Dossiers(shared)
    try:
        fill = filling(profile, tiers, seed, dirty)
        _refuse_existing(database)
        dossiers.create(company, database, company=company, fill=fill)
    except ErpError as refused:
        raise _Failure(refused.message, 2 if refused.field else 3) from refused
    finally:
        dossiers.close()
    click.echo(f"{company} : {tiers} tiers, {shown(database)}")


def _refuse_existing(database: str) -> None:
    from .store import company_in, shown

    found = company_in(database)
    if found is not None:
        raise _Failure(f"{shown(database)} holds the dossier {found} already", 3)


def _settings(options: dict[str, Any]) -> Settings:
    return Settings(
        host=options["host"],
        port=options["port"],
        database=options["database"],
        profile=options["profile"],
        tiers=options["tiers"],
        seed=options["seed"],
        dirty=options["dirty"],
        clock=options["clock"],
        page_size=options["page_size"],
        session_idle_seconds=options["session_idle"],
        max_body_bytes=int(options["max_body"]),
        public_url=options["public_url"],
        contacts=not options["no_contacts"],
        addresses=not options["no_addresses"],
        phones=not options["no_phones"],
        dormant=options["dormant"],
        dossiers=dict(options["dossier"]),
        control_token=options["control_token"],
        ready_file=options["ready_file"],
        threads=options["threads"],
        check_answers=options["check_answers"],
    )


def _clock(text: str) -> Clock:
    from datetime import UTC, datetime

    from .clock import Clock

    if text == "real":
        return Clock()
    try:
        at = datetime.fromisoformat(text)
    except ValueError as unreadable:
        raise click.BadParameter(
            f"{text!r} is neither real nor an ISO instant", param_hint="--clock"
        ) from unreadable
    return Clock(at if at.tzinfo else at.replace(tzinfo=UTC))


class _Failure(click.ClickException):
    """Ends the command with one line and an exit code: 2 wrong usage, 3 the surroundings do not allow it."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.exit_code = code  # type: ignore[misc]  # click has one for the class


def _serve(settings: Settings, clock: str) -> None:
    from .errors import ErpError
    from .server import HttpServer, Service

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    service = Service(settings, _clock(clock))
    server = HttpServer(service)
    try:
        _host(service, settings)
        gc.freeze()  # what is there stays: looking through it again and again takes an eighth of a full load
        server.start()
    except ErpError as refused:
        raise _Failure(refused.message, 2 if refused.field else 3) from refused
    except OSError as broken:
        raise _Failure(f"{settings.host}:{settings.port}: {broken}", 3) from broken
    try:
        _announce(service, settings)
        while not stop.wait(3600):
            pass
    except OSError as broken:
        raise _Failure(f"{settings.ready_file}: {broken}", 3) from broken
    finally:
        server.stop()
        if settings.ready_file:
            Path(settings.ready_file).unlink(missing_ok=True)


def _host(service: Service, settings: Settings) -> None:
    from .erp.system.options import SWITCHES

    service.hosting.create(
        defaults.DEMONSTRATION_COMPANY,
        None if settings.database in ("", "memory") else settings.database,
        profile=settings.profile,
        tiers=settings.tiers,
        seed=settings.seed,
        dirty=settings.dirty,
        options={name: getattr(settings, name) for name in SWITCHES},
    )
    for name, url in settings.dossiers.items():
        service.hosting.create(
            name,
            url,
            profile=settings.profile,
            tiers=settings.tiers,
            seed=settings.seed,
            dirty=settings.dirty,
        )


def _announce(service: Service, settings: Settings) -> None:
    """Say where everything is; the token goes to the screen only if it was drawn here."""
    demonstration = service.dossiers.list()[0]
    lines = [
        f"Service web   {service.url}  (WSDL {service.url}?wsdl)",
        f"Console       {service.url}console",
        f"Pilotage      {service.url}control",
        f"Société {demonstration.company}, utilisateur {defaults.DEMONSTRATION_USER}, mot de passe "
        f"{defaults.DEMONSTRATION_PASSWORD} : valeurs de démonstration, pas pour de vraies données",
    ]
    if not settings.control_token:
        lines.append(f"Jeton de pilotage : {service.control_token}")
    if not settings.on_loopback:
        lines.append("Hors de cette machine : l'API de pilotage et la console demandent le jeton de pilotage")
    click.echo("\n".join(lines), err=True)
    if settings.ready_file:
        _write_ready(Path(settings.ready_file), service)


def _write_ready(path: Path, service: Service) -> None:
    told = {
        "url": service.url,
        "pid": os.getpid(),
        "control_url": f"{service.url}control",
        "control_token": service.control_token,
    }
    part = path.with_name(path.name + ".part")  # a reader never sees half of it
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(told, file)
    part.replace(path)


def main() -> None:
    """The entry point: 0 done, 1 it was refused, 2 wrong usage, 3 the surroundings do not allow it."""
    cli.main(args=sys.argv[1:], prog_name="sage100")
