"""What an engine offers to the conformance suite: the protocol by which any engine plugs in.

Every value that crosses it is JSON (dictionaries, lists, texts, numbers, true, false, null); ids are the
engine's own strings; `adapter.schema.json` beside this file describes each answer and the suite checks every
one against it. A refusal is an answer (`refused(...)`); an exception is a harness error and never counts as
pass or fail.

Entities are `company account person address phone email opportunity`. The keys of their values:

- the wire names of the contract: `code name shortname website nafcode siret currency accountingcategory
  pricecategory language representative contactname dormant controlaccount payer paymentterms risklabel
  riskaction creditlimit`; of an address `title street complement postcode city region`, of a phone `number`,
  of an e-mail `address`, of a person `lastname firstname function service`;
- the CRM's own: `type` (of a company; `Facturation`, `Expédition` of an address; `standard`, `fax`, `mobile`
  of a phone; `information` of an e-mail), `default_integration manager territory main_person default_address`
  and `status` (`active` or `inactive`);
- ties, which are ids: `company` and `person` on what belongs to them, `account` on a company, `company` on an
  account, `link` (the ERP's id, or null) on account, address, person, phone and email.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, Protocol, TypedDict, runtime_checkable

if TYPE_CHECKING:
    from typing_extensions import TypeIs

Value = str | int | float | bool | None
Values = Mapping[str, Value]
Status = Literal["", "En attente", "En cours", "Succès", "Avertissement", "Échec"]

COMPANY, ACCOUNT, PERSON, ADDRESS = "company", "account", "person", "address"
PHONE, EMAIL, OPPORTUNITY = "phone", "email", "opportunity"
ENTITIES = (COMPANY, ACCOUNT, PERSON, ADDRESS, PHONE, EMAIL, OPPORTUNITY)
NORMAL, FULL, PUSH_ALL = "normal", "full", "push_all"
KINDS = (NORMAL, FULL, PUSH_ALL)
CREATE_TIERS = "create_tiers"
FUNCTIONS = (
    CREATE_TIERS,
    "break_link",
    "relink",
    "update_account",
    "update_company",
    "refresh_turnover",
    "stop_synchronising",
    "resume_synchronising",
)
SHEET_KEYS = (
    "name",
    "erp_url",
    "erp_user",
    "erp_password",
    "company",
    "timeout_seconds",
    "interval_minutes",
    "daily_full_at",
    "transfer_mode",
    "code_mode",
    "code_suffix",
    "conflict_policy",
    "default_territory",
    "supplier_territory",
    "default_manager",
    "manager_from_representative",
    "representative_from_manager",
    "default_type_client",
    "default_type_supplier",
)
REPRESENTATIVES, ACCOUNTING_CATEGORIES = "representatives", "accounting_categories"
SERVICES, PRICE_CATEGORIES = "services", "price_categories"
LISTS = (
    REPRESENTATIVES,
    ACCOUNTING_CATEGORIES,
    SERVICES,
    PRICE_CATEGORIES,
    "currencies",
    "languages",
    "integration",
)
CAPABILITIES = ("service", "crash", "parallel")
ADMIN = "admin"
"""A user whom every engine knows from the start and whom nothing is barred to."""


class Description(TypedDict):
    """What an engine says of itself; `unsupported` gives the reason by rule id."""

    name: str
    version: str
    profiles: list[str]
    capabilities: list[str]
    unsupported: dict[str, str]


class ErpAddress(TypedDict):
    """The ERP on which the engine begins."""

    url: str
    company: str
    user: str
    password: str


class Problem(TypedDict):
    """One reason of a refusal: the rule, the message that the user reads and the field it is about."""

    rule: str
    message: str
    field: NotRequired[str]


class Refusal(TypedDict):
    """An order that was not carried out: nothing changed on either side."""

    refused: list[Problem]


class Entry(TypedDict):
    """One line of a cycle's log; `id` is the CRM's id of the record, or null."""

    level: Literal["info", "warning", "error"]
    rule: str | None
    entity: str | None
    id: str | None
    message: str


class Cycle(TypedDict):
    """One cycle that ended, with its counts: `created updated deleted sent refused conflicts`."""

    run: str
    status: Status
    counts: dict[str, int]
    entries: list[Entry]


class Done(TypedDict, total=False):
    """An order that was carried out: the record it made, what the user reads, the cycle it started."""

    id: str
    message: str
    cycle: Cycle


class Record(TypedDict):
    """One record as the CRM stores it."""

    entity: str
    id: str
    values: Values


class Shown(TypedDict):
    """What a sheet or list displays; the `rows` of a list have `id` and `label` at least."""

    labels: dict[str, str]
    fields: Values
    markers: dict[str, str]
    hidden: list[str]
    read_only: list[str]
    tabs: list[str]
    rows: list[Values]


class State(TypedDict):
    """What administrators read at the head of the sheet; `runs` are the ids of cycles, the last one last."""

    integration: Literal["none", "inactive", "active", "disconnected"]
    synchronisation: Status
    blocked: int
    runs: list[str]


class Blocked(TypedDict):
    """A record that the ERP does not accept, or that waits for a decision."""

    entity: str
    id: str
    rule: str | None
    message: str
    stopped: bool


class Conflict(TypedDict):
    """A value that lost against the other side's, with both and the side that was kept.

    The value of a side that has deleted the record is null; a record that came back has no field and no values.
    """

    entity: str
    id: str
    field: str
    erp: Value
    crm: Value
    kept: Literal["erp", "crm"]


@runtime_checkable
class Engine(Protocol):
    """Any synchronisation engine behind the suite; a factory `module:factory` without arguments makes one."""

    def describe(self) -> Description:
        """Say who this engine is and what it supports; needs no start."""

    def start(self, erp: ErpAddress) -> None:
        """Begin with an empty CRM on this ERP; nothing is configured yet."""

    def stop(self) -> None:
        """End and let go of everything."""

    def reset(self) -> None:
        """Empty the CRM again, under a new base uid; the ERP stays the one of `start`."""

    def configure(self, sheet: Values) -> Done | Refusal:
        """Set these keys of the sheet (`SHEET_KEYS`); a refusal lists every problem with its rule."""

    def sheet(self) -> Values:
        """The integration sheet, passwords masked."""

    def activate(self) -> Done | Refusal:
        """« Activer »."""

    def deactivate(self) -> Done | Refusal:
        """« Désactiver »."""

    def add_user(
        self, name: str, barred: list[str], representative: str | None, profile: str | None
    ) -> Done | Refusal:
        """Make a CRM user: functions barred to him, his ERP representative, his security profile."""

    def create(self, entity: str, values: Values, user: str) -> Done | Refusal:
        """Make a record as this user would on its sheet; the answer carries its `id`."""

    def edit(self, entity: str, id: str, values: Values, user: str) -> Done | Refusal:
        """Change these values as this user would; null empties one."""

    def delete(self, entity: str, id: str, user: str) -> Done | Refusal:
        """Delete a record as this user would."""

    def read(self, entity: str, id: str) -> Record | None:
        """The stored record, or null when there is none or it was deleted."""

    def find(self, entity: str, where: Values) -> list[Record]:
        """The stored records whose values equal all of these, in the order in which they came."""

    def shown(self, sheet: str, id: str | None, user: str) -> Shown:
        """What the sheet of an entity, or one of `LISTS` (no id), displays to this user."""

    def offered(self, entity: str, id: str, user: str) -> list[str]:
        """The functions that this user sees on that record."""

    def press(self, function: str, entity: str, id: str, user: str, arguments: Values) -> Done | Refusal:
        """Run one function, its dialogue answered by the arguments."""

    def sync(self, kind: str) -> Cycle | Refusal:
        """Run one cycle now (one of `KINDS`) and wait for its end."""

    def service(self, on: bool) -> Done | Refusal:
        """Start or stop the integration service (capability `service`)."""

    def advance(self, minutes: int) -> list[Cycle]:
        """Let the engine's clock go on; the cycles that fell due (capability `service`)."""

    def status(self) -> State:
        """The head of the sheet."""

    def log(self, run: str | None) -> list[Entry]:
        """The log of that cycle; null is the last one."""

    def errors(self) -> list[Blocked]:
        """The records blocked in the flow."""

    def conflicts(self) -> list[Conflict]:
        """The conflict journal, oldest first."""

    def crash_at(self, point: str) -> None:
        """Die at the next passage of this point, as a killed process would (capability `crash`)."""


CALLS = tuple(name for name in vars(Engine) if not name.startswith("_"))


def refused(rule: str, message: str, field: str | None = None) -> Refusal:
    """A refusal for one reason.

    Args:
        rule: id of the rule that is broken.
        message: what the user reads.
        field: key of the value it is about, when there is one.

    Returns:
        The answer to give.
    """
    problem: Problem = {"rule": rule, "message": message}
    if field is not None:
        problem["field"] = field
    return {"refused": [problem]}


def is_refusal(answer: object) -> TypeIs[Refusal]:
    """Whether an engine's answer is a refusal."""
    return isinstance(answer, dict) and "refused" in answer
