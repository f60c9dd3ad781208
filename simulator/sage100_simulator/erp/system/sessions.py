"""Sessions of the web service: opened with a password, good for one dossier, closed or expired."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from ...clock import Clock
from ...errors import ServiceError
from . import options, users
from .dossier import Dossier

AnyDossier = TypeVar("AnyDossier", bound=Dossier)
Found = TypeVar("Found", bound=Dossier, covariant=True)


class Registry(Protocol[Found]):
    """Where sessions find a dossier: the store."""

    def by_company(self, company: str) -> Found:
        """The dossier of a raison sociale, or Fault UnknownCompany."""


@dataclass(frozen=True, slots=True)
class _Session(Generic[AnyDossier]):
    dossier: AnyDossier
    user: str
    used: datetime


class Sessions(Generic[AnyDossier]):
    """The open sessions of one process; thread safe. They are kept in memory, so a restart or a restore asks nothing of them.

    Args:
        dossiers: where a dossier is found by its raison sociale.
        clock: what idleness is measured on.
        idle: how long a session may rest.
    """

    def __init__(
        self, dossiers: Registry[AnyDossier], clock: Clock, idle: timedelta = timedelta(minutes=20)
    ) -> None:
        self._dossiers = dossiers
        self._clock = clock
        self._idle = idle
        self._guard = threading.Lock()
        self._open: dict[str, _Session[AnyDossier]] = {}

    def authenticate(self, user: str, password: str, company: str) -> AnyDossier:
        """The dossier that these credentials give access to.

        Raises:
            ServiceError: UnknownCompany or AccessDenied; a wrong user and a wrong password read the same.
        """
        dossier = self._dossiers.by_company(company)
        with dossier.read() as conn:
            salt, hashed = users.stored(conn, user)
        if not users.matches(password, salt, hashed):
            raise ServiceError("AccessDenied", "Utilisateur ou mot de passe incorrect")
        return dossier

    def open(self, user: str, password: str, company: str) -> str:
        """Open a session.

        Returns:
            Its key, which alone authenticates from then on.

        Raises:
            ServiceError: UnknownCompany, AccessDenied, or SessionLimit when the dossier's option bars one more.
        """
        dossier = self.authenticate(user, password, company)
        with dossier.read() as conn:
            limit = options.load(conn).sessions
        key = secrets.token_hex(16)
        with self._guard:
            self._forget_idle()
            count = sum(session.dossier is dossier for session in self._open.values()) if limit else 0
            if limit and count >= limit:
                raise ServiceError("SessionLimit", f"{limit} session(s) ouverte(s) : le maximum du dossier")
            self._open[key] = _Session(dossier, user, self._clock.now())
        return key

    def check(self, key: str) -> AnyDossier:
        """The dossier of a live session, whose idle time starts again.

        Raises:
            ServiceError: SessionExpired: closed, idle too long, or never opened.
        """
        now = self._clock.now()
        with self._guard:
            session = self._open.get(key)
            if session is None or now - session.used > self._idle:
                self._open.pop(key, None)
                raise ServiceError("SessionExpired", "Session inconnue ou expirée : ouvrez une session")
            self._open[key] = replace(session, used=now)
        return session.dossier

    def user(self, key: str) -> str | None:
        """Who opened a session, None for one that is not open."""
        session = self._open.get(key)
        return session.user if session else None

    def close(self, key: str) -> None:
        """End a session; an unknown key is no error."""
        with self._guard:
            self._open.pop(key, None)

    def forget(self, dossier: AnyDossier) -> None:
        """End every session of a dossier, as when it is dropped."""
        with self._guard:
            self._open = {key: s for key, s in self._open.items() if s.dossier is not dossier}

    def _forget_idle(self) -> None:
        now = self._clock.now()
        self._open = {key: s for key, s in self._open.items() if now - s.used <= self._idle}
