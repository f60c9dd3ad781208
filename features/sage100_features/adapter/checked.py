"""Any engine behind the protocol, each answer held against adapter.schema.json."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator

from ..errors import HarnessError, UsageError
from .protocol import CALLS, Engine

DEFAULT = "sage100_features.adapter.reference:engine"
ADAPTER_PATH = "SAGE100_ADAPTER_PATH"
"""Names the folder in which an adapter is looked for last: nothing there can shadow the suite's own."""


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
        factory = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise UsageError(f"no engine {name!r}: {error}") from error
    except Exception as error:
        raise HarnessError(f"{name}: importing it raised {type(error).__name__}: {error}") from error
    if not callable(factory):
        raise UsageError(f"{name!r} is no factory: it cannot be called")
    return factory  # type: ignore[no-any-return]


class Checked:
    """An engine whose exceptions and malformed answers become HarnessError, never a verdict."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __getattr__(self, call: str) -> Callable[..., Any]:
        if call not in CALLS:
            raise AttributeError(f"the protocol has no call {call!r}")

        def checked(*arguments: Any, **named: Any) -> Any:
            return answer_of(self._engine, call, arguments, named)

        return checked


def answer_of(engine: Engine, call: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
    """Make one call and judge the answer.

    Raises:
        HarnessError: the engine raised, lacks the call or answered what the schema does not allow.
    """
    try:
        answer = getattr(engine, call)(*arguments, **named)
    except Exception as error:
        raise HarnessError(f"{call}: the adapter raised {type(error).__name__}: {error}") from error
    fault = next(iter(_validator(call).iter_errors(answer)), None)
    if fault is not None:
        where = "/".join(str(part) for part in fault.absolute_path)
        raise HarnessError(
            f"{call}: the adapter's answer breaks the protocol at {where or 'its top'}: {fault.message}"
        )
    return answer


@cache
def _validator(call: str) -> Draft202012Validator:
    schema = json.loads(files(__package__).joinpath("adapter.schema.json").read_text(encoding="utf-8"))
    answer = schema["properties"][call]["properties"]["answer"]
    return Draft202012Validator({**answer, "$defs": schema["$defs"]})
