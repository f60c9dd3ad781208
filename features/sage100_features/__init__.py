"""The conformance suite: the rules of the integration guide as scenarios."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).parent


def suite_version() -> str:
    """The version of the distribution."""
    try:
        return version("sage100-simulator")
    except PackageNotFoundError:
        return "0"
