"""A line of the log calls a field what its sheet calls it."""

import pytest

from sage100_engine import journal
from sage100_engine.application.queries.screens import SCREENS
from sage100_engine.records import Record


@pytest.mark.parametrize(
    ("entity", "field"), [("account", "website"), ("person", "function"), ("address", "city")]
)
def test_a_field_has_the_caption_of_its_sheet(entity: str, field: str) -> None:
    record, caption = Record(entity, 1, {}), SCREENS[entity][field].label
    told = journal.conflict(record, field, "un", "deux", "erp")
    assert told.message == f"Conflit sur {caption} : « un » (Gestion Commerciale) remplace « deux »"
    assert told.field == field
    assert journal.cut(record, field, "trois", 3).message.startswith(f"{caption} : 3 caractères affichés")
    assert journal.replaced(record, field, "un", "deux", "RUN-21").message.startswith(f"{caption} : « un »")
