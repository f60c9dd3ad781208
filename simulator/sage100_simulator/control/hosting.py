"""How dossiers come into a process and leave it: for the control API, for `sage100 serve` and for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ..clock import Clock
from ..erp.system.sessions import Sessions
from ..errors import Invalid
from ..journal import Journals
from ..settings import DEMONSTRATION_PASSWORD, DEMONSTRATION_USER
from ..store import Dossier, Dossiers, Fill

_USERS = ((DEMONSTRATION_USER, DEMONSTRATION_PASSWORD),)
_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


class Hosting:
    """The dossiers of a process with what hangs on each: its journal, its sessions."""

    def __init__(
        self, dossiers: Dossiers, journals: Journals, sessions: Sessions[Dossier], clock: Clock
    ) -> None:
        self.dossiers = dossiers
        self.journals = journals
        self.sessions = sessions
        self.clock = clock

    def create(
        self,
        name: str,
        database: str | Path | None = None,
        *,
        profile: str | None,
        tiers: int,
        seed: int,
        dirty: bool,
        company: str | None = None,
        fixture: str | None = None,
        options: Mapping[str, object] | None = None,
        users: Sequence[tuple[str, str]] = _USERS,
    ) -> Dossier:
        """Create and seed a dossier, or serve the one that the database holds.

        Args:
            name: letters, digits, `-`, `_` and `.`: it is a part of an address.
            database: path or SQLAlchemy URL; None is in memory.
            profile: kind of dossier; None gives parameters and no tiers.
            tiers: how many clients and suppliers.
            seed: the same number makes the same dossier.
            dirty: as untidy as real data.
            company: raison sociale; the name when not given.
            fixture: a named state instead of a seeded one.
            options: web-service options that differ from their defaults.
            users: name and password of each web-service user.

        Raises:
            Invalid: a name that no address can hold, an unknown profile, a negative number.
            NotFound: no such fixture.
            Conflict: the name or the raison sociale is taken.
        """
        if not name or not _NAME.issuperset(name) or name.strip(".") == "":
            raise Invalid(f"Nom de dossier impossible : « {name} »", "name")
        fill = named(fixture) if fixture is not None else filling(profile, tiers, seed, dirty)
        return self.dossiers.create(name, database, company=company, fill=fill, options=options, users=users)

    def drop(self, name: str) -> None:
        """Forget a dossier, its journal and its sessions.

        Raises:
            NotFound: there is none of that name.
        """
        dossier = self.dossiers.get(name)
        self.dossiers.drop(name)
        self.sessions.forget(dossier)
        self.journals.drop(name)


def named(fixture: str) -> Fill:
    """What fills an empty dossier with a named state.

    Raises:
        NotFound: there is none of that name.
    """
    from ..seed import fixture as read

    return read(fixture)


def filling(profile: str | None, tiers: int, seed: int, dirty: bool) -> Fill:
    """What fills an empty dossier; a profile of None gives parameters alone.

    Raises:
        Invalid: an unknown profile, or a negative number of tiers.
    """
    from ..seed import PROFILES, filler  # the pools of names are read when they are first needed

    if profile is not None and profile not in PROFILES:
        raise Invalid(f"Profil inconnu : {profile} ({', '.join(PROFILES)})", "profile")
    if tiers < 0:
        raise Invalid("Le nombre de tiers est négatif", "tiers")
    return filler(profile or next(iter(PROFILES)), tiers if profile else 0, seed, dirty)
