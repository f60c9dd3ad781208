"""SELECT and reader of a record, made of its table of fields once, when this is imported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..records import Value
from .fields import BOOLEAN, DECIMAL, Group, Read, WireField
from .row import Row

Fields = dict[str, Value]
# What shows a value that SQL alone cannot, by the way in which a field is read, else by its kind.
Conversions = Mapping[Read | str, Callable[[Any], Value]]
_AS_SELECTED = (Read.COLUMN, Read.ZERO_TOO, Read.RECORD_TYPE)


def _selected(field: WireField) -> str:
    """The SQL of a field: an empty text is NULL, and an index of 0 where that is nothing."""
    if field.plain_text:
        return f"NULLIF({field.column},'')"
    return f"NULLIF({field.column},0)" if field.zero_is_nothing else field.column


def _conversion(field: WireField) -> Read | str | None:
    if field.read not in _AS_SELECTED:
        return field.read
    return field.kind if field.kind in (BOOLEAN, DECIMAL) else None


class Columns:
    """The part of a SELECT that shows a table of fields, and its reader."""

    def __init__(self, known: Mapping[str, WireField], start: int = 0, record_type: str = "") -> None:
        """Lay out a table.

        Args:
            known: its fields.
            start: how many columns the SELECT has before these.
            record_type: what the records are, for a field that tells it.
        """
        selected = dict.fromkeys(_selected(field) for field in known.values() if field.column)
        self.sql = ", ".join(selected)
        self.end = start + len(selected)
        self._record_type = record_type
        self._places = {sql: place for place, sql in enumerate(selected, start)}
        self._converted = [how for field in known.values() if (how := _conversion(field))]
        self._make = self._compiled(known.values())

    def _compiled(self, known: Iterable[WireField]) -> Callable[..., Callable[[Row], Fields]]:
        """The reader as one dictionary display: a page reads thousands of records, and a loop takes twice as long."""
        names = [f"convert{n}" for n in range(len(self._converted))]
        convert = iter(names)
        shown = [
            f"{field.wire!r}: {f'{next(convert)}({self._source(field)})' if _conversion(field) else self._source(field)}"
            for field in known
        ]
        made: Callable[..., Callable[[Row], Fields]] = eval(
            f"lambda {', '.join(names)}: lambda row: {{{', '.join(shown)}}}"
        )
        return made

    def _source(self, field: WireField) -> str:
        """Where a field comes from; what has no column is made of the tiers' number, the last of every SELECT."""
        if field.read is Read.RECORD_TYPE:
            return repr(self._record_type)
        return f"row[{self._places[_selected(field)]}]" if field.column else "row[-1]"

    def reader(self, conversions: Conversions) -> Callable[[Row], Fields]:
        """What makes the fields of a row, in the order of the table.

        Args:
            conversions: of this reading; KeyError when one is missing that a field needs.
        """
        return self._make(*(conversions[how] for how in self._converted))


class Lines:
    """The part of a SELECT that shows the lines of an owner's row: id, wire name and place of each phone and e-mail."""

    def __init__(self, lines: Mapping[Group, WireField], start: int) -> None:
        self.sql = ", ".join(field.column for field in lines.values())
        self._lines = [
            (*group, field.wire, place) for place, (group, field) in enumerate(lines.items(), start)
        ]

    def of(self, entity: str) -> tuple[tuple[str, str, int], ...]:
        """Those of one kind, in order."""
        return tuple((name, wire, place) for kind, name, wire, place in self._lines if kind == entity)
