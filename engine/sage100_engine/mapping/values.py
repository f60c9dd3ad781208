"""One value from the wire to the CRM's shape, and the canonical text of both."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from ..contract import Field, Kind
from ..records import Value


def _text(value: str) -> str:
    return value


def _index(value: str) -> str:
    return str(int(value)) if value.strip().lstrip("+").isdigit() else value


def _boolean(value: str) -> str:
    return "true" if value.strip().lower() in ("true", "1") else "false"


def _decimal(value: str) -> str:
    try:
        return f"{Decimal(value.strip()).normalize():f}"
    except InvalidOperation:
        return value


CANONICAL: dict[Kind, Callable[[str], str]] = {
    Kind.TEXT: _text,
    Kind.INDEX: _index,
    Kind.BOOLEAN: _boolean,
    Kind.DECIMAL: _decimal,
}


def canonical(field: Field, value: Value) -> Value:
    """The one text of a value: `1` and `true` are one truth, an empty text is nothing.

    Args:
        field: whose value it is.
        value: as the wire or the CRM writes it.

    Returns:
        The text by which values are compared.
    """
    return CANONICAL[field.kind](value) if value else None


def to_crm(field: Field, value: Value) -> Value:
    """What the CRM can show of an ERP value: the name is cut to 60, everything else fits.

    Args:
        field: whose value it is.
        value: the ERP's, canonical.

    Returns:
        The CRM's value; when it is not the same, the difference is no change of the CRM's (design 5.1).

    Guide: MAP-01.
    """
    if field.cut and value and field.size and len(value) > field.size:
        return value[: field.size]
    return value
