"""From the records of a run to a verdict for each rule, a headline and the report's files."""

from __future__ import annotations

from .summary import Summary, headline, summarise
from .verdicts import Verdict, verdicts

__all__ = ["Summary", "Verdict", "headline", "summarise", "verdicts"]
