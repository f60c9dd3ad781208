"""What an edit passes on its way to the other side: function calls, files and rooms of our own, beside a cycle at rest.

    python -m tests.benchmarks.calls

Calls are counted with `sys.setprofile`, both sides in this process, comprehensions and lambdas left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from sage100_engine.application import ADMIN, Application
from sage100_engine.crm import Store
from sage100_engine.erp import SoapErp
from sage100_engine.ports import ErpPort
from sage100_engine.settings import Secret, Sheet
from sage100_simulator.testing import DossierHandle, Simulator
from tests.suites.in_process import URL, in_process
from tests.suites.passage import passed as passage_of

PASSWORD = Secret("crm")


def passed(act: Callable[[], None]) -> dict[str, int]:
    """The figures of what is passed while this is done."""
    passage = passage_of(act)
    rooms = {name.rpartition("/")[0] for name in passage.files}
    return {"calls": passage.calls, "files": len(passage.files), "rooms": len(rooms)}


def measured(application: Application, dossier: DossierHandle) -> dict[str, dict[str, int]]:
    """A cycle at rest, one that brings an ERP user's edit over, one that takes a CRM user's edit there."""

    def cycle() -> None:
        assert application.cycle().status in ("Succès", "Avertissement")

    for _ in range(3):
        cycle()
    linked = [values for _, values in application.records("account") if values["link"]]
    there, here = linked[3], linked[4]
    found = {"at rest": passed(cycle)}
    dossier.update("F_COMPTET", there["link"], {"CT_Site": "www.erp.fr"})
    found["ERP edit to the Company"] = passed(cycle)
    company = application.record("company", int(there["company"]))
    assert company is not None and company["website"] == "www.erp.fr"
    cycle()
    application.edit("company", int(here["company"]), {"website": "www.crm.fr"}, ADMIN)
    found["Company edit to F_COMPTET"] = passed(cycle)
    assert dossier.rows("F_COMPTET", CT_Num=here["link"])[0]["CT_Site"] == "www.crm.fr"
    return found


def main() -> None:
    """Print the figures as JSON."""
    simulator = Simulator(public_url=URL)
    dossier = simulator.dossier("BIJOU", tiers=20)

    def connect(sheet: Sheet, password: Secret) -> ErpPort:
        client = SoapErp(sheet.erp_url, sheet.erp_user, password, sheet.company)
        return in_process(client, simulator.service)

    with Application(Store("sqlite://"), connect, PASSWORD) as application:
        application.prepare({"erp_url": dossier.url, "erp_user": "crm", "company": dossier.company})
        print(json.dumps(measured(application, dossier), indent=2))


if __name__ == "__main__":
    main()
