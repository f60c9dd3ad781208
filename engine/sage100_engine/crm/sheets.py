"""The integration sheets; see `ports.Sheets`."""

from __future__ import annotations

from dataclasses import asdict, fields

from ..settings import INACTIVE, Integration, Sheet
from .rows import Row, Rows
from .schema.sync_tables import sync_sheet
from .sqlite.session import Session


class SqlSheets:
    """All integration sheets."""

    def __init__(self, session: Session) -> None:
        self._rows = Rows(session, sync_sheet)

    def all(self) -> list[Integration]:
        return [_read(row) for row in self._rows.find()]

    def get(self, key: int) -> Integration | None:
        row = self._rows.get(key)
        return _read(row) if row else None

    def add(self, sheet: Sheet) -> int:
        return self._rows.insert({**asdict(sheet), "state": INACTIVE})

    def change(self, key: int, sheet: Sheet) -> None:
        self._rows.update(key, asdict(sheet))

    def set_state(self, key: int, state: str) -> None:
        self._rows.update(key, {"state": state})

    def arm(self, key: int, kind: str) -> None:
        self._rows.update(key, {"armed": kind})


def _read(row: Row) -> Integration:
    sheet = Sheet(**{field.name: row[field.name] for field in fields(Sheet)})
    return Integration(row["id"], sheet, row["state"], row["status"], row["armed"])
