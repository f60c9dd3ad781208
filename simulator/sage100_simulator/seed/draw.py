"""Random draws that are the same in every process and on every version of Python.

Only `random.Random.random()` is used: it alone is promised to give the same sequence for a seed on later
versions. Nothing here depends on hash(), on the order of a set or on the machine.
"""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")
_STRIDE = 1_000_003  # keeps the streams of neighbouring seeds apart


class Draw:
    """The draws of one record: a stream of its own, by seed and index."""

    __slots__ = ("random",)

    def __init__(self, seed: int, index: int) -> None:
        self.random = Random(abs(seed) * _STRIDE * _STRIDE + index).random

    def below(self, end: int) -> int:
        """A whole number from 0 to `end` - 1."""
        return int(self.random() * end)

    def one(self, pool: Sequence[T]) -> T:
        """One item of a pool."""
        return pool[int(self.random() * len(pool))]

    def chance(self, share: float) -> bool:
        """True in `share` of the cases (0 to 1)."""
        return self.random() < share
