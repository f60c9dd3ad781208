"""All mutants, one file for each chapter of the register."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter

from ..errors import RegisterError
from .model import Mutant


def load_mutants() -> list[Mutant]:
    """Every mutant of this package's files, by file and order.

    Raises:
        RegisterError: two mutants bear one name.
    """
    package = __package__ or ""
    folder = importlib.import_module(package).__path__
    names = sorted(info.name for info in pkgutil.iter_modules(folder) if not info.name.startswith("_"))
    modules = [importlib.import_module(f"{package}.{name}") for name in names if name not in _MACHINERY]
    found = [mutant for module in modules for mutant in getattr(module, "MUTANTS", ())]
    doubled = sorted(name for name, count in Counter(one.name for one in found).items() if count > 1)
    if doubled:
        raise RegisterError(f"two mutants of one name: {', '.join(doubled)}")
    return found


_MACHINERY = ("model", "patch", "registry", "session")
