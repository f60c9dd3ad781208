"""Our own engine behind the protocol, on a CRM database in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Literal, TypeVar, cast

from sage100_engine.application import ADMIN, LISTS, SCREENS, Application, User
from sage100_engine.bootstrap import open_crm
from sage100_engine.errors import ActionRefused, ConfigurationError, GatewayError, Problem
from sage100_engine.records import LogLine, Report
from sage100_engine.settings import Secret

from .. import suite_version
from ..trace.register import load_register
from . import protocol
from .protocol import Done, Refusal, refused

FALLBACK_RULE = "CON-16"
"""The rule of a refusal that no rule of the guide words: what is not offered is refused by name."""
LATER = "son chantier n'est pas encore venu"
Answer = TypeVar("Answer")


class Reference:
    """The reference engine."""

    def __init__(self) -> None:
        self._erp: protocol.ErpAddress | None = None
        self._application: Application | None = None
        self._users: dict[str, User] = {}

    # -- life ------------------------------------------------------------------------------------------------

    def describe(self) -> protocol.Description:
        pending = [rule.id for rule in load_register() if not rule.implemented and not rule.of_erp]
        return {
            "name": "sage100-engine",
            "version": suite_version(),
            "profiles": ["core", "addresses", "contacts", "replicas"],
            "capabilities": [],
            "unsupported": dict.fromkeys(pending, LATER),
        }

    def start(self, erp: protocol.ErpAddress) -> None:
        self._erp = erp
        self.reset()

    def stop(self) -> None:
        if self._application is not None:
            self._application.close()
        self._application = None

    def reset(self) -> None:
        self.stop()
        assert self._erp is not None, "not started"
        self._application = open_crm("sqlite://", Secret(self._erp["password"]))
        self._users = {ADMIN.name: ADMIN}

    @property
    def _app(self) -> Application:
        assert self._application is not None, "not started"
        return self._application

    def _user(self, name: str) -> User:
        return self._users[name]

    # -- the sheet -------------------------------------------------------------------------------------------

    def configure(self, sheet: protocol.Values) -> Done | Refusal:
        assert self._erp is not None
        values = dict(sheet)
        password = values.pop("erp_password", None)
        if self._app.integration() is None:
            erp = {
                "erp_url": self._erp["url"],
                "erp_user": self._erp["user"],
                "company": self._erp["company"],
            }
            values = {**erp, "password_ref": "process", **values}
        answer = _done(lambda: self._app.configure(values))
        if password is not None and not protocol.is_refusal(answer):
            self._app.password = Secret(str(password))
        return answer

    def sheet(self) -> protocol.Values:
        found = self._app.integration()
        if found is None:
            return {}
        told = asdict(found.sheet)
        del told["password_ref"]
        return {**told, "erp_password": "***"}

    def activate(self) -> Done | Refusal:
        return _done(self._app.activate)

    def deactivate(self) -> Done | Refusal:
        return _done(self._app.deactivate)

    def add_user(
        self, name: str, barred: list[str], representative: str | None, profile: str | None
    ) -> Done | Refusal:
        if representative is not None or profile is not None:
            return refused(FALLBACK_RULE, f"Représentant et profil d'un utilisateur : {LATER}")
        made = self._app.add_user(name, frozenset(barred))
        self._users[name] = made
        return {"id": str(made.key)}

    # -- records ---------------------------------------------------------------------------------------------

    def create(self, entity: str, values: protocol.Values, user: str) -> Done | Refusal:
        def made() -> Done:
            return {"id": str(self._app.create(entity, values, self._user(user)))}

        return _answer(made)

    def edit(self, entity: str, id: str, values: protocol.Values, user: str) -> Done | Refusal:
        return _done(lambda: self._app.edit(entity, int(id), values, self._user(user)))

    def delete(self, entity: str, id: str, user: str) -> Done | Refusal:
        return _done(lambda: self._app.delete(entity, int(id), self._user(user)))

    def read(self, entity: str, id: str) -> protocol.Record | None:
        if entity not in SCREENS:
            return None
        values = self._app.record(entity, int(id))
        return None if values is None else {"entity": entity, "id": id, "values": values}

    def find(self, entity: str, where: protocol.Values) -> list[protocol.Record]:
        if entity not in SCREENS:
            return []
        found = self._app.records(entity)
        return [
            {"entity": entity, "id": str(key), "values": values}
            for key, values in found
            if all(name in values and _same(values[name], value) for name, value in where.items())
        ]

    def shown(self, sheet: str, id: str | None, user: str) -> protocol.Shown:
        told = _nothing_shown()
        if id is not None and sheet in SCREENS:
            found = self._app.sheet(sheet, int(id))
            told["labels"], told["fields"] = found["labels"], found["fields"]
            told["hidden"], told["read_only"] = found["hidden"], found["read_only"]
        elif sheet in LISTS:
            told["rows"] = [*self._app.items(sheet)]
        return told

    def offered(self, entity: str, id: str, user: str) -> list[str]:
        return self._app.offered(entity, int(id), self._user(user))

    def press(
        self, function: str, entity: str, id: str, user: str, arguments: protocol.Values
    ) -> Done | Refusal:
        def pressed() -> Done:
            done = self._app.press(function, entity, int(id), self._user(user))
            return {} if done.cycle is None else {"cycle": _cycle(done.cycle)}

        return _answer(pressed)

    # -- cycles ----------------------------------------------------------------------------------------------

    def sync(self, kind: str) -> protocol.Cycle | Refusal:
        return _answer(lambda: _cycle(self._app.cycle(kind)))

    def service(self, on: bool) -> Done | Refusal:
        return refused(FALLBACK_RULE, f"Service d'intégration : {LATER}")

    def advance(self, minutes: int) -> list[protocol.Cycle]:
        return []

    def crash_at(self, point: str) -> None:
        raise NotImplementedError("capability crash")

    # -- what administrators read ----------------------------------------------------------------------------

    def status(self) -> protocol.State:
        found = self._app.integration()
        state, status = (found.state, found.status) if found else ("none", "")
        return {
            "integration": cast(Literal["none", "inactive", "active", "disconnected"], state),
            "synchronisation": cast(protocol.Status, status),
            "blocked": len(self._app.blocked()),
            "runs": [str(run) for run in self._app.runs()],
        }

    def log(self, run: str | None) -> list[protocol.Entry]:
        return [_entry(one) for one in self._app.log(None if run is None else int(run))]

    def errors(self) -> list[protocol.Blocked]:
        return [
            {
                "entity": one.entity,
                "id": str(one.record),
                "rule": one.rule,
                "message": one.message,
                "stopped": one.stopped,
            }
            for one in self._app.blocked()
        ]

    def conflicts(self) -> list[protocol.Conflict]:
        return [_conflict(one) for one in self._app.conflicts()]


engine = Reference


def _answer(order: Callable[[], Answer]) -> Answer | Refusal:
    """What an order answers; a refusal is an answer, and anything else that is raised a harness error."""
    try:
        return order()
    except ActionRefused as error:
        return refused(error.rule or FALLBACK_RULE, error.message, error.field)
    except ConfigurationError as error:
        return {"refused": [_problem(one) for one in error.problems]}
    except GatewayError as error:
        return refused(FALLBACK_RULE, error.message)


def _done(order: Callable[[], None]) -> Done | Refusal:
    """What an order answers of which nothing is to be told."""

    def carried_out() -> Done:
        order()
        return {}

    return _answer(carried_out)


def _problem(one: Problem) -> protocol.Problem:
    (problem,) = refused(one.rule or FALLBACK_RULE, one.message, one.field)["refused"]
    return problem


def _nothing_shown() -> protocol.Shown:
    return {
        "labels": {},
        "fields": {},
        "markers": {},
        "hidden": [],
        "read_only": [],
        "tabs": [],
        "rows": [],
    }


def _cycle(report: Report) -> protocol.Cycle:
    return {
        "run": "" if report.run is None else str(report.run),
        "status": cast(protocol.Status, str(report.status)),
        "counts": asdict(report.counts),
        "entries": [_entry(one) for one in report.lines],
    }


def _entry(one: LogLine) -> protocol.Entry:
    return {
        "level": cast(Literal["info", "warning", "error"], str(one.level)),
        "rule": one.rule,
        "entity": one.entity,
        "id": None if one.record is None else str(one.record),
        "message": one.message,
    }


def _conflict(one: LogLine) -> protocol.Conflict:
    erp, crm = (one.winner, one.loser) if one.kept == "erp" else (one.loser, one.winner)
    return {
        "entity": one.entity or "",
        "id": "" if one.record is None else str(one.record),
        "field": one.field or "",
        "erp": erp,
        "crm": crm,
        "kept": "crm" if one.kept == "crm" else "erp",
    }


def _same(stored: protocol.Value, wanted: protocol.Value) -> bool:
    return stored == wanted or (stored is not None and wanted is not None and str(stored) == str(wanted))
