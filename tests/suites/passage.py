"""The functions of ours that run while something is done, in whatever thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import FrameType


class Passage:
    """Counts calls, comprehensions and lambdas left out, and keeps what was called: file and name."""

    def __init__(self) -> None:
        self.calls, self.functions = 0, set[tuple[str, str]]()

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        at = code.co_filename.find("sage100_")
        if event == "call" and at >= 0 and not code.co_name.startswith("<"):
            self.calls += 1
            self.functions.add((code.co_filename[at:], code.co_qualname))

    @property
    def files(self) -> set[str]:
        """The files passed, each from its package."""
        return {file for file, _ in self.functions}


def passed(act: Callable[[], object]) -> Passage:
    """What is passed while this is done."""
    passage = Passage()
    threading.setprofile(passage)
    sys.setprofile(passage)
    try:
        act()
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
    return passage
