"""The ERP's rules, for its own users and for the CRM alike."""

from typing import Any

import pytest

from sage100_simulator.erp.sync import transactions
from sage100_simulator.erp.system import parametres
from sage100_simulator.errors import Invalid, NotFound, Refused, ServiceError


def tiers(erp, code="CARAT", **values):
    return erp.insert(
        "F_COMPTET", **{"CT_Num": code, "CT_Intitule": "Carat SA", "CT_Adresse": "1 rue"} | values
    )


@pytest.mark.parametrize("code", ["A" * 18, "A B", "É1", "A-1"])
def test_a_code_is_letters_and_digits(erp, code):
    with pytest.raises(Refused) as error:
        tiers(erp, code)
    assert error.value.rule == "CODE-01"
    assert erp.one(erp.create(code=code, name="x")).rule == "CODE-01"
    assert erp.rows("F_COMPTET") == []


def test_a_code_is_unique_whatever_its_case(erp):
    assert tiers(erp, "carat1") == "CARAT1"
    results = erp.send(erp.create(code="Carat1"), erp.create(code="OTHER"))
    assert [(r.status, r.rule, r.id) for r in results] == [
        ("UnRecoverableError", "CODE-12", ""),
        ("Success", None, "OTHER"),
    ]


def test_no_code_without_automatic_codification(erp):
    assert erp.one(erp.create(name="x")).message.startswith("N° de compte invalide")
    erp.update("P_TIERS", 1, T_Numerotation=2, T_Lg=8, T_Racine="C")
    assert [erp.one(erp.create(name="x")).id for _ in range(2)] == ["C0000001", "C0000002"]


def test_defaults_of_a_new_tiers(erp):
    erp.send(
        erp.create(code="A1", name="x", currency=None), erp.create(code="A2", currency="usd", pricecategory=2)
    )
    first, second = erp.rows("F_COMPTET")
    assert (first["N_Devise"], first["N_CatCompta"], first["N_CatTarif"], first["CT_Langue"]) == (1, 1, 1, 0)
    assert (second["N_Devise"], second["N_CatTarif"]) == (2, 2)
    assert (first["CG_NumPrinc"], first["CT_NumPayeur"]) == ("4110000", "A1")


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ("name", "x" * 70),
        ("shortname", "x" * 18),
        ("website", "x" * 70),
        ("nafcode", "12345678"),
        ("siret", "1" * 15),
        ("currency", "XXX"),
        ("pricecategory", 9),
        ("language", 3),
        ("representative", 99),
    ],
)
def test_nothing_is_cut_and_nothing_points_nowhere(erp, wire, value):
    tiers(erp)
    result = erp.one(erp.change("CARAT", **{wire: value}))
    assert (result.status, result.rule) == ("UnRecoverableError", "CON-13")
    assert erp.read() and erp.read() == []


@pytest.mark.parametrize(
    ("wire", "value", "rule"),
    [
        ("accountingcategory", 2, "MAP-14"),
        ("code", "OTHER", "MAP-01"),
        ("payer", "X", "REPL-02"),
        ("dormant", True, "MAP-03"),
        ("contactname", "x", "MAP-02"),
        ("paymentterms", "x", "REPL-02"),
        ("customersupplierflag", "Fournisseur", "CON-04"),
    ],
)
def test_what_flows_one_way_is_refused(erp, wire, value, rule):
    tiers(erp)
    assert erp.one(erp.change("CARAT", **{wire: value})).rule == rule
    same = erp.full()[0].fields[wire]
    assert erp.one(erp.change("CARAT", **{wire: same})).status == "Success"


def test_other_types_of_tiers_never_cross(erp):
    tiers(erp, "SAL", CT_Type=2)
    assert erp.full() == []
    assert erp.one(erp.change("SAL", name="x")).rule == "CON-04"


