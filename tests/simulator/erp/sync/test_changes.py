"""The change log: the named histories of the protocol, at the level of the ERP."""

import pytest

from sage100_simulator.errors import ServiceError


def names(told):
    return [(one.id, one.state) for one in told]


def tiers(erp, *codes):
    for code in codes:
        erp.insert("F_COMPTET", CT_Num=code, CT_Intitule=code)


def test_full_then_quiet(erp):
    erp.page_size = 2
    tiers(erp, "A1", "A2", "A3")
    assert names(erp.full()) == [("A1", "Created"), ("A2", "Created"), ("A3", "Created")]
    assert erp.read() == []


def test_a_pass_is_stable_under_edits(erp):
    erp.page_size = 2
    tiers(erp, "A1", "A2", "A3")
    erp.full()
    address = erp.row("F_LIVRAISON", CT_Num="A3")["LI_No"]
    erp.update("F_COMPTET", "A1", CT_Intitule="n"), erp.update("F_COMPTET", "A2", CT_Intitule="n")
    erp.update("F_LIVRAISON", address, LI_Adresse="s")
    first = erp.page(erp.token)
    erp.update("F_COMPTET", "A3", CT_Intitule="n"), erp.update("F_COMPTET", "A1", CT_Intitule="m")
    rest = erp.read(first.next_token)
    assert names(first.entries) + names(rest) == [("A1", "Updated"), ("A2", "Updated"), ("A3", "Updated")]
    assert rest[0].nested["addresses"][0].fields["street"] == "s"
    assert names(erp.read()) == [("A3", "Updated"), ("A1", "Updated")]


def test_an_entry_token_resumes(erp):
    tiers(erp, "A1", "A2", "A3")
    erp.full()
    for code in ("A1", "A2", "A3"):
        erp.update("F_COMPTET", code, CT_Intitule="n")
    told = erp.read()
    assert names(erp.read(told[0].token)) == [("A2", "Updated"), ("A3", "Updated")]


def test_a_code_deleted_and_taken_again_comes_twice(erp):
    tiers(erp, "A1")
    erp.full()
    erp.delete("F_COMPTET", "A1"), tiers(erp, "A1")
    told = erp.read()
    assert names(told) == [("A1", "Deleted"), ("A1", "Created")]
    assert names(erp.read(told[0].token)) == names(told)
    tiers(erp, "A2")
    erp.delete("F_COMPTET", "A2")
    assert names(erp.read()) == [("A2", "Deleted")]


def test_own_writes_come_back_only_when_the_erp_changed_them(erp):
    tiers(erp, "A1")
    erp.full()
    erp.send(erp.change("A1", name="Neuf", website="x.fr"))
    assert erp.read() == []
    erp.send(erp.change("A1", shortname="abc"))
    (entry,) = erp.read()
    assert entry.fields["shortname"] == "ABC" and "shortname" in entry.own
    erp.send(erp.change("A1", shortname="abc"))
    assert names(erp.read()) == [("A1", "Updated")]
    erp.update("F_COMPTET", "A1", CT_Intitule="n"), erp.send(erp.change("A1", name="m"))
    (entry,) = erp.read()
    assert "name" not in entry.own and "website" in entry.own


def test_a_creation_comes_back_with_its_crmid(erp):
    created = erp.create(
        "base.9", code="a1", name="x", addresses=[erp.new("address", "base.7", type="delivery")]
    )
    erp.full()
    erp.send(created)
    (entry,) = erp.read()
    assert (entry.state, entry.crmid) == ("Updated", "base.9")
    assert [(a.state, a.crmid, a.fields["title"]) for a in entry.nested["addresses"]] == [
        ("Created", None, "x"),
        ("Created", "base.7", "x 2"),
    ]


def test_repeated_creation(erp):
    person = erp.new("person", "p1", lastname="Durand")
    created = erp.create("c1", code="A1", name="x", people=[person])
    first = erp.send(created)
    erp.full()
    assert [(r.status, r.id, r.action) for r in erp.send(created)] == [
        (r.status, r.id, r.action) for r in first
    ]
    assert names(erp.read()) == [("A1", "Updated")]
    assert len(erp.rows("F_COMPTET")) == len(erp.rows("F_CONTACTT")) == 1
    created.fields = {"code": "A1", "name": "y"}
    assert erp.send(created)[0].message == "Identifiant CRM déjà utilisé"
    assert names(erp.read()) == [("A1", "Updated")]
    created.fields = {"code": "A1", "name": "x"}
    erp.delete("F_CONTACTT", "1")
    assert [(r.status, r.action) for r in erp.send(created)] == [
        ("Success", "Created"),
        ("UnRecoverableError", "Deleted"),
    ]
    erp.delete("F_COMPTET", "A1")
    assert [(r.status, r.action) for r in erp.send(created)] == [
        ("UnRecoverableError", "Deleted"),
        ("RecoverableError", "Created"),
    ]


