"""Run by `test_recipe` in a copy of the project with one field more: it crosses, both ways, in a new store and an old one.

Usage: python added_field.py <folder with the dumps crm-v2.sql and erp-before.sql> <folder to write in>
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from sage100_engine.application import ADMIN, SCREENS, Application
from sage100_engine.bootstrap import open_crm, web_service
from sage100_engine.crm import Store
from sage100_engine.settings import Secret, Sheet
from sage100_simulator.testing import DossierHandle, Simulator

FIELD, COLUMN = "comment", "CT_Commentaire"
DUMPS, FOLDER = (Path(one) for one in sys.argv[1:3])


def held(app: Application, code: str) -> tuple[int, list[Any]]:
    """The key of a Company, and its value of the field with its Account's."""
    [(key, company)] = [one for one in app.records("company") if one[1]["code"] == code]
    account = app.record("account", int(company["account"]))
    assert account is not None
    return key, [company[FIELD], account[FIELD]]


def crosses(app: Application, erp: DossierHandle, code: str) -> None:
    """An edit on each side, and one on both."""

    def in_erp() -> str:
        return str(erp.rows("F_COMPTET", CT_Num=code)[0][COLUMN])

    erp.update("F_COMPTET", code, {COLUMN: "Fidèle"})
    app.cycle(confirm=True)
    assert held(app, code)[1] == ["Fidèle"] * 2, "a differential cycle"
    app.edit("company", held(app, code)[0], {FIELD: "Très fidèle"}, ADMIN)
    assert held(app, code)[1] == ["Très fidèle"] * 2
    app.cycle()
    assert in_erp() == "Très fidèle", "an edit in the CRM"
    app.edit("company", held(app, code)[0], {FIELD: "Du CRM"}, ADMIN)
    erp.update("F_COMPTET", code, {COLUMN: "De l'ERP"})
    app.cycle()
    assert held(app, code)[1] == [in_erp()] * 2 == ["De l'ERP"] * 2
    assert app.conflicts()[-1].message.startswith("Conflit sur Commentaire : « De l'ERP »")


def in_a_new_store(erp: DossierHandle) -> None:
    """The first synchronisation brings it, and a creation takes it along."""
    erp.insert("F_COMPTET", {"CT_Num": "CARAT", "CT_Intitule": "Carat SA", "CT_Type": 0, COLUMN: "Ancien"})
    with open_crm("sqlite://", Secret(erp.password)) as app:
        app.prepare({"erp_url": erp.url, "erp_user": erp.user, "company": erp.company})
        app.cycle()
        assert held(app, "CARAT")[1] == ["Ancien"] * 2, "the first synchronisation"
        assert SCREENS["company"][FIELD].label == SCREENS["account"][FIELD].label == "Commentaire"
        crosses(app, erp, "CARAT")
        given = {"name": "Zénith", "code": "ZENIT", "default_integration": "Sage100", FIELD: "Neuf"}
        app.press("create_tiers", "company", app.create("company", given, ADMIN), ADMIN)
        assert erp.rows("F_COMPTET", CT_Num="ZENIT")[0][COLUMN] == "Neuf", "a creation"


def in_an_old_store(erp: DossierHandle) -> None:
    """A store of before has the columns as soon as it is opened."""

    def moved(sheet: Sheet, password: Secret) -> Any:
        return web_service(replace(sheet, erp_url=erp.url), password)

    with Application(Store(f"sqlite:///{dumped('crm-v2')}"), moved, Secret(erp.password)) as app:
        crosses(app, erp, "GUILBERT")


def dumped(name: str) -> Path:
    """A database made of its dump."""
    path = FOLDER / f"{name}.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript((DUMPS / f"{name}.sql").read_text("utf-8"))
    return path


with Simulator() as simulator:
    in_a_new_store(simulator.dossier("NEW", profile=None, tiers=0))
    before = simulator.service.dossiers.open("BEFORE", str(dumped("erp-before")))
    before.set_password("crm", "crm")
    in_an_old_store(DossierHandle(simulator, before, "crm", "crm"))
