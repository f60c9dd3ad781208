"""The dossiers of one process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..clock import Clock
from ..erp.db.connection import Connection
from ..erp.schema.version import VERSION
from ..erp.sync import change_token
from ..erp.system import options
from ..erp.system.locks import Locks
from ..erp.system.options import Options
from ..erp.system.users import set_password
from ..errors import Conflict, NotFound, ServiceError
from .databases import Database
from .images import Image
from .opening import opened, shown

Fill = Callable[[Connection, Clock], None]


class Dossier:
    """One ERP database; every method may be called from any thread. Made by `Dossiers`."""

    def __init__(self, name: str, company: str, database: Database, clock: Clock) -> None:
        self.name = name
        self.company = company
        self.clock = clock
        self.locks = Locks()
        self._database = database
        self._origin: Image | None = None
        self._snapshots: dict[str, Image] = {}

    def __repr__(self) -> str:
        return f"Dossier({self.name!r}, company={self.company!r})"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view of the data."""
        with self._database.read() as conn:
            yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, committed at the end of the block and rolled back by an exception."""
        with self._database.write(self._keep_origin) as conn:
            yield conn

    def _keep_origin(self) -> None:
        if self._origin is None:
            self._origin = self._database.image()

    def options(self) -> Options:
        """The web-service options."""
        with self.read() as conn:
            return options.load(conn)

    def set_options(self, **patch: object) -> Options:
        """Change some web-service options."""
        with self.write() as conn:
            return options.save(conn, patch)

    def set_password(self, user: str, password: str) -> None:
        """Create a user of the web service, or give a new password to one."""
        with self.write() as conn:
            set_password(conn, user, password)

    def snapshot(self, name: str) -> None:
        """Keep the present state under a name, in place of an older one of that name."""
        with self._database.exclusive():
            self._drop(self._snapshots.pop(name, None))
            self._snapshots[name] = self._database.image()

    def snapshots(self) -> list[str]:
        """The names of the states that were kept."""
        return sorted(self._snapshots)

    def restore(self, name: str, keep_tokens: bool = False) -> None:
        """Go back to a kept state, in a new life.

        Args:
            name: what `snapshot` was given.
            keep_tokens: change-log tokens minted before the snapshot stay good; without it every one is unknown.

        Raises:
            NotFound: no such snapshot.
        """
        if name not in self._snapshots:
            raise NotFound(f"Le dossier {self.name} n'a pas de sauvegarde « {name} »", "name")
        self._load(self._snapshots[name], keep_tokens)

    def reset(self) -> None:
        """Go back to the state as created, or as opened, in a new life."""
        with self._database.exclusive():
            self._keep_origin()
        assert self._origin is not None
        self._load(self._origin, keep_tokens=False)

    def _load(self, image: Image, keep_tokens: bool) -> None:
        with self._database.exclusive():
            self._database.load(image)
            self.locks.clear()
            with self._database.write(lambda: None) as conn:
                change_token.begin_life(conn, keep_tokens)

    def close(self) -> None:
        """Let go of the database; the dossier is of no use afterwards."""
        with self._database.exclusive():
            for image in (self._origin, *self._snapshots.values()):
                self._drop(image)
            self._database.close()

    @staticmethod
    def _drop(image: Image | None) -> None:
        if image is not None:
            image.close()


class Dossiers:
    """The dossiers of one process, by name and by raison sociale; thread safe."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self._guard = threading.Lock()
        self._by_name: dict[str, Dossier] = {}

    def create(
        self,
        name: str,
        database: str | Path | None = None,
        *,
        company: str | None = None,
        fill: Fill | None = None,
        options: Mapping[str, object] | None = None,
        users: Sequence[tuple[str, str]] = (("crm", "crm"),),
    ) -> Dossier:
        """Open a dossier; an empty database is filled first, one that is a dossier already is brought up and served.

        Args:
            name: its name in the process and in /d/<name>/.
            database: a path or a SQLAlchemy URL; None is a database in memory.
            company: raison sociale, by which clients name it; the name when not given.
            fill: writes parameters and tiers into the empty tables, within one transaction.
            options: web-service options that differ from their defaults.
            users: name and password of each web-service user.

        Raises:
            Conflict: the name or the raison sociale is taken.
            Invalid, Unreachable: see `opening.opened`.
        """
        if name in self._by_name:
            raise Conflict(f"Le dossier {name} existe déjà", "name")
        with opened(database) as base:
            held = _company(base)
            if held is None:
                held = _prepare(base, self.clock, company or name, fill, dict(options or {}), users)
            dossier = Dossier(name, held, base, self.clock)
            self._register(dossier)
        return dossier

    def open(self, name: str, database: str | Path) -> Dossier:
        """Serve an existing database, brought up when it is of an older version.

        Raises:
            NotFound: it holds no dossier.
            Invalid, Unreachable: see `opening.opened`.
        """
        with opened(database) as base:
            company = _company(base)
            if company is None:
                raise NotFound(f"Aucun dossier dans la base {shown(database)}", "database")
            dossier = Dossier(name, company, base, self.clock)
            self._register(dossier)
        return dossier

    def _register(self, dossier: Dossier) -> None:
        with self._guard:
            if dossier.name in self._by_name:
                raise Conflict(f"Le dossier {dossier.name} existe déjà", "name")
            if any(other.company == dossier.company for other in self._by_name.values()):
                raise Conflict(f"La raison sociale {dossier.company} désigne déjà un dossier", "company")
            self._by_name = {**self._by_name, dossier.name: dossier}

    def by_company(self, company: str) -> Dossier:
        """The dossier that a client means.

        Raises:
            ServiceError: UnknownCompany.
        """
        for dossier in self._by_name.values():
            if dossier.company == company:
                return dossier
        raise ServiceError("UnknownCompany", f"Société inconnue : {company}")

    def get(self, name: str) -> Dossier:
        """The dossier of that name.

        Raises:
            NotFound: there is none.
        """
        if name not in self._by_name:
            raise NotFound(f"Aucun dossier {name}", "name")
        return self._by_name[name]

    def list(self) -> list[Dossier]:
        """Every dossier, in the order of their creation."""
        return list(self._by_name.values())

    def drop(self, name: str) -> None:
        """Forget a dossier; a file stays where it is.

        Raises:
            NotFound: there is none.
        """
        with self._guard:
            dossier = self.get(name)
            self._by_name = {key: value for key, value in self._by_name.items() if key != name}
        dossier.close()

    def close(self) -> None:
        """Close them all."""
        for dossier in self.list():
            self.drop(dossier.name)


