"""The crmid: what the ERP calls a record of the CRM by, `<base uid>.<key>`."""

from __future__ import annotations

from ..records import Value


def crmid(uid: str, key: int) -> str:
    """What the ERP calls a record by, for good: the same whenever it is sent again.

    Args:
        uid: base uid of the store.
        key: of the record.

    Returns:
        The crmid.

    Guide: CON-18, RUN-21.
    """
    return f"{uid}.{key}"


def ours(uid: str, crmid: Value) -> int | None:
    """The record that a crmid of this store names.

    Args:
        uid: base uid of the store.
        crmid: as an entry bears it.

    Returns:
        Its key, None for anyone else's and for none.

    Guide: CON-18.
    """
    if not crmid:
        return None
    base, _, key = crmid.rpartition(".")
    return int(key) if base == uid and key.isdigit() else None
