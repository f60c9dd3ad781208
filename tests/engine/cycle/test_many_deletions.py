"""Contacts that a user deletes in great number leave with their phones and e-mails."""

from sage100_engine.application import ADMIN
from sage100_engine.bootstrap import open_crm
from sage100_engine.settings import Secret
from sage100_simulator.testing import Simulator

CONTACTS = 60


def test_a_batch_of_deleted_contacts_leaves_nothing_of_them_tied() -> None:
    """Guide: CONTACT-14."""
    with Simulator() as simulator:
        dossier = simulator.dossier("MANY", profile="negoce", tiers=0)
        dossier.insert("F_COMPTET", {"CT_Num": "CARAT", "CT_Intitule": "Carat SA", "CT_Type": 0})
        for number in range(CONTACTS):
            contact = {"CT_Num": "CARAT", "CT_Nom": f"Petit {number}", "CT_Prenom": "Anne"}
            dossier.insert(
                "F_CONTACTT", contact | {"CT_Telephone": "0102030405", "CT_EMail": "anne@example.fr"}
            )
        with open_crm("sqlite://", Secret(dossier.password)) as crm:
            crm.prepare({"erp_url": dossier.url, "erp_user": dossier.user, "company": dossier.company})
            crm.cycle()
            people = crm.records("person")
            assert len(people) == CONTACTS
            for key, _ in people:
                crm.delete("person", key, ADMIN)
            report = crm.cycle()
            assert (report.status, report.counts.sent) == ("Succès", 1 + CONTACTS)  # the account answers too
            assert dossier.rows("F_CONTACTT") == []
            with crm.store.read() as work:
                assert (
                    work.session.rows("SELECT entity FROM sync_link WHERE owner <> 0 OR entity = 'person'")
                    == []
                )
            assert crm.cycle().counts.sent == 0