def company_in(database: str | Path) -> str | None:
    """The raison sociale of the dossier in a database, None if it holds no whole one; the database stays as it is.

    Raises:
        Invalid, Unreachable: see `opening.opened`.
    """
    with opened(database) as base:
        company = None if base.version() is None else _named(base)
        base.close()
    return company


def _company(base: Database) -> str | None:
    """The raison sociale of the dossier in a database, which is brought up; None if it holds no whole one."""
    version = base.version()
    if version is None:
        return None
    if version != VERSION:
        base.bring_up()
    return _named(base)


def _named(base: Database) -> str | None:
    with base.read() as conn:
        if conn.value("SELECT COUNT(*) FROM sim_incarnation") == 0:
            return None
        return str(conn.value("SELECT D_RaisonSoc FROM P_DOSSIER"))


def _prepare(
    base: Database,
    clock: Clock,
    company: str,
    fill: Fill | None,
    patch: dict[str, object],
    users: Sequence[tuple[str, str]],
) -> str:
    base.bring_up()
    with base.write(lambda: None) as conn:
        if fill is not None:
            fill(conn, clock)
        _name_company(conn, company)
        options.save(conn, patch)
        for user, password in users:
            set_password(conn, user, password)
        change_token.begin_life(conn)  # last: a database without a life was never wholly filled
    return company


def _name_company(conn: Connection, company: str) -> None:
    if conn.run("UPDATE P_DOSSIER SET D_RaisonSoc = ?", (company,)) == 0:
        conn.run("INSERT INTO P_DOSSIER (cbIndice, D_RaisonSoc) VALUES (1, ?)", (company,))
