"""What the two Python conversations share: the order of the steps and the line that tells how they went."""

from __future__ import annotations

import json
import random
import string
from typing import Any


def need(value: Any) -> Any:
    """The value, which must not be empty."""
    assert value, "an empty answer"
    return value


def random_code() -> str:
    """An account code that no run before this one took."""
    return "Z" + "".join(random.choices(string.ascii_uppercase + string.digits, k=8))


class Conversation:
    """All ten operations with one client; each step ends as `ok`, as `Fault <code>` or as an error."""

    name = ""

    def __init__(self, url: str, user: str, password: str, company: str) -> None:
        self.url, self.user, self.password, self.company = url.rstrip("/"), user, password, company
        self.session = self.account = ""
        self.versions: dict[str, Any] = {}

    def run(self) -> None:
        """Every step, then one line of JSON."""
        steps: dict[str, str] = {}
        seen: dict[str, Any] = {}
        for label, method in _STEPS.items():
            try:
                seen[label] = getattr(self, method)()
                steps[label] = "ok"
            except Exception as error:
                code = self.fault_code(error)
                steps[label] = f"Fault {code}" if code else f"{type(error).__name__}: {error}"[:300]
        if steps["fault"] == "Fault AccessDenied":
            steps["fault"] = "ok"
        print(json.dumps({"client": self.name, "steps": steps, "seen": seen}, ensure_ascii=False))

    def fault_code(self, error: Exception) -> str:
        """The code of a typed fault; empty for any other error."""
        raise NotImplementedError

    def judge(self, good: str, bad: str, results: Any) -> Any:
        """Hold the results of a sound account and of one with an unknown field against what they must be."""
        by_crmid = {result.CRMID: result for result in results}
        first, last = by_crmid[good], by_crmid[bad]
        assert (str(first.Status), str(first.Action)) == ("Success", "Created") and first.ID, first
        assert str(last.Status) == "UnRecoverableError" and last.Message, last
        return {
            "results": [[str(r.EntityName), str(r.Status)] for r in results],
            "Message": str(last.Message),
        }


_STEPS = {
    "wsdl": "wsdl",
    "GetAuthenticationScheme": "scheme",
    "OpenSession": "open_session",
    "GetConfiguration": "configuration",
    "GetCustomisations": "customisations",
    "GetChangeLog": "change_log",
    "ExecuteTransactions": "transactions",
    "ViewRealTimeData": "real_time_data",
    "CheckPrice": "check_price",
    "GetPricingDetails": "pricing_details",
    "fault": "refused",
    "CloseSession": "close_session",
}
