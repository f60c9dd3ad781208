"""`sage100 demo`."""

from .play import run_demo

__all__ = ["run_demo"]
