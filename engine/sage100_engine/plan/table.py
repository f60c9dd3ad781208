"""The decision table: a change on each side of a field -> what is done. Conflict rules live here only."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from .compare import CrmChange, ErpChange


class Policy(Enum):
    """Who wins a conflict."""

    ERP = "erp_wins"
    CRM = "crm_wins"


class Action(Enum):
    """What is done to one field."""

    KEEP = "keep"
    """Nothing: what the CRM changed goes out with the rest."""
    TAKE = "take"
    """The ERP's value goes to the CRM."""
    ACKNOWLEDGE = "acknowledge"
    """Our own value came back: the base is what was sent, with what the CRM held then."""
    AGREE = "agree"
    """Both sides hold the same: only the base moves."""
    SEND = "send"
    """The CRM's value stays and must reach the ERP."""
    ERP_WINS = "erp wins"
    """A conflict: the ERP's value goes to the CRM, the CRM's to the journal."""
    CRM_WINS = "crm wins"
    """A conflict: the CRM's value stays and goes out, the ERP's to the journal."""
    RESTORE = "restore"
    """The value of a restored ERP goes to the CRM, the CRM's to the journal: no conflict."""
    REPLACE = "replace"
    """The ERP's value goes to the CRM, and what was on its way to the ERP is forgotten."""
    OVERRULE = "overrule"
    """As `REPLACE`, and the CRM's value, which the ERP has not seen, goes to the journal."""


TAKES = (Action.TAKE, Action.ERP_WINS, Action.RESTORE, Action.REPLACE, Action.OVERRULE)
"""The actions after which the CRM shows the ERP's value."""

SENDS = (Action.SEND, Action.CRM_WINS)
"""The actions after which the CRM's value has to reach the ERP."""

FORGETS = (Action.REPLACE, Action.OVERRULE)
"""The actions that forget which values were sent and not answered."""

E, C = ErpChange, CrmChange

TABLE: Mapping[tuple[ErpChange, CrmChange], Action | None] = {
    (E.NONE, C.NONE): Action.KEEP,
    (E.NONE, C.SAME): Action.KEEP,
    (E.NONE, C.EDIT): Action.KEEP,
    (E.ECHO, C.NONE): Action.ACKNOWLEDGE,
    (E.ECHO, C.SAME): Action.ACKNOWLEDGE,
    (E.ECHO, C.EDIT): Action.ACKNOWLEDGE,
    (E.OWN, C.NONE): Action.TAKE,
    (E.OWN, C.SAME): Action.SEND,
    (E.OWN, C.EDIT): Action.SEND,
    (E.EDIT, C.NONE): Action.TAKE,
    (E.EDIT, C.SAME): Action.AGREE,
    (E.EDIT, C.EDIT): None,
}
"""None is the conflict, which goes by policy."""


def decide(erp: ErpChange, crm: CrmChange, policy: Policy, pending: bool = False) -> Action:
    """What to do with one field.

    Args:
        erp: what happened in the ERP.
        crm: what happened in the CRM.
        policy: who wins when both changed it.
        pending: a value of ours is not answered yet: the ERP's answer to an earlier write does not overtake it.

    Returns:
        The action.

    Guide: CON-08.
    """
    action = TABLE[erp, crm]
    if action is None:
        return Action.ERP_WINS if policy is Policy.ERP else Action.CRM_WINS
    if erp is ErpChange.OWN and pending:
        return Action.SEND
    return action


def policy_of(setting: str, push_all: bool) -> Policy:
    """Who wins the conflicts of a cycle.

    Args:
        setting: what the integration sheet says: erp_wins or crm_wins.
        push_all: the cycle sends everything that the CRM holds (« Renvoyer toutes sociétés CRM vers les tiers »).

    Returns:
        The CRM in such a cycle, else what the sheet says.

    Guide: CON-08.
    """
    return Policy.CRM if push_all or setting == Policy.CRM.value else Policy.ERP
