"""What a user can type on each sheet of the CRM: the CRM's own lengths, which are not the ERP's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...contract import ACCOUNT, ADDRESS, COMPANY, EMAIL, PERSON, PHONE, Entity, Field, InputKind

TYPED = (COMPANY, ACCOUNT, ADDRESS, PHONE, EMAIL, PERSON)
"""The kinds of records that have a sheet."""


@dataclass(frozen=True)
class ScreenField:
    """One field of a sheet.

    Args:
        name: wire name, or the CRM's own.
        column: where it is stored.
        label: what the sheet calls it.
        rule: the rule by which a value is refused.
        size: how many characters the CRM takes, of a text.
        kind: what it holds.
        family: of a list, the list's wire name.
        read_only: shown, never typed.
    """

    name: str
    column: str
    label: str
    rule: str
    size: int
    kind: InputKind
    family: str
    read_only: bool


def screen(entity: Entity) -> Mapping[str, ScreenField]:
    """The sheet of a kind of record, in the order of the"""
    return {field.name: _input(entity, field) for field in entity.fields if field.input is not InputKind.NONE}


def _input(entity: Entity, field: Field) -> ScreenField:
    return ScreenField(
        field.name,
        field.column,
        field.caption,
        entity.consulted or field.refusal or field.rule,
        field.size or 0,
        field.input,
        field.family,
        bool(entity.consulted) or field.read_only,
    )


SCREENS: Mapping[str, Mapping[str, ScreenField]] = {entity.name: screen(entity) for entity in TYPED}
