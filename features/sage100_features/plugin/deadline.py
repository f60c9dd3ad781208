"""A time limit on one phase of a scenario."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class DeadlinePassed(BaseException):
    """The scenario was given up; no handler of the code under test may swallow it."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise in the main thread when the block takes longer; without signals (Windows) there is no limit."""
    if (
        not hasattr(signal, "SIGALRM")
        or threading.current_thread() is not threading.main_thread()
        or seconds <= 0
    ):
        yield
        return

    def passed(number: int, frame: FrameType | None) -> None:
        raise DeadlinePassed(f"given up after {seconds:g} seconds")

    previous = signal.signal(signal.SIGALRM, passed)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
