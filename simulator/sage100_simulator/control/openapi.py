"""The OpenAPI document of the control API, made from the table of routes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from datetime import datetime
from typing import get_args, get_origin, get_type_hints

from .shapes import JsonValue, Route, Schema

_ERROR: Schema = {
    "type": "object",
    "required": ["code", "message", "field"],
    "properties": {
        "code": {"type": "string"},
        "message": {"type": "string"},
        "field": {"type": ["string", "null"]},
    },
}
_SIMPLE: Mapping[object, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    datetime: {"type": "string", "format": "date-time"},
    object: {},
}


def openapi(routes: Sequence[Route]) -> Schema:
    """The OpenAPI document of the control API."""
    paths: dict[str, Schema] = {}
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


def answer_schema(route: Route) -> Schema:
    """What a route answers as JSON Schema: the type that its function returns."""
    return _schema(get_type_hints(route.work)["return"])


def _schema(kind: object) -> Schema:
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if isinstance(kind, type) and is_dataclass(kind):
        fields = {name: _schema(one) for name, one in get_type_hints(kind).items()}
        return {"type": "object", "properties": fields, "required": [*fields]}
    inner = _schema(get_args(kind)[-1])
    if get_origin(kind) is list:
        return {"type": "array", "items": inner}
    return {"type": "object", "additionalProperties": inner}


def _operation(route: Route) -> Schema:
    error = _content("refused", {"$ref": "#/components/schemas/Error"})
    done: Schema = {"description": "done"}
    operation: Schema = {
        "summary": route.summary,
        "operationId": route.work.__name__,
        "parameters": [*_path_parameters(route), *_query_parameters(route)],
        "responses": {
            str(route.status): done if route.status == 204 else _content("done", answer_schema(route)),
            **dict.fromkeys(("401", "404", "409", "422"), error),
        },
    }
    if route.body is not None:
        operation["requestBody"] = {"required": True, **_json(_body_schema(route))}
    return operation


def _content(description: str, schema: Schema) -> Schema:
    return {"description": description, **_json(schema)}


def _json(schema: Schema) -> Schema:
    return {"content": {"application/json": {"schema": schema}}}


def _path_parameters(route: Route) -> list[JsonValue]:
    names = [part[1:-1] for part in route.path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _query_parameters(route: Route) -> list[JsonValue]:
    return [
        {"name": name, "in": "query", "description": wanted.summary, "schema": {"type": wanted.type}}
        for name, wanted in route.query.items()
    ]


def _body_schema(route: Route) -> Schema:
    fields = route.body or {}
    return {
        "type": "object",
        "properties": {name: wanted.schema() for name, wanted in fields.items()},
        "required": [name for name, wanted in fields.items() if wanted.required],
        "additionalProperties": route.columns,
    }
