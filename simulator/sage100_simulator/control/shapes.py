"""The shape of a route, and how a request is judged by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from ..errors import Invalid
from ..store import Dossier
from .hosting import Hosting

JsonValue: TypeAlias = "str | int | float | bool | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
Schema: TypeAlias = dict[str, JsonValue]
Absent = TypeVar("Absent")


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a query or a body; `type` is JSON Schema's."""

    type: str
    summary: str = ""
    required: bool = False
    nullable: bool = False

    def schema(self) -> Schema:
        """The value as JSON Schema."""
        kind: Schema = {"type": [self.type, "null"] if self.nullable else self.type}
        return {**kind, "description": self.summary} if self.summary else kind


Fields = Mapping[str, Field]


class Values(dict[str, JsonValue]):
    """Judged values by name, read as what they were judged to be."""

    def text(self, name: str, absent: Absent) -> str | Absent:
        """A string."""
        value = self.get(name)
        return value if isinstance(value, str) else absent

    def flag(self, name: str) -> bool:
        """A boolean, false when absent."""
        return self.get(name) is True

    def whole(self, name: str, absent: Absent) -> int | Absent:
        """An integer."""
        value = self.get(name)
        return value if isinstance(value, int) else absent

    def number(self, name: str) -> float:
        """A number, 0 when absent."""
        value = self.get(name)
        return value if isinstance(value, int | float) else 0


@dataclass(frozen=True, slots=True)
class Request:
    """A judged request."""

    path: Mapping[str, str]
    query: Values
    body: Values


def dossier_of(hosting: Hosting, request: Request) -> Dossier:
    """The dossier that the path names.

    Raises:
        NotFound: there is none of that name.
    """
    return hosting.dossiers.get(request.path["dossier"])


Work = Callable[[Hosting, Request], object]


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one path, with `{name}` where a value stands; `columns` lets any column of a table in.

    The shape of the answer is the type that `work` returns, None for a status of 204.
    """

    method: str
    path: str
    summary: str
    work: Work
    status: int = 200
    body: Fields | None = None
    query: Fields = field(default_factory=dict)
    columns: bool = False


_PYTHON: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def judge_body(route: Route, given: JsonValue) -> Values:
    """A body as its route wants it.

    Raises:
        Invalid: no object, an unknown or missing field, or a value of another type.
    """
    if route.body is None and not route.columns:
        return Values()
    if not isinstance(given, dict):
        raise Invalid("Un objet JSON est attendu")
    if not route.columns:
        _judge_fields(route.body or {}, given)
    return Values(given)


def _judge_fields(fields: Fields, given: Mapping[str, JsonValue]) -> None:
    for name, value in given.items():
        if name not in fields:
            raise Invalid(f"Champ inconnu : {name}", name)
        _judge_value(name, fields[name], value)
    for name, wanted in fields.items():
        if wanted.required and name not in given:
            raise Invalid(f"Champ manquant : {name}", name)


def _judge_value(name: str, wanted: Field, value: JsonValue) -> None:
    if value is None and wanted.nullable:
        return
    if not isinstance(value, _PYTHON[wanted.type]) or (isinstance(value, bool) and wanted.type != "boolean"):
        raise Invalid(f"{name} : {wanted.type} attendu", name)


def judge_query(route: Route, given: Mapping[str, str]) -> Values:
    """A query as its route wants it: numbers and booleans read.

    Raises:
        Invalid: an unknown parameter, or a value that cannot be read.
    """
    read = Values()
    for name, text in given.items():
        if name in route.query:
            read[name] = _read(name, route.query[name], text)
        elif route.columns:
            read[name] = text
        else:
            raise Invalid(f"Paramètre inconnu : {name}", name)
    return read


def _read(name: str, wanted: Field, text: str) -> JsonValue:
    if wanted.type == "boolean" and text in ("true", "false"):
        return text == "true"
    if wanted.type == "integer" and text.isascii() and text.isdigit() and len(text) < 19:
        return int(text)
    if wanted.type == "string":
        return text
    raise Invalid(f"{name} : {wanted.type} attendu", name)
