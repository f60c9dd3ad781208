"""What was typed on a sheet, judged and turned into what is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..contract import COMPANY, Entity, InputKind
from ..errors import ActionRefused
from ..mapping import ACTIVE, INACTIVE, canonical
from ..ports import Row, UnitOfWork
from ..records import Value
from .lookups import present
from .queries.screens import SCREENS, ScreenField

Given = Mapping[str, object]
"""What was typed: field -> value; None or an empty text empties the field."""


def typed(work: UnitOfWork, entity: Entity, given: Given) -> dict[str, Value]:
    """What was typed, as it is stored.

    Args:
        work: the open transaction.
        entity: whose sheet it was typed on.
        given: wire name -> value.

    Raises:
        ActionRefused: an unknown or read-only field, a text longer than the CRM's field, a value outside
            its list.

    Guide: CONTACT-07, REPL-02.
    """
    screen, fields = SCREENS[entity.name], dict[str, Value]()
    for name, value in given.items():
        one = screen.get(name)
        if one is None:
            raise ActionRefused("CON-16", f"Champ inconnu : {name}", name)
        if not is_typed(one):
            raise ActionRefused(one.rule, f"{one.label} : modifiable dans Sage 100 seulement", name)
        text = None if value in (None, "") else _WRITERS[one.kind](work, one, value)
        fields[name] = canonical(entity.by_name[name], text)
    return fields


def is_typed(one: ScreenField) -> bool:
    """Whether users type a field; what only the ERP changes is shown and no more (Guide: REPL-02)."""
    return not one.read_only


def in_list(work: UnitOfWork, family: str, code: str) -> bool:
    """Whether a parameter list of the ERP has that item; a list that has not come over yet bars nothing.

    Guide: CONTACT-07.
    """
    items = work.parameters.items(family)
    return not items or any(item.id == code for item in items)


def changed(before: Row, fields: Mapping[str, Value]) -> dict[str, Value]:
    """Of what was typed, what is not so already."""
    return {name: value for name, value in fields.items() if value != before.fields[name]}


def without(given: Given, *names: str) -> Given:
    """What was typed but for these."""
    return {name: value for name, value in given.items() if name not in names}


def pointed(given: Given, name: str) -> int | None:
    """The key of another record that was given, if any."""
    return int(str(given[name])) if given.get(name) else None


def owner(work: UnitOfWork, given: Given) -> Row:
    """The Company that a new record names."""
    company = pointed(given, "company")
    if company is None:
        raise ActionRefused("CON-16", "La société est obligatoire", "company")
    return present(work, COMPANY, company)


# -- by kind of input ----------------------------------------------------------------------------------------


def _text(work: UnitOfWork, one: ScreenField, value: object) -> str:
    text = str(value)
    if len(text) > one.size:
        raise ActionRefused(one.rule, f"{one.label} : {one.size} caractères au plus", one.name)
    return text


def _item(work: UnitOfWork, one: ScreenField, value: object) -> str:
    if not in_list(work, one.family, str(value)):
        raise _not_in_list(one, value)
    return str(value)


def _record(work: UnitOfWork, one: ScreenField, value: object) -> str:
    if not str(value).isdigit():
        raise ActionRefused(one.rule, f"{one.label} : fiche {value} introuvable", one.name)
    return str(value)


def _status(work: UnitOfWork, one: ScreenField, value: object) -> str:
    known = {"active": ACTIVE, "inactive": INACTIVE}
    if str(value).lower() not in known:
        raise _not_in_list(one, value)
    return known[str(value).lower()]


def _sheet(work: UnitOfWork, name: str) -> int | None:
    return next((one.key for one in work.sheets.all() if one.sheet.name == name), None)


def _named(
    find: Callable[[UnitOfWork, str], int | None],
) -> Callable[[UnitOfWork, ScreenField, object], str]:
    """What is typed by its name and stored by its key."""

    def write(work: UnitOfWork, one: ScreenField, value: object) -> str:
        key = find(work, str(value))
        if key is None:
            raise _not_in_list(one, value)
        return str(key)

    return write


def _not_in_list(one: ScreenField, value: object) -> ActionRefused:
    return ActionRefused(one.rule, f"{one.label} : « {value} » n'est pas dans la liste", one.name)


_WRITERS: Mapping[InputKind, Callable[[UnitOfWork, ScreenField, object], str]] = {
    InputKind.TEXT: _text,
    InputKind.LIST: _item,
    InputKind.RECORD: _record,
    InputKind.STATUS: _status,
    InputKind.SHEET: _named(_sheet),
    InputKind.TERRITORY: _named(lambda work, name: work.parameters.territory(name)),
    InputKind.USER: _named(lambda work, name: work.users.find(name)),
}
