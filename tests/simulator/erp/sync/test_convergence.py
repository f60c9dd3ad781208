"""A client that applies what it is told, and its own successful writes, ends with what a full load shows.

Random edits of both sides fall before, between and after the pages of passes of any page size.
"""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sage100_simulator.erp.records import CREATED, DELETED, Instance
from sage100_simulator.errors import ErpError
from sage100_simulator.store import Dossiers

CODES = ("A1", "A2", "A3")
Replica = dict[Any, Any]

ACTIONS = st.lists(
    st.tuples(st.integers(0, 15), st.sampled_from(CODES), st.integers(0, 5)), min_size=1, max_size=25
)


def flat(one: Instance, owner: tuple[str, ...] = ()) -> Replica:
    """Every record under one, by its path."""
    path = (*owner, one.entity, one.id or "")
    found: Replica = {path: dict(one.fields)}
    for collection in one.nested.values():
        for nested in collection:
            found |= flat(nested, path)
    return found


def forget(replica: Replica, path: tuple[str, ...]) -> None:
    for known in [known for known in replica if known[: len(path)] == path]:
        del replica[known]


def apply(replica: Replica, one: Instance, owner: tuple[str, ...] = ()) -> None:
    path = (*owner, one.entity, one.id or "")
    if one.state in (DELETED, CREATED):
        forget(replica, path)
    if one.state == DELETED:
        return
    replica.setdefault(path, {}).update(one.fields)
    for collection in one.nested.values():
        for nested in collection:
            apply(replica, nested, path)


def send(erp: Any, replica: Replica, instance: Instance) -> None:
    """Send an edit, and take what was answered Success as held."""
    results = iter(erp.send(instance))
    if next(results).status != "Success" or instance.state != "Updated":
        return
    path = ("account", instance.id or "")
    if path in replica:
        replica[path].update(instance.fields)
    for collection in instance.nested.values():
        for one in collection:
            result = next(results)
            if result.status != "Success":
                continue
            at = (*path, one.entity, result.id)
            if one.state == DELETED:
                forget(replica, at)
            elif path in replica:
                replica.setdefault(at, _blank(one)).update(one.fields)


def _blank(one: Instance) -> dict[str, Any]:
    if one.entity == "person":
        return dict.fromkeys(("lastname", "firstname", "function", "service"))
    if one.id == "B" or one.fields.get("type") == "billing":
        return dict.fromkeys(("street", "complement", "postcode", "city", "region"))
    return {}


def act(erp: Any, replica: Replica, what: int, code: str, n: int) -> None:
    rows = {t: [r for r in erp.rows(t) if r["CT_Num"] == code] for t in ("F_LIVRAISON", "F_CONTACTT")}
    place = str(rows["F_LIVRAISON"][n % len(rows["F_LIVRAISON"])]["LI_No"]) if rows["F_LIVRAISON"] else "9"
    person = str(rows["F_CONTACTT"][n % len(rows["F_CONTACTT"])]["CT_No"]) if rows["F_CONTACTT"] else "9"
    user = {
        0: lambda: erp.insert("F_COMPTET", CT_Num=code, CT_Intitule=f"n{n}", CT_Telephone="0"),
        1: lambda: erp.update("F_COMPTET", code, CT_Intitule=f"n{n}"),
        2: lambda: erp.update("F_COMPTET", code, CT_Sommeil=n % 2),
        3: lambda: erp.update("F_COMPTET", code, CT_Telephone=str(n) if n else ""),
        4: lambda: erp.insert("F_CONTACTT", CT_Num=code, CT_Nom=f"p{n}", CT_EMail="e"),
        5: lambda: erp.delete("F_CONTACTT", person),
        6: lambda: erp.update("F_CONTACTT", person, CT_TelPortable=str(n)),
        7: lambda: erp.delete("F_COMPTET", code) if n == 0 else erp.delete("F_LIVRAISON", place),
        8: lambda: erp.update("F_LIVRAISON", place, LI_Adresse=f"s{n}", LI_Principal=1),
    }
    crm = {
        9: lambda: erp.create(f"c{code}{n}", code=code, name=f"c{n}"),
        10: lambda: erp.change(code, name=f"c{n}", website="w"),
        11: lambda: erp.change(code, shortname=f"s{n}" if n % 2 else f"S{n}"),
        12: lambda: erp.change(code, people=[erp.new("person", f"p{n}", lastname=f"p{n}", function="f")]),
        13: lambda: erp.change(
            code, people=[erp.drop("person", person)], addresses=[erp.drop("address", place)]
        ),
        14: lambda: erp.change(
            code, addresses=[erp.edit("address", "B" if n % 2 else place, street=f"c{n}")]
        ),
        15: lambda: erp.change(
            code, addresses=[erp.new("address", f"a{n}", type="delivery", title=f"t{n}" if n % 2 else "x")]
        ),
    }
    try:
        user[what]() if what in user else send(erp, replica, crm[what]())
    except ErpError:
        return


@settings(max_examples=120, deadline=None)
@given(rounds=st.lists(st.tuples(ACTIONS, ACTIONS), min_size=1, max_size=4), size=st.integers(1, 4))
def test_a_client_that_applies_what_it_is_told_ends_right(make_erp: Any, rounds: Any, size: int) -> None:
    dossiers = Dossiers()
    erp = make_erp(dossiers, size)
    replica: Replica = {}
    try:
        for before, between in [*rounds, ([], [])]:
            for action in before:
                act(erp, replica, *action)
            pending = list(between)
            while True:
                page = erp.page(erp.token)
                for entry in page.entries:
                    apply(replica, entry)
                erp.token = page.next_token
                if page.at_end:
                    break
                if pending:
                    act(erp, replica, *pending.pop())
            for action in pending:
                act(erp, replica, *action)
        while entries := erp.read():
            for entry in entries:
                apply(replica, entry)
        for path in [p for p, fields in replica.items() if fields.get("dormant")]:
            forget(replica, path)
        wanted: Replica = {}
        for one in erp.full():
            wanted |= flat(one)
        assert filled(shown(replica, wanted)) == filled(wanted)
    finally:
        dossiers.close()


def shown(replica: Replica, wanted: Replica) -> Replica:
    """The replica, with the rank, the main mark and the type that the ERP gave to records that the client made itself."""
    given = ("position", "main", "type")
    return {
        path: {**{k: v for k, v in wanted.get(path, {}).items() if k in given}, **fields}
        for path, fields in replica.items()
    }


def filled(records: Replica) -> Replica:
    """Records without their empty fields: what was never sent is empty."""
    return {path: {k: v for k, v in fields.items() if v is not None} for path, fields in records.items()}
