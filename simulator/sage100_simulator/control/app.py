"""The control API as a Flask application, made from the table of routes."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from flask import Flask, Response, request
from flask.json.provider import DefaultJSONProvider
from werkzeug.exceptions import HTTPException

from ..errors import Conflict, ErpError, NotFound
from .hosting import Hosting
from .openapi import openapi
from .routes import ROUTES
from .shapes import Request, Route, judge_body, judge_query

log = logging.getLogger(__name__)

_MAX_BODY = 8 << 20


class _Json(DefaultJSONProvider):
    """Money as text, so that nothing is lost; instants as ISO."""

    ensure_ascii = False
    sort_keys = False

    @staticmethod
    def default(value: object) -> object:
        if isinstance(value, Decimal):
            return f"{value:f}"
        return value.isoformat() if isinstance(value, date) else DefaultJSONProvider.default(value)


def create_app(hosting: Hosting, token: str) -> Flask:
    """The application; every request must carry the token.

    Args:
        hosting: what it holds.
        token: of `Authorization: Bearer`, compared in constant time.
    """
    app = Flask(__name__, static_folder=None)
    app.json = _Json(app)
    app.config["MAX_CONTENT_LENGTH"] = _MAX_BODY
    wanted = f"Bearer {token}".encode()

    @app.before_request
    def authenticate() -> Response | None:
        given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
        return (
            None
            if hmac.compare_digest(given, wanted)
            else _refusal(app, 401, "Unauthorized", "Jeton absent ou faux")
        )

    document = openapi(ROUTES)
    app.add_url_rule("/control/openapi.json", "openapi", lambda: app.json.response(document), methods=["GET"])
    for route in ROUTES:
        rule = "/control" + route.path.replace("{", "<").replace("}", ">")
        app.add_url_rule(rule, route.work.__name__, _view(app, hosting, route), methods=[route.method])
    app.register_error_handler(Exception, lambda error: _refuse(app, error))
    return app


def _view(app: Flask, hosting: Hosting, route: Route) -> Callable[..., Response]:
    def view(**path: str) -> Response:
        given = request.get_json(silent=True, force=True) if request.get_data(cache=True) else {}
        judged = Request(path, judge_query(route, request.args), judge_body(route, given))
        answer = route.work(hosting, judged)
        return Response(status=204) if route.status == 204 else _json(app, answer, route.status)

    return view


def _json(app: Flask, answer: object, status: int) -> Response:
    return Response(app.json.dumps(answer), status, content_type="application/json")


def _refusal(app: Flask, status: int, code: str, message: str, field: str | None = None) -> Response:
    return _json(app, {"code": code, "message": message, "field": field}, status)


def _refuse(app: Flask, error: Exception) -> Response:
    if isinstance(error, ErpError):
        status = 404 if isinstance(error, NotFound) else 409 if isinstance(error, Conflict) else 422
        return _refusal(app, status, error.code, error.message, error.field)
    if isinstance(error, HTTPException):
        return _refusal(app, error.code or 500, error.name.replace(" ", ""), str(error.description))
    log.error("control API failed", exc_info=error)
    return _refusal(app, 500, "Internal", "Erreur interne")
