"""The short way into the store leaves exactly what the general way leaves."""

from __future__ import annotations

import pytest

from sage100_engine.crm import Store
from sage100_engine.crm.schema.sync_tables import sync_bases
from sage100_engine.crm.schema.tables import metadata
from sage100_engine.cycle import Cycle
from sage100_engine.cycle.reading import Reading
from sage100_engine.erp import SoapErp
from sage100_engine.settings import Secret, Sheet
from sage100_simulator.testing import Simulator

DATES = ("date", "started", "ended", "at", "since")


def content(store: Store) -> dict[str, list[tuple]]:
    """Every table but for dates, the base uid, and the keys that have no meaning (link and link-row keys)."""
    found = {}
    with store.read() as work:
        for name, table in metadata.tables.items():
            if name in ("sync_store", "sync_link", "sync_cursor") or name.startswith("sync_base"):
                continue
            columns = [
                c.name
                for c in table.columns
                if not c.name.lower().endswith(DATES) and c.name.lower() not in ("link", "at", "since")
            ]
            columns = [c for c in columns if "LinkId" not in c]
            found[name] = sorted(work.session.rows(f"SELECT {', '.join(columns)} FROM {name}"), key=repr)
        found["sync_link"] = sorted(
            work.session.rows("SELECT integration, entity, account, owner, erp_id, record FROM sync_link"),
            key=repr,
        )
        for entity, bases in sync_bases.items():
            columns = ", ".join(c.name for c in bases.columns if c.name != "link")
            sql = f"SELECT record, {columns} FROM {bases.name} JOIN sync_link USING (link) WHERE entity = ?"
            found[bases.name] = sorted(work.session.rows(sql, entity), key=repr)
    return found


def synchronised(simulator: Simulator, name: str, tiers: int) -> Store:
    dossier = simulator.dossier(name, tiers=tiers, seed=3, dirty=True, options={"dormant": True})
    store = Store()
    sheet = Sheet(erp_url=dossier.url, erp_user="crm", company=dossier.company)
    Cycle(SoapErp(dossier.url, "crm", Secret("crm"), dossier.company), store, 1, sheet).run()
    return store


@pytest.mark.parametrize("tiers", [60])
def test_bulk_equals_general(monkeypatch: pytest.MonkeyPatch, tiers: int) -> None:
    with Simulator(page_size=25) as simulator:
        short = content(synchronised(simulator, "SHORT", tiers))
        monkeypatch.setattr(Reading, "take_new", lambda self, unit, working_set, entries: entries)
        general = content(synchronised(simulator, "GENERAL", tiers))
    assert short["Company"]
    for table, rows in general.items():
        assert short[table] == rows, table
