"""The lists out of which users choose; see `ports.Parameters` and `ports.SyncParameters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..contract import FAMILY_TYPE, REPRESENTATIVE
from ..ports import Representative
from ..records import DELETED, Customisations, Instance, ListItem
from .rows import Rows
from .schema.tables import custom_captions, representative, territory
from .schema.values import SqlValue
from .sqlite.session import Session


class SqlParameters:
    """The lists as users see them, whatever integration they belong to."""

    def __init__(self, session: Session) -> None:
        self.session = session
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

    def _held(self) -> dict[Caption, int]:
        """What is stored, with the keys of its rows."""
        sql = (
            "SELECT capt_captionid, capt_family, capt_code, capt_order, capt_fr, capt_action FROM Custom_Captions "
            "WHERE capt_intid = ? AND capt_familytype = ? AND capt_deleted = 0"
        )
        return {Caption(*row[1:]): row[0] for row in self.session.rows(sql, self.integration, FAMILY_TYPE)}

    def differ(self, customisations: Customisations) -> bool:
        return self._held().keys() != set(_captions(customisations))

    def save(self, customisations: Customisations) -> None:
        held, told = self._held(), dict.fromkeys(_captions(customisations))
        stale = {(item.family, item.code): key for item, key in held.items() if item not in told}
        for item in [item for item in told if item not in held]:
            values: dict[str, SqlValue] = {
                "capt_fr": item.caption,
                "capt_order": item.order,
                "capt_action": item.action,
            }
            if key := stale.pop((item.family, item.code), None):
                self._captions.update(key, values)
            else:
                values |= {"capt_family": item.family, "capt_familytype": FAMILY_TYPE, "capt_code": item.code}
                self._captions.insert({"capt_intid": self.integration} | values)
        for key in stale.values():
            self._captions.remove(key)

    def save_representatives(self, entries: Sequence[Instance]) -> None:
        for entry in entries:
            where: dict[str, SqlValue] = {"repr_intid": self.integration, "repr_intforeignid": entry.id}
            held = self._representatives.find(where)
            known = REPRESENTATIVE.by_name
            values = {known[name].column: value for name, value in entry.fields.items() if name in known}
            if entry.state == DELETED:
                for row in held:
                    self._representatives.remove(row["repr_representativeid"])
            elif not held:
                self._representatives.insert({**where, **values})
            elif any(held[0][name] != value for name, value in values.items()):
                self._representatives.update(held[0]["repr_representativeid"], values)


def _captions(customisations: Customisations) -> list[Caption]:
    return [
        Caption(family, item.id, order, item.caption, item.action)
        for family, items in customisations.lists.items()
        for order, item in enumerate(items)
    ]
