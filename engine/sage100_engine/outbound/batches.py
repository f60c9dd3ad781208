"""What goes to the ERP at once, and what is to be said of each Account that was looked at."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..inbound.working_set import WorkingSet
from ..plan import Turn, missing_code, turn
from ..records import CREATED, Instance, Marked, Record, Tiers
from .collect import Meta, collect, tidy
from .results import block


@dataclass(slots=True)
class Batch:
    """What goes out at once, one instance for each Account.

    Args:
        last: key of the last Account looked at.
        instances: what goes out.
        meta: what was sent, for the answers.
        quiet: the records of which there is nothing to say.
        untied: keys of the Accounts that are tied to no tiers.
    """

    last: int
    instances: list[Instance] = field(default_factory=list)
    meta: Meta = field(default_factory=dict)
    quiet: list[Record] = field(default_factory=list)
    untied: list[int] = field(default_factory=list)

    @property
    def makes_tiers(self) -> bool:
        """Whether it creates a tiers: the answer may cut an older link, of any Account (design 5.5)."""
        return any(instance.state == CREATED for instance in self.instances)


def collect_batch(working_set: WorkingSet, found: Marked, token: str) -> Batch:
    """What these Accounts have to say.

    Args:
        working_set: settings and log; takes the Accounts in.
        found: the Accounts, with those of their records that may have changed.
        token: final token of the pass on which this is decided.

    Returns:
        The batch, its intents noted in the records.

    Guide: CON-09, CON-17.
    """
    batch = Batch(found.last)
    for tiers in found.tiers:
        working_set.add(tiers)
        tidy(tiers)
        if missing_code(tiers):
            text = "Code comptable manquant : la société n'est pas transmise"
            block(working_set, tiers.account, text, "CODE-02")
        else:
            _collect(working_set, batch, tiers, token)
    return batch


def _collect(working_set: WorkingSet, batch: Batch, tiers: Tiers, token: str) -> None:
    told, sent = turn(tiers), Meta()
    if told is Turn.UNTIED:
        batch.untied.append(tiers.account.key)
    if told in (Turn.UNTIED, Turn.WAITS):
        return
    instance = collect(working_set, tiers, token, sent) if told is Turn.SPEAKS else None
    if instance is not None:
        batch.instances.append(instance)
    batch.meta |= sent
    going = {id(one.record) for one in sent.values()}
    records = (tiers.account, *tiers.children)
    batch.quiet += [r for r in records if r.marked and id(r) not in going and not r.deleting]
