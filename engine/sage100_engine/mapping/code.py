"""The account code: what may be sent as one."""

from __future__ import annotations

import re

from ..records import Value

WAITING = "[ATTENTE]"
FROM_ERP = "<AUTOERP>"
PLACEHOLDERS = (WAITING, FROM_ERP)
_CODE = re.compile(r"[A-Za-z0-9]{1,17}")


def is_code(value: Value) -> bool:
    """Whether a text can be an account code: at most 17 letters and digits.

    Args:
        value: what the user typed.

    Returns:
        False for a placeholder, which is no code.

    Guide: CODE-01.
    """
    return bool(value and _CODE.fullmatch(value))


def raised(value: str) -> str:
    """A code as the ERP stores it: upper case (Guide: CODE-01)."""
    return value.upper()
