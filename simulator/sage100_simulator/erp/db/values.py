"""Values of columns: as a caller gives them and as the column holds them, their length, and when two are one."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import Column

from ...errors import Invalid, Refused
from ..schema.fields import WireField
from ..schema.row import ColumnValue

_EXPECTED = {int: "entier", Decimal: "nombre"}
_LARGEST = 2**31


def typed(column: Column[object], value: object) -> ColumnValue:
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


def _made(kind: type, value: object) -> str | int | float:
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


def check_length(field: WireField, value: object) -> None:
    """Nothing is cut: a text longer than the ERP's column is refused by name.

    Args:
        field: whose text it is.
        value: its text, or None.

    Raises:
        Refused: too long. Guide: CON-13.
    """
    if isinstance(value, str) and len(value) > field.size > 0:
        raise Refused(
            f"{field.label} : {field.size} caractères au plus ({len(value)} reçus)", "CON-13", field.wire
        )


def empty(value: object) -> bool:
    """None or ''."""
    return value is None or value == ""


def same(held: object, sent: object) -> bool:
    """Whether two values are one on the wire: NULL and '' are."""
    return held == sent or (empty(held) and empty(sent))