def test_deleted_again_is_success_and_updated_is_told(erp):
    tiers(erp, "A1")
    results = erp.send(
        erp.change("A1", people=[erp.drop("person", "7"), erp.edit("person", "7", function="x")])
    )
    assert [(r.status, r.action) for r in results[1:]] == [
        ("Success", "Deleted"),
        ("UnRecoverableError", "Deleted"),
    ]


def test_dormant(erp):
    tiers(erp, "A1", "A2")
    erp.update("F_COMPTET", "A2", CT_Sommeil=1)
    assert names(erp.full()) == [("A1", "Created")]
    erp.update("F_COMPTET", "A1", CT_Sommeil=1)
    (entry,) = erp.read()
    assert (entry.state, entry.fields["dormant"]) == ("Updated", True)
    erp.update("F_COMPTET", "A1", CT_Intitule="n")
    assert erp.read() == []
    erp.update("F_COMPTET", "A1", CT_Sommeil=0)
    assert names(erp.read()) == [("A1", "Created")]
    erp.dossier.set_options(dormant=True)
    assert erp.read() == [] and names(erp.full()) == [("A1", "Created"), ("A2", "Created")]


def test_one_that_falls_asleep_while_the_load_is_read_is_sent(erp):
    erp.page_size = 1
    tiers(erp, "A1", "A2")
    first = erp.page("")
    erp.update("F_COMPTET", "A2", CT_Sommeil=1)
    tiers(erp, "A3")
    assert names(erp.read(first.next_token)) == [("A2", "Created")]
    assert names(erp.read()) == [("A2", "Updated"), ("A3", "Created")]


def test_options_that_are_off(erp):
    tiers(erp, "A1")
    erp.dossier.set_options(contacts=False, addresses=False, phones=False)
    assert erp.full()[0].nested == {}
    erp.insert("F_CONTACTT", CT_Num="A1", CT_Nom="x"), erp.update("F_COMPTET", "A1", CT_Telephone="01")
    assert erp.read() == []


def test_bulk_edits_leave_no_trace(erp):
    tiers(erp, "A1")
    erp.full()
    erp.update("F_COMPTET", "A1", bulk=True, CT_Intitule="Masse")
    assert erp.read() == [] and erp.full()[0].fields["name"] == "Masse"


def test_nested_changes_and_positions(erp):
    tiers(erp, "A1")
    one, two = (erp.insert("F_CONTACTT", CT_Num="A1", CT_Nom=n, CT_TelPortable="06") for n in "ab")
    erp.full()
    erp.update("F_CONTACTT", two, CT_TelPortable="07")
    (entry,) = erp.read()
    (person,) = entry.nested["people"]
    assert (person.id, person.state, person.nested["phones"][0].fields["number"]) == (two, "Updated", "07")
    erp.send(erp.change("A1", people=[erp.drop("person", one)]))
    (entry,) = erp.read()
    assert [(p.id, p.state, p.fields.get("position")) for p in entry.nested["people"]] == [
        (two, "Updated", 1),
        (one, "Deleted", None),
    ]


def test_restore_makes_tokens_unknown_unless_kept(erp):
    tiers(erp, "A1")
    erp.full()
    token = erp.token
    erp.dossier.snapshot("s")
    erp.update("F_COMPTET", "A1", CT_Intitule="n")
    erp.read()
    later = erp.token
    erp.dossier.restore("s", keep_tokens=True)
    assert erp.read(token) == []
    with pytest.raises(ServiceError):
        erp.read(later)
    erp.dossier.restore("s")
    for bad in (token, later, "x", "account.x.d.0.0.0.0"):
        with pytest.raises(ServiceError) as error:
            erp.page(bad)
        assert error.value.code == "TokenUnknown"
        with pytest.raises(ServiceError):
            erp.page(bad, "0")
    assert erp.one(erp.change("A1", name="x", seen=token)).message == "Fiche modifiée entre-temps"
    erp.dossier.reset()
    assert erp.rows("F_COMPTET") == []


def test_a_full_load_beside_a_token(erp):
    tiers(erp, "A1")
    erp.full()
    assert names(erp.page(erp.token, "0").entries) == [("A1", "Created")]


def test_representatives(erp):
    erp.entity = "salesrepresentative"
    assert [one.fields["lastname"] for one in erp.full()] == ["Gaultier"]
    erp.update("F_COLLABORATEUR", 1, CO_Fonction="Vendeur")
    number = erp.insert("F_COLLABORATEUR", CO_Nom="Petit")
    erp.delete("F_COLLABORATEUR", number)
    assert names(erp.read()) == [("1", "Updated"), (number, "Deleted")]