def test_the_billing_address_is_copied_and_then_apart(erp):
    tiers(erp)
    erp.send(
        erp.create(code="A1", name="Bijou", addresses=[erp.new("address", type="billing", street="2 av")])
    )
    erp.send(erp.create(code="A2", name="Vide"))
    assert [
        (r["CT_Num"], r["LI_Intitule"], r["LI_Adresse"], r["LI_Principal"]) for r in erp.rows("F_LIVRAISON")
    ] == [("CARAT", "Carat SA", "1 rue", 1), ("A1", "Bijou", "2 av", 1), ("A2", "Vide", None, 1)]
    erp.send(erp.change("A1", addresses=[erp.edit("address", "B", street="3 bd")]))
    assert erp.row("F_COMPTET", CT_Num="A1")["CT_Adresse"] == "3 bd"
    assert erp.row("F_LIVRAISON", CT_Num="A1")["LI_Adresse"] == "2 av"


def test_titles_are_made_unique_and_fit(erp):
    name = "x" * 69
    erp.send(erp.create(code="A1", name=name))
    erp.send(
        erp.change("A1", addresses=[erp.new("address", type="delivery", street=str(n)) for n in range(2)])
    )
    titles = [r["LI_Intitule"] for r in erp.rows("F_LIVRAISON")]
    assert titles == [name, "x" * 67 + " 2", "x" * 67 + " 3"]


@pytest.mark.parametrize(("title", "rule"), [("", "ADDR-01"), (None, "ADDR-01"), ("CARAT sa", "ADDR-09")])
def test_a_title_is_mandatory_and_unique(erp, title, rule):
    tiers(erp)
    _, made = erp.send(erp.change("CARAT", addresses=[erp.new("address", type="delivery", title=title)]))
    assert made.rule == rule
    number = erp.insert("F_LIVRAISON", CT_Num="CARAT", LI_Intitule="Dépôt")
    _, result = erp.send(erp.change("CARAT", addresses=[erp.edit("address", number, title=title)]))
    assert result.rule == rule
    with pytest.raises(Refused) as error:
        erp.insert("F_LIVRAISON", CT_Num="CARAT", LI_Intitule=title)
    assert error.value.rule == rule


def test_what_a_document_uses_stays(erp):
    tiers(erp)
    person = erp.insert("F_CONTACTT", CT_Num="CARAT", CT_Nom="Durand", CT_Prenom="Luc")
    place = erp.insert("F_LIVRAISON", CT_Num="CARAT", LI_Intitule="Dépôt")
    erp.insert("F_DOCENTETE", DO_Piece="FA1", DO_Tiers="CARAT", LI_No=int(place), DO_Contact="Durand Luc")
    account, address, contact = erp.send(
        erp.change("CARAT", addresses=[erp.drop("address", place)], people=[erp.drop("person", person)])
    )
    assert (account.status, address.rule, contact.rule) == ("Success", "ADDR-10", "CONTACT-14")
    with pytest.raises(Refused):
        erp.delete("F_COMPTET", "CARAT")


def test_contacts_are_told_apart_by_name_and_choose_a_service(erp):
    tiers(erp)
    results = erp.send(
        erp.change(
            "CARAT",
            people=[
                erp.new("person", lastname="Durand", firstname="Luc", service=2),
                erp.new("person", lastname="DURAND", firstname="luc"),
                erp.new("person", lastname="Petit", service=9),
                erp.new("person", firstname="x"),
            ],
        )
    )
    assert [r.rule for r in results] == [None, None, "CONTACT-11", "CONTACT-07", "CONTACT-11"]
    assert erp.full()[0].nested["people"][0].fields["position"] == 1


def test_phones_and_billing_are_emptied_never_deleted(erp):
    tiers(erp, CT_Telephone="01")
    erp.full()
    results = erp.send(
        erp.change("CARAT", phones=[erp.drop("phone", "standard")], addresses=[erp.drop("address", "B")])
    )
    assert {r.status for r in results} == {"Success"}
    assert not erp.row("F_COMPTET", CT_Num="CARAT")["CT_Telephone"]
    assert erp.read() == []


def test_lines_of_a_contact_answer_with_its_id(erp):
    tiers(erp)
    person = erp.new("person", lastname="Durand")
    person.nested = {
        "phones": [erp.new("phone", type="mobile", number="06")],
        "emails": [erp.new("email", type="information")],
    }
    assert [r.id for r in erp.send(erp.change("CARAT", people=[person]))] == [
        "CARAT",
        "1",
        "1/mobile",
        "1/information",
    ]


