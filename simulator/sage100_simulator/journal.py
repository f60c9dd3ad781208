"""The call journal: what a dossier was asked and what it answered, bounded and without secrets."""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

ENTRIES = 2000  # kept for each dossier
TEXT = 4096  # characters of a payload that are kept

_SECRET = re.compile(
    r"<((?:[\w.-]+:)?(?:Password|SessionId|SessionKey))\b[^>]*(?<!/)>.*?(?=</\1\s*>|\Z)", re.DOTALL
)


def redact(text: str) -> str:
    """The text of a payload without passwords and session keys, also where it was cut."""
    return _SECRET.sub(r"<\1>***", text)


@dataclass(frozen=True, slots=True)
class Entry:
    """One call: sizes in bytes, duration in seconds, payloads redacted and cut."""

    number: int
    at: datetime
    operation: str
    seconds: float
    received_bytes: int
    sent_bytes: int
    entity: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    fault: str = ""
    request: str = ""
    answer: str = ""


class Journal:
    """The last calls of one dossier; safe to write from several threads."""

    def __init__(self, entries: int = ENTRIES) -> None:
        self._numbers = itertools.count(1)
        self._entries: deque[Entry] = deque(maxlen=entries)

    def record(
        self,
        *,
        at: datetime,
        operation: str,
        seconds: float,
        received_bytes: int,
        sent_bytes: int,
        entity: str = "",
        counts: Mapping[str, int] | None = None,
        fault: str = "",
        request: bytes = b"",
        answer: bytes = b"",
    ) -> None:
        """Keep one call, its payloads redacted before they are kept."""
        self._entries.append(
            Entry(
                next(self._numbers),
                at,
                operation,
                seconds,
                received_bytes,
                sent_bytes,
                entity,
                counts or {},
                fault,
                redact(request[:TEXT].decode("utf-8", "replace")),
                redact(answer[:TEXT].decode("utf-8", "replace")),
            )
        )

    def entries(self, operation: str | None = None, since: int = 0, limit: int | None = None) -> list[Entry]:
        """The kept calls, oldest first.

        Args:
            operation: only calls of this operation.
            since: only calls with a greater number.
            limit: at most so many, the latest ones.
        """
        chosen = [
            e for e in tuple(self._entries) if e.number > since and operation in (None, "", e.operation)
        ]
        return chosen if limit is None else chosen[len(chosen) - min(limit, len(chosen)) :]

    def clear(self) -> None:
        """Forget every kept call; numbers go on."""
        self._entries.clear()


class Journals:
    """The journals of every dossier of a process, by name; the empty name keeps the calls of no dossier."""

    def __init__(self) -> None:
        self._journals: dict[str, Journal] = {}

    def of(self, dossier: str) -> Journal:
        """The journal of a dossier, begun when it is first asked for."""
        found = self._journals.get(dossier)
        return found if found is not None else self._journals.setdefault(dossier, Journal())

    def drop(self, dossier: str) -> None:
        """Forget a dossier that is gone."""
        self._journals.pop(dossier, None)
