"""The marks that SQLite's triggers set on whatever is written to a record that an Account has, by whomever."""

from __future__ import annotations

from ...contract import ACCOUNT_LINKS, PERSON_LINKS
from ..schema.contact_points import CONTACT_POINTS, ContactPoint

_QUIET = "WHEN NOT EXISTS (SELECT 1 FROM sync_quiet)"
_MARK = "INSERT INTO sync_dirty (entity, record, account, owner)"
_AGAIN = "ON CONFLICT (entity, record) DO UPDATE SET sent = 0"


def triggers() -> list[str]:
    """A mark for whatever is written to a record that an Account has, by whomever."""
    statements = [
        _trigger("Account", "UPDATE", "'account', NEW.Acc_AccountId, NEW.Acc_AccountId, 0", ""),
        _trigger(
            "Company",
            "UPDATE",
            "'account', NEW.Comp_PrimaryAccountId, NEW.Comp_PrimaryAccountId, 0",
            "NEW.Comp_PrimaryAccountId IS NOT NULL",
        ),
    ]
    person = "'person', NEW.Pers_PersonId, NEW.Pers_AccountId, 0"
    address = "'address', NEW.AdLi_AddressId, NEW.AdLi_AccountId, 0"
    for what in ("INSERT", "UPDATE"):
        statements.append(_trigger("Person", what, person, "NEW.Pers_AccountId IS NOT NULL"))
        statements.append(_trigger("Address_Link", what, address, "NEW.AdLi_AccountId IS NOT NULL"))
    statements.append(
        _trigger(
            "Address",
            "UPDATE",
            "'address', NEW.Addr_AddressId, AdLi_AccountId, 0 FROM Address_Link "
            "WHERE AdLi_AddressId = NEW.Addr_AddressId AND AdLi_AccountId IS NOT NULL",
        )
    )
    return statements + [one for point in CONTACT_POINTS.values() for one in _point_triggers(point)]


def _point_triggers(point: ContactPoint) -> list[str]:
    title, link, key = point.entity.table, point.link, point.key
    account = (
        f"CASE l.{link}_EntityId WHEN {ACCOUNT_LINKS} THEN l.{link}_RecordId ELSE "
        f"(SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.{link}_RecordId) END"
    )
    owner = f"CASE l.{link}_EntityId WHEN {PERSON_LINKS} THEN l.{link}_RecordId ELSE 0 END"
    what = f"'{point.entity.name}', l.{key}, {account}, {owner} FROM {point.table} l WHERE l.{key} ="
    only = f"l.{link}_EntityId IN ({ACCOUNT_LINKS}, {PERSON_LINKS}) AND ({account}) IS NOT NULL"
    return [
        _trigger(title, "UPDATE", f"{what} NEW.{point.entity.prefix.capitalize()}_{title}Id AND {only}"),
        _trigger(point.table, "INSERT", f"{what} NEW.{key} AND {only}"),
        _trigger(point.table, "UPDATE", f"{what} NEW.{key} AND {only}"),
    ]


def _trigger(table: str, what: str, select: str, condition: str = "") -> str:
    when = f"{_QUIET} AND {condition}" if condition else _QUIET
    where = "" if " WHERE " in select else " WHERE 1"
    return (
        f"CREATE TRIGGER sync_{table.lower()}_{what.lower()} AFTER {what} ON {table} {when} BEGIN "
        f"{_MARK} SELECT {select}{where} {_AGAIN}; END"
    )
