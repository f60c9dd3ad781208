"""Account <-> Company, by equal suffix: `acc_siret` and `comp_siret` are one value (Guide: CON-03)."""

from __future__ import annotations

from collections.abc import Mapping

from ..contract import ACCOUNT, REPLICAS, Way
from ..records import EMPTY, Record, Tiers, Value

FROM_COMPANY = tuple(name for name in REPLICAS if ACCOUNT.by_name[name].way in (Way.BOTH, Way.CRM))
"""Replicas that are edited on the Company."""


def replicas(account: Mapping[str, Value]) -> dict[str, Value]:
    """What a Company holds of its Account.

    Args:
        account: the Account's fields, by wire name.

    Returns:
        The Company's, by the same names.

    Guide: CON-03, MAP-07.
    """
    return {name: account.get(name) for name in REPLICAS}


def to_company(tiers: Tiers) -> None:
    """Give the Company what the Account holds.

    Args:
        tiers: Account and Company; the Company is changed.

    Guide: CON-03, CREATE-08, MAP-07.
    """
    tiers.company.fields.update(replicas(tiers.account.fields))


def to_account(tiers: Tiers) -> None:
    """Give the Account what was edited on the Company; one-way fields are left out.

    Args:
        tiers: Account and Company; the Account is changed.

    Guide: MAP-08, MAP-13.
    """
    company, account = tiers.company.fields, tiers.account.fields
    for name in FROM_COMPANY:
        account[name] = company.get(name)


def put_right(record: Record, one_way: tuple[str, ...]) -> None:
    """Undo what the CRM did to fields that only the ERP changes.

    Args:
        record: a linked record; changed.
        one_way: wire names.

    Guide: REPL-02, MAP-14.
    """
    for name in one_way:
        record.fields[name] = record.base.get(name, EMPTY).crm
