"""Makes spyne 2.14 importable on Python 3.12 and later, and quiet; to be called before the first import of spyne."""

from __future__ import annotations

import logging
import sys
import types
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.message import Message
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

_MOVES = "spyne.util.six.moves"


class _MovesFinder(MetaPathFinder, Loader):
    """spyne carries six 1.14, whose import hook has `find_module` only: Python 3.12 does not ask it."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != _MOVES and not name.startswith(_MOVES + "."):
            return None
        importer = sys.modules["spyne.util.six"]._importer
        if name not in importer.known_modules:
            return None
        return ModuleSpec(name, self, is_package=importer.is_package(name))

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        module: types.ModuleType = sys.modules["spyne.util.six"]._importer.load_module(spec.name)
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        """six has already filled it."""


def _parse_header(line: str) -> tuple[str, dict[str, str]]:
    message = Message()
    message["content-type"] = line
    first, *rest = message.get_params(failobj=[("", "")])
    return first[0], dict(rest)


def _install_cgi() -> None:
    """Python 3.13 has no `cgi`; spyne wants `parse_header` of it."""
    try:
        import_module("cgi")  # legacy-cgi, where somebody installed it
    except ImportError:
        module = types.ModuleType("cgi")
        vars(module)["parse_header"] = _parse_header
        sys.modules["cgi"] = module


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Let imports of a module that a library can do without fail for a while."""
    if module in sys.modules:
        yield
        return
    # None is how Python says that a module is not to be found; its types have no word for it
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]


def prepare() -> None:
    """Prepare the interpreter for spyne, import it, and silence its loggers: they log whole messages, passwords included."""
    if sys.version_info >= (3, 12) and not any(isinstance(f, _MovesFinder) for f in sys.meta_path):
        sys.meta_path.insert(0, _MovesFinder())
    if sys.version_info >= (3, 13):
        _install_cgi()
    with warnings.catch_warnings(), _without("werkzeug.formparser"):  # it is for forms, and takes a while
        warnings.simplefilter("ignore")  # cgi and six's import hook, which are spyne's business
        import_module("spyne.protocol.soap")
        import_module("spyne.server.wsgi")
    logging.getLogger("spyne").setLevel(logging.CRITICAL + 1)
