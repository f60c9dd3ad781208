"""The shape of a route: requests are judged by it and OpenAPI is written from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Invalid
from .dossiers import Hosting


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a query or a body; `type` is JSON Schema's."""

    type: str
    summary: str = ""
    required: bool = False
    nullable: bool = False

    def schema(self) -> dict[str, Any]:
        """The value as JSON Schema."""
        kind: dict[str, Any] = {"type": [self.type, "null"] if self.nullable else self.type}
        return {**kind, "description": self.summary} if self.summary else kind


Fields = Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Request:
    """A judged request."""

    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: dict[str, Any]


Work = Callable[[Hosting, Request], Any]


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one path, with `{name}` where a value stands; `columns` lets any column of a table in."""

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


def judge_body(route: Route, given: Any) -> dict[str, Any]:
    """A body as its route wants it.

    Raises:
        Invalid: no object, an unknown or missing field, or a value of another type.
    """
    if route.body is None and not route.columns:
        return {}
    if not isinstance(given, dict):
        raise Invalid("Un objet JSON est attendu")
    if route.columns:
        return given
    fields = route.body or {}
    for name, value in given.items():
        if name not in fields:
            raise Invalid(f"Champ inconnu : {name}", name)
        _judge_value(name, fields[name], value)
    for name, wanted in fields.items():
        if wanted.required and name not in given:
            raise Invalid(f"Champ manquant : {name}", name)
    return given


def _judge_value(name: str, wanted: Field, value: Any) -> None:
    if value is None and wanted.nullable:
        return
    if not isinstance(value, _PYTHON[wanted.type]) or (isinstance(value, bool) and wanted.type != "boolean"):
        raise Invalid(f"{name} : {wanted.type} attendu", name)


def judge_query(route: Route, given: Mapping[str, str]) -> dict[str, Any]:
    """A query as its route wants it: numbers and booleans read.

    Raises:
        Invalid: an unknown parameter, or a value that cannot be read.
    """
    read = {}
    for name, text in given.items():
        if name in route.query:
            read[name] = _read(name, route.query[name], text)
        elif route.columns:
            read[name] = text
        else:
            raise Invalid(f"Paramètre inconnu : {name}", name)
    return read


def _read(name: str, wanted: Field, text: str) -> Any:
    if wanted.type == "boolean" and text in ("true", "false"):
        return text == "true"
    if wanted.type == "integer" and text.isascii() and text.isdigit() and len(text) < 19:
        return int(text)
    if wanted.type == "string":
        return text
    raise Invalid(f"{name} : {wanted.type} attendu", name)


def openapi(routes: tuple[Route, ...]) -> dict[str, Any]:
    """The OpenAPI document of the control API."""
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route)
    return {
        "openapi": "3.1.0",
        "info": {"title": "sage100-simulator control", "version": "1"},
        "servers": [{"url": "/control"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Error": _ERROR},
        },
    }


_ERROR = {
    "type": "object",
    "required": ["code", "message", "field"],
    "properties": {
        "code": {"type": "string"},
        "message": {"type": "string"},
        "field": {"type": ["string", "null"]},
    },
}


def _operation(route: Route) -> dict[str, Any]:
    error = {
        "description": "refused",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
    }
    operation: dict[str, Any] = {
        "summary": route.summary,
        "operationId": route.work.__name__,
        "parameters": [*_path_parameters(route), *_query_parameters(route)],
        "responses": {
            str(route.status): {"description": "done"},
            **dict.fromkeys(("401", "404", "409", "422"), error),
        },
    }
    if route.body is not None or (route.columns and route.method in ("POST", "PATCH")):
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _body_schema(route)}},
        }
    return operation


def _path_parameters(route: Route) -> list[dict[str, Any]]:
    names = [part[1:-1] for part in route.path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _query_parameters(route: Route) -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "query", "description": wanted.summary, "schema": {"type": wanted.type}}
        for name, wanted in route.query.items()
    ]


def _body_schema(route: Route) -> dict[str, Any]:
    fields = route.body or {}
    return {
        "type": "object",
        "properties": {name: wanted.schema() for name, wanted in fields.items()},
        "required": [name for name, wanted in fields.items() if wanted.required],
        "additionalProperties": route.columns,
    }
