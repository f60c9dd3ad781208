"""The working set: what a page or a batch of answers is about, with the settings and the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..mapping import crmid, ours
from ..plan import Policy, Terms
from ..records import RESTORED, Base, Counts, LogLine, Record, Tiers
from ..settings import Sheet


@dataclass
class WorkingSet:
    """A working set: everything that a page or a batch of answers is about.

    Args:
        uid: base uid of the store.
        sheet: the integration sheet.
        policy: who wins a conflict.
        new_key: a key for a new row of an entity.
        territories: name -> key.
        replaces: the load that runs replaces the CRM's values (« Tout resynchroniser »).
    """

    uid: str
    sheet: Sheet
    policy: Policy
    new_key: Callable[[str], int]
    territories: Mapping[str, int] = field(default_factory=dict)
    replaces: bool = False
    tiers: list[Tiers] = field(default_factory=list)
    by_erp: dict[str, Tiers] = field(default_factory=dict)
    by_key: dict[int, Tiers] = field(default_factory=dict)
    log: list[LogLine] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)

    def add(self, tiers: Tiers) -> None:
        """Take in a Tiers."""
        self.tiers.append(tiers)
        self.by_key[tiers.account.key] = tiers
        self.index(tiers)

    def index(self, tiers: Tiers) -> None:
        """Find it by its ERP id from now on."""
        if tiers.account.erp_id is not None:
            self.by_erp[tiers.account.erp_id] = tiers

    def terms(self, mode: str) -> Terms:
        """On what terms an entry of that mode meets a record."""
        return Terms(self.policy, self.replaces, mode == RESTORED)

    def ours(self, crmid: str | None) -> int | None:
        """The key in a crmid of this store, None for anyone else's (Guide: CON-18)."""
        return ours(self.uid, crmid)

    def crmid(self, record: Record) -> str:
        """What the ERP calls this record by."""
        return crmid(self.uid, record.key)

    def conflict(self, line: LogLine) -> None:
        """Log a value that lost against another."""
        self.log.append(line)
        self.counts.conflicts += 1


def set_base(record: Record, name: str, base: Base) -> None:
    """Remember both halves; nothing is remembered of a field that is empty on both sides."""
    if base == (None, None, False):
        record.base.pop(name, None)
    else:
        record.base[name] = base
