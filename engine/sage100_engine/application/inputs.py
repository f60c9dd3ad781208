"""What was typed on a sheet, judged and turned into what is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..contract import FAMILY_TYPE, InputKind
from ..errors import ActionRefused
from ..mapping import ACTIVE, INACTIVE
from ..ports import Row, UnitOfWork
from .lookups import present
from .queries.screens import ScreenField


def typed(work: UnitOfWork, given: Mapping[str, Any], screen: Mapping[str, ScreenField]) -> dict[str, Any]:
    """What was typed, as columns.

    Args:
        work: the open transaction.
        given: wire name -> value; None or an empty text empties the field.
        screen: the inputs of the sheet.

    Raises:
        ActionRefused: an unknown or read-only field, a text longer than the CRM's field, a value outside
            its list.

    Guide: CONTACT-07, REPL-02.
    """
    row: dict[str, Any] = {}
    for name, value in given.items():
        one = screen.get(name)
        if one is None:
            raise ActionRefused("CON-16", f"Champ inconnu : {name}", name)
        if one.read_only:
            raise ActionRefused(one.rule, f"{one.label} : modifiable dans Sage 100 seulement", name)
        row[one.column] = None if value in (None, "") else _WRITERS[one.kind](work, one, value)
    return row


def changed(before: Row, row: Mapping[str, Any]) -> dict[str, Any]:
    """Of what was typed, what is not so already."""
    return {name: value for name, value in row.items() if value != before[name]}


def without(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The values but for these."""
    return {name: value for name, value in values.items() if name not in names}


def owner(work: UnitOfWork, values: Mapping[str, Any]) -> Row:
    """The Company that a new record names."""
    if not values.get("company"):
        raise ActionRefused("CON-16", "La société est obligatoire", "company")
    return present(work, "Company", int(values["company"]), "comp")


def in_list(work: UnitOfWork, family: str, code: str) -> bool:
    """Whether a parameter list of the ERP has that item; a list that has not come over yet bars nothing.

    Guide: CONTACT-07.
    """
    items = work.find("Custom_Captions", {"capt_family": family, "capt_familytype": FAMILY_TYPE})
    return not items or any(item["capt_code"] == code for item in items)


def _refused(one: ScreenField, value: Any) -> ActionRefused:
    return ActionRefused(one.rule, f"{one.label} : « {value} » n'est pas dans la liste", one.name)


def _text(work: UnitOfWork, one: ScreenField, value: Any) -> str:
    text = str(value)
    if len(text) > one.size:
        raise ActionRefused(one.rule, f"{one.label} : {one.size} caractères au plus", one.name)
    return text


def _item(work: UnitOfWork, one: ScreenField, value: Any) -> Any:
    code = str(value)
    if not in_list(work, one.family, code):
        raise _refused(one, code)
    return int(code) if code.isdigit() else code


def _key(work: UnitOfWork, one: ScreenField, value: Any) -> int:
    if not str(value).isdigit():
        raise ActionRefused(one.rule, f"{one.label} : fiche {value} introuvable", one.name)
    return int(value)


def _status(work: UnitOfWork, one: ScreenField, value: Any) -> str:
    known = {"active": ACTIVE, "inactive": INACTIVE}
    if str(value).lower() not in known:
        raise _refused(one, value)
    return known[str(value).lower()]


def _named(table: str, column: str, key: str) -> Callable[[UnitOfWork, ScreenField, Any], int]:
    def write(work: UnitOfWork, one: ScreenField, value: Any) -> int:
        found = work.find(table, {column: value})
        if not found:
            raise _refused(one, value)
        return int(found[0][key])

    return write


_WRITERS: Mapping[InputKind, Callable[[UnitOfWork, ScreenField, Any], Any]] = {
    InputKind.TEXT: _text,
    InputKind.LIST: _item,
    InputKind.RECORD: _key,
    InputKind.STATUS: _status,
    InputKind.SHEET: _named("sync_sheet", "name", "id"),
    InputKind.TERRITORY: _named("Territory", "terr_caption", "terr_territoryid"),
    InputKind.USER: _named("Users", "user_logon", "user_userid"),
}