def test_payment_terms_and_risk_in_words(erp):
    tiers(erp, N_Risque=2)
    erp.full()
    erp.insert("F_REGLEMENTT", CT_Num="CARAT", N_Reglement=1, RT_Condition=2, RT_NbJour=30, RT_JourTb01=10)
    (entry,) = erp.read()
    assert entry.fields["paymentterms"] == "Virement 30 jours fin de mois le 10"
    assert (entry.fields["risklabel"], entry.fields["riskaction"]) == ("Douteux", "À bloquer")
    erp.update("P_CRISQUE", 2, R_Intitule="Très douteux")
    (entry,) = erp.read()
    assert entry.fields["risklabel"] == "Très douteux"


def test_a_refusal_stops_only_what_hangs_on_it(erp):
    bad = erp.create(code="A B", addresses=[erp.new("address", type="billing")])
    results = erp.send(bad, erp.create(code="A1"))
    assert [r.status for r in results] == ["UnRecoverableError", "RecoverableError", "Success"]
    assert results[1].message == "Fiche parente refusée"


def test_locked_dormant_and_seen(erp):
    tiers(erp)
    erp.full()
    erp.dossier.locks.lock("F_COMPTET", "CARAT")
    assert erp.one(erp.change("CARAT", name="x")).message == "Cet élément est en cours d'utilisation !"
    erp.dossier.locks.unlock("F_COMPTET", "CARAT")
    seen = erp.token
    assert erp.one(erp.change("CARAT", name="x", seen=seen)).status == "Success"
    assert erp.one(erp.change("CARAT", name="y", seen=seen)).message == "Fiche modifiée entre-temps"
    erp.update("F_COMPTET", "CARAT", CT_Sommeil=1)
    assert erp.one(erp.change("CARAT", name="x")).message == "Tiers en sommeil"


def test_what_is_malformed_is_refused_aloud(erp):
    lost, stateless, gone = erp.create(code="A1"), erp.create(code="A2"), erp.change("A3")
    lost.crmid, stateless.state, gone.state = None, "", "Deleted"
    assert [(r.status, r.action, r.crmid == "") for r in erp.send(lost, stateless, gone)] == [
        ("UnRecoverableError", "Created", True),
        ("UnRecoverableError", "Updated", False),
        ("UnRecoverableError", "Deleted", False),
    ]
    with pytest.raises(ServiceError) as error:
        transactions.execute(erp.dossier, "salesrepresentative", [])
    assert error.value.code == "NotSupported"


def test_parameters_and_names(erp):
    found = {
        one.name: [item.id for item in one.items] for one in parametres.customisations(erp.dossier).lists
    }
    assert (
        found["accountingcategory"] == ["1", "2"] and found["currency"] == ["EUR", "USD"] and len(found) == 7
    )
    with pytest.raises(NotFound):
        erp.rows("sim_user")
    with pytest.raises(NotFound):
        erp.insert("F_COMPTET", Nom="x")


@pytest.mark.parametrize(
    ("column", "given", "held"),
    [
        ("CT_Site", 12, "12"),
        ("N_CatTarif", "2", 2),
        ("N_CatTarif", 2.0, 2),
        ("CT_Sommeil", True, 1),
        ("CT_Encours", "1500.5", 1500.5),
        ("CT_Encours", 7, 7.0),
    ],
)
def test_a_column_holds_its_own_kind_of_value(erp: Any, column: str, given: Any, held: Any) -> None:
    erp.insert("F_COMPTET", CT_Num="A1", **{column: given})
    assert erp.row("F_COMPTET")[column] == held


@pytest.mark.parametrize(
    ("column", "given"),
    [
        ("CT_Num", {"a": 1}),
        ("CT_Site", ["x"]),
        ("CT_Site", True),
        ("N_CatTarif", "beaucoup"),
        ("N_CatTarif", 1.5),
        ("N_CatTarif", 10**30),
        ("CT_Encours", "NaN"),
        ("CT_Encours", float("inf")),
    ],
)
def test_what_no_column_can_hold_is_refused_by_name(erp: Any, column: str, given: Any) -> None:
    erp.insert("F_COMPTET", CT_Num="A1")
    for act in (erp.insert, lambda table, **values: erp.update(table, "A1", **values)):
        with pytest.raises(Invalid) as error:
            act("F_COMPTET", **{"CT_Num": "A1", column: given})
        assert (error.value.field, column in error.value.message) == (column, True)
