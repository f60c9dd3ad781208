"""Any engine behind the protocol, each answer held against adapter.schema.json."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import ParamSpec, TypeVar

from jsonschema import Draft202012Validator

from ..errors import HarnessError, UsageError
from .protocol import Engine

DEFAULT = "sage100_features.adapter.reference:engine"
ADAPTER_PATH = "SAGE100_ADAPTER_PATH"
"""Names the folder in which an adapter is looked for last: nothing there can shadow the suite's own."""
Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def load_factory(name: str) -> Callable[[], Engine]:
    """The factory that `module:factory` names.

    Args:
        name: dotted module, colon, attribute.

    Returns:
        A callable without arguments that makes an engine.

    Raises:
        UsageError: no such module or attribute.
    """
    module, colon, attribute = name.partition(":")
    if not colon or not module or not attribute:
        raise UsageError(f"{name!r} is not of the form module:factory")
    place = os.environ.get(ADAPTER_PATH)
    if place and place not in sys.path:
        sys.path.append(place)
    try:
        factory: Callable[[], Engine] = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise UsageError(f"no engine {name!r}: {error}") from error
    except Exception as error:
        raise HarnessError(f"{name}: importing it raised {type(error).__name__}: {error}") from error
    if not callable(factory):
        raise UsageError(f"{name!r} is no factory: it cannot be called")
    return factory


class Checked:
    """An engine whose exceptions and malformed answers become HarnessError, never a verdict.

    A call that the engine lacks is missed when it is made.
    """

    def __init__(self, engine: Engine) -> None:
        self.describe = _judged("describe", lambda: engine.describe)
        self.start = _judged("start", lambda: engine.start)
        self.stop = _judged("stop", lambda: engine.stop)
        self.reset = _judged("reset", lambda: engine.reset)
        self.configure = _judged("configure", lambda: engine.configure)
        self.sheet = _judged("sheet", lambda: engine.sheet)
        self.activate = _judged("activate", lambda: engine.activate)
        self.deactivate = _judged("deactivate", lambda: engine.deactivate)
        self.add_user = _judged("add_user", lambda: engine.add_user)
        self.create = _judged("create", lambda: engine.create)
        self.edit = _judged("edit", lambda: engine.edit)
        self.delete = _judged("delete", lambda: engine.delete)
        self.read = _judged("read", lambda: engine.read)
        self.find = _judged("find", lambda: engine.find)
        self.shown = _judged("shown", lambda: engine.shown)
        self.offered = _judged("offered", lambda: engine.offered)
        self.press = _judged("press", lambda: engine.press)
        self.sync = _judged("sync", lambda: engine.sync)
        self.service = _judged("service", lambda: engine.service)
        self.advance = _judged("advance", lambda: engine.advance)
        self.status = _judged("status", lambda: engine.status)
        self.log = _judged("log", lambda: engine.log)
        self.errors = _judged("errors", lambda: engine.errors)
        self.conflicts = _judged("conflicts", lambda: engine.conflicts)
        self.crash_at = _judged("crash_at", lambda: engine.crash_at)


def _judged(call: str, bound: Callable[[], Callable[Given, Answer]]) -> Callable[Given, Answer]:
    """One call whose answer is judged.

    Raises:
        HarnessError: the engine raised, lacks the call or answered what the schema does not allow.
    """

    def judged(*arguments: Given.args, **named: Given.kwargs) -> Answer:
        try:
            answer = bound()(*arguments, **named)
        except Exception as error:
            raise HarnessError(f"{call}: the adapter raised {type(error).__name__}: {error}") from error
        fault = next(iter(_validator(call).iter_errors(answer)), None)
        if fault is not None:
            where = "/".join(str(part) for part in fault.absolute_path)
            raise HarnessError(
                f"{call}: the adapter's answer breaks the protocol at {where or 'its top'}: {fault.message}"
            )
        return answer

    return judged


@cache
def _validator(call: str) -> Draft202012Validator:
    schema = json.loads(files(__package__).joinpath("adapter.schema.json").read_text(encoding="utf-8"))
    answer = schema["properties"][call]["properties"]["answer"]
    return Draft202012Validator({**answer, "$defs": schema["$defs"]})
