"""What is to be done, decided before anything is written: every decision between the two sides, pure."""

from __future__ import annotations

from .company import (
    Newcomer,
    address_type,
    company_address,
    main_person,
    newcomer,
    person_address,
    status_after,
)
from .compare import CrmChange, ErpChange, crm_change, erp_change, unsent, unsent_fields
from .deletion import Edit, Fate, erp_edits, fate, is_mass, revival
from .entry import (
    Absence,
    Step,
    absence,
    absent,
    account_step,
    is_new,
    is_whole,
    known_by_name,
    nested_about,
    nested_step,
    outlives,
    outranks,
)
from .fields import FieldAction, Terms, field_actions
from .sending import Answer, Turn, answer, changes, creation, missing_code, state_of, turn
from .table import FORGETS, SENDS, TAKES, Action, Policy, decide, policy_of

__all__ = [
    "FORGETS",
    "SENDS",
    "TAKES",
    "Absence",
    "Action",
    "Answer",
    "CrmChange",
    "Edit",
    "ErpChange",
    "Fate",
    "FieldAction",
    "Newcomer",
    "Policy",
    "Step",
    "Terms",
    "Turn",
    "absence",
    "absent",
    "account_step",
    "address_type",
    "answer",
    "changes",
    "company_address",
    "creation",
    "crm_change",
    "decide",
    "erp_change",
    "erp_edits",
    "fate",
    "field_actions",
    "is_mass",
    "is_new",
    "is_whole",
    "known_by_name",
    "main_person",
    "missing_code",
    "nested_about",
    "nested_step",
    "newcomer",
    "outlives",
    "outranks",
    "person_address",
    "policy_of",
    "revival",
    "state_of",
    "status_after",
    "turn",
    "unsent",
    "unsent_fields",
]
