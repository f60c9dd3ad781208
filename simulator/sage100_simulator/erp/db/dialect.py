"""SQL as another database than SQLite wants it."""

from __future__ import annotations

import re
from functools import lru_cache

# Names that another database would fold to lower case: those of Sage's tables and columns.
_SAGE_NAME = re.compile(r"\b(?:[A-Z]{1,4}_[A-Za-z0-9_]+|cb[A-Z][A-Za-z]+)\b")


def as_is(sql: str) -> str:
    """SQL for SQLite: question marks, names of any case."""
    return sql


@lru_cache(maxsize=4096)
def for_format_style(sql: str) -> str:
    """SQL for a database that wants %s and folds unquoted names."""
    return _SAGE_NAME.sub(lambda m: f'"{m.group()}"', sql.replace("%", "%%").replace("?", "%s"))
