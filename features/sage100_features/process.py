"""A pytest process of the suite's own, which takes nothing from a user's configuration."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from . import PACKAGE


def command(options: Iterable[str]) -> list[str]:
    """The command line: the suite's own configuration and plugins, then these options."""
    words = [sys.executable, "-P", "-m", "pytest", "-c", str(PACKAGE / "pytest.ini"), "-q"]
    words += ["--rootdir", str(PACKAGE), "--confcutdir", str(PACKAGE), "--noconftest"]
    words += ["-p", "no:cacheprovider", "-p", "pytest_bdd.plugin", "-p", "sage100_features.plugin"]
    return [*words, *options, str(PACKAGE)]


def environment() -> dict[str, str]:
    """The caller's environment without what would steer pytest."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    return kept | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def each(option: str, values: Iterable[str]) -> list[str]:
    """An option that is given once for each value."""
    return [word for value in values for word in (option, value)]
