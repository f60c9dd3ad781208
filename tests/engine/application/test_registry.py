"""The functions that users see, and those of the integration sheet."""

import pytest

from sage100_engine.application import ADMIN
from sage100_engine.errors import ActionRefused, ConfigurationError


def test_the_functions_of_the_sheet(crm):
    """What the sheet offers follows from its state."""

    def offered():
        return crm.app.offered("integration", 1, ADMIN)

    assert offered() == ["deactivate", "synchronise_now"]
    crm.app.press("deactivate", "integration", 1, ADMIN)
    assert offered() == ["activate", "resync_all", "push_all"]
    crm.app.press("push_all", "integration", 1, ADMIN)
    assert crm.app.integration().armed == "push_all"
    crm.app.press("resync_all", "integration", 1, ADMIN)
    assert crm.app.integration().armed == "full"


@pytest.mark.parametrize("function", ["resync_all", "push_all"])
def test_nothing_is_armed_while_active(crm, function):
    with pytest.raises(ActionRefused, match="Désactivez"):
        crm.app.press(function, "integration", 1, ADMIN)
    assert crm.app.integration().armed == ""


@pytest.mark.parametrize(
    ("function", "entity"), [("dance", "company"), ("create_tiers", "person"), ("activate", "company")]
)
def test_what_is_no_function_there_is_refused_by_name(crm, company, function, entity):
    with pytest.raises(ActionRefused, match=function):
        crm.app.press(function, entity, company, ADMIN)
    assert crm.app.offered("person", 1, ADMIN) == []


def test_every_problem_of_the_sheet_at_once(crm):
    with pytest.raises(ConfigurationError) as error:
        crm.app.configure({"name": "a_b", "interval_minutes": "29", "code_mode": "erp", "colour": "red"})
    assert {one.field for one in error.value.problems} == {"name", "interval_minutes", "code_mode", "colour"}
    assert crm.find("sync_sheet")[0]["name"] == "Sage100"
