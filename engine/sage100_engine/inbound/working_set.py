"""The working set: what a page or a batch of answers is about, with the settings and the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .. import journal
from ..contract import ACCOUNT, ENTITIES
from ..mapping import to_crm
from ..plan import Policy
from ..records import DIFF, Base, Counts, LogLine, Record, Tiers, Value
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

    def ours(self, crmid: str | None) -> int | None:
        """The key in a crmid of this store, None for anyone else's (Guide: CON-18)."""
        if not crmid:
            return None
        uid, _, key = crmid.rpartition(".")
        return int(key) if uid == self.uid and key.isdigit() else None

    def crmid(self, record: Record) -> str:
        """What the ERP calls this record by."""
        return f"{self.uid}.{record.key}"


def put(working_set: WorkingSet, record: Record, name: str, value: Value) -> None:
    """Give the CRM the ERP's value of a field, cut to what it can show, and remember both."""
    contract = ENTITIES[record.entity].by_name[name]
    shown = to_crm(contract, value)
    if shown != value and value and contract.size:
        working_set.log.append(journal.cut(record, name, value, contract.size))
    record.fields[name] = shown
    set_base(record, name, Base(value, shown))


def set_base(record: Record, name: str, base: Base) -> None:
    """Remember both halves; nothing is remembered of a field that is empty on both sides."""
    if base == (None, None, False):
        record.base.pop(name, None)
    else:
        record.base[name] = base


def link(working_set: WorkingSet, record: Record, erp_id: str) -> None:
    """Tie a record to the ERP's (Guide: CON-02, CON-18)."""
    if record.link is None:
        record.link = working_set.new_key("link")
    record.erp_id = erp_id
    record.create_payload = None


def detach(working_set: WorkingSet, record: Record) -> None:
    """Cut the link of a record that is missing: a user decides what becomes of it (design 5.8)."""
    working_set.log.append(journal.detached(record))
    record.forget()
    if not record.deleted:
        record.detached = True


def cut(working_set: WorkingSet, tiers: Tiers) -> None:
    """Cut a whole Account whose id turned out to be another's (design 5.5)."""
    working_set.by_erp.pop(tiers.account.erp_id or "", None)
    for record in (*tiers.children, tiers.account):
        detach(working_set, record)
    tiers.account.missing_in_erp = False


def is_account(record: Record) -> bool:
    """Whether it is the tiers itself."""
    return record.entity == ACCOUNT.name


__all__ = ["DIFF", "WorkingSet", "cut", "detach", "is_account", "link", "put", "set_base"]
