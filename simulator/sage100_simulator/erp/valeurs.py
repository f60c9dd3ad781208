"""What a caller gives for a column, as the column holds it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import Column

from ..errors import Invalid

_EXPECTED = {int: "entier", Decimal: "nombre"}
_LARGEST = 2**31


def typed(column: Column[Any], value: Any) -> Any:
    """A value of the kind that a column holds: a number may be given as text, and a text as a number.

    Args:
        column: of one of Sage's tables.
        value: JSON or Python; None is NULL.

    Returns:
        None, int, float or str.

    Raises:
        Invalid: nothing of that kind can be made of it.
    """
    kind = column.type.python_type
    try:
        return None if value is None else _made(kind, value)
    except (TypeError, ValueError, ArithmeticError):
        expected = _EXPECTED.get(kind, "texte")
        raise Invalid(f"{column.name} : {expected} attendu", column.name) from None


def _made(kind: type, value: Any) -> Any:
    if not isinstance(value, str | int | float | Decimal) or (isinstance(value, bool) and kind is not int):
        raise TypeError
    if kind is int:
        number = int(value)
        if number != (float(value) if isinstance(value, str) else value) or abs(number) >= _LARGEST:
            raise ValueError
        return number
    if kind is Decimal:
        exact = Decimal(str(value))
        if not exact.is_finite() or abs(exact) >= 10**18:
            raise ValueError
        return float(exact)
    return str(value)
