"""From the records of a run to a verdict for each rule, a headline and the report's files."""

from __future__ import annotations

from .summary import Summary, headline, summarise
from .verdicts import NO_SCENARIO, PENDING, UNSUPPORTED, Verdict, verdicts

__all__ = ["NO_SCENARIO", "PENDING", "UNSUPPORTED", "Summary", "Verdict", "headline", "summarise", "verdicts"]
