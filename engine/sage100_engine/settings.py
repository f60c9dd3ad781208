"""The integration sheet, and what a process is started with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from .errors import ConfigurationError, Problem

PASSWORD_VARIABLE = "SAGE100_ERP_PASSWORD"
DEFAULT_ERP_URL = "http://127.0.0.1:8080/"
_NAME = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœ0-9 ]+")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "transfer_mode": ("manual", "none"),
    "code_mode": ("free",),
    "conflict_policy": ("erp_wins", "crm_wins"),
    "manager_from_representative": ("never",),
    "representative_from_manager": ("never",),
}


class Secret:
    """A password that shows itself only when asked by name, never in a repr, a log or a traceback."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The password itself, for the one place that sends it."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "Secret('***')"

    __str__ = __repr__


@dataclass(frozen=True)
class Sheet:
    """The integration sheet: what an administrator fills in; validated as a whole and stored in the CRM.

    The password is not part of it: `password_ref` says where it is found (`env:NAME`, or `process` when
    whoever runs the engine gives it).
    """

    name: str = "Sage100"
    erp_url: str = DEFAULT_ERP_URL
    erp_user: str = ""
    company: str = ""
    password_ref: str = f"env:{PASSWORD_VARIABLE}"
    timeout_seconds: int = 60
    interval_minutes: int = 60
    daily_full_at: str | None = None
    transfer_mode: str = "manual"
    code_mode: str = "free"
    code_suffix: str = ""
    conflict_policy: str = "erp_wins"
    default_territory: str = "Monde"
    supplier_territory: str = ""
    default_manager: str = ""
    manager_from_representative: str = "never"
    representative_from_manager: str = "never"
    default_type_client: str = ""
    default_type_supplier: str = ""

    def with_values(self, values: Mapping[str, object]) -> Sheet:
        """A copy with some fields replaced; unknown fields and bad values are refused all at once."""
        known = {field.name for field in fields(self)}
        unknown = [Problem(f"Champ inconnu : {key}", field=key) for key in sorted(set(values) - known)]
        given: dict[str, Any] = {key: value for key, value in values.items() if key in known}
        sheet = replace(self, **given)
        problems = [*unknown, *sheet_problems(sheet)]
        if problems:
            raise ConfigurationError(problems)
        return sheet


ACTIVE, INACTIVE = "active", "inactive"


@dataclass(frozen=True)
class Integration:
    """An integration sheet as it is stored.

    Args:
        key: of its row, and of the integration everywhere.
        sheet: what it says.
        state: active or inactive.
        status: that of the last cycle.
        armed: which cycle is next (full, push_all), empty for the usual ones.
    """

    key: int
    sheet: Sheet
    state: str
    status: str
    armed: str = ""

    @property
    def active(self) -> bool:
        """Whether cycles may run."""
        return self.state == ACTIVE


def sheet_problems(sheet: Sheet) -> list[Problem]:
    """Everything that keeps this sheet from being used, not the first only."""
    problems = [
        Problem(f"Valeur non admise pour {name} : {getattr(sheet, name)}", field=name)
        for name, allowed in CHOICES.items()
        if getattr(sheet, name) not in allowed
    ]
    if not _NAME.fullmatch(sheet.name):
        problems.append(Problem("Le nom n'admet que lettres, chiffres et espaces", field="name"))
    if not sheet.erp_url.startswith(("http://", "https://")):
        problems.append(Problem("L'URL doit commencer par http:// ou https://", field="erp_url"))
    problems += _required(
        sheet, erp_user="L'utilisateur est obligatoire", company="La raison sociale est obligatoire"
    )
    problems += _at_least(sheet, "timeout_seconds", 1)
    problems += _at_least(sheet, "interval_minutes", 30)
    if sheet.code_suffix:
        problems.append(Problem("Le suffixe n'est pas encore géré : laissez-le vide", field="code_suffix"))
    return problems


def _required(sheet: Sheet, **messages: str) -> list[Problem]:
    return [Problem(text, field=name) for name, text in messages.items() if not getattr(sheet, name)]


def _at_least(sheet: Sheet, name: str, least: int) -> list[Problem]:
    value = getattr(sheet, name)
    if isinstance(value, int) and not isinstance(value, bool) and value >= least:
        return []
    return [Problem(f"{name} : un nombre entier d'au moins {least}", field=name)]


def database_url(text: str) -> str:
    """The SQLAlchemy URL of a database given as a URL, as `memory`, or as the path of an SQLite file."""
    if text == "memory":
        return "sqlite://"
    if "://" in text:
        return text
    return f"sqlite:///{text}"
