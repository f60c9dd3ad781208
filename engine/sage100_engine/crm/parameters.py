"""The lists out of which users choose; see `ports.Parameters` and `ports.SyncParameters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..contract import FAMILY_TYPE
from ..ports import Representative
from ..records import DELETED, Customisations, Instance, ListItem
from .rows import Row, Rows
from .schema.tables import custom_captions, representative, territory
from .sqlite.session import Session


class SqlParameters:
    """The lists as users see them, whatever integration they belong to."""

    def __init__(self, session: Session) -> None:
        self._captions = Rows(session, custom_captions)
        self._representatives = Rows(session, representative)
        self._territories = Rows(session, territory)

    def items(self, name: str) -> list[ListItem]:
        found = self._captions.find({"capt_family": name, "capt_familytype": FAMILY_TYPE})
        found.sort(key=lambda row: row["capt_order"] or 0)
        return [ListItem(row["capt_code"], row["capt_fr"], row["capt_action"]) for row in found]

    def representatives(self) -> list[Representative]:
        return [
            Representative(str(row["repr_intforeignid"]), row["repr_lastname"], row["repr_firstname"])
            for row in self._representatives.find()
        ]

    def territories(self, names: Sequence[str]) -> dict[str, int]:
        found = {}
        for name in dict.fromkeys(name for name in names if name):
            held = self.territory(name)
            found[name] = self._territories.insert({"terr_caption": name}) if held is None else held
        return found

    def territory(self, name: str) -> int | None:
        found = self._territories.find({"terr_caption": name})
        return int(found[0]["terr_territoryid"]) if found else None

    def territory_name(self, key: int) -> str | None:
        row = self._territories.get(key)
        return row["terr_caption"] if row else None


class Caption(NamedTuple):
    """One item of a parameter list."""

    family: str
    code: str
    order: int
    caption: str
    action: str | None


class SqlSyncParameters(SqlParameters):
    """Lists of the dossier of one integration."""

    def __init__(self, session: Session, integration: int) -> None:
        super().__init__(session)
        self.integration = integration

    def _held(self) -> list[Row]:
        return self._captions.find({"capt_intid": self.integration, "capt_familytype": FAMILY_TYPE})

    def differ(self, customisations: Customisations) -> bool:
        return {_caption(row) for row in self._held()} != set(_captions(customisations))

    def save(self, customisations: Customisations) -> None:
        held = {(row["capt_family"], row["capt_code"]): row for row in self._held()}
        for item in _captions(customisations):
            row = held.pop((item.family, item.code), None)
            values = {"capt_fr": item.caption, "capt_order": item.order, "capt_action": item.action}
            if row is None:
                head = {"capt_intid": self.integration, "capt_family": item.family, "capt_code": item.code}
                self._captions.insert(head | {"capt_familytype": FAMILY_TYPE} | values)
            elif _caption(row) != item:
                self._captions.update(row["capt_captionid"], values)
        for row in held.values():
            self._captions.remove(row["capt_captionid"])

    def save_representatives(self, entries: Sequence[Instance]) -> None:
        for entry in entries:
            where = {"repr_intid": self.integration, "repr_intforeignid": entry.id}
            held = self._representatives.find(where)
            values = {f"repr_{name}": value for name, value in entry.fields.items()}
            if entry.state == DELETED:
                for row in held:
                    self._representatives.remove(row["repr_representativeid"])
            elif not held:
                self._representatives.insert(where | values)
            elif any(held[0][name] != value for name, value in values.items()):
                self._representatives.update(held[0]["repr_representativeid"], values)


def _caption(row: Row) -> Caption:
    family, code, order = row["capt_family"], row["capt_code"], row["capt_order"]
    return Caption(family, code, order, row["capt_fr"], row["capt_action"])


def _captions(customisations: Customisations) -> list[Caption]:
    return [
        Caption(family, item.id, order, item.caption, item.action)
        for family, items in customisations.lists.items()
        for order, item in enumerate(items)
    ]
