"""What the functions share: who presses, what the sheet says, how values are judged and stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from ..contract import FAMILY_TYPE, InputKind
from ..errors import ActionRefused
from ..mapping import ACTIVE, INACTIVE
from ..ports import Row, Work
from ..settings import Sheet
from .screens import ScreenField

ACTIVE_STATE, INACTIVE_STATE = "active", "inactive"


@dataclass(frozen=True)
class User:
    """A CRM user, and the functions that he is barred from."""

    key: int
    name: str
    barred: frozenset[str] = frozenset()


ADMIN = User(1, "admin")


@dataclass(frozen=True)
class Integration:
    """The integration sheet as it is stored: its key, what it says, whether it is active and which cycle is armed."""

    key: int
    sheet: Sheet
    state: str
    status: str
    armed: str = ""

    @property
    def active(self) -> bool:
        """Whether cycles may run."""
        return self.state == ACTIVE_STATE


def integration(work: Work) -> Integration | None:
    """The integration of this CRM, if its sheet was filled in."""
    found = work.find("sync_sheet")
    if not found:
        return None
    row = found[0]
    sheet = Sheet(**{field.name: row[field.name] for field in fields(Sheet)})
    return Integration(row["id"], sheet, row["state"], row["status"], row["armed"])


def row_of(work: Work, table: str, key: int, prefix: str) -> Row:
    """A row that is there and not deleted.

    Raises:
        ActionRefused: it is not.
    """
    row = work.get(table, key)
    if row is None or row.get(f"{prefix}_deleted"):
        raise ActionRefused("CON-16", f"Fiche {key} introuvable ou supprimée")
    return row


def account_of(work: Work, company: Row) -> Row | None:
    """The Account of a Company."""
    key = company["comp_primaryaccountid"]
    return work.get("Account", key) if key is not None else None


def linked(work: Work, company: Row) -> bool:
    """Whether the tiers of a Company exists in the ERP."""
    found, key = integration(work), company["comp_primaryaccountid"]
    return found is not None and key is not None and work.link(found.key, "account", key) is not None


def stored(work: Work, given: Mapping[str, Any], screen: Mapping[str, ScreenField]) -> dict[str, Any]:
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


def shown(work: Work, row: Row, one: ScreenField) -> Any:
    """A stored value as a sheet shows it."""
    value = row.get(one.column)
    return None if value in (None, "") else _READERS.get(one.kind, _plain)(work, value)


def caption_exists(work: Work, family: str, code: str) -> bool:
    """Whether a parameter list of the ERP has that item; a list that has not come over yet bars nothing."""
    items = work.find("Custom_Captions", {"capt_family": family, "capt_familytype": FAMILY_TYPE})
    return not items or any(item["capt_code"] == code for item in items)


def _text(work: Work, one: ScreenField, value: Any) -> str:
    text = str(value)
    if len(text) > one.size:
        raise ActionRefused(one.rule, f"{one.label} : {one.size} caractères au plus", one.name)
    return text


def _item(work: Work, one: ScreenField, value: Any) -> Any:
    code = str(value)
    if not caption_exists(work, one.family, code):
        raise ActionRefused(one.rule, f"{one.label} : « {code} » n'est pas dans la liste", one.name)
    return int(code) if code.isdigit() else code


def _key(work: Work, one: ScreenField, value: Any) -> int:
    if not str(value).isdigit():
        raise ActionRefused(one.rule, f"{one.label} : fiche {value} introuvable", one.name)
    return int(value)


def _status(work: Work, one: ScreenField, value: Any) -> str:
    known = {"active": ACTIVE, "inactive": INACTIVE}
    if str(value).lower() not in known:
        raise ActionRefused(one.rule, f"{one.label} : « {value} » n'est pas dans la liste", one.name)
    return known[str(value).lower()]


def _named(table: str, column: str, key: str) -> Callable[[Work, ScreenField, Any], int]:
    def write(work: Work, one: ScreenField, value: Any) -> int:
        found = work.find(table, {column: value})
        if not found:
            raise ActionRefused(one.rule, f"{one.label} : « {value} » n'est pas dans la liste", one.name)
        return int(found[0][key])

    return write


def _name_of(table: str, column: str) -> Callable[[Work, Any], Any]:
    def read(work: Work, value: Any) -> Any:
        row = work.get(table, value)
        return row[column] if row else None

    return read


def _plain(work: Work, value: Any) -> Any:
    return value if isinstance(value, int | str) else str(value)


_WRITERS: Mapping[InputKind, Callable[[Work, ScreenField, Any], Any]] = {
    InputKind.TEXT: _text,
    InputKind.LIST: _item,
    InputKind.RECORD: _key,
    InputKind.STATUS: _status,
    InputKind.SHEET: _named("sync_sheet", "name", "id"),
    InputKind.TERRITORY: _named("Territory", "terr_caption", "terr_territoryid"),
    InputKind.USER: _named("Users", "user_logon", "user_userid"),
}
_READERS: Mapping[InputKind, Callable[[Work, Any], Any]] = {
    InputKind.RECORD: lambda work, value: str(value),
    InputKind.STATUS: lambda work, value: str(value).lower(),
    InputKind.SHEET: _name_of("sync_sheet", "name"),
    InputKind.TERRITORY: _name_of("Territory", "terr_caption"),
    InputKind.USER: _name_of("Users", "user_logon"),
}
